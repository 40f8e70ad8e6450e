using System.Globalization;
using JasperFx;
using Marten;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Documents.Calendar;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Events;

/// <summary>A manager's private calendar of a region: how often its address was made anew. The secret itself is kept nowhere: the address is signed.</summary>
internal sealed record CalendarFeed(Guid Id, int Serial) : IRevisioned
{
    public int Version { get; set; }

    public static Guid IdOf(string region, Guid account) => Idempotency.Derive($"calendar-feed/{region}/{account}");

    public static async Task<int> SerialOf(IQuerySession session, string region, Guid account, CancellationToken ct) =>
        (await session.LoadAsync<CalendarFeed>(IdOf(region, account), ct))?.Serial ?? 0;
}

/// <summary>Addresses of private calendars: unguessable, compared in constant time, and dead once a new one was made.</summary>
internal static class FeedAddresses
{
    private const string Purpose = "calendar-feed";

    public static async Task<string> For(Signer signer, HouseSettings house, string region, Guid account, int serial, CancellationToken ct) =>
        $"{house.PublicBaseUrl}/calendar/{await signer.Sign(Purpose, $"{region}/{account:N}/{serial}", ct)}.ics";

    /// <summary>Whose calendar it is, or null for an address that isn't ours.</summary>
    public static async Task<(string Region, Guid Account, int Serial)?> Read(Signer signer, string file, CancellationToken ct) =>
        file.EndsWith(".ics", StringComparison.Ordinal)
        && (await signer.Check(Purpose, file[..^4], ct))?.Split('/') is [var region, var id, var number]
        && Guid.TryParseExact(id, "N", out var account) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) ? (region, account, serial) : null;
}

/// <summary>What stands in a private calendar: public events, no people.</summary>
internal static class FeedEntries
{
    /// <summary>One entry for its day, or one for each session's where they have two.</summary>
    public static IEnumerable<CalendarEntry> Of(PublicEvent e, string domain, DateTimeOffset now) => e.LastDay == e.Date
        ? [Of(e, e.InOrder, $"{e.Id:N}@{domain}", now)]
        : e.InOrder.Select((s, n) => Of(e, [s], n == 0 ? $"{e.Id:N}@{domain}" : $"{e.Id:N}-{n + 1}@{domain}", now));

    private static CalendarEntry Of(PublicEvent e, IReadOnlyList<SessionSlot> slots, string uid, DateTimeOffset now)
    {
        var off = e.Cancelled || e.Postponed;
        var mark = e.Cancelled ? "Отменено: " : e.Postponed ? "Отложено: " : "";
        return new CalendarEntry(
            uid,
            e.DateVersion - 1,
            now,
            e.ZoneId,
            e.StartOf(slots[0]).DateTime,
            e.EndOf(slots[^1]).DateTime,
            mark + e.Topic,
            string.Join('\n', [.. slots.Select(s => $"{s.Start:HH\\:mm}–{s.End:HH\\:mm} — {SessionNames.Of(s.Kind, e.Format).Ru}"), e.Purpose, .. e.Venue.HowToGetIn is { } way ? [$"Как пройти: {way}"] : Array.Empty<string>()]),
            string.Join(", ", new[] { e.Venue.Name, e.Venue.Address, e.Venue.Room }.Where(p => !string.IsNullOrWhiteSpace(p))),
            off);
    }
}
