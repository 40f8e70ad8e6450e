using FastEndpoints;
using Marten;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>The national reference list against the region's contacts: what is missing, by session (F23, R043). The reading is logged: it names people.</summary>
internal static class GetCoverage
{
    /// <summary>A contact that closes an item.</summary>
    /// <param name="LinkId">The link, to take it back by.</param>
    /// <param name="PersonId">The person, or null.</param>
    /// <param name="OrganizationId">The organisation, or null.</param>
    /// <param name="Name">Who it is.</param>
    /// <param name="MayBeInvited">The person, or somebody of the organisation, may be invited: otherwise the item is closed on paper only.</param>
    /// <param name="NotInvitableBecause">What stands against the person; null for an organisation and for who may be invited.</param>
    internal sealed record Link(Guid LinkId, Guid? PersonId, Guid? OrganizationId, string Name, bool MayBeInvited, NotInvitable? NotInvitableBecause);

    /// <summary>An organisation that may be meant.</summary>
    internal sealed record Suggestion(Guid OrganizationId, string Name);

    /// <summary>An item and how the region stands.</summary>
    internal sealed record Row(Guid Id, SessionKind Session, OrganizationCategory? Category, DiscussionPlace? Place, string Name, string? Note, int Needed, int Missing, IReadOnlyList<Link> Links, IReadOnlyList<Suggestion> Suggestions, bool IsSample);

    /// <summary>How many of a session's places are filled.</summary>
    internal sealed record Sum(SessionKind Session, int Needed, int Missing);

    /// <summary>The whole.</summary>
    internal sealed record View(IReadOnlyList<Row> Items, IReadOnlyList<Sum> Sessions, bool IsSample);

    internal sealed class Endpoint(IQuerySession session, CurrentRegion current, Regions regions, TimeProvider clock) : Slice<EmptyRequest, View>
    {
        public override void Configure()
        {
            Get("/contacts/coverage");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "The reference list against the region's contacts: what is missing");
        }

        public override async Task HandleAsync(EmptyRequest query, CancellationToken ct)
        {
            var list = await ReferenceList.Now(session, ct);
            var links = await session.Query<ReferenceLink>().OrderBy(l => l.At).ThenBy(l => l.Id).ToListAsync(ct);
            var organizations = (await session.Query<Organization>().ToListAsync(ct)).ToDictionary(o => o.Id);
            var today = await session.Today([.. links.Select(l => l.PersonId).OfType<Guid>()], ct);
            var linked = (await session.LoadManyAsync<Person>(ct, today.Values.Distinct())).ToDictionary(p => p.Id);
            var people = today.Where(t => linked.ContainsKey(t.Value)).ToDictionary(t => t.Key, t => linked[t.Value]);
            var day = (await regions.Get(current.Code, ct)).Today(clock.GetUtcNow());
            foreach (var member in await session.Query<Person>().WorkingIn([.. links.Select(l => l.OrganizationId).OfType<Guid>().Distinct()], day).ToListAsync(ct))
            {
                people[member.Id] = member.On(day);
            }

            var logs = (await session.LoadManyAsync<PersonContactLog>(ct, people.Values.Select(p => p.Id).Distinct())).ToDictionary(l => l.Id);
            await Show(Of(list, links, organizations, people, p => Reaching.NotInvitableBecause(p, logs.GetValueOrDefault(p.Id))), ct);
        }
    }

    internal static View Of(ReferenceList list, IReadOnlyList<ReferenceLink> links, IReadOnlyDictionary<Guid, Organization> organizations, IReadOnlyDictionary<Guid, Person> people, Func<Person, NotInvitable?> because)
    {
        var rows = list.Items.Select(i => Row(i, [.. links.Where(l => l.ItemId == i.Id).Select(Shown).OfType<Link>()])).ToArray();
        return new View(rows, [.. rows.GroupBy(r => r.Session).OrderBy(g => g.Key).Select(g => new Sum(g.Key, g.Sum(r => r.Needed), g.Sum(r => r.Missing)))], list.IsSample);

        Row Row(ReferenceItem item, IReadOnlyList<Link> closed)
        {
            var missing = Math.Max(0, item.Needed - closed.Count);
            var others = organizations.Values.Where(o => closed.All(l => l.OrganizationId != o.Id));
            return new Row(item.Id, item.Session, item.Category, item.Place, item.Name, item.Note, item.Needed, missing, closed, missing == 0 ? [] : [.. Coverage.Suggest(item, others).Select(o => new Suggestion(o.Id, o.Name))], ReferenceList.IsOfSample(item));
        }

        // A person who was removed since closes nothing.
        Link? Shown(ReferenceLink link) =>
            link.OrganizationId is { } id ? organizations.GetValueOrDefault(id) is { } o ? new Link(link.Id, null, id, o.Name, people.Values.Any(p => because(p) is null && p.Held.Any(x => x.OrganizationId == id)), null) : null
            : people.GetValueOrDefault(link.PersonId!.Value) is { } person ? new Link(link.Id, person.Id, null, person.FullName, because(person) is null, because(person)) : null;
    }
}
