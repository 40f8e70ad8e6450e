using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Shared;

/// <summary>What a module tells the host about itself; its only public type.</summary>
public abstract class Module
{
    /// <summary>The module's name: route prefix, schema and tag.</summary>
    public string Name => GetType().Assembly.GetName().Name!.ToLowerInvariant();

    /// <summary>Stable names of the facts this module utters; a name is never changed or reused.</summary>
    public virtual void Facts(FactNames facts) { }

    /// <summary>Documents and projections. Every document type is registered here, so that migration knows it.</summary>
    public virtual void Store(StoreOptions store) { }

    /// <summary>Services, where a module needs any besides its handlers.</summary>
    public virtual void Services(IServiceCollection services, IConfiguration configuration) { }

    /// <summary>Recurring jobs.</summary>
    public virtual void Jobs(RecurringJobs jobs) { }

    /// <summary>
    /// Demo data of one region, made by the module's own decisions; called once on an empty database with <c>Demo</c>, module after
    /// module, in a scope of that region whose session is saved afterwards. Ids come from <see cref="DemoRegion"/>, so that modules agree on them.
    /// </summary>
    public virtual Task Demo(DemoRegion region, IServiceProvider services, CancellationToken ct) => Task.CompletedTask;
}
