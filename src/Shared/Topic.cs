using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Jobs;

namespace Zarozhdenie.Shared;

/// <summary>One matter that a module sees to. It tells the host about itself and stands beside what it registers; the module only names its topics.</summary>
public abstract class Topic
{
    /// <summary>Stable names of the facts that are uttered here; a name is never changed or reused.</summary>
    public virtual void Facts(FactNames facts) { }

    /// <summary>Documents, tables and projections. Every document type is registered, so that migration knows it.</summary>
    public virtual void Store(StoreOptions store) { }

    /// <summary>Services, where any are needed besides the handlers.</summary>
    public virtual void Services(IServiceCollection services, IConfiguration configuration) { }

    /// <summary>Recurring jobs.</summary>
    public virtual void Jobs(RecurringJobs jobs) { }
}
