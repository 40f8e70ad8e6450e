using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Features;

/// <summary>Signs out: the sign-in is gone at once, on every host.</summary>
internal sealed class SignOut(IDocumentStore store) : EndpointWithoutRequest
{
    public override void Configure()
    {
        Post("/access/sign-out");
        Roles(Role.All);
        Metadata(new NationalScope());
        Summary(s => s.Summary = "Sign out");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        await using var session = store.LightweightSession(Region.National);
        session.Delete<SignedIn>(Guid.Parse(User.FindFirst("sign-in")!.Value));
        await session.SaveChangesAsync(ct);
        HttpContext.Response.Cookies.Delete(SignInCookie.NameFor(HttpContext.Request), new CookieOptions { Path = "/", Secure = HttpContext.Request.IsHttps, HttpOnly = true, SameSite = SameSiteMode.Strict });
        await Send.NoContentAsync(ct);
    }
}
