using System.Collections.Immutable;
using JasperFx.Events;
using Marten.Events.Projections;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Contracts.Reporting;
using Zarozhdenie.Contracts.Sessions;

namespace Zarozhdenie.Events;

/// <summary>What other modules' facts say about one public event, as far as its steps need it (F04).</summary>
/// <param name="Id">Public event id.</param>
/// <param name="At">Time of the latest fact counted.</param>
internal sealed record StepsRow(Guid Id, DateTimeOffset At)
{
    /// <summary>A fact that came before its public event was planned, or names none, must not hold up the others.</summary>
    public StepsRow()
        : this(Guid.Empty, default)
    {
    }

    /// <summary>People chosen to be invited.</summary>
    public int ChosenCount { get; init; }

    /// <summary>Invitations sent.</summary>
    public int SentCount { get; init; }

    /// <summary>Of those sent: nobody answered or was called yet.</summary>
    public ImmutableHashSet<Guid> Unsettled { get; init; } = [];

    /// <summary>Of those closed because the person has another invitation: nobody answered or was called yet.</summary>
    public ImmutableHashSet<Guid> ClosedUnsettled { get; init; } = [];

    /// <summary>Sessions whose list of participants was made.</summary>
    public IReadOnlyList<Guid> Lists { get; init; } = [];

    public DateTimeOffset? ChosenAt { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    public DateTimeOffset? SettledAt { get; init; }

    public DateTimeOffset? ListedAt { get; init; }

    /// <summary>People who stand marked as come.</summary>
    public int CameCount { get; init; }

    /// <summary>When somebody was last marked as come; null again once every such mark was taken back.</summary>
    public DateTimeOffset? AttendedAt { get; init; }

    public DateTimeOffset? DraftedAt { get; init; }

    public DateTimeOffset? AdoptedAt { get; init; }

    /// <summary>What the draft's words are now: co-organisers agree to words (R054).</summary>
    public string Wording { get; init; } = "";

    /// <summary>By co-organiser: the words they agreed to last.</summary>
    public ImmutableDictionary<Guid, string> Approvals { get; init; } = ImmutableDictionary<Guid, string>.Empty;

    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>Their remarks that the manager hasn't considered yet.</summary>
    public ImmutableHashSet<Guid> OpenRemarks { get; init; } = [];

    public DateTimeOffset? ReportStartedAt { get; init; }

    public DateTimeOffset? ReportSentAt { get; init; }

    public DateTimeOffset? ReportAcceptedAt { get; init; }

    /// <summary>Where the last delivery of the report stands.</summary>
    public DeliveryState? ReportDelivery { get; init; }

    /// <summary>Points of the drafted resolution.</summary>
    public int Points { get; init; }

    /// <summary>Everyone chosen was sent an invitation, and each of them answered or was called (R044).</summary>
    public bool EveryChosenSettled => SentCount > 0 && SentCount >= ChosenCount && Unsettled.IsEmpty;
}

/// <summary>Follows the public facts about a public event; keyed by it, so another one's facts close nothing here.</summary>
internal sealed partial class StepsProjection : MultiStreamProjection<StepsRow, Guid>
{
    public StepsProjection()
    {
        Identity<PublicEventPlanned>(f => f.PublicEventId);
        Identity<InviteeChosen>(f => f.PublicEventId);
        Identity<InvitationSent>(f => f.PublicEventId);
        Identity<InvitationAnswered>(f => f.PublicEventId);
        Identity<InvitationClosed>(f => f.PublicEventId);
        Identity<InvitationReopened>(f => f.PublicEventId);
        Identity<CallReported>(f => f.PublicEventId);
        Identity<ParticipantListMade>(f => f.PublicEventId);
        Identity<AttendanceMarked>(f => f.PublicEventId);
        Identity<WalkInAdded>(f => f.PublicEventId);
        Identity<ResolutionDrafted>(f => f.PublicEventId);
        Identity<ResolutionReworded>(f => f.PublicEventId);
        Identity<DraftApproved>(f => f.PublicEventId);
        Identity<DraftRemarked>(f => f.PublicEventId);
        Identity<RemarkConsidered>(f => f.PublicEventId);
        Identity<ResolutionAdopted>(f => f.PublicEventId);
        Identity<ReportStarted>(f => f.PublicEventId);
        Identity<ReportSent>(f => f.PublicEventId);
        Identities<DeliveryChanged>(f => f.Kind == DeliveryKind.Report ? [f.PublicEventId] : []);
    }

    public static StepsRow Create(IEvent<PublicEventPlanned> f) => new(f.Data.PublicEventId, f.Timestamp);

    public static StepsRow Apply(IEvent<InviteeChosen> f, StepsRow row) =>
        row with { At = f.Timestamp, ChosenAt = f.Timestamp, ChosenCount = row.ChosenCount + 1 };

