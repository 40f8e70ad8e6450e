using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting.Jobs;

/// <summary>Makes the letters of reports that were sent and hands them to the outbox; woken by the sending, and every minute for what a crash left behind.</summary>
internal sealed class SendReportJob(IDocumentStore store, IServiceScopeFactory scopes, ILogger<SendReportJob> log) : IJob
{
    public async Task Run(CancellationToken ct)
    {
        await using var session = store.QuerySession(Region.National);
        foreach (var due in await session.Query<SendingDue>().Where(d => d.AnyTenant()).ToListAsync(ct))
        {
            try
            {
                await SendOne(due.Region, due.ReportId, ct);
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                // Stays due: one region's trouble must not hold back the others.
                log.LogError(e, "The letter of report {Report} could not be made", due.ReportId);
            }
        }
    }

    /// <summary>Makes the letters that one report owes.</summary>
    public Task SendOne(string region, Guid report, CancellationToken ct) => scopes.InRegion(region, async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var lead = services.GetRequiredService<LeadSettings>();
        var due = await session.Query<SendingDue>().Where(d => d.ReportId == report).OrderBy(d => d.Sending).ToListAsync(ct);
        if (due.Count == 0 || !lead.Configured || await services.GetRequiredService<ReportReader>().Find(report, ct) is not { } view)
        {
            return;
        }

        var outbox = services.GetRequiredService<Outbox>();
        foreach (var sending in due)
        {
            await outbox.Add(session, await ReportLetter.Make(view, lead, sending.Sending, services.GetRequiredService<PhotoFiles>(), ct), ct);
            session.Delete(sending);
        }

        await session.SaveChangesAsync(ct);
    });
}
