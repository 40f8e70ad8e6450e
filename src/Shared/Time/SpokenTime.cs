using System.Globalization;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Shared.Time;

/// <summary>Local days and hours in words, in the caller's language: «3 декабря 2026, четверг», «14:00 (МСК+4)» (F16).</summary>
public static class SpokenTime
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A day with its name.</summary>
    public static string Day(DateOnly day) => Say(day.ToString("d MMMM yyyy, dddd", Russian), day.ToString("dddd, d MMMM yyyy", English));

    /// <summary>How far the clock is from Moscow's: «МСК+4».</summary>
    public static string Zone(DateTimeOffset at, TimeZoneInfo zone) => (LocalTime.FromMoscow(at, zone).TotalHours, Say("МСК", "MSK")) switch
    {
        (0, var moscow) => moscow,
        ( > 0 and var ahead, var moscow) => string.Create(CultureInfo.InvariantCulture, $"{moscow}+{ahead}"),
        var (behind, moscow) => string.Create(CultureInfo.InvariantCulture, $"{moscow}−{-behind}"),
    };

    /// <summary>A moment on the local clock: «14:00 (МСК+4)».</summary>
    public static string Clock(DateTimeOffset at, TimeZoneInfo zone) =>
        string.Create(CultureInfo.InvariantCulture, $"{TimeZoneInfo.ConvertTime(at, zone):HH:mm} ({Zone(at, zone)})");

    /// <summary>A moment with its local day: «3 декабря 2026, четверг, 14:00 (МСК+4)».</summary>
    public static string Moment(DateTimeOffset at, TimeZoneInfo zone) =>
        $"{Day(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime))}, {Clock(at, zone)}";

    /// <summary>From when to when: «14:00–15:15».</summary>
    public static string Hours(TimeOnly start, TimeOnly end) => string.Create(CultureInfo.InvariantCulture, $"{start:HH\\:mm}–{end:HH\\:mm}");
}
