using FastEndpoints;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>How many people fit a filter: exactly up to ten thousand, beyond that «more», so that it costs the same in the largest region.</summary>
internal sealed record CountPeople : PeopleFilter
{
    private const int Most = 10_000;

    /// <summary>The number.</summary>
    /// <param name="Count">People who fit, ten thousand at most.</param>
    /// <param name="More">There are more than that.</param>
    internal sealed record Number(int Count, bool More);

    internal sealed class Validator : Validator<CountPeople>
    {
        public Validator() => Rules(this);
    }

    internal sealed class Endpoint(IQuerySession session, CurrentRegion current, Regions regions, TimeProvider clock) : Slice<CountPeople, Number>
    {
        public override void Configure()
        {
            Get("/contacts/people/count");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "How many people fit a filter");
        }

        public override async Task HandleAsync(CountPeople query, CancellationToken ct)
        {
            var region = await regions.Get(current.Code, ct);
            var ids = await session.Query<Person>().Fitting(query, region, region.Today(clock.GetUtcNow())).Select(p => p.Id).Take(Most + 1).ToListAsync(ct);
            await Show(new Number(Math.Min(ids.Count, Most), ids.Count > Most), ct);
        }
    }
}
