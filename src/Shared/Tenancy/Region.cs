using JasperFx;

namespace Zarozhdenie.Shared.Tenancy;

/// <summary>A subject of the Russian Federation: one Marten tenant. National data, editable by an administrator (F101).</summary>
/// <param name="Id">Two-digit code, also the tenant id.</param>
/// <param name="Iso">ISO 3166-2 code, empty for six regions.</param>
/// <param name="Name">Russian name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="District">Federal district, empty for four regions («Вне федеральных округов»).</param>
/// <param name="TimeZone">IANA zone.</param>
/// <param name="Capital">Capital.</param>
/// <param name="Column">Column on the tile map, 1 to 17.</param>
/// <param name="Row">Row on the tile map, 1 to 11.</param>
/// <param name="Short">Short label on the tile.</param>
/// <param name="NameGenitive">«Тверской области».</param>
/// <param name="NameLocative">«в Тверской области».</param>
/// <param name="Active">Takes part in the project; where not, what was done stays readable and nothing new begins.</param>
public sealed record Region(
    string Id,
    string? Iso,
    string Name,
    string NameEn,
    string? District,
    string TimeZone,
    string Capital,
    int Column,
    int Row,
    string Short,
    string NameGenitive,
    string NameLocative,
    bool Active = true) : IRevisioned
{
    /// <summary>Revision of the document: the ETag.</summary>
    public int Version { get; set; }

    /// <summary>Tenant of national facts; outside every roll-up.</summary>
    public const string National = "00";

    /// <summary>The region's zone.</summary>
    public TimeZoneInfo Zone() => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    /// <summary>The local date at this moment.</summary>
    public DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Zone()).DateTime);

    /// <summary>A local date and time of the region with its offset on that day.</summary>
    public DateTimeOffset At(DateOnly date, TimeOnly time) => LocalTime.At(date, time, Zone());
}

/// <summary>Local clocks: the country spans eleven zones (design: time).</summary>
public static class LocalTime
{
    private static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    /// <summary>A local date and time with the offset valid then; a missing hour moves forward, a doubled one means the first.</summary>
    public static DateTimeOffset At(DateOnly date, TimeOnly time, TimeZoneInfo zone)
    {
        var local = date.ToDateTime(time);
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(15);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }

    /// <summary>How far the zone is ahead of Moscow at that moment, for «14:00 (МСК+4)».</summary>
    public static TimeSpan FromMoscow(DateTimeOffset at, TimeZoneInfo zone) => zone.GetUtcOffset(at) - Moscow.GetUtcOffset(at);
}
