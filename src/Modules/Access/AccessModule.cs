using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Access;

/// <summary>Accounts, sign-in, regions, and what administrators look after.</summary>
public sealed class AccessModule : Module
{
    /// <inheritdoc />
    public override void Facts(FactNames facts) => facts
        .Add<AccountSignedIn>("access.account_signed_in")
        .Add<AccountAdded>("access.account_added")
        .Add<AccountChanged>("access.account_changed")
        .Add<PasswordSet>("access.password_set");

    /// <inheritdoc />
    public override void Store(Marten.StoreOptions store)
    {
        store.Schema.For<Account>().UniqueIndex(Marten.Schema.UniqueIndexType.Computed, a => a.Email);
        store.RegisterDocumentType<SignedIn>();
    }

    /// <inheritdoc />
    public override void Services(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<PasswordHasher<Account>>().AddSingleton<SignInAttempts>().AddSingleton<SetPasswordLink>();
        services.AddAuthentication(SignInCookie.Scheme).AddScheme<AuthenticationSchemeOptions, SignInCookie>(SignInCookie.Scheme, null);
        services.AddAuthorization();
        services.AddHostedService<FirstStart>();
    }
}
