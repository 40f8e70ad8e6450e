using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Invitations.Letters;

/// <summary>Personal answer links: region and invitation, signed (F34). They end with the public event's day, which may move; so the day isn't in them.</summary>
internal sealed class AnswerLinks(Signer signer, HouseSettings house)
{
    private const string Purpose = "invitation-answer";

    public async Task<string> For(string region, Guid invitationId, CancellationToken ct) =>
        $"{house.PublicBaseUrl}/a/{await signer.Sign(Purpose, $"{region}/{invitationId:N}", ct)}";

    /// <summary>Region and invitation, or null for a link that isn't ours.</summary>
    public async Task<(string Region, Guid InvitationId)?> Read(string token, CancellationToken ct) =>
        (await signer.Check(Purpose, token, ct))?.Split('/') is [var region, var id] && Guid.TryParseExact(id, "N", out var invitation) ? (region, invitation) : null;
}
