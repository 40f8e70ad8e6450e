using FastEndpoints;
using Marten;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>What waits for the manager in the contacts, in numbers only: shown on Home and beside the parts of the contacts.</summary>
internal static class GetContactsWaiting
{
    private const int Most = 100;

    /// <summary>The numbers.</summary>
    /// <param name="Offers">Contacts that other regions offer, 100 at most.</param>
    /// <param name="Duplicates">Likely pairs, 100 at most.</param>
    internal sealed record Numbers(int Offers, int Duplicates);

    internal sealed class Endpoint(IQuerySession session) : Slice<EmptyRequest, Numbers>
    {
        public override void Configure()
        {
            Get("/contacts/waiting");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "What waits in the contacts, in numbers");
        }

        public override async Task HandleAsync(EmptyRequest query, CancellationToken ct)
        {
            var offers = await session.Query<ContactOffer>().Where(o => o.State == OfferState.Open).Select(o => o.Id).Take(Most).ToListAsync(ct);
            var pairs = await session.Query<DuplicatePair>().Select(p => p.Id).Take(Most).ToListAsync(ct);
            await Show(new Numbers(offers.Count, pairs.Count), ct);
        }
    }
}
