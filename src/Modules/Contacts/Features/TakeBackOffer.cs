using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Takes an offer of this region back before the other one answered; the copy is gone there (F24).</summary>
internal sealed record TakeBackOffer(Guid OfferId)
{
    internal sealed class Validator : Validator<TakeBackOffer>
    {
        public Validator() => RuleFor(x => x.OfferId).NotEmpty();
    }

    internal sealed class Endpoint(IDocumentSession session, CurrentRegion current, TimeProvider clock) : Slice<TakeBackOffer, Nothing>
    {
        public override void Configure()
        {
            Post("/contacts/offers/{offerId}/take-back");
            Allow(Role.Manager);
            Summary(s => s.Summary = "Take an offered contact back");
        }

        public override async Task HandleAsync(TakeBackOffer command, CancellationToken ct)
        {
            var offer = await session.Query<ContactOffer>().Where(o => o.AnyTenant() && o.Id == command.OfferId && o.FromRegion == current.Code).FirstOrDefaultAsync(ct).OrNotFound();
            if (offer.State is not OfferState.Open)
            {
                Refuse(AcceptOffer.Answered);
            }

            session.Close(offer, OfferState.TakenBack, null, clock.GetUtcNow());
            await Save(Nothing.Here, ct);
        }
    }
}
