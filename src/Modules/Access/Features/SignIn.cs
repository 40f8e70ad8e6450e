using System.Security.Cryptography;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Features;

/// <summary>Signs in with address and password; the answer sets the cookie.</summary>
internal sealed record SignIn(string Email, string Password)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(14);
    private static readonly Refusal Wrong = new("sign_in_failed", "Адрес или пароль не подходит.", "The address or the password doesn't fit.", 401);
    private static readonly Refusal Slower = new("too_many_attempts", "Слишком много попыток. Подождите 15 минут.", "Too many attempts. Wait 15 minutes.", 429);

    // Compared against when the account is unknown or has no password yet, so that both answers take the same time.
    private static readonly Account Nobody = new(Guid.Empty, "", "", new PasswordHasher<Account>().HashPassword(null!, Convert.ToHexString(RandomNumberGenerator.GetBytes(16))), [], [], false);

    internal sealed class Validator : Validator<SignIn>
    {
        public Validator()
        {
            RuleFor(x => x.Email).NotEmpty().MaximumLength(254);
            RuleFor(x => x.Password).NotEmpty().MaximumLength(200);
        }
    }

    internal sealed class Endpoint(IDocumentStore store, PasswordHasher<Account> hasher, SignInAttempts attempts, TimeProvider clock) : Slice<SignIn, Nothing>
    {
        public override void Configure()
        {
            Post("/access/sign-in");
            AllowAnonymous();
            Summary(s => s.Summary = "Sign in with e-mail and password; sets the cookie");
        }

        public override async Task HandleAsync(SignIn command, CancellationToken ct)
        {
            if (!SignInCookie.FromThisSite(HttpContext.Request) && HttpContext.Request.Headers.Origin.Count > 0)
            {
                Refuse(Refusal.Forbidden);
            }

            var email = Account.Normal(command.Email);
            var sender = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
            if (attempts.TooMany(email, sender))
            {
                Refuse(Slower);
            }

            // Counted before it is looked at: a burst at the same moment gets no more tries than one after another.
            attempts.Tried(email, sender);
            await using var session = store.LightweightSession(Region.National);
            var account = await session.Query<Account>().FirstOrDefaultAsync(a => a.Email == email, ct);
            var compared = account is { PasswordHash.Length: > 0 } ? account : Nobody;
            var fits = hasher.VerifyHashedPassword(compared, compared.PasswordHash, command.Password) != PasswordVerificationResult.Failed;
            if (compared != account || !account.Active || !fits)
            {
                Refuse(Wrong);
            }

            attempts.Succeeded(email, sender);
            var now = clock.GetUtcNow();
            var secret = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
            var signIn = new SignedIn(Guid.CreateVersion7(now), account!.Id, SignInCookie.HashOf(secret), now, now + Lasts);
            session.Store(signIn);
            session.Events.Append(account.Id, new AccountSignedIn(account.Id));
            await session.SaveChangesAsync(ct);
            HttpContext.Response.Cookies.Append(SignInCookie.NameFor(HttpContext.Request), $"{signIn.Id:N}.{secret}", new CookieOptions
            {
                HttpOnly = true,
                Secure = HttpContext.Request.IsHttps,
                SameSite = SameSiteMode.Strict,
                Path = "/",
                MaxAge = Lasts,
                IsEssential = true,
            });
            await Send.NoContentAsync(ct);
        }
    }
}
