using Hangfire;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Zarozhdenie.Contracts.Reporting;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting.Jobs;

/// <summary>Makes the letters of reports that were sent and hands them to the outbox; woken by the sending, and every minute for what a crash left behind.</summary>
internal sealed class SendReportJob(IDocumentStore store, IServiceScopeFactory scopes, IBackgroundJobClient jobs, ILogger<SendReportJob> log) : IJob
{
    public async Task Run(CancellationToken ct)
    {
        await using var session = store.QuerySession(Region.National);
        foreach (var due in await session.Query<SendingDue>().Where(d => d.AnyTenant()).ToListAsync(ct))
        {
            try
            {
                await Make(due.Region, due.ReportId, ct);
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                // Stays due: one region's trouble must not hold back the others.
                log.LogError(e, "The letter of report {Report} could not be made", due.ReportId);
            }
        }
    }

    /// <summary>Makes the letters that one report owes; looks again a little later where its figures lag behind the sending.</summary>
    public async Task SendOne(string region, Guid report, CancellationToken ct)
    {
        if (!await Make(region, report, ct))
        {
            jobs.Schedule<SendReportJob>(j => j.SendOne(region, report, CancellationToken.None), TimeSpan.FromSeconds(5));
        }
    }

    // False while the figures don't count everything that was there when the manager sent: the letter would tell less than the screen did.
    private Task<bool> Make(string region, Guid report, CancellationToken ct) => scopes.InRegion(region, async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var lead = services.GetRequiredService<LeadSettings>();
        var due = await session.Query<SendingDue>().Where(d => d.ReportId == report).OrderBy(d => d.Sending).ToListAsync(ct);
        if (due.Count == 0 || !lead.Configured)
        {
            return true;
        }

        var sent = (await session.Events.FetchStreamAsync(report, token: ct)).Where(e => e.Data is ReportSent).Max(e => e.Sequence);
        if (!await services.GetRequiredService<FiguresClock>().HaveCounted(sent, ct))
        {
            return false;
        }

        var view = await services.GetRequiredService<ReportReader>().Find(report, ct).OrNotFound();
        var outbox = services.GetRequiredService<Outbox>();
        foreach (var sending in due)
        {
            await outbox.Add(session, await ReportLetter.Make(view, lead, sending.Sending, services.GetRequiredService<PhotoFiles>(), ct), ct);
            session.Delete(sending);
        }

        await session.SaveChangesAsync(ct);
        return true;
    });
}
