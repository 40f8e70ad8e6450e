using JasperFx.Events.Projections;
using Marten;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Sessions;

/// <summary>What comes of session 1: positions and the resolution.</summary>
internal sealed class RoundTableTopic : Topic
{
    public override void Facts(FactNames facts) => facts
        .Add<PositionRecorded>("sessions.position_recorded")
        .Add<PositionChanged>("sessions.position_changed")
        .Add<PositionRemoved>("sessions.position_removed")
        .Add<ResolutionDrafted>("sessions.resolution_drafted")
        .Add<ResolutionPointsWritten>("sessions.resolution_points_written")
        .Add<ResolutionAdopted>("sessions.resolution_adopted")
        .Add<ResolutionVoted>("sessions.resolution_voted")
        .Add<ResolutionReworded>("sessions.resolution_reworded");

    public override void Store(StoreOptions store)
    {
        store.Projections.Snapshot<Position>(SnapshotLifecycle.Inline);
        store.Projections.Snapshot<Resolution>(SnapshotLifecycle.Inline);
        store.Schema.For<Position>().Index(p => p.PublicEventId);
    }
}
