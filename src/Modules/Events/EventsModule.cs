using JasperFx.Events.Projections;
using Marten;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Events;

/// <summary>Public events, their life cycle and the eight steps.</summary>
public sealed class EventsModule : Module
{
    /// <inheritdoc />
    public override void Facts(FactNames facts) => facts
        .Add<PublicEventPlanned>("events.public_event_planned")
        .Add<PublicEventMoved>("events.public_event_moved")
        .Add<PublicEventCancelled>("events.public_event_cancelled")
        .Add<AnnouncementWritten>("events.announcement_written")
        .Add<StepOverridden>("events.step_overridden");

    /// <inheritdoc />
    public override void Store(StoreOptions store) => store.Projections.Snapshot<PublicEvent>(SnapshotLifecycle.Inline);
}
