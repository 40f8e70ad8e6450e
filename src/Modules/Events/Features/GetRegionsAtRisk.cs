using System.Collections.Concurrent;
using FastEndpoints;
using Marten;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Events.Features;

/// <summary>The lead's home: public events of the next fortnight that something threatens, and why; regions where all goes by plan don't stand here.</summary>
internal sealed class GetRegionsAtRisk(IQuerySession national, IServiceScopeFactory scopes, Regions regions, InvitedFloor floor, TimeProvider clock) : Slice<EmptyRequest, GetRegionsAtRisk.Answer>
{
    private const int AtOnce = 8;

    /// <summary>Those at risk, nearest day first, and how many public events were looked at.</summary>
    internal sealed record Answer(IReadOnlyList<Row> Items, int Events, int Days, DateTimeOffset AsOf);

    /// <summary>A public event at risk.</summary>
    internal sealed record Row(string Region, string RegionName, Guid EventId, string Topic, DateOnly Date, int DaysLeft, IReadOnlyList<Reason> Reasons);

    /// <summary>Why: stable code, the instruction's sentence, and what is so in the caller's language.</summary>
    internal sealed record Reason(string Code, string Requirement, string Text)
    {
        /// <summary>That sentence in short, in the caller's language.</summary>
        public string Sentence { get; } = Instruction.Of(Requirement).Say();
    }

    public override void Configure()
    {
        Get("/events/regions-at-risk");
        Allow(Role.Lead);
        National();
        LogsReading();
        Summary(s => s.Summary = "Regions at risk in the next fortnight, and why");
    }

    public override async Task HandleAsync(EmptyRequest req, CancellationToken ct)
    {
        var now = clock.GetUtcNow();

        // A day wider on both sides than any zone's fortnight; each region's own today decides.
        var (from, to) = (DateOnly.FromDateTime(now.UtcDateTime).AddDays(-1), DateOnly.FromDateTime(now.UtcDateTime).AddDays(Risks.Days + 1));
        var tenants = await national.AdvancedSql.QueryAsync<string>(
            "select distinct tenant_id from events.mt_doc_publicevent where data ->> 'date' between ? and ? order by 1", ct, $"{from:yyyy-MM-dd}", $"{to:yyyy-MM-dd}");
        var known = await regions.All(ct);
        var looked = new ConcurrentBag<Look>();

        // Each region in a session of its own, some at once: what one waits for the others use.
        await Parallel.ForEachAsync(
            tenants.Where(known.ContainsKey).Select(code => known[code]),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
            async (region, stop) => looked.Add(await scopes.InRegion(region.Id, services => At(services, region, now, stop))));
        var rows = looked.SelectMany(l => l.Found.Select(f => Said(l.Region, l.Today, f.Event, f.Risks)));
        await Show(new Answer([.. rows.OrderBy(r => r.DaysLeft).ThenBy(r => r.Region, StringComparer.Ordinal)], looked.Sum(l => l.Events), Risks.Days, now), ct);
    }

    // What was found in one region; put into words afterwards, in the caller's language.
    private sealed record Look(Region Region, DateOnly Today, int Events, IReadOnlyList<(PublicEvent Event, IReadOnlyList<Risk> Risks)> Found);

    private async Task<Look> At(IServiceProvider services, Region region, DateTimeOffset now, CancellationToken ct)
    {
        var session = services.GetRequiredService<IQuerySession>();
        var today = region.Today(now);
        var last = today.AddDays(Risks.Days);
        var near = await session.Query<PublicEvent>().Where(e => !e.Cancelled && !e.Postponed && e.Date >= today && e.Date <= last).OrderBy(e => e.Date).ToListAsync(ct);
        Guid[] ids = [.. near.Select(e => e.Id)];
        var opened = await services.GetRequiredService<Sealer>().Opened(near, ct);
        var counted = (await session.LoadManyAsync<StepsRow>(ct, ids)).ToDictionary(r => r.Id);
        var off = await services.GetRequiredService<WorkCalendar>().Now(ct);
        var facts = await services.GetRequiredService<IMediator>().ReadinessOf(ids, ct);
        var found = opened.Select(e => (e, Risks.Of(e, counted.GetValueOrDefault(e.Id), facts[e.Id], floor, today, off))).Where(f => f.Item2.Count > 0);
        return new Look(region, today, near.Count, [.. found]);
    }

    private static Row Said(Region region, DateOnly today, PublicEvent e, IReadOnlyList<Risk> risks) => new(
        region.Id, Saying.Say(region.Name, region.NameEn), e.Id, e.Topic, e.Date, e.Date.DayNumber - today.DayNumber, [.. risks.Select(r => new Reason(r.Code, r.Requirement, r.Text.Say()))]);
}
