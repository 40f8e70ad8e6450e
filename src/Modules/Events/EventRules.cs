using FluentValidation;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Events;

/// <summary>Rules that several use cases of public events share.</summary>
internal static class EventRules
{
    public static readonly TimeSpan Shortest = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan Longest = TimeSpan.FromHours(4);

    /// <summary>So many days may lie between the sessions at most: further apart they are two public events, or the month is mistyped.</summary>
    public const int FarthestApart = 31;

    public static readonly Refusal DateInPast = new("date_in_past", "Эта дата уже прошла. Выберите день начиная с сегодняшнего.", "This date is past. Choose today or a later day.", 409, "date");
    public static readonly Refusal DateTooFar = new("date_too_far", "До этого дня больше двух лет. Проверьте год.", "This day is more than two years away. Check the year.", 409, "date");
    public static readonly Refusal TooFarApart = new("sessions_too_far_apart", "Между сессиями больше 31 дня. Проверьте месяц: инструкция советует провести обе в один день.", "The sessions are more than 31 days apart. Check the month: the instruction advises to hold both on one day.");
    public static readonly Refusal SessionsOverlap = new("sessions_overlap", "Сессии пересекаются по времени: вторая начинается до конца первой.", "The sessions overlap: the second begins before the first ends.", 409, "discussion.start");
    public static readonly Refusal TooShort = new("session_too_short", "Сессия короче 15 минут. Проверьте время начала и конца: обычно сессия длится 60–90 минут.", "The session is shorter than 15 minutes. Check its start and end: a session usually lasts 60–90 minutes.");
    public static readonly Refusal TooLong = new("session_too_long", "Сессия длиннее 4 часов. Проверьте время начала и конца: обычно сессия длится 60–90 минут.", "The session is longer than 4 hours. Check its start and end: a session usually lasts 60–90 minutes.");
    public static readonly Refusal Cancelled = new("public_event_cancelled", "Мероприятие отменено: изменить его больше нельзя.", "The public event is cancelled and can't be changed any more.");

    public static readonly Refusal Reported = new("public_event_reported", "Отчёт об этом мероприятии уже принят, отменить, отложить или перенести его нельзя.", "Its report was already accepted; it can't be cancelled, postponed or moved.");
    public static readonly Refusal PeopleCame = new("public_event_held", "На мероприятие уже пришли люди: отложить или перенести его нельзя.", "People have come to it already: it can't be postponed or moved.");

    /// <summary>Characters of the reason that invitees are told: it goes into a letter and is said by telephone.</summary>
    public const int LongestToInvitees = 500;

    /// <summary>Words sealed with the public event's key, or null where there are none.</summary>
    public static async Task<SealedText?> SealIfSaid(this Sealer sealer, Guid eventId, string? words, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(words) ? null : await sealer.Seal(eventId, words.Trim(), ct);

    /// <summary>What stands in the way of another day, or of none: it is called off, or it took place.</summary>
    public static Refusal? AgainstChange(PublicEvent state, StepsRow? row) =>
        state.Cancelled ? Cancelled
        : row?.ReportAcceptedAt is not null ? Reported
        : row?.AttendedAt is not null ? PeopleCame
        : null;

    /// <summary>Each session on its day; the public event's own is the earlier one, whichever of the two that is.</summary>
    public static (DateOnly Date, SessionSlot RoundTable, SessionSlot Discussion) Arranged(DateOnly date, SessionSlot roundTable, SessionSlot discussion)
    {
        var (one, two) = (roundTable.On(date), discussion.On(date));
        var first = one < two ? one : two;
        return (first, roundTable with { LaterDay = one == first ? null : one }, discussion with { LaterDay = two == first ? null : two });
    }

    /// <summary>What stands in the way of these days and hours, or null.</summary>
    public static Refusal? Against(DateOnly date, DateOnly today, SessionSlot roundTable, SessionSlot discussion) =>
        date < today ? DateInPast
        : date > today.AddYears(2) ? DateTooFar
        : roundTable.On(date) > date.AddDays(FarthestApart) ? TooFarApart with { Field = "roundTable.date" }
        : discussion.On(date) > date.AddDays(FarthestApart) ? TooFarApart with { Field = "discussion.date" }
        : Against(roundTable, "roundTable.end") ?? Against(discussion, "discussion.end")
        ?? (roundTable.On(date) == discussion.On(date) && roundTable.Start < discussion.End && discussion.Start < roundTable.End ? SessionsOverlap : null);

    /// <summary>The local day where it takes place.</summary>
    public static DateOnly Today(this PublicEvent state, DateTimeOffset now) => Day(state, now);

    /// <summary>The local day of a moment.</summary>
    public static DateOnly Day(PublicEvent state, DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone(state)).DateTime);

    /// <summary>Where its clocks stand.</summary>
    public static TimeZoneInfo Zone(this PublicEvent state) => TimeZoneInfo.FindSystemTimeZoneById(state.ZoneId);

    /// <summary>When a session begins, with the offset valid then.</summary>
    public static DateTimeOffset StartOf(this PublicEvent state, SessionSlot slot) => LocalTime.At(slot.On(state.Date), slot.Start, state.Zone());

    /// <summary>When a session ends, with the offset valid then.</summary>
    public static DateTimeOffset EndOf(this PublicEvent state, SessionSlot slot) => LocalTime.At(slot.On(state.Date), slot.End, state.Zone());

    /// <summary>A text a person typed: there, not too long, without characters that a database can't keep.</summary>
    public static IRuleBuilderOptions<T, string?> Words<T>(this IRuleBuilder<T, string?> rule, int most) => rule
        .MaximumLength(most)
        .Must(text => text?.Contains('\0', StringComparison.Ordinal) != true)
        .WithMessage(_ => Say("В тексте есть недопустимый символ.", "The text holds a character that isn't allowed."));

    /// <summary>The same in one line: it stands in subjects of letters, titles of papers and calendars.</summary>
    public static IRuleBuilderOptions<T, string?> Line<T>(this IRuleBuilder<T, string?> rule, int most) => rule
        .MaximumLength(most)
        .Must(text => text?.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029') != true)
        .WithMessage(_ => Say("Напишите в одну строку, без переносов и служебных знаков.", "Write it in one line, without line breaks and control characters."));

    private static Refusal? Against(SessionSlot slot, string field)
    {
        var lasts = slot.End - slot.Start;
        return lasts < Shortest ? TooShort with { Field = field }
            : lasts > Longest ? TooLong with { Field = field }
            : null;
    }
}
