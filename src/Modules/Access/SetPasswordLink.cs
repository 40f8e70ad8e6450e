using System.Globalization;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Access;

/// <summary>A link with which somebody sets their own password: works once, for three days. It names the password it replaces, so setting one ends it.</summary>
internal sealed class SetPasswordLink(Signer signer, HouseSettings house, TimeProvider clock)
{
    private const string Purpose = "set-password";
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(3);

    public async Task<string> For(Account account, CancellationToken ct)
    {
        var until = (clock.GetUtcNow() + Lasts).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"{house.PublicBaseUrl}/welcome#{await signer.Sign(Purpose, $"{account.Id:N}|{until}|{Mark(account)}", ct)}";
    }

    /// <summary>The account's id and the mark of the password to replace, or null when the link isn't ours or its time is over.</summary>
    public async Task<(Guid Account, string Mark)?> Read(string token, CancellationToken ct) =>
        (await signer.Check(Purpose, token, ct))?.Split('|') is [var id, var until, var mark]
        && DateTimeOffset.FromUnixTimeSeconds(long.Parse(until, CultureInfo.InvariantCulture)) > clock.GetUtcNow()
            ? (Guid.ParseExact(id, "N"), mark)
            : null;

    public static string Mark(Account account) => SignInCookie.HashOf(account.PasswordHash.Length == 0 ? "new" : account.PasswordHash)[..16];
}
