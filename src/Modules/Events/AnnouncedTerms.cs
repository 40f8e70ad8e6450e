using System.Text.RegularExpressions;

namespace Zarozhdenie.Events;

/// <summary>
/// The place, days and hours that an announcing text was written against. What became another one since must stand in the text, or the
/// text is out of date (F13): what can be known isn't guessed.
/// </summary>
internal sealed record AnnouncedTerms(string Name, string Address, string? Room, DateOnly Date, DateOnly LastDay, TimeOnly RoundTable, TimeOnly Discussion)
{
    public static AnnouncedTerms Of(PublicEvent e) => new(e.Venue.Name, e.Venue.Address, e.Venue.Room, e.Date, e.LastDay, e.RoundTable.Start, e.Discussion.Start);

    /// <summary>The facts that changed and that the text doesn't tell as they are now.</summary>
    public IEnumerable<RequiredFact> Outlived(PublicEvent e, string said)
    {
        var now = Of(e);
        if (!TellsNew(said, Name, now.Name) || !TellsNew(said, Address, now.Address) || !TellsRoom(said, Room, now.Room))
        {
            yield return RequiredFact.Place;
        }

        if (!TellsDay(said, Date, now.Date) || !TellsDay(said, LastDay, now.LastDay) || !TellsHour(said, RoundTable, now.RoundTable) || !TellsHour(said, Discussion, now.Discussion))
        {
            yield return RequiredFact.Time;
        }
    }

    // The words in which the new place differs from the old one: «Дом молодёжи, 8» may be told in other cases and other order, not left out.
    private static bool TellsNew(string said, string was, string now) =>
        Announcing.Beginnings(now).Except(Announcing.Beginnings(was), StringComparer.Ordinal).All(word => Says(said, Beginning(word)));

    // A hall's number means something beside its word only: «Зал 3» is told by «в зале 3», not by any three.
    private static bool TellsRoom(string said, string? was, string? now) =>
        string.IsNullOrWhiteSpace(now) || string.Equals(was, now, StringComparison.Ordinal) || Says(said, string.Join(@"[^\p{L}\d]+", Announcing.Beginnings(now).Select(Beginning)));

    private static bool TellsDay(string said, DateOnly was, DateOnly now) => was == now || Announcing.SaysDay(said, now);

    // Who never told the hour isn't wrong about it.
    private static bool TellsHour(string said, TimeOnly was, TimeOnly now) => was == now || !Announcing.SaysHour(said, was) || Announcing.SaysHour(said, now);

    private static bool Says(string said, string pattern) => Regex.IsMatch(said, @"(?<![\p{L}\d])" + pattern, RegexOptions.None, TimeSpan.FromSeconds(1));

    // A word with a digit is told whole, another one by its beginning.
    private static string Beginning(string word) => word.Any(char.IsDigit) ? Regex.Escape(word) + @"(?![\p{L}\d])" : Regex.Escape(word) + @"\p{L}*";
}
