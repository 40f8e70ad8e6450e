using System.Text.Json.Serialization;
using FastEndpoints;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting.Features;

/// <summary>The whole country by region, empty regions too: aggregates only, so managers may see them as well (F75, F76, F77).</summary>
internal sealed class GetDashboard(IQuerySession session, FiguresClock clock, Regions regions) : Slice<EmptyRequest, GetDashboard.Answer>
{
    /// <summary>A place on the 17 × 11 tile map.</summary>
    internal sealed record Tile(int Column, int Row, string Label);

    /// <summary>Figures from facts; shares are of <c>sent</c>, null while nothing was sent.</summary>
    internal record Numbers(int Events, int Invited, int Sent, int Agreed, double? AgreedShare, int Confirmed, double? ConfirmedShare, int Declined, int Attended, double? AttendedShare, int Came, int Positions, int Proposals, int Resolutions, int Appeals, int Reports, int Joins, ReadinessCounts Readiness, bool FewData)
    {
        internal Numbers(Figures f)
            : this(f.Events, f.Invited, f.Sent, f.Agreed, Metric.ShareOf(f.Agreed, f.Sent), f.Confirmed, Metric.ShareOf(f.Confirmed, f.Sent), f.Declined, f.Attended, Metric.ShareOf(f.Attended, f.SentForHeld), f.Came, f.Positions, f.Proposals, f.Resolutions, f.Appeals, f.Reports, f.Readiness.Joins, f.Readiness, f.Sent < Metric.FewSent)
        {
        }
    }

    /// <summary>One region: its stage is that of its next public event, or of the last one.</summary>
    internal sealed record RegionRow(string Code, string Name, string? District, Tile Tile, RegionStage Stage, DateOnly? NextEventDate, DateOnly? LastEventDate, [property: JsonIgnore] Figures Figures)
        : Numbers(Figures);

    /// <summary>The dashboard; <c>asOf</c> is the moment up to which facts are counted.</summary>
    internal sealed record Answer(DateTimeOffset AsOf, IReadOnlyList<MetricRow> Metrics, Numbers Totals, IReadOnlyList<RegionRow> Regions);

    public override void Configure()
    {
        Get("/reporting/dashboard");
        Allow(Role.Lead, Role.Manager);
        National();
        Summary(s => s.Summary = "The country by region");
    }

    public override async Task HandleAsync(EmptyRequest query, CancellationToken ct)
    {
        var asOf = await clock.AsOf(ct);
        var known = (await session.Query<RegionFigures>().ToListAsync(ct)).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var rows = (await regions.All(ct)).Values.OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => RowOf(r, known.GetValueOrDefault(r.Id), asOf)).ToArray();
        var metrics = Metric.All.Select(m => m.Say()).ToArray();
        await Show(new Answer(asOf, metrics, new Numbers(rows.Aggregate(new Figures(), (sum, r) => sum + r.Figures)), rows), ct);
    }

    internal static RegionRow RowOf(Region region, RegionFigures? known, DateTimeOffset now)
    {
        var today = region.Today(now);
        var dates = known?.Counted().Select(e => e.Date!.Value).Order().ToArray() ?? [];
        return new RegionRow(
            region.Id,
            Saying.Say(region.Name, region.NameEn),
            region.District,
            new Tile(region.Column, region.Row, region.Short),
            !region.Active ? RegionStage.NotTakingPart : known?.StageOn(today) ?? RegionStage.NoEvent,
            dates.Where(d => d >= today).Select(d => (DateOnly?)d).FirstOrDefault(),
            dates.Where(d => d < today).Select(d => (DateOnly?)d).LastOrDefault(),
            known?.Sum(today) ?? new Figures());
    }
}
