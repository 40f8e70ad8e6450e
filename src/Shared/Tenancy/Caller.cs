using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Zarozhdenie.Shared.Tenancy;

/// <summary>Roles (F80). The names are stable: they stand in claims and in OpenAPI.</summary>
public static class Role
{
    /// <summary>Regional manager.</summary>
    public const string Manager = "manager";

    /// <summary>Volunteer who helps to call: sees names, phones and the script only (F44).</summary>
    public const string Caller = "caller";

    /// <summary>National lead of the project.</summary>
    public const string Lead = "lead";

    /// <summary>Administrator of the system.</summary>
    public const string Administrator = "administrator";

    /// <summary>Everyone who signs in.</summary>
    public static readonly string[] All = [Manager, Caller, Lead, Administrator];
}

/// <summary>Who asks: the signed-in account of this request, or the system itself in jobs and reactions.</summary>
public sealed class Caller(IHttpContextAccessor http)
{
    private ClaimsPrincipal? User => http.HttpContext?.User;

    /// <summary>There is a request at all.</summary>
    public bool InRequest => http.HttpContext is not null;

    /// <summary>Account id; empty for the system and for invitees with a link.</summary>
    public Guid Id => Guid.TryParse(User?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : Guid.Empty;

    /// <summary>Somebody is signed in.</summary>
    public bool SignedIn => User?.Identity?.IsAuthenticated == true;

    /// <summary>Has the role.</summary>
    public bool Is(string role) => User?.IsInRole(role) == true;

    /// <summary>Codes of the regions the account works in; the lead may look into all.</summary>
    public IReadOnlyList<string> Regions => User?.FindAll("region").Select(c => c.Value).ToArray() ?? [];
}
