using Marten;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Shared.Tenancy;

/// <summary>The region this request, reaction or job works in. Sessions open for it and see nothing else.</summary>
public sealed class CurrentRegion
{
    private string? _code;

    /// <summary>Two-digit code; refused with <c>region_required</c> where none was named.</summary>
    public string Code => _code ?? throw new RefusedException(Refusal.RegionRequired);

    /// <summary>A region is set.</summary>
    public bool IsSet => _code is not null;

    /// <summary>Sets it once.</summary>
    public void Use(string code) =>
        _code = _code is null || string.Equals(_code, code, StringComparison.Ordinal)
            ? code
            : throw new InvalidOperationException("A scope works in one region.");
}

/// <summary>Opens Marten sessions for the current region.</summary>
internal sealed class RegionSessions(IDocumentStore store, CurrentRegion region, Caller caller) : ISessionFactory
{
    // FastEndpoints makes every endpoint once at start to configure it; such a session belongs to nobody and sees nothing.
    private const string Nowhere = "--";

    private string Tenant => region.IsSet || caller.InRequest ? region.Code : Nowhere;

    public IQuerySession QuerySession() => store.QuerySession(Tenant);

    public IDocumentSession OpenSession()
    {
        var session = store.LightweightSession(Tenant);
        session.LastModifiedBy = caller.Id == Guid.Empty ? null : caller.Id.ToString();
        return session;
    }
}

/// <summary>Work outside a request.</summary>
public static class InRegionExtensions
{
    /// <summary>Runs work in its own scope and region, as jobs and reactions do.</summary>
    public static async Task<T> InRegion<T>(this IServiceScopeFactory scopes, string region, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentRegion>().Use(region);
        return await work(scope.ServiceProvider);
    }

    /// <inheritdoc cref="InRegion{T}"/>
    public static Task InRegion(this IServiceScopeFactory scopes, string region, Func<IServiceProvider, Task> work) =>
        scopes.InRegion(region, async services =>
        {
            await work(services);
            return true;
        });
}
