using FastEndpoints;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Features;

/// <summary>All regions with their zones and places on the tile map. Read anew each time: an edit shows at once, on every host.</summary>
internal sealed class ListRegions(IQuerySession session) : EndpointWithoutRequest<ListRegions.Row[]>
{
    /// <summary>A place on the 17 × 11 tile map.</summary>
    internal sealed record Tile(int Column, int Row, string Label);

    /// <summary>A region; <c>Version</c> goes into If-Match.</summary>
    internal sealed record Row(string Code, string? Iso, string Name, string NameEn, string NameGenitive, string NameLocative, string TimeZone, string? District, string Capital, Tile Tile, bool Active, int Version);

    public override void Configure()
    {
        Get("/access/regions");
        Roles(Role.All);
        Metadata(new NationalScope());
        Summary(s => s.Summary = "Regions: code, name, zone, district, tile");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var all = await session.Query<Region>().OrderBy(r => r.Id).ToListAsync(ct);
        await Send.OkAsync([.. all.Select(r => new Row(r.Id, r.Iso, r.Name, r.NameEn, r.NameGenitive, r.NameLocative, r.TimeZone, r.District, r.Capital, new Tile(r.Column, r.Row, r.Short), r.Active, r.Version))], ct);
    }
}
