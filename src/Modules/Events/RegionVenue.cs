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

    /// <summary>What a plan typed anew, kept for next time.</summary>
    public static RegionVenue Of(Guid id, Venue venue, Guid by, DateTimeOffset now) =>
        new(id, venue.Name, venue.Kind, venue.Address, venue.Room, venue.Capacity, venue.HowToGetIn, null, by, now);

    /// <summary>It is the place that this copy names.</summary>
    public bool Is(Venue venue) => Key(Name) == Key(venue.Name) && Key(Address) == Key(venue.Address) && Key(Room ?? "") == Key(venue.Room ?? "");

    private static string Key(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant().Replace('Ё', 'Е');
}

/// <summary>The region's list of venues: one at a time adds to it or renames in it, so that a place stands there once and nobody's words are lost.</summary>
internal static class VenueList
{
    /// <summary>The list as it stands, and nobody else changes it until the session is saved.</summary>
    public static async Task<IReadOnlyList<RegionVenue>> VenuesInTurn(this IDocumentSession session, CancellationToken ct)
    {
        await session.TakeTurn("venues", ct);
        return await session.Query<RegionVenue>().Take(RegionVenue.Most + 1).ToListAsync(ct);
    }

    /// <summary>What is typed into a plan is kept for next time; a place that is there stays as it is, by whatever name it was planned at before.</summary>
    public static async Task Keep(this IDocumentSession session, Guid id, Venue venue, Guid by, DateTimeOffset now, CancellationToken ct)
    {
        var known = await session.VenuesInTurn(ct);
        if (known.Count < RegionVenue.Most && !known.Any(v => v.Is(venue)))
        {
            session.Insert(RegionVenue.Of(id, venue, by, now));
        }
    }
}
