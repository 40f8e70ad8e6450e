using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events.Jobs;
using Zarozhdenie.Events.Papers;
using Zarozhdenie.Events.PublicPage;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Events;

/// <summary>Public events, their life cycle and the eight steps.</summary>
public sealed class EventsModule : Module
{
    /// <inheritdoc />
    public override void Facts(FactNames facts) => facts
        .Add<PublicEventPlanned>("events.public_event_planned").Add<PublicEventEdited>("events.public_event_edited").Add<PublicEventMoved>("events.public_event_moved")
        .Add<PublicEventCancelled>("events.public_event_cancelled").Add<PublicEventPostponed>("events.public_event_postponed").Add<PublicEventRestored>("events.public_event_restored")
        .Add<AnnouncementWritten>("events.announcement_written").Add<StepOverridden>("events.step_overridden").AddPreparation().AddGuidance();

    /// <inheritdoc />
    public override void Store(StoreOptions store)
    {
        store.Projections.Snapshot<PublicEvent>(SnapshotLifecycle.Inline);
        store.Projections.Add<StepsProjection>(ProjectionLifecycle.Async);
        Preparation.Store(store);
        Guidance.Store(store);
        store.RegisterDocumentType<CalendarFeed>();

        // Other modules look a public event up by one of its sessions.
        store.Schema.For<PublicEvent>().Index(e => e.RoundTable.Id).Index(e => e.Discussion.Id);
    }

    /// <inheritdoc />
    public override void Services(IServiceCollection services, IConfiguration configuration) => services.AddScoped<EventFiles>().AddScoped<RunSheetMaker>().AddSingleton<PageSenders>().AddSingleton(InvitedFloor.Read(configuration));

    /// <inheritdoc />
    public override void Jobs(RecurringJobs jobs) => jobs.Add<SweepTakePartRequests>("events.sweep-requests", "41 * * * *");

    /// <inheritdoc />
    public override Task Demo(DemoRegion region, IServiceProvider services, CancellationToken ct) =>
        DemoEvents.Make(region, services.GetRequiredService<IDocumentSession>(), services.GetRequiredService<Sealer>(), ct);
}
