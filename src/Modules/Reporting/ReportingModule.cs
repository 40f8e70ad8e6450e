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
    public override void Facts(FactNames facts) => facts
        .Add<ReportStarted>("reporting.report_started").Add<ReportTextWritten>("reporting.report_text_written").Add<ReportSent>("reporting.report_sent")
        .Add<PhotoAdded>("reporting.photo_added").Add<PhotoDescribed>("reporting.photo_described").Add<PhotoRemoved>("reporting.photo_removed");

    /// <inheritdoc />
    public override void Store(StoreOptions store)
    {
        store.Projections.Snapshot<Report>(SnapshotLifecycle.Inline);
        store.Projections.Snapshot<Photo>(SnapshotLifecycle.Inline);
        store.Projections.Add<RegionFiguresProjection>(ProjectionLifecycle.Async);
        store.Projections.Add<TimelineProjection>(ProjectionLifecycle.Async);
        store.Schema.For<TimelineEntry>().Index(e => e.Subject);
        store.Schema.For<TimelinePeople>().GinIndexJsonData();
        store.Schema.For<RegionFigures>().SingleTenanted();
        store.Schema.For<Photo>().Index(p => p.ReportId);
        store.RegisterDocumentType<SendingDue>();
        store.Storage.ExtendedSchemaObjects.Add(PhotoFiles.Table());
    }

    /// <inheritdoc />
    public override void Services(IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(LeadSettings.Read(configuration)).AddScoped<PhotoFiles>().AddScoped<ReportReader>().AddScoped<SendingState>().AddSingleton<FiguresClock>();

    /// <inheritdoc />
    public override void Jobs(RecurringJobs jobs) => jobs.Add<SendReportJob>("reporting.send-reports", "* * * * *");

    /// <inheritdoc />
    public override Task Demo(DemoRegion region, IServiceProvider services, CancellationToken ct) => DemoReport.Make(region, services, ct);
}
