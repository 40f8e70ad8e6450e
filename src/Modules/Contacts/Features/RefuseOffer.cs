using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Doesn't take an offered contact over; the copy is gone (F24).</summary>
internal sealed record RefuseOffer(Guid OfferId, OfferRefusal? Why = null)
{
    internal sealed class Validator : Validator<RefuseOffer>
    {
        public Validator()
        {
            RuleFor(x => x.OfferId).NotEmpty();
            RuleFor(x => x.Why).IsInEnum();
        }
    }

    internal sealed class Endpoint(IDocumentSession session, TimeProvider clock) : Slice<RefuseOffer, Nothing>
    {
        public override void Configure()
        {
            Post("/contacts/offers/{offerId}/refuse");
            Allow(Role.Manager);
            Summary(s => s.Summary = "Don't take an offered contact over");
        }

        public override async Task HandleAsync(RefuseOffer command, CancellationToken ct)
        {
            var offer = await session.LoadAsync<ContactOffer>(command.OfferId, ct).OrNotFound();
            if (offer.State is not OfferState.Open)
            {
                Refuse(AcceptOffer.Answered);
            }

            session.Close(offer, OfferState.Refused, command.Why, clock.GetUtcNow());
            await Save(Nothing.Here, ct);
        }
    }
}
