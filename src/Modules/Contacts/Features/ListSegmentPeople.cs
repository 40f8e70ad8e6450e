using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Ids of the people of a segment, fit for ChooseInvitees: as many as one choice takes, by name (F30).</summary>
internal sealed record ListSegmentPeople(Guid SegmentId, string? After = null)
{
    /// <summary>As many as ChooseInvitees takes.</summary>
    public const int Most = 2000;

    internal sealed class Validator : Validator<ListSegmentPeople>
    {
        public Validator()
        {
            RuleFor(x => x.SegmentId).NotEmpty();
            RuleFor(x => x.After).Must(a => a is null || PeopleCursor.Read(a) is not null);
        }
    }

    /// <summary>Who can be invited now.</summary>
    /// <param name="PersonIds">People who may be invited.</param>
    /// <param name="NotInvitable">How many of these people fit but may not be invited: unreachable, or they took a consent back.</param>
    /// <param name="Next">Cursor of the next 2,000, or null.</param>
    /// <param name="Because">Why not, the most frequent first.</param>
    internal sealed record Ids(IReadOnlyList<Guid> PersonIds, int NotInvitable, IReadOnlyList<Reason> Because, string? Next);

    /// <summary>A reason and how many it holds for.</summary>
    internal sealed record Reason(NotInvitable Why, int People);

    internal sealed class Endpoint(IQuerySession session, Sealer sealer, CurrentRegion current, Regions regions, TimeProvider clock) : Slice<ListSegmentPeople, Ids>
    {
        public override void Configure()
        {
            Get("/contacts/segments/{segmentId}/people");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "Ids of the people of a segment who may be invited");
        }

        public override async Task HandleAsync(ListSegmentPeople query, CancellationToken ct)
        {
            var segment = await session.LoadAsync<Segment>(query.SegmentId, ct).OrNotFound();
            var region = await regions.Get(current.Code, ct);
            var found = await session.Query<Person>()
                .Fitting((await new[] { segment }.Whole(sealer, ct))[segment.Id], region, region.Today(clock.GetUtcNow()))
                .After(query.After is null ? null : PeopleCursor.Read(query.After))
                .Take(Most + 1)
                .ToListAsync(ct);
            var page = Paging.Page(found, Most, PeopleCursor.Of);
            var logs = (await session.LoadManyAsync<PersonContactLog>(ct, page.Items.Select(p => p.Id))).ToDictionary(l => l.Id);
            var people = page.Items.ToLookup(p => Reaching.NotInvitableBecause(p, logs.GetValueOrDefault(p.Id)), p => p.Id);
            Guid[] invitable = [.. people[null]];
            var because = people.Where(g => g.Key is not null).Select(g => new Reason(g.Key!.Value, g.Count())).OrderByDescending(r => r.People).ThenBy(r => r.Why);
            await Show(new Ids(invitable, page.Items.Count - invitable.Length, [.. because], page.Next), ct);
        }
    }
}
