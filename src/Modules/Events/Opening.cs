using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Events;

/// <summary>Opens what public events keep sealed for people to read: the announcing text and the reason that invitees are told.</summary>
internal static class Opening
{
    public static async Task<PublicEvent> Opened(this Task<PublicEvent> found, Sealer sealer, CancellationToken ct) => (await sealer.Opened([await found], ct))[0];

    public static async Task<IReadOnlyList<PublicEvent>> Opened(this Sealer sealer, IReadOnlyList<PublicEvent> found, CancellationToken ct)
    {
        var texts = await sealer.OpenAll([.. found.SelectMany(e => new[] { e.SealedAnnouncement, e.SealedToldReason }).OfType<SealedText>()], ct);
        string? Text(SealedText? words) => words is null ? null : texts.GetValueOrDefault(words);
        return [.. found.Select(e => e with { Announcement = Text(e.SealedAnnouncement), ToldReason = Text(e.SealedToldReason) })];
    }
}
