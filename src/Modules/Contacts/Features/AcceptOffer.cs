using System.Text.Json;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Takes an offered contact over as one of this region's own (F24).</summary>
internal sealed record AcceptOffer(Guid OfferId)
{
    internal static readonly Refusal Answered = new("offer_answered", "На это предложение уже ответили, или его срок истёк.", "This offer was answered already, or its term is over.");

    /// <summary>The contact in this region.</summary>
    internal sealed record Accepted(Guid PersonId);

    internal sealed class Validator : Validator<AcceptOffer>
    {
        public Validator() => RuleFor(x => x.OfferId).NotEmpty();
    }

    internal sealed class Endpoint(IDocumentSession session, Sealer sealer, CurrentRegion current, Regions regions, Caller caller, TimeProvider clock) : Slice<AcceptOffer, Accepted>
    {
        public override void Configure()
        {
            Post("/contacts/offers/{offerId}/accept");
            Allow(Role.Manager);
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Take an offered contact over");
        }

        public override async Task HandleAsync(AcceptOffer command, CancellationToken ct)
        {
            var offer = await session.LoadAsync<ContactOffer>(command.OfferId, ct).OrNotFound();
            var text = offer.State is OfferState.Open ? await sealer.Open(offer.Copy, ct) : null;
            var copy = text is null ? throw new RefusedException(Answered) : JsonSerializer.Deserialize<OfferedCopy>(text)!;
            var now = clock.GetUtcNow();
            var organizations = await session.Named(current.Code, [copy.Organization], caller.Id, now, ct);
            var person = Decide(offer, copy, (await regions.Get(offer.FromRegion, ct)).Name, organizations, DerivedId("person"), caller.Id, now);
            session.Insert(person);
            session.Events.StartStream(person.Id, new PersonAdded(person.Id, person.Position?.Category, null));
            session.Close(offer, OfferState.Accepted, null, now);
            await Created(new Accepted(person.Id), $"/api/v1/contacts/people/{person.Id}", ct);
        }
    }

    internal static Person Decide(ContactOffer offer, OfferedCopy copy, string from, IReadOnlyDictionary<string, Organization> organizations, Guid id, Guid by, DateTimeOffset now)
    {
        var positions = PersonFields.Positions([new PositionEntry(copy.Organization, copy.Position, copy.Category, copy.AnswersOnStateSupport)], organizations, []);
        return new Person(id, copy.FullName, new Basis(BasisKind.Other, $"Передано из региона «{from}», {offer.OfferedBy}", null, now), by, now)
        {
            Positions = positions,
            Phones = copy.Phones,
            Emails = copy.Emails,
            DoNotCall = copy.DoNotCall,
            DoNotMail = copy.DoNotMail,
        }.Indexed(PersonFields.OfToday(positions, organizations.Values));
    }
}

/// <summary>Ends an offer: the sealed copy goes, both regions keep the fact.</summary>
internal static class Offers
{
    public static void Close(this IDocumentSession session, ContactOffer offer, OfferState state, OfferRefusal? why, DateTimeOffset now)
    {
        session.ForTenant(offer.ToRegion).UpdateRevision(offer with { State = state, Why = why, ClosedAt = now, Copy = null }, offer.Version + 1);
        object fact = state is OfferState.TakenBack ? new ContactOfferTakenBack(offer.PersonId, offer.Id, offer.FromRegion, offer.ToRegion) : new ContactOfferAnswered(offer.PersonId, offer.Id, offer.FromRegion, offer.ToRegion, state is OfferState.Accepted);
        session.ForTenant(offer.ToRegion).Events.Append(offer.Id, fact);
        session.ForTenant(offer.FromRegion).Events.Append(offer.PersonId, fact);
    }
}
