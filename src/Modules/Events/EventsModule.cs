using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events.PublicPage;
using Zarozhdenie.Events.Texts;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Events;

/// <summary>Public events, their life cycle and the eight steps.</summary>
public sealed class EventsModule : Module
{
    /// <inheritdoc />
    public override IReadOnlyList<Topic> Topics => [new StepsTopic(), new VenuesTopic(), new TextsTopic(), new PublicPageTopic(), new DayTopic()];

    /// <inheritdoc />
    public override void Facts(FactNames facts) => facts
        .Add<PublicEventPlanned>("events.public_event_planned").Add<PublicEventEdited>("events.public_event_edited").Add<PublicEventMoved>("events.public_event_moved")
        .Add<PublicEventCancelled>("events.public_event_cancelled").Add<PublicEventPostponed>("events.public_event_postponed").Add<PublicEventRestored>("events.public_event_restored");

    /// <inheritdoc />
    public override void Store(StoreOptions store)
    {
        store.Projections.Snapshot<PublicEvent>(SnapshotLifecycle.Inline);

        // Other modules look a public event up by one of its sessions.
        store.Schema.For<PublicEvent>().Index(e => e.RoundTable.Id).Index(e => e.Discussion.Id);
    }

    /// <inheritdoc />
    public override Task Demo(DemoRegion region, IServiceProvider services, CancellationToken ct) =>
        DemoEvents.Make(region, services.GetRequiredService<IDocumentSession>(), services.GetRequiredService<Sealer>(), ct);
}
