using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Invitations.Calls;

/// <summary>
/// On which days managers are reminded of a public event's calls (F46). Nothing is stored: they are counted from its day as it is when
/// asked, so that they move, stop and come back with it (F05, design: time).
/// </summary>
internal static class ReminderDays
{
    /// <summary>Days off and Sundays in a row push a reminder forward by so many days at most.</summary>
    public const int LongestPause = 14;

    /// <summary>The due days of sessions on this day: each of the last seven and the day itself; one that isn't allowed means the allowed one before it.</summary>
    public static IReadOnlyList<DateOnly> Of(DateOnly day, DaysOff off) =>
        [.. Enumerable.Range(-QueuePlace.DaysBefore, QueuePlace.DaysBefore + 1).Select(n => off.OnOrBefore(day.AddDays(n))).Distinct()];

    /// <summary>The local day whose reminder is due now, or null. Together with public event and manager it is the key: nobody is reminded twice a day.</summary>
    public static DateOnly? DueNow(PublicEventCard about, DateTimeOffset now, DaysOff off)
    {
        if (about.State is not (PublicEventState.Preparing or PublicEventState.Inviting or PublicEventState.Ready))
        {
            return null;
        }

        var zone = EventTimes.ZoneOf(about);
        var today = EventTimes.Today(now, zone);
        return CallHours.Open(now, zone, off) && now < EventTimes.LastStart(about) && about.Days.Any(day => Of(day, off).Contains(today)) ? today : null;
    }
}
