using System.Globalization;
using System.Text.RegularExpressions;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Documents;
using Zarozhdenie.Events.Texts;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events;

/// <summary>The four facts that an announcing text must state (R040).</summary>
internal enum RequiredFact
{
    /// <summary>Тема.</summary>
    Topic,

    /// <summary>Назначение.</summary>
    Purpose,

    /// <summary>Место.</summary>
    Place,

    /// <summary>Время.</summary>
    Time,
}

/// <summary>The announcing text: what it lacks against the plan, and how it could read.</summary>
internal static partial class Announcing
{
    /// <summary>Facts that the text doesn't state as the plan has them now: after a move an old text lacks the time again, after another room the place (F13).</summary>
    public static IReadOnlyList<RequiredFact> Missing(PublicEvent e, string? text)
    {
        var (said, outlived) = (Plain(text ?? ""), Outlived(e, text));
        return [.. Enum.GetValues<RequiredFact>().Where(fact => outlived.Contains(fact) || !States(e, said, fact))];
    }

    /// <summary>Of these, what changed since a text was written and isn't told anew.</summary>
    public static IReadOnlyList<RequiredFact> Outlived(PublicEvent e, string? text) =>
        text is null || e.AnnouncedFor is not { } terms ? [] : [.. terms.Outlived(e, Plain(text))];

    /// <summary>The written text tells another place, day or hour than the plan has now: neither a letter nor anybody else should repeat it.</summary>
    public static bool Outdated(PublicEvent e) => Outlived(e, e.Announcement).Count > 0;

    /// <summary>The written text states all four facts as they are now.</summary>
    public static bool Complete(PublicEvent e) => e.Announcement is not null && Missing(e, e.Announcement).Count == 0;

    /// <summary>A text made of the four facts by the national text that holds, version 1 unless given; it goes to Russian readers, whatever language the manager works in.</summary>
    public static string Suggest(PublicEvent e, string? source = null) => Filling.Fill(TextKind.Announcement, source ?? FirstTexts.Of(TextKind.Announcement), e);

    /// <summary>When a session begins: «14:00 (МСК+4)», with its day where the sessions have two.</summary>
    public static string Clock(PublicEvent e, SessionSlot slot)
    {
        var at = e.StartOf(slot);
        var clock = RussianDate.Time(at, LocalTime.FromMoscow(at, e.Zone()));
        return e.LastDay == e.Date ? clock : $"{RussianDate.Day(slot.On(e.Date))}, {clock}";
    }

    /// <summary>How its clocks stand to Moscow's on its day: «МСК+4».</summary>
    public static string Zone(PublicEvent e) => RussianDate.Zone(LocalTime.FromMoscow(e.StartOf(e.InOrder[0]), e.Zone()));

    private static bool States(PublicEvent e, string said, RequiredFact fact) => fact switch
    {
        RequiredFact.Topic => Mentions(said, e.Topic),
        RequiredFact.Purpose => Mentions(said, e.Purpose),
        RequiredFact.Place => Mentions(said, e.Venue.Name) || Mentions(said, e.Venue.Address),
        _ => SaysDay(said, e.Date) && SaysDay(said, e.LastDay) && SaysHour(said, e.RoundTable.Start),
    };

    /// <summary>What tells a phrase from another: the beginnings of its words, since Russian words change their ends, and its numbers.</summary>
    internal static IReadOnlyList<string> Beginnings(string phrase) =>
        [.. Words().Matches(Plain(phrase)).Select(w => w.Value.Any(char.IsDigit) ? w.Value : w.Value[..Math.Min(w.Value.Length, 5)]).Distinct(StringComparer.Ordinal)];

    // People shorten: most of the words must be there; numbers are left out.
    private static bool Mentions(string said, string phrase)
    {
        var stems = Beginnings(phrase).Where(w => !w.Any(char.IsDigit)).ToArray();
        return stems.Length == 0 ? said.Contains(Plain(phrase), StringComparison.Ordinal) : stems.Count(s => said.Contains(s, StringComparison.Ordinal)) * 10 >= stems.Length * 6;
    }

    internal static bool SaysDay(string said, DateOnly date)
    {
        var month = Plain(RussianDate.Long(date).Split(' ')[1]);
        return Regex.IsMatch(said, $@"(?<!\d)0?{date.Day}\s+{month}|(?<!\d)0?{date.Day}\.0?{date.Month}(?!\d)", RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    internal static bool SaysHour(string said, TimeOnly start)
    {
        var hour = start.Hour.ToString(CultureInfo.InvariantCulture);
        var minute = start.ToString("mm", CultureInfo.InvariantCulture);
        var plain = start.Minute == 0 ? $@"|(?<!\d)0?{hour}\s+час" : "";
        return Regex.IsMatch(said, $@"(?<!\d)0?{hour}[:.\-]{minute}(?!\d){plain}", RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    private static string Plain(string text) =>
        Spaces().Replace(text.Replace("\\", "", StringComparison.Ordinal).ToLowerInvariant().Replace('ё', 'е'), " ");

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\p{L}\d]*\d[\p{L}\d]*|\p{L}{3,}", RegexOptions.None, 1000)]
    private static partial Regex Words();
}
