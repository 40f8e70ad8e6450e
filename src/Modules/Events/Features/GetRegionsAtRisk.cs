using FastEndpoints;
using Marten;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>The lead's home: public events of the next fortnight that something threatens, and why; regions where all goes by plan don't stand here.</summary>
internal sealed class GetRegionsAtRisk(IQuerySession national, IServiceScopeFactory scopes, Regions regions, InvitedFloor floor, TimeProvider clock) : Slice<EmptyRequest, GetRegionsAtRisk.Answer>
{
    /// <summary>Those at risk, nearest day first, and how many public events were looked at.</summary>
    internal sealed record Answer(IReadOnlyList<Row> Items, int Events, int Days, DateTimeOffset AsOf);

    /// <summary>A public event at risk.</summary>
    internal sealed record Row(string Region, string RegionName, Guid EventId, string Topic, DateOnly Date, int DaysLeft, IReadOnlyList<Reason> Reasons);

    /// <summary>Why: stable code, the instruction's sentence, and what is so in the caller's language.</summary>
    internal sealed record Reason(string Code, string Requirement, string Text);

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
        var (rows, events) = (new List<Row>(), 0);
        foreach (var region in tenants.Where(known.ContainsKey).Select(code => known[code]))
        {
            var (looked, found) = await scopes.InRegion(region.Id, services => Look(services, region, now, ct));
            events += looked;
            rows.AddRange(found);
        }

        await Show(new Answer([.. rows.OrderBy(r => r.DaysLeft).ThenBy(r => r.Region, StringComparer.Ordinal)], events, Risks.Days, now), ct);
    }

    private async Task<(int Looked, IReadOnlyList<Row> Found)> Look(IServiceProvider services, Region region, DateTimeOffset now, CancellationToken ct)
    {
        var session = services.GetRequiredService<IQuerySession>();
        var mediator = services.GetRequiredService<IMediator>();
        var today = region.Today(now);
        var last = today.AddDays(Risks.Days);
        var near = await session.Query<PublicEvent>().Where(e => !e.Cancelled && !e.Postponed && e.Date >= today && e.Date <= last).OrderBy(e => e.Date).ToListAsync(ct);
        var opened = await services.GetRequiredService<Sealer>().Opened(near, ct);
        var counted = (await session.LoadManyAsync<StepsRow>(ct, [.. near.Select(e => e.Id)])).ToDictionary(r => r.Id);
        var rows = new List<Row>();
        foreach (var e in opened)
        {
            var risks = Risks.Of(e, counted.GetValueOrDefault(e.Id), await mediator.ReadinessOf(e.Id, ct), floor, today);
            if (risks.Count > 0)
            {
                rows.Add(new Row(region.Id, Saying.Say(region.Name, region.NameEn), e.Id, e.Topic, e.Date, e.Date.DayNumber - today.DayNumber, [.. risks.Select(r => new Reason(r.Code, r.Requirement, r.Text.Say()))]));
            }
        }

        return (near.Count, rows);
    }
}
