using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access;

/// <summary>What an administrator edits of a region.</summary>
internal sealed record RegionValues(
    [property: NotPersonal] string Name,
    [property: NotPersonal] string NameEn,
    [property: NotPersonal] string NameGenitive,
    [property: NotPersonal] string NameLocative,
    [property: NotPersonal] string TimeZone,
    [property: NotPersonal] string? District,
    int Column,
    int Row,
    [property: NotPersonal] string Label,
    bool Active)
{
    public static RegionValues Of(Region r) => new(r.Name, r.NameEn, r.NameGenitive, r.NameLocative, r.TimeZone, r.District, r.Column, r.Row, r.Short, r.Active);

    /// <summary>The region with these values.</summary>
    public Region On(Region region) => region with
    {
        Name = Name,
        NameEn = NameEn,
        NameGenitive = NameGenitive,
        NameLocative = NameLocative,
        TimeZone = TimeZone,
        District = District,
        Column = Column,
        Row = Row,
        Short = Label,
        Active = Active,
    };
}

/// <summary>An administrator edited a region (F101): what it was and what it became. In the facts of tenant 00.</summary>
internal sealed record RegionEdited([property: NotPersonal] string Code, RegionValues Before, RegionValues After)
{
    /// <summary>Stream of a region's edits.</summary>
    public static Guid StreamOf(string code) => Idempotency.Derive($"region/{code}");
}
