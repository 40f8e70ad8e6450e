using JasperFx;
using Marten;
using Zarozhdenie.Contracts.Events;

namespace Zarozhdenie.Events;

/// <summary>A room that the region's public events take place in (F10). A public event copies it when it is chosen: what is changed here later leaves the event as it was.</summary>
/// <param name="Id">Venue id.</param>
/// <param name="Name">Name of the venue.</param>
/// <param name="Kind">Whose room it is.</param>
/// <param name="Address">Postal address.</param>
/// <param name="Room">Room or hall, or null.</param>
/// <param name="Capacity">Seats, or null when unknown.</param>
/// <param name="HowToGetIn">Entrance, pass, floor; or null.</param>
/// <param name="ContactId">Contact who lets in, or null.</param>
/// <param name="ChangedBy">Who wrote it last.</param>
/// <param name="ChangedAt">When (UTC).</param>
internal sealed record RegionVenue(Guid Id, string Name, VenueKind Kind, string Address, string? Room, int? Capacity, string? HowToGetIn, Guid? ContactId, Guid ChangedBy, DateTimeOffset ChangedAt) : IRevisioned
{
    /// <summary>Most venues of a region: a list that somebody chooses from.</summary>
    public const int Most = 200;

    /// <summary>The version that people see in ETag.</summary>
    public int Version { get; set; }

    /// <summary>The venue of an event's own copy: the same place makes the same id, so planning twice keeps it once.</summary>
    public static Guid IdOf(string region, Venue venue) => Shared.Http.Idempotency.Derive($"{region}/venue/{Key(venue.Name)}/{Key(venue.Address)}/{Key(venue.Room ?? "")}");

    /// <summary>What a plan typed anew, kept for next time.</summary>
    public static RegionVenue Of(string region, Venue venue, Guid by, DateTimeOffset now) =>
        new(IdOf(region, venue), venue.Name, venue.Kind, venue.Address, venue.Room, venue.Capacity, null, null, by, now);

    /// <summary>It is the place that this copy names.</summary>
    public bool Is(Venue venue) => Key(Name) == Key(venue.Name) && Key(Address) == Key(venue.Address) && Key(Room ?? "") == Key(venue.Room ?? "");

    private static string Key(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant().Replace('Ё', 'Е');
}

/// <summary>What is typed into a plan is kept for next time.</summary>
internal static class VenueKeeping
{
    public static async Task Keep(this IDocumentSession session, string region, Venue venue, Guid by, DateTimeOffset now, CancellationToken ct)
    {
        var known = await session.Query<RegionVenue>().Take(RegionVenue.Most).ToListAsync(ct);
        if (known.Count < RegionVenue.Most && !known.Any(v => v.Is(venue)))
        {
            // Two who plan in the same new place at once both keep it: the later words stand.
            session.Store(RegionVenue.Of(region, venue, by, now));
        }
    }
}
