using System.Text.Json;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Npgsql;
using Zarozhdenie.Contacts.Duplicates;
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
    /// <param name="PersonId">The contact taken over.</param>
    /// <param name="Alike">Contacts of this region that may be the same person: compare and merge them.</param>
    internal sealed record Accepted(Guid PersonId, IReadOnlyList<Guid> Alike);

    internal sealed class Validator : Validator<AcceptOffer>
    {
        public Validator() => RuleFor(x => x.OfferId).NotEmpty();
    }

    internal sealed class Endpoint(IDocumentSession session, NpgsqlDataSource database, Sealer sealer, CurrentRegion current, Regions regions, Caller caller, TimeProvider clock) : Slice<AcceptOffer, Accepted>
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
            await regions.TakingPart(current.Code, ct);
            var text = offer.State is OfferState.Open ? await sealer.Open(offer.Copy, ct) : null;
            var copy = text is null ? throw new RefusedException(Answered) : JsonSerializer.Deserialize<OfferedCopy>(text)!;
            if (await Withdrew(offer, ct))
            {
                Refuse(OfferContact.Withdrew);
            }

            var now = clock.GetUtcNow();
            var organizations = await session.Named(current.Code, [copy.Organization], caller.Id, now, ct);
            var person = Decide(offer, copy, (await regions.Get(offer.FromRegion, ct)).Name, organizations, DerivedId("person"), caller.Id, now);
            session.Insert(person);
            session.Events.StartStream(person.Id, new PersonAdded(person.Id, person.Position?.Category, null));
            session.Close(offer, OfferState.Accepted, null, now);
            await Created(new Accepted(person.Id, await Alike(person, ct)), $"/api/v1/contacts/people/{person.Id}", ct);
        }

        // A withdrawal ends open offers; one that came over by a merge with another contact doesn't.
        private async Task<bool> Withdrew(ContactOffer offer, CancellationToken ct)
        {
            var there = session.ForTenant(offer.FromRegion);
            return (await there.LoadAsync<PersonContactLog>(await there.Today(offer.PersonId, ct), ct))?.Withdrawn.Contains(ConsentPurpose.Processing) == true;
        }

        private async Task<IReadOnlyList<Guid>> Alike(Person person, CancellationToken ct)
        {
            var ids = await PersonKeys.Find(database, current.Code, [.. PersonKeys.Of(person)], ct);
            return [.. (await session.LoadManyAsync<Person>(ct, ids)).Where(p => Likeness.Of(p, person).Count > 0).Select(p => p.Id).Order()];
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
        }.Indexed(organizations.Values);
    }
}

/// <summary>Ends an offer: the sealed copy goes, both regions keep the fact.</summary>
internal static class Offers
{
    /// <summary>Ends the open offers of somebody who took their consent to processing back, wherever they lie; the keys go with the next sweep.</summary>
    public static async Task TakeOffersBack(this IDocumentSession session, IReadOnlyCollection<Guid> personIds, DateTimeOffset now, CancellationToken ct)
    {
        var (ids, region) = (personIds.ToArray(), session.TenantId);
        var open = await session.Query<ContactOffer>().Where(o => o.AnyTenant() && o.State == OfferState.Open && o.FromRegion == region && o.PersonId.IsOneOf(ids)).ToListAsync(ct);
        foreach (var offer in open)
        {
            session.Close(offer, OfferState.TakenBack, null, now);
        }
    }

    public static void Close(this IDocumentSession session, ContactOffer offer, OfferState state, OfferRefusal? why, DateTimeOffset now)
    {
        session.ForTenant(offer.ToRegion).UpdateRevision(offer with { State = state, Why = why, ClosedAt = now, Copy = null }, offer.Version + 1);
        object fact = state is OfferState.TakenBack ? new ContactOfferTakenBack(offer.PersonId, offer.Id, offer.FromRegion, offer.ToRegion) : new ContactOfferAnswered(offer.PersonId, offer.Id, offer.FromRegion, offer.ToRegion, state is OfferState.Accepted);
        session.ForTenant(offer.ToRegion).Events.Append(offer.Id, fact);
        session.ForTenant(offer.FromRegion).Events.Append(offer.PersonId, fact);
    }
}
