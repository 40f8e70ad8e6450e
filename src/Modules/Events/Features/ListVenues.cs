using FastEndpoints;
using Marten;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>The region's venues, by name (F10).</summary>
internal sealed class ListVenues(IQuerySession session) : Slice<EmptyRequest, ListVenues.Answer>
{
    /// <summary>The venues.</summary>
    internal sealed record Answer(IReadOnlyList<Row> Items);

    /// <summary>A venue and the version to change it by.</summary>
    internal sealed record Row(Guid Id, string Name, VenueKind Kind, string Address, string? Room, int? Capacity, string? HowToGetIn, Guid? ContactId, int Version);

    public override void Configure()
    {
        Get("/events/venues");
        Allow(Role.Manager, Role.Lead);
        Summary(s => s.Summary = "Venues of the region");
    }

    public override async Task HandleAsync(EmptyRequest req, CancellationToken ct)
    {
        var found = await session.Query<RegionVenue>().OrderBy(v => v.Name).Take(RegionVenue.Most).ToListAsync(ct);
        await Show(new Answer([.. found.Select(View)]), ct);
    }

    internal static Row View(RegionVenue v) => new(v.Id, v.Name, v.Kind, v.Address, v.Room, v.Capacity, v.HowToGetIn, v.ContactId, v.Version);
}
