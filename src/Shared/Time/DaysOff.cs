namespace Zarozhdenie.Shared.Time;

/// <summary>
/// Days on which nobody works: the holidays of the Labour Code (art. 112), weekends, and the days that the Government transfers, which
/// people write down (design: time).
/// </summary>
/// <param name="Off">Days off beside holidays and weekends.</param>
/// <param name="Working">Weekends on which people work.</param>
public sealed record DaysOff(IReadOnlySet<DateOnly> Off, IReadOnlySet<DateOnly> Working)
{
    private static readonly (int Month, int Day)[] Holidays =
        [(1, 1), (1, 2), (1, 3), (1, 4), (1, 5), (1, 6), (1, 7), (1, 8), (2, 23), (3, 8), (5, 1), (5, 9), (6, 12), (11, 4)];

    /// <summary>What the law says, without transferred days.</summary>
    public static readonly DaysOff ByLaw = new(new HashSet<DateOnly>(), new HashSet<DateOnly>());

    /// <summary>A holiday, or a day off transferred to it. Some regions have more; those stand in <see cref="Off"/> as well.</summary>
    public bool IsHoliday(DateOnly day) => Off.Contains(day) || Holidays.Contains((day.Month, day.Day));

    /// <summary>Nobody is at work: also Saturdays and Sundays that weren't made working days.</summary>
    public bool IsDayOff(DateOnly day) => IsHoliday(day) || (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && !Working.Contains(day));

    /// <summary>People may be called and reminded: neither a Sunday nor a holiday.</summary>
    public bool MayDisturb(DateOnly day) => !IsHoliday(day) && day.DayOfWeek != DayOfWeek.Sunday;

    /// <summary>The day itself, or the last allowed one before it.</summary>
    public DateOnly OnOrBefore(DateOnly day)
    {
        while (!MayDisturb(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>The day itself, or the next allowed one.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!MayDisturb(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
