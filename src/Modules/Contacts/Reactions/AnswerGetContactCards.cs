using Marten;
using MediatR;
using Zarozhdenie.Contracts.Contacts;

namespace Zarozhdenie.Contacts.Reactions;

internal sealed class AnswerGetContactCards(IQuerySession session) : IRequestHandler<GetContactCards, IReadOnlyList<ContactCard>>
{
    public async Task<IReadOnlyList<ContactCard>> Handle(GetContactCards request, CancellationToken cancellationToken)
    {
        var ids = request.Ids.Distinct().ToArray();
        var people = await session.LoadManyAsync<Person>(cancellationToken, ids);
        var organizations = await session.OrganizationsOf(people, cancellationToken);
        var logs = (await session.LoadManyAsync<PersonContactLog>(cancellationToken, ids)).ToDictionary(l => l.Id);
        var suggested = (await session.Query<ImportSuggestion>().Where(s => s.PersonId.IsOneOf(ids)).ToListAsync(cancellationToken)).ToLookup(s => s.PersonId);
        return
        [
            .. people.Select(p => Card(
                p,
                organizations.GetValueOrDefault(p.Position?.OrganizationId ?? Guid.Empty),
                logs.GetValueOrDefault(p.Id),
                suggested[p.Id].OrderByDescending(s => s.At).FirstOrDefault())),
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
            forms.PositionGenitive);
    }
}
