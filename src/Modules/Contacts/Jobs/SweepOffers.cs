using Marten;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Jobs;

/// <summary>Ends offers that nobody answered for thirty days, and destroys the keys of answered ones.</summary>
internal sealed class SweepOffers(IDocumentStore store, IServiceScopeFactory scopes, TimeProvider clock) : IJob
{
    private static readonly TimeSpan Term = TimeSpan.FromDays(30);

    public async Task Run(CancellationToken ct)
    {
        await using var all = store.QuerySession();
        var before = clock.GetUtcNow() - Term;
        var due = await all.Query<ContactOffer>().Where(o => o.AnyTenant() && ((o.State == OfferState.Open && o.At < before) || (o.State != OfferState.Open && !o.KeyDestroyed))).Select(o => new { o.Id, o.ToRegion }).ToListAsync(ct);
        foreach (var offer in due)
        {
            await scopes.InRegion(offer.ToRegion, services => End(services, offer.Id, ct));
        }
    }

    private static async Task End(IServiceProvider services, Guid offerId, CancellationToken ct)
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var offer = (await session.LoadAsync<ContactOffer>(offerId, ct))!;
        await services.GetRequiredService<Sealer>().Destroy(offerId, ct);
        session.UpdateRevision(offer with { State = offer.State is OfferState.Open ? OfferState.Expired : offer.State, Copy = null, KeyDestroyed = true }, offer.Version + 1);
        await session.SaveChangesAsync(ct);
    }
}
