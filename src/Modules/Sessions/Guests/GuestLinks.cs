using System.Globalization;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Sessions.Guests;

/// <summary>What a guest link says once its signature is checked; whether it still opens is asked of Events.</summary>
internal sealed record GuestLink(string Region, Guid EventId, Guid PersonId, int Number);

/// <summary>Personal links of co-organisers: region, public event, person and the link's number, signed (F12).</summary>
internal sealed class GuestLinks(Signer signer, HouseSettings house)
{
    private const string Purpose = "co-organizer-page";

    public async Task<string> For(string region, Guid eventId, CoOrganizerCard who, CancellationToken ct) =>
        $"{house.PublicBaseUrl}/c/{await signer.Sign(Purpose, string.Create(CultureInfo.InvariantCulture, $"{region}/{eventId:N}/{who.PersonId:N}/{who.Link}"), ct)}";

    /// <summary>The link, or null for one that isn't ours.</summary>
    public async Task<GuestLink?> Read(string token, CancellationToken ct) =>
        (await signer.Check(Purpose, token, ct))?.Split('/') is [var region, var eventId, var personId, var number]
            && Guid.TryParseExact(eventId, "N", out var e) && Guid.TryParseExact(personId, "N", out var p) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? new GuestLink(region, e, p, n)
            : null;

    /// <summary>What the letter with a link is about: its own for each link, so that the letter of one that ended can be taken back.</summary>
    public static Guid SubjectOf(Guid eventId, Guid personId, int number) => Idempotency.Derive(string.Create(CultureInfo.InvariantCulture, $"guest-link/{eventId}/{personId}/{number}"));
}
