using Marten;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Reporting.Features;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting;

/// <summary>What became of a report's sendings, newest first: a sending whose letter is still being made counts as planned.</summary>
internal sealed class SendingState(IQuerySession session, Deliveries deliveries, CurrentRegion current)
{
    public async Task<IReadOnlyList<GetReport.DeliveryRow>> Of(Report report, CancellationToken ct)
    {
        var due = await session.Query<SendingDue>().Where(d => d.ReportId == report.Id).ToListAsync(ct);
        var rows = await deliveries.About(current.Code, report.Id, ct);
        return
        [
            .. due.OrderByDescending(d => d.Sending).Select(d => new GetReport.DeliveryRow(d.Id, DeliveryState.Planned, null, null, 0, null, null, null)),
            .. rows.OrderByDescending(d => d.CreatedAt).Select(d => new GetReport.DeliveryRow(d.Id, d.State, d.At, d.NextAt, d.Attempts, d.ReplyCode, d.ServerAnswer, d.MessageId)),
        ];
    }
}
