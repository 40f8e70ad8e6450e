using System.Text.Json;
using FastEndpoints;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Contacts that other regions offer this one (F24): who it is, and how they may be reached, only when taken over. The reading is logged.</summary>
internal static class ListOffers
{
    /// <summary>An offer that waits for an answer.</summary>
    internal sealed record Row(Guid Id, int Version, string FromRegion, string FromRegionName, string OfferedBy, DateTimeOffset At, string FullName, string? Organization, string? Position, OrganizationCategory? Category, int Phones, int Emails, string? Note);

    /// <summary>Newest first.</summary>
    internal sealed record All(IReadOnlyList<Row> Items);

    internal sealed class Endpoint(IQuerySession session, Sealer sealer, Regions regions) : Slice<EmptyRequest, All>
    {
        public override void Configure()
        {
            Get("/contacts/offers");
            Allow(Role.Manager);
            LogsReading();
            Summary(s => s.Summary = "Contacts that other regions offer");
        }

        public override async Task HandleAsync(EmptyRequest query, CancellationToken ct)
        {
            var offers = await session.Query<ContactOffer>().Where(o => o.State == OfferState.Open).OrderByDescending(o => o.At).Take(200).ToListAsync(ct);
            var copies = await sealer.OpenAll([.. offers.Select(o => o.Copy).OfType<SealedText>()], ct);
            var names = await regions.All(ct);
            var rows = offers.Where(o => o.Copy is not null && copies.ContainsKey(o.Copy)).Select(o => (Offer: o, Copy: JsonSerializer.Deserialize<OfferedCopy>(copies[o.Copy!])!));
            await Show(
                new All([.. rows.Select(r => new Row(r.Offer.Id, r.Offer.Version, r.Offer.FromRegion, names.GetValueOrDefault(r.Offer.FromRegion)?.Name ?? r.Offer.FromRegion, r.Offer.OfferedBy, r.Offer.At, r.Copy.FullName, r.Copy.Organization, r.Copy.Position, r.Copy.Category, r.Copy.Phones.Count, r.Copy.Emails.Count, r.Copy.Note))]),
                ct);
        }
    }
}