    public static StepsRow Apply(IEvent<InvitationSent> f, StepsRow row) =>
        row with { At = f.Timestamp, SentAt = f.Timestamp, SentCount = row.SentCount + 1, Unsettled = row.Unsettled.Add(f.Data.InvitationId) };

    public static StepsRow Apply(IEvent<InvitationAnswered> f, StepsRow row) => f.Data.To is Stage.Planned or Stage.Sent
        ? row with { At = f.Timestamp, Unsettled = row.Unsettled.Add(f.Data.InvitationId) }
        : row with { At = f.Timestamp, SettledAt = f.Timestamp, Unsettled = row.Unsettled.Remove(f.Data.InvitationId) };

    public static StepsRow Apply(IEvent<InvitationClosed> f, StepsRow row) => row with
    {
        At = f.Timestamp,
        ChosenCount = row.ChosenCount - 1,
        SentCount = row.SentCount - (f.Data.From is Stage.Planned ? 0 : 1),
        Unsettled = row.Unsettled.Remove(f.Data.InvitationId),
        ClosedUnsettled = row.Unsettled.Contains(f.Data.InvitationId) ? row.ClosedUnsettled.Add(f.Data.InvitationId) : row.ClosedUnsettled,
    };

    public static StepsRow Apply(IEvent<InvitationReopened> f, StepsRow row) => row with
    {
        At = f.Timestamp,
        ChosenCount = row.ChosenCount + 1,
        SentCount = row.SentCount + (f.Data.To is Stage.Planned ? 0 : 1),
        Unsettled = row.ClosedUnsettled.Contains(f.Data.InvitationId) ? row.Unsettled.Add(f.Data.InvitationId) : row.Unsettled,
        ClosedUnsettled = row.ClosedUnsettled.Remove(f.Data.InvitationId),
    };

    public static StepsRow Apply(IEvent<CallReported> f, StepsRow row) =>
        row with { At = f.Timestamp, SettledAt = f.Timestamp, Unsettled = row.Unsettled.Remove(f.Data.InvitationId) };

    public static StepsRow Apply(IEvent<ParticipantListMade> f, StepsRow row) =>
        row with { At = f.Timestamp, ListedAt = f.Timestamp, Lists = With(row.Lists, f.Data.SessionId) };

    public static StepsRow Apply(IEvent<AttendanceMarked> f, StepsRow row)
    {
        var came = Math.Max(0, row.CameCount + (f.Data.CameAfter ? 1 : 0) - (f.Data.CameBefore ? 1 : 0));
        return row with { At = f.Timestamp, CameCount = came, AttendedAt = came == 0 ? null : f.Data.CameAfter ? f.Timestamp : row.AttendedAt };
    }

    // A walk-in's mark comes as a fact of its own.
    public static StepsRow Apply(IEvent<WalkInAdded> f, StepsRow row) => row with { At = f.Timestamp };

    public static StepsRow Apply(IEvent<ResolutionDrafted> f, StepsRow row) => row with { At = f.Timestamp, DraftedAt = f.Timestamp, Points = f.Data.Points };

    public static StepsRow Apply(IEvent<ResolutionReworded> f, StepsRow row) => row with { At = f.Timestamp, Wording = f.Data.Wording };

    public static StepsRow Apply(IEvent<DraftApproved> f, StepsRow row) =>
        row with { At = f.Timestamp, ApprovedAt = f.Timestamp, Approvals = row.Approvals.SetItem(f.Data.PersonId, f.Data.Wording) };

    public static StepsRow Apply(IEvent<DraftRemarked> f, StepsRow row) => row with { At = f.Timestamp, OpenRemarks = row.OpenRemarks.Add(f.Data.RemarkId) };

    public static StepsRow Apply(IEvent<RemarkConsidered> f, StepsRow row) =>
        row with { At = f.Timestamp, OpenRemarks = f.Data.Considered ? row.OpenRemarks.Remove(f.Data.RemarkId) : row.OpenRemarks.Add(f.Data.RemarkId) };

    public static StepsRow Apply(IEvent<ResolutionAdopted> f, StepsRow row) => row with { At = f.Timestamp, AdoptedAt = f.Timestamp };

    public static StepsRow Apply(IEvent<ReportStarted> f, StepsRow row) => row with { At = f.Timestamp, ReportStartedAt = row.ReportStartedAt ?? f.Timestamp };

    public static StepsRow Apply(IEvent<ReportSent> f, StepsRow row) => row with { At = f.Timestamp, ReportSentAt = f.Timestamp };

    public static StepsRow Apply(IEvent<DeliveryChanged> f, StepsRow row) => row with
    {
        At = f.Timestamp,
        ReportDelivery = f.Data.State,
        ReportAcceptedAt = f.Data.State == DeliveryState.Accepted ? row.ReportAcceptedAt ?? f.Data.At : row.ReportAcceptedAt,
    };

    private static IReadOnlyList<Guid> With(IReadOnlyList<Guid> ids, Guid id) => ids.Contains(id) ? ids : [.. ids, id];
}
