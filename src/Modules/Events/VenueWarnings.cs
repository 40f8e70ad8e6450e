using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Documents;

namespace Zarozhdenie.Events;

/// <summary>What speaks against a room, seen beside other public events and those who may come (F10).</summary>
internal static class VenueWarnings
{
    /// <summary>The region's other public events that aren't called off and may fall on its days.</summary>
    public static Task<IReadOnlyList<PublicEvent>> OthersOfTheDay(IQuerySession session, PublicEvent e, CancellationToken ct)
    {
        var (id, from, to) = (e.Id, e.Date.AddDays(-EventRules.FarthestApart), e.LastDay);
        return session.Query<PublicEvent>().Where(o => !o.Cancelled && !o.Postponed && o.Date >= from && o.Date <= to && o.Id != id).ToListAsync(ct);
    }

    public static IEnumerable<(string Code, string Requirement, Text Text)> Of(PublicEvent e, IReadOnlyList<PublicEvent> others, int? mayCome)
    {
        if (e.Venue.Capacity is { } seats && mayCome > seats)
        {
            yield return ("venue_too_small", "R035", new Text(
                $"Может прийти до {RussianPlural.After(mayCome.Value, "человека", "человек")}, а мест в зале {seats}.",
                $"Up to {EnglishPlural.Say(mayCome.Value, "person", "people")} may come, and the room has {EnglishPlural.Say(seats, "seat", "seats")}."));
        }

        if (others.FirstOrDefault(o => SameRoom(e, o) && SameHours(e, o)) is { } other)
        {
            yield return ("venue_taken", "R038", new Text($"В это же время в этом же зале запланировано другое мероприятие: «{other.Topic}».", $"Another public event is planned in the same room at the same time: “{other.Topic}”."));
        }
    }

    private static bool SameRoom(PublicEvent a, PublicEvent b) =>
        (Same(a.Venue.Name, b.Venue.Name) || Same(a.Venue.Address, b.Venue.Address))
        && (a.Venue.Room is null || b.Venue.Room is null || Same(a.Venue.Room, b.Venue.Room));

    private static bool SameHours(PublicEvent a, PublicEvent b) =>
        VenueTerms.Of(a).Hours.Any(one => VenueTerms.Of(b).Hours.Any(two => one.Day == two.Day && one.Start < two.End && two.Start < one.End));

    private static bool Same(string a, string b) => string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);
}
