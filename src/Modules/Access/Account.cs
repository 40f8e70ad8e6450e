using JasperFx;
using Marten.Schema;
using Zarozhdenie.Contracts;

namespace Zarozhdenie.Access;

/// <summary>Somebody who signs in. National; the password is a hash.</summary>
[SingleTenanted]
internal sealed record Account(Guid Id, string Email, string Name, string PasswordHash, string[] Roles, string[] Regions, bool Active) : ILongVersioned
{
    /// <summary>Revision of the document: the ETag.</summary>
    public long Version { get; set; }

    /// <summary>Addresses are compared without case.</summary>
    public static string Normal(string email) => email.Trim().ToLowerInvariant();
}

/// <summary>A sign-in that is open: the cookie holds a random secret, the store its hash only.</summary>
[SingleTenanted]
internal sealed record SignedIn(Guid Id, Guid AccountId, string SecretHash, DateTimeOffset At, DateTimeOffset Until);

/// <summary>Somebody signed in.</summary>
internal sealed record AccountSignedIn(Guid AccountId);

/// <summary>A password was set.</summary>
internal sealed record PasswordSet(Guid AccountId);

/// <summary>An account's roles, regions or state changed.</summary>
internal sealed record AccountChanged(Guid AccountId, [property: NotPersonal] string[] Roles, [property: NotPersonal] string[] Regions, bool Active);

/// <summary>An account was made.</summary>
internal sealed record AccountAdded(Guid AccountId, [property: NotPersonal] string[] Roles, [property: NotPersonal] string[] Regions);
