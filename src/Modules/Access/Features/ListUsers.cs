using FastEndpoints;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Features;

/// <summary>All accounts, by name.</summary>
internal sealed class ListUsers(IQuerySession session) : EndpointWithoutRequest<ListUsers.Row[]>
{
    /// <summary>An account; <c>Version</c> goes into If-Match.</summary>
    internal sealed record Row(Guid Id, string Email, string Name, string[] Roles, string[] Regions, bool Active, bool HasPassword, long Version);

    public override void Configure()
    {
        Get("/access/users");
        Roles(Role.Administrator);
        Metadata(new NationalScope());
        Summary(s => s.Summary = "All accounts");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var accounts = await session.Query<Account>().OrderBy(a => a.Name).ToListAsync(ct);
        await Send.OkAsync([.. accounts.Select(a => new Row(a.Id, a.Email, a.Name, a.Roles, a.Regions, a.Active, a.PasswordHash.Length > 0, a.Version))], ct);
    }
}
