using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Marten;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access;

/// <summary>
/// Reads the cookie of a sign-in. Every request looks the sign-in and the account up, so that signing out, a disabled account or a
/// changed role work at once. An unsafe request also needs the header <c>X-CSRF: 1</c> and must come from this site.
/// </summary>
internal sealed class SignInCookie(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IDocumentStore store, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "cookie";

    public static string NameFor(HttpRequest request) => request.IsHttps ? "__Host-zarozhdenie" : "zarozhdenie";

    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(secret)));

    public static bool FromThisSite(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
        {
            return true;
        }

        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        // Hangfire's dashboard sends no header of ours; there the browser's own word that it is this site is asked for.
        return (request.Headers["X-CSRF"] == "1" || (request.Path.StartsWithSegments("/jobs", StringComparison.Ordinal) && site == "same-origin"))
            && site is "" or "same-origin" or "none"
            && (origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)));
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!Request.Cookies.TryGetValue(NameFor(Request), out var cookie) || cookie.Split('.') is not [var idText, var secret] || !Guid.TryParseExact(idText, "N", out var id))
        {
            return AuthenticateResult.NoResult();
        }

        await using var session = store.QuerySession(Region.National);
        var signIn = await session.LoadAsync<SignedIn>(id, Context.RequestAborted);
        if (signIn is null || signIn.Until < clock.GetUtcNow() || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(signIn.SecretHash), Encoding.ASCII.GetBytes(HashOf(secret))))
        {
            return AuthenticateResult.Fail("No such sign-in");
        }

        var account = await session.LoadAsync<Account>(signIn.AccountId, Context.RequestAborted);
        if (account is not { Active: true } || !FromThisSite(Request))
        {
            return AuthenticateResult.Fail("Not allowed");
        }

        var identity = new ClaimsIdentity(Scheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()));
        identity.AddClaim(new Claim(ClaimTypes.Name, account.Name));
        identity.AddClaim(new Claim("sign-in", signIn.Id.ToString()));
        identity.AddClaims(account.Roles.Select(r => new Claim(ClaimTypes.Role, r)));
        identity.AddClaims(account.Regions.Select(r => new Claim("region", r)));
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme));
    }
}
