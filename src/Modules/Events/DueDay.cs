using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Events;

/// <summary>The one rule of due days (design: time, ADR 0013): nobody is at work on a day off, so what would be due then is due on the last allowed day before.</summary>
internal static class DueDay
{
    /// <summary>
    /// So many days from the public event's day; after it, from its last day. Nothing is due before the event was planned, and nothing
    /// that follows it before it is over.
    /// </summary>
    public static DateOnly Of(PublicEvent e, int days, DaysOff off)
    {
        var allowed = days > 0 ? Later(off.OnOrBefore(e.LastDay.AddDays(days)), e.LastDay) : off.OnOrBefore(e.Date.AddDays(days));
        return Later(allowed, EventRules.Day(e, e.PlannedAt));
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
