using FastEndpoints;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Features;

/// <summary>All regions with their zones and places on the tile map.</summary>
internal sealed class ListRegions(Regions regions) : EndpointWithoutRequest<ListRegions.Row[]>
{
    /// <summary>A place on the 17 × 11 tile map.</summary>
    internal sealed record Tile(int Column, int Row, string Label);

    /// <summary>A region.</summary>
    internal sealed record Row(string Code, string Name, string NameEn, string NameLocative, string TimeZone, string? District, string Capital, Tile Tile, bool Active);

    public override void Configure()
    {
        Get("/access/regions");
        Roles(Role.All);
        Metadata(new NationalScope());
        Summary(s => s.Summary = "Regions: code, name, zone, district, tile");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var all = await regions.All(ct);
        await Send.OkAsync([.. all.Values.OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => new Row(r.Id, r.Name, r.NameEn, r.NameLocative, r.TimeZone, r.District, r.Capital, new Tile(r.Column, r.Row, r.Short), r.Active))], ct);
    }
}
