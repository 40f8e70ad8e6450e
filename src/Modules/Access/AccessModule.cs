using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Access.Jobs;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Jobs;

namespace Zarozhdenie.Access;

/// <summary>Accounts, sign-in, regions, and what administrators look after.</summary>
public sealed class AccessModule : Module
{
    /// <inheritdoc />
    public override void Facts(FactNames facts) => facts
        .Add<AccountSignedIn>("access.account_signed_in")
        .Add<AccountAdded>("access.account_added")
        .Add<AccountChanged>("access.account_changed")
        .Add<PasswordSet>("access.password_set")
        .Add<RegionEdited>("access.region_edited")
        .Add<TransferredDaysSet>("access.transferred_days_set");

    /// <inheritdoc />
    public override void Store(Marten.StoreOptions store)
    {
        store.Schema.For<Account>().UniqueIndex(Marten.Schema.UniqueIndexType.Computed, a => a.Email);
        store.RegisterDocumentType<SignedIn>();
    }

    /// <inheritdoc />
    public override void Jobs(RecurringJobs jobs) => jobs.Add<SweepSignIns>("access.sweep-sign-ins", "43 3 * * *");

    /// <inheritdoc />
    public override void Services(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<PasswordHasher<Account>>().AddSingleton<SignInAttempts>().AddSingleton<SetPasswordLink>();
        services.AddAuthentication(SignInCookie.Scheme).AddScheme<AuthenticationSchemeOptions, SignInCookie>(SignInCookie.Scheme, null);
        services.AddAuthorization();
        services.AddHostedService<FirstStart>();
    }
}
