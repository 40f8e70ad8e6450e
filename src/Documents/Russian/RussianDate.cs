using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Zarozhdenie.Documents;

/// <summary>Dates and times as Russian papers write them.</summary>
public static class RussianDate
{
    private static readonly string[] Months =
    [
        "января", "февраля", "марта", "апреля", "мая", "июня",
        "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ];

    private static readonly string[] Days =
        ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"];

    /// <summary>«3 декабря 2026».</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "The long form of a date; no type is meant.")]
    public static string Long(DateOnly d) =>
        string.Create(CultureInfo.InvariantCulture, $"{d.Day} {Months[d.Month - 1]} {d.Year}");

    /// <summary>«3 декабря».</summary>
    public static string Day(DateOnly d) => string.Create(CultureInfo.InvariantCulture, $"{d.Day} {Months[d.Month - 1]}");

    /// <summary>«3 декабря 2026, четверг».</summary>
    public static string LongWithDay(DateOnly d) => $"{Long(d)}, {Days[(int)d.DayOfWeek]}";

    /// <summary>The region's local time with its distance from Moscow: «14:00 (МСК+4)», «14:00 (МСК)», «14:00 (МСК−1)».</summary>
    /// <param name="local">The moment, already in the region's own offset.</param>
    /// <param name="offsetFromMoscow">The region's offset less Moscow's, to the minute.</param>
    public static string Time(DateTimeOffset local, TimeSpan offsetFromMoscow) =>
        string.Create(CultureInfo.InvariantCulture, $"{local:HH\\:mm} ({Zone(offsetFromMoscow)})");

    /// <summary>The distance from Moscow: «МСК+4», «МСК», «МСК−1».</summary>
    /// <param name="offsetFromMoscow">The region's offset less Moscow's, to the minute.</param>
    public static string Zone(TimeSpan offsetFromMoscow)
    {
        var minutes = (long)offsetFromMoscow.TotalMinutes;
        var distance = Math.Abs(minutes);
        var sign = minutes switch { 0 => "", > 0 => "+", _ => "\u2212" };
        var hours = (distance / 60, distance % 60) switch
        {
            (0, 0) => "",
            (var h, 0) => h.ToString(CultureInfo.InvariantCulture),
            var (h, m) => string.Create(CultureInfo.InvariantCulture, $"{h}:{m:00}"),
        };
        return $"МСК{sign}{hours}";
    }
}
