using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Documents;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Time;
using static System.FormattableString;

namespace Zarozhdenie.Events;

/// <summary>Something that departs from the instruction; it never blocks.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Requirement">Sentence of the instruction.</param>
/// <param name="Text">What is unusual and what to do, in the caller's language.</param>
internal sealed record Warning(string Code, string Requirement, string Text)
{
    /// <summary>That sentence in short, in the caller's language.</summary>
    public string Sentence { get; } = Instruction.Of(Requirement).Say();
}

/// <summary>Where a plan departs from the instruction.</summary>
internal static class Warnings
{
    /// <summary>The bare floor on people invited: a room that holds fewer can't be right (R035).</summary>
    private const int FewestSeats = 12;

    /// <summary>What is unusual, beside the others of that day and against how many may come (null while nobody is invited).</summary>
    public static IReadOnlyList<Warning> Of(PublicEvent e, IReadOnlyList<PublicEvent>? others = null, int? mayCome = null, DaysOff? off = null) =>
        [.. All(e).Concat(AgendaRules.TooLong(e)).Concat(VenueWarnings.Of(e, others ?? [], mayCome)).Concat(ClockWarnings.Of(e)).Concat(OnDayOff(e, off ?? DaysOff.ByLaw)).Select(w => new Warning(w.Code, w.Requirement, w.Text.Say()))];

    internal static IEnumerable<(string Code, string Requirement, Text Text)> All(PublicEvent e)
    {
        if (Unusual(e.RoundTable) is { } first)
        {
            yield return ("session_not_60_90", "R015", new Text($"Сессия 1 длится {first} мин: по инструкции — от 60 до 90 минут.", $"Session 1 lasts {first} min; the instruction says 60 to 90 minutes."));
        }

        if (Unusual(e.Discussion) is { } second)
        {
            yield return ("session_not_60_90", "R027", new Text($"Сессия 2 длится {second} мин: по инструкции — от 60 до 90 минут.", $"Session 2 lasts {second} min; the instruction says 60 to 90 minutes."));
        }

        if (e.LastDay != e.Date)
        {
            yield return ("sessions_on_different_days", "R032", new Text("Сессии назначены на разные дни: по инструкции целесообразно провести обе в один день.", "The sessions are on different days; the instruction advises to hold both on one day."));
        }

        if (e.Format == RoundTableFormat.RoundTable && e.LeaderId is null)
        {
            yield return ("no_leader", "R013", new Text("Не указано, кто ведёт круглый стол от органа власти.", "Nobody from an authority is named to lead the round table."));
        }

        if (e.ModeratorId is null)
        {
            yield return ("no_moderator", "R036", new Text("Не указан модератор сессии 1: представитель органа власти или руководитель профильной СО НКО.", "No moderator of session 1 is named: a government representative or the head of a profile NGO."));
        }

        if (e.Format == RoundTableFormat.WorkingMeeting && e.Venue.Kind != VenueKind.RegionalCentre)
        {
            yield return ("working_meeting_elsewhere", "R014", new Text("Рабочее совещание проводится при региональном центре, а выбрана другая площадка.", "A working meeting is held at the regional centre, but another venue is chosen."));
        }

        if (e.Venue.Capacity is { } seats and < FewestSeats)
        {
            yield return ("venue_capacity", "R035", new Text(
                $"В зале {RussianPlural.Say(seats, "место", "места", "мест")}: приглашать нужно не менее 10–12 человек.",
                $"The room has {EnglishPlural.Say(seats, "seat", "seats")}; at least 10–12 people are to be invited."));
        }
    }

    // Authorities and organisations don't work then: who agreed to give the room (R038)?
    internal static IEnumerable<(string Code, string Requirement, Text Text)> OnDayOff(PublicEvent e, DaysOff off)
    {
        foreach (var day in e.Postponed ? [] : new[] { e.Date, e.LastDay }.Distinct().Where(off.IsDayOff))
        {
            yield return ("on_day_off", "R038", new Text($"{RussianDate.Day(day)} — выходной или праздник: проверьте, что площадка открыта и люди смогут прийти.", Invariant($"{day:d MMMM} is a day off or a holiday: make sure that the venue is open and people can come.")));
        }
    }

    private static int? Unusual(SessionSlot slot) => (int)(slot.End - slot.Start).TotalMinutes is var minutes and (< 60 or > 90) ? minutes : null;
}
