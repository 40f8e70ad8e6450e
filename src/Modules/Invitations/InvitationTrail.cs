using Marten;
using Marten.Events.Projections;
using Npgsql;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Contracts.Sessions;

namespace Zarozhdenie.Invitations;

/// <summary>What others tell about an invitation: where its letter stands and whether the person came.</summary>
internal sealed record InvitationTrail(Guid Id, Guid PublicEventId, DeliveryState? Delivery, DateTimeOffset? DeliveryAt, string? ReplyCode, bool? Came);

/// <summary>Follows the letters' deliveries and the attendance.</summary>
internal sealed partial class InvitationTrailProjection : MultiStreamProjection<InvitationTrail, Guid>
{
    public InvitationTrailProjection()
    {
        Identities<DeliveryChanged>(f => f.Kind == DeliveryKind.Invitation ? [f.SubjectId] : []);
        Identities<AttendanceMarked>(f => f.Invited ? [f.ParticipantId] : []);
    }

    public static InvitationTrail Create(DeliveryChanged f) => new(f.SubjectId, f.PublicEventId, f.State, f.At, f.ReplyCode, null);

    public static InvitationTrail Create(AttendanceMarked f) => new(f.ParticipantId, f.PublicEventId, null, null, null, CameOf(f));

    public static InvitationTrail Apply(DeliveryChanged f, InvitationTrail row) => row with { Delivery = f.State, DeliveryAt = f.At, ReplyCode = f.ReplyCode };

    public static InvitationTrail Apply(AttendanceMarked f, InvitationTrail row) => row with { Came = CameOf(f) };

    private static bool? CameOf(AttendanceMarked f) => f.Unmarked ? null : f.CameAfter;
}

/// <summary>Up to which moment deliveries and attendance are counted: now while the trail keeps up, else when it last moved.</summary>
internal sealed class TrailClock(NpgsqlDataSource database, TimeProvider clock)
{
    public async Task<DateTimeOffset> AsOf(CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            """
            select case when p.last_seq_id >= (select coalesce(max(seq_id), 0) from facts.mt_events) then null else p.last_updated end
            from facts.mt_event_progression p where p.name like 'InvitationTrail:%' order by p.last_seq_id desc limit 1
            """);
        return await command.ExecuteScalarAsync(ct) is DateTime behind ? new DateTimeOffset(behind, TimeSpan.Zero) : clock.GetUtcNow();
    }
}

/// <summary>Where an invitation stands in the funnel (F37); a later stage hides the earlier ones.</summary>
internal enum FunnelStage
{
    /// <summary>Chosen, not sent.</summary>
    Planned,

    /// <summary>Sent.</summary>
    Sent,

    /// <summary>The mail server took the letter, or the person was reached by phone, or answered.</summary>
    Delivered,

    /// <summary>Preliminarily agreed.</summary>
    Agreed,

    /// <summary>Can't come.</summary>
    Declined,

    /// <summary>Confirmed.</summary>
    Confirmed,

    /// <summary>Came to at least one session.</summary>
    Attended,

    /// <summary>Marked as not come.</summary>
    NoShow,
}

/// <summary>An invitation together with its trail.</summary>
internal sealed record FunnelRow(Invitation Invitation, InvitationTrail? Trail)
{
    public bool Delivered => Invitation.IsSent && (Trail?.Delivery == DeliveryState.Accepted || Invitation.Reached || Invitation.Stage is not Contracts.Invitations.Stage.Sent);

    public FunnelStage Stage => (Invitation.Stage, Trail?.Came) switch
    {
        (Contracts.Invitations.Stage.Planned, _) => FunnelStage.Planned,
        (_, true) => FunnelStage.Attended,
        (_, false) => FunnelStage.NoShow,
        (Contracts.Invitations.Stage.Confirmed, _) => FunnelStage.Confirmed,
        (Contracts.Invitations.Stage.Agreed, _) => FunnelStage.Agreed,
        (Contracts.Invitations.Stage.Declined, _) => FunnelStage.Declined,
        _ => Delivered ? FunnelStage.Delivered : FunnelStage.Sent,
    };

    /// <summary>All invitations that count of a public event of the session's region.</summary>
    public static async Task<IReadOnlyList<FunnelRow>> Of(IQuerySession session, Guid eventId, CancellationToken ct)
    {
        var invitations = await session.Query<Invitation>().Where(i => i.PublicEventId == eventId && i.ClosedFor == null).OrderBy(i => i.Id).ToListAsync(ct);
        var trails = (await session.Query<InvitationTrail>().Where(t => t.PublicEventId == eventId).ToListAsync(ct)).ToDictionary(t => t.Id);
        return [.. invitations.Select(i => new FunnelRow(i, trails.GetValueOrDefault(i.Id)))];
    }
}
