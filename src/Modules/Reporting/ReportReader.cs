using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting;

/// <summary>A photo as shown.</summary>
/// <param name="Id">Photo id.</param>
/// <param name="Caption">What is on it; null without one.</param>
/// <param name="MayPublish">Those on it agreed to its being published; false until somebody says so.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Version">For If-Match.</param>
internal sealed record PhotoView(Guid Id, string? Caption, bool MayPublish, int Width, int Height, int Version);

/// <summary>Everything a report shows: the manager's words, and facts asked of the modules that own them.</summary>
internal sealed record ReportView(Report Report, PublicEventCard Event, Region Region, string? Text, SessionResults Results, EventFigures Known, IReadOnlyList<PhotoView> Photos)
{
    /// <summary>The moment up to which the figures count facts.</summary>
    public DateTimeOffset AsOf { get; init; }
}

/// <summary>Puts a report's content together, for the screen, the paper and the letter alike.</summary>
internal sealed class ReportReader(IQuerySession session, IMediator mediator, Sealer sealer, PhotoFiles files, Regions regions, CurrentRegion current, FiguresClock clock)
{
    public async Task<ReportView?> Find(Guid reportId, CancellationToken ct)
    {
        var report = await session.LoadAsync<Report>(reportId, ct);
        if (report is null)
        {
            return null;
        }

        var card = await mediator.Send(new FindPublicEvent(report.EventId), ct).OrNotFound();
        var results = await mediator.Send(new GetSessionResults(report.EventId), ct);
        var asOf = await clock.AsOf(ct);
        var figures = await session.LoadAsync<RegionFigures>(current.Code, ct);
        return new ReportView(
            report,
            card,
            await regions.Get(current.Code, ct),
            await sealer.Open(report.Text, ct),
            results,
            figures?.Events.GetValueOrDefault(report.EventId) ?? new EventFigures(),
            await Photos(reportId, ct))
        { AsOf = asOf };
    }

    public async Task<IReadOnlyList<PhotoView>> Photos(Guid reportId, CancellationToken ct)
    {
        var photos = await InOrder(session, reportId, ct);
        var captions = await sealer.OpenAll([.. photos.Select(p => p.Caption).OfType<Contracts.SealedText>()], ct);
        var sizes = await files.Sizes(reportId, ct);
        return [.. photos.Where(p => sizes.ContainsKey(p.Id)).Select(p => new PhotoView(p.Id, p.Caption is null ? null : captions.GetValueOrDefault(p.Caption), p.MayPublish, sizes[p.Id].Width, sizes[p.Id].Height, p.Version))];
    }

    /// <summary>A report's photos in the order the manager gave them.</summary>
    public static async Task<IReadOnlyList<Photo>> InOrder(IQuerySession session, Guid reportId, CancellationToken ct)
    {
        var photos = await session.Query<Photo>().Where(p => p.ReportId == reportId && !p.Removed).ToListAsync(ct);
        return [.. photos.OrderBy(p => p.Order).ThenBy(p => p.Id)];
    }
}
