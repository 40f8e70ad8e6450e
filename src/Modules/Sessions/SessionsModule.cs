using JasperFx.Events.Projections;
using Marten;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Sessions.Guests;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Sessions;

/// <summary>Who came, positions, the resolution, proposals and the appeal.</summary>
public sealed class SessionsModule : Module
{
    /// <inheritdoc />
    public override IReadOnlyList<Topic> Topics => [new RoundTableTopic(), new GuestsTopic(), new DiscussionTopic()];

    /// <inheritdoc />
    public override void Facts(FactNames facts) => facts
        .Add<AttendanceOpened>("sessions.attendance_opened")
        .Add<ParticipantListMade>("sessions.participant_list_made")
        .Add<AttendanceMarked>("sessions.attendance_marked")
        .Add<WalkInAdded>("sessions.walk_in_added");

    /// <inheritdoc />
    public override void Store(StoreOptions store) => store.Projections.Snapshot<Attendance>(SnapshotLifecycle.Inline);

    /// <inheritdoc />
    public override Task Demo(DemoRegion region, IServiceProvider services, CancellationToken ct) => DemoRecords.Make(region, services, ct);
}
