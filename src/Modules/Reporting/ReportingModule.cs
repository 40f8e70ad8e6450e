using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Reporting;
using Zarozhdenie.Reporting.Jobs;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Reporting;

/// <summary>Reports to the lead, photos, and the figures of the whole country.</summary>
public sealed class ReportingModule : Module
{
    /// <inheritdoc />
    public override IReadOnlyList<Topic> Topics => [new PhotosTopic(), new FiguresTopic()];

    /// <inheritdoc />
    public override void Facts(FactNames facts) => facts.Add<ReportStarted>("reporting.report_started").Add<ReportTextWritten>("reporting.report_text_written").Add<ReportSent>("reporting.report_sent");

    /// <inheritdoc />
    public override void Store(StoreOptions store)
    {
        store.Projections.Snapshot<Report>(SnapshotLifecycle.Inline);
        store.RegisterDocumentType<SendingDue>();
    }

    /// <inheritdoc />
    public override void Services(IServiceCollection services, IConfiguration configuration) => services.AddSingleton(LeadSettings.Read(configuration)).AddScoped<ReportReader>().AddScoped<SendingState>();

    /// <inheritdoc />
    public override void Jobs(RecurringJobs jobs) => jobs.Add<SendReportJob>("reporting.send-reports", "* * * * *");

    /// <inheritdoc />
    public override Task Demo(DemoRegion region, IServiceProvider services, CancellationToken ct) => DemoReport.Make(region, services, ct);
}
