using Marten.Schema;

namespace Zarozhdenie.Access;

/// <summary>Somebody who signs in. National; the password is a hash.</summary>
[SingleTenanted]
internal sealed record Account(Guid Id, string Email, string Name, string PasswordHash, string[] Roles, string[] Regions, bool Active)
{
    /// <summary>Addresses are compared without case.</summary>
    public static string Normal(string email) => email.Trim().ToLowerInvariant();
}

/// <summary>A sign-in that is open: the cookie holds a random secret, the store its hash only.</summary>
[SingleTenanted]
internal sealed record SignedIn(Guid Id, Guid AccountId, string SecretHash, DateTimeOffset At, DateTimeOffset Until);

/// <summary>Somebody signed in.</summary>
internal sealed record AccountSignedIn(Guid AccountId);

/// <summary>An account was made.</summary>
internal sealed record AccountAdded(Guid AccountId, string[] Roles, string[] Regions);
