using Marten;
using MediatR;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Reactions;

internal sealed class AnswerGetContactCards(IQuerySession session, CurrentRegion current, Regions regions, TimeProvider clock) : IRequestHandler<GetContactCards, IReadOnlyList<ContactCard>>
{
    public async Task<IReadOnlyList<ContactCard>> Handle(GetContactCards request, CancellationToken cancellationToken)
    {
        // Ids of contacts that were merged away are answered with the one that stayed.
        var today = await session.Today(request.Ids, cancellationToken);
        var ids = today.Values.Concat(today.Keys).Distinct().ToArray();
        var day = (await regions.Get(current.Code, cancellationToken)).Today(clock.GetUtcNow());
        var people = (await session.LoadManyAsync<Person>(cancellationToken, ids)).Select(p => p.On(day)).ToArray();
        var organizations = await session.OrganizationsOf(people, cancellationToken);
        var logs = (await session.LoadManyAsync<PersonContactLog>(cancellationToken, ids)).ToDictionary(l => l.Id);
        var suggested = (await session.Query<ImportSuggestion>().Where(s => s.PersonId.IsOneOf(ids)).ToListAsync(cancellationToken)).ToLookup(s => s.PersonId);
        var known = people.ToDictionary(p => p.Id);
        var former = await session.Former(known.Keys, cancellationToken);
        return
        [
            .. today.Where(t => known.ContainsKey(t.Value)).Select(t => Card(
                known[t.Value],
                organizations.GetValueOrDefault(known[t.Value].Position?.OrganizationId ?? Guid.Empty),
                logs.GetValueOrDefault(t.Value),
                suggested[t.Key].Concat(suggested[t.Value]).OrderByDescending(s => s.At).FirstOrDefault()) with { Id = t.Key, FormerIds = [.. former[t.Value]] }),
        ];
    }

    private static ContactCard Card(Person person, Organization? organization, PersonContactLog? log, ImportSuggestion? suggestion)
    {
        var (phones, emails) = Reaching.Of(person, log);
        var forms = Forms.Of(person);
        return new ContactCard(
            person.Id,
            person.FullName,
            forms.Greeting,
            organization?.Id,
            organization?.Name,
            person.Position?.Title,
            person.Position?.Category,
            phones,
            emails,
            person.AnswersOnStateSupport,
            Reaching.MayBeInvited(person, log),
            suggestion?.Place,
            forms.NameDative,
            forms.NameGenitive,
            forms.PositionDative,
            forms.PositionGenitive)
        { NotInvitableBecause = Reaching.NotInvitableBecause(person, log), LastWord = log?.LastWord };
    }
}
