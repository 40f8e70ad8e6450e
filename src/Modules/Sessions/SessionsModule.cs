using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
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
    public override void Facts(FactNames facts) => facts
        .Add<AttendanceOpened>("sessions.attendance_opened")
        .Add<ParticipantListMade>("sessions.participant_list_made")
        .Add<AttendanceMarked>("sessions.attendance_marked")
        .Add<WalkInAdded>("sessions.walk_in_added")
        .Add<PositionRecorded>("sessions.position_recorded")
        .Add<PositionChanged>("sessions.position_changed")
        .Add<PositionRemoved>("sessions.position_removed")
        .Add<ResolutionDrafted>("sessions.resolution_drafted")
        .Add<ResolutionPointsWritten>("sessions.resolution_points_written")
        .Add<ResolutionAdopted>("sessions.resolution_adopted")
        .Add<ResolutionVoted>("sessions.resolution_voted")
        .Add<ResolutionReworded>("sessions.resolution_reworded")
        .Add<SignOffOpened>("sessions.sign_off_opened").Add<GuestLetterWritten>("sessions.guest_letter_written")
        .Add<DraftRemarked>("sessions.draft_remarked").Add<DraftApproved>("sessions.draft_approved").Add<RemarkConsidered>("sessions.remark_considered")
        .Add<ProposalAdded>("sessions.proposal_added")
        .Add<ProposalChanged>("sessions.proposal_changed")
        .Add<ProposalRemoved>("sessions.proposal_removed")
        .Add<AppealWritten>("sessions.appeal_written")
        .Add<AppealAddressed>("sessions.appeal_addressed");

    /// <inheritdoc />
    public override void Store(StoreOptions store)
    {
        store.Projections.Snapshot<Attendance>(SnapshotLifecycle.Inline);
        store.Projections.Snapshot<Position>(SnapshotLifecycle.Inline);
        store.Projections.Snapshot<Resolution>(SnapshotLifecycle.Inline);
        store.Projections.Snapshot<SignOff>(SnapshotLifecycle.Inline);
        store.Projections.Snapshot<Proposal>(SnapshotLifecycle.Inline);
        store.Projections.Snapshot<Appeal>(SnapshotLifecycle.Inline);
        store.Schema.For<Position>().Index(p => p.PublicEventId);
        store.Schema.For<Proposal>().Index(p => p.PublicEventId);
    }

    /// <inheritdoc />
    public override void Services(IServiceCollection services, IConfiguration configuration) => services.AddScoped<GuestLinks>().AddScoped<GuestViews>().AddScoped<GuestLetters>();

    /// <inheritdoc />
    public override Task Demo(DemoRegion region, IServiceProvider services, CancellationToken ct) => DemoRecords.Make(region, services, ct);
}
