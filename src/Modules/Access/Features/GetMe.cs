using System.Security.Claims;
using FastEndpoints;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Features;

/// <summary>Who is signed in.</summary>
internal sealed class GetMe(Caller caller) : EndpointWithoutRequest<GetMe.Me>
{
    /// <summary>The signed-in account.</summary>
    internal sealed record Me(Guid Id, string Name, string[] Roles, string[] Regions);

    public override void Configure()
    {
        Get("/access/me");
        Roles(Role.All);
        Metadata(new NationalScope());
        Summary(s => s.Summary = "The signed-in account, its roles and regions");
    }

    public override Task HandleAsync(CancellationToken ct) =>
        Send.OkAsync(new Me(caller.Id, User.FindFirstValue(ClaimTypes.Name)!, [.. User.FindAll(ClaimTypes.Role).Select(c => c.Value)], [.. caller.Regions]), ct);
}
