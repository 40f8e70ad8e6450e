using FastEndpoints;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Contacts that this region offered others, and what came of it (F24); an open offer can be taken back. The reading is logged.</summary>
internal static class ListGivenOffers
{
    private const int Most = 200;

    /// <summary>An offer.</summary>
    /// <param name="Id">Offer id.</param>
    /// <param name="PersonId">This region's person.</param>
    /// <param name="FullName">Their name now; null when they are gone.</param>
    /// <param name="ToRegion">Two-digit code of the region it was offered to.</param>
    /// <param name="ToRegionName">Its name.</param>
    /// <param name="State">Where it stands.</param>
    /// <param name="Why">Why it was refused, where that was said.</param>
    /// <param name="At">When it was offered (UTC).</param>
    internal sealed record Row(Guid Id, Guid PersonId, string? FullName, string ToRegion, string ToRegionName, OfferState State, OfferRefusal? Why, DateTimeOffset At);

    /// <summary>Newest first.</summary>
    internal sealed record All(IReadOnlyList<Row> Items);

    internal sealed class Endpoint(IQuerySession session, CurrentRegion current, Regions regions) : Slice<EmptyRequest, All>
    {
        public override void Configure()
        {
            Get("/contacts/offers/given");
            Allow(Role.Manager);
            LogsReading();
            Summary(s => s.Summary = "Contacts that this region offered others");
        }

        public override async Task HandleAsync(EmptyRequest query, CancellationToken ct)
        {
            // An offer lies in the region it goes to; nothing but who gave it is asked for there.
            var offers = await session.Query<ContactOffer>().Where(o => o.AnyTenant() && o.FromRegion == current.Code).OrderByDescending(o => o.At).Take(Most).ToListAsync(ct);
            var people = (await session.LoadManyAsync<Person>(ct, offers.Select(o => o.PersonId).Distinct())).ToDictionary(p => p.Id);
            var names = await regions.All(ct);
            await Show(new All([.. offers.Select(o => new Row(o.Id, o.PersonId, people.GetValueOrDefault(o.PersonId)?.FullName, o.ToRegion, names.GetValueOrDefault(o.ToRegion)?.Name ?? o.ToRegion, o.State, o.Why, o.At))]), ct);
        }
    }
}
