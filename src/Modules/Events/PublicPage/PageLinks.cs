using System.Globalization;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Events.PublicPage;

/// <summary>Links to public pages of announcements: signed, so that nobody guesses one, and listed nowhere (F100).</summary>
internal static class PageLinks
{
    private const string Purpose = "announcement-page";

    public static async Task<string?> LinkOf(this Signer signer, HouseSettings house, string region, PublicEvent e, CancellationToken ct) =>
        e is { Publication: { IsOpen: true } open } && !e.Cancelled
            ? $"{house.PublicBaseUrl}/p/{await signer.Sign(Purpose, string.Create(CultureInfo.InvariantCulture, $"{region}/{e.Id:N}/{open.Number}"), ct)}"
            : null;

    /// <summary>The page's calendar file, as the page refers to it.</summary>
    public static string CalendarOf(string token) => $"{token}/calendar.ics";

    /// <summary>Region, public event and number of the publication, or null for a link that isn't ours.</summary>
    public static async Task<(string Region, Guid EventId, int Number)?> ReadPage(this Signer signer, string token, CancellationToken ct) =>
        (await signer.Check(Purpose, token, ct))?.Split('/') is [var region, var id, var number] && Guid.TryParseExact(id, "N", out var e) && int.TryParse(number, CultureInfo.InvariantCulture, out var n)
            ? (region, e, n)
            : null;
}
