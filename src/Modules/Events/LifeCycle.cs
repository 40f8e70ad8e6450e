using Zarozhdenie.Contracts.Events;

namespace Zarozhdenie.Events;

/// <summary>The life cycle (F01), told from what happened and from the day; nobody sets it by hand.</summary>
internal static class LifeCycle
{
    public static PublicEventState Of(PublicEvent e, StepsRow? row, DateOnly today, InvitedFloor floor) =>
        e.Cancelled ? PublicEventState.Cancelled
        : row?.ReportAcceptedAt is not null ? PublicEventState.Reported
        : e.Postponed ? PublicEventState.Postponed
        : e.IsOver(today) || (e.LastDay == today && row?.AttendedAt is not null) ? PublicEventState.Held
        : Steps.ReadyForTheDay(e, row, floor) ? PublicEventState.Ready
        : row is { SentCount: > 0 } ? PublicEventState.Inviting
        : PublicEventState.Preparing;

    public static PublicEventCard Card(PublicEvent e, StepsRow? row, DateTimeOffset now, InvitedFloor floor) => new(
        e.Id, e.Topic, e.Purpose, e.Date, e.ZoneId, e.Venue, e.RoundTable, e.Format, e.Discussion, Of(e, row, e.Today(now), floor), e.Announcement, e.DateVersion, e.LeaderId, e.ModeratorId,
        Announcing.Outdated(e),
        e.ToldReason);
}
