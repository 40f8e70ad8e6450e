using Marten;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Events.PublicPage;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Jobs;

/// <summary>Erases requests to take part that nobody settled for thirty days after the day of the public event; while it is postponed they wait for its new day.</summary>
internal sealed class SweepTakePartRequests(IDocumentStore store, IServiceScopeFactory scopes, TimeProvider clock) : IJob
{
    public async Task Run(CancellationToken ct)
    {
        await using var all = store.QuerySession();
        var waiting = await all.Query<TakePartRequest>().Where(r => r.AnyTenant()).Select(r => new { r.Region, r.PublicEventId }).ToListAsync(ct);
        foreach (var about in waiting.Distinct())
        {
            await scopes.InRegion(about.Region, services => Sweep(services, about.PublicEventId, ct));
        }
    }

    private async Task Sweep(IServiceProvider services, Guid eventId, CancellationToken ct)
    {
        var (session, sealer) = (services.GetRequiredService<IDocumentSession>(), services.GetRequiredService<Sealer>());
        if (await session.LoadAsync<PublicEvent>(eventId, ct) is { } about && !about.IsOver(about.Today(clock.GetUtcNow()).AddDays(-TakePartRequest.DaysKept)))
        {
            return;
        }

        foreach (var request in await session.Query<TakePartRequest>().Where(r => r.PublicEventId == eventId).ToListAsync(ct))
        {
            session.Settle(sealer, request, accepted: false, null);
        }

        await session.SaveChangesAsync(ct);
    }
}
