using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Events;

/// <summary>A public event as it stands: made of its own facts only.</summary>
internal sealed record PublicEvent(
    Guid Id,
    string Topic,
    string Purpose,
    DateOnly Date,
    string ZoneId,
    Venue Venue,
    SessionSlot RoundTable,
    RoundTableFormat Format,
    Guid? LeaderId,
    Guid? ModeratorId,
    SessionSlot Discussion,
    bool Cancelled,
    string? Announcement,
    bool AnnouncementComplete,
    int DateVersion)
{
    public static PublicEvent Create(PublicEventPlanned f) => new(
        f.PublicEventId, f.Topic, f.Purpose, f.Date, f.ZoneId, f.Venue, f.RoundTable, f.Format, f.LeaderId, f.ModeratorId, f.Discussion, false, null, false, 1);

    public PublicEvent Apply(PublicEventMoved f) => this with { Date = f.Date, RoundTable = f.RoundTable, Discussion = f.Discussion, DateVersion = f.DateVersion };

    public PublicEvent Apply(AnnouncementWritten f) => this with { Announcement = f.Text, AnnouncementComplete = f.Complete };

    public PublicEvent Apply(PublicEventCancelled _) => this with { Cancelled = true };
}

/// <summary>Rules that several use cases of public events share.</summary>
internal static class EventRules
{
    public static readonly Refusal DateInPast = new("date_in_past", "Эта дата уже прошла. Выберите день начиная с сегодняшнего.", "This date is past. Choose today or a later day.", 409, "date");
    public static readonly Refusal SessionsOverlap = new("sessions_overlap", "Сессии пересекаются по времени: вторая начинается до конца первой.", "The sessions overlap: the second begins before the first ends.", 409, "discussion.start");
    public static readonly Refusal Cancelled = new("public_event_cancelled", "Мероприятие отменено.", "The public event is cancelled.");

    /// <summary>What stands in the way of these days and hours, or null.</summary>
    public static Refusal? Against(DateOnly date, DateOnly today, SessionSlot roundTable, SessionSlot discussion) =>
        date < today ? DateInPast
        : roundTable.Start < discussion.End && discussion.Start < roundTable.End ? SessionsOverlap
        : null;
}
