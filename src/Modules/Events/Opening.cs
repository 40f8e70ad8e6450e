using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Events;

/// <summary>Opens the announcing texts of public events, for whoever shows them or judges what they lack.</summary>
internal static class Opening
{
    public static async Task<PublicEvent> Opened(this Task<PublicEvent> found, Sealer sealer, CancellationToken ct) => (await sealer.Opened([await found], ct))[0];

    public static async Task<IReadOnlyList<PublicEvent>> Opened(this Sealer sealer, IReadOnlyList<PublicEvent> found, CancellationToken ct)
    {
        var texts = await sealer.OpenAll([.. found.Select(e => e.SealedAnnouncement).OfType<SealedText>()], ct);
        return [.. found.Select(e => e.SealedAnnouncement is { } words ? e with { Announcement = texts.GetValueOrDefault(words) } : e)];
    }
}
