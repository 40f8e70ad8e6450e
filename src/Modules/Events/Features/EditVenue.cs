using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Writes a venue anew (F10); public events keep the copy that they have.</summary>
internal sealed record EditVenue(Guid VenueId, string Name, VenueKind Kind, string Address, string? Room = null, int? Capacity = null, string? HowToGetIn = null, Guid? ContactId = null)
{
    internal sealed class Validator : Validator<EditVenue>
    {
        public Validator()
        {
            RuleFor(x => x.VenueId).NotEmpty();
            RuleFor(x => x.Name).NotEmpty().Line(300);
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.Address).NotEmpty().Line(500);
            RuleFor(x => x.Room).Line(200);
            RuleFor(x => x.Capacity).InclusiveBetween(1, 10_000);
            RuleFor(x => x.HowToGetIn).Words(300);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, IMediator mediator, Caller caller, TimeProvider clock) : Slice<EditVenue, ListVenues.Row>
    {
        public override void Configure()
        {
            Put("/events/venues/{venueId}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Change a venue of the region");
        }

        public override async Task HandleAsync(EditVenue command, CancellationToken ct)
        {
            var known = await session.VenuesInTurn(ct);
            var before = known.FirstOrDefault(v => v.Id == command.VenueId).OrNotFound();
            if (ExpectedVersion() != before.Version)
            {
                throw new StaleException(before.ChangedBy, before.ChangedAt);
            }

            var after = Decide(known, before, command, caller.Id, clock.GetUtcNow()).OrRefuse();
            await mediator.MustKnowVenueContact(after.ContactId == before.ContactId ? null : after.ContactId, ct);
            session.UpdateRevision(after, before.Version + 1);
            await Save(ListVenues.View(after) with { Version = before.Version + 1 }, ct, version: before.Version + 1);
        }
    }

    internal static Decision<RegionVenue> Decide(IReadOnlyList<RegionVenue> known, RegionVenue before, EditVenue command, Guid by, DateTimeOffset now)
    {
        var place = new PlanPublicEvent.Place(command.Name, command.Address, command.Kind, command.Room, command.Capacity, command.HowToGetIn).AsVenue();
        return known.Any(v => v.Id != before.Id && v.Is(place)) ? AddVenue.Known
            : before with { Name = place.Name, Kind = place.Kind, Address = place.Address, Room = place.Room, Capacity = place.Capacity, HowToGetIn = place.HowToGetIn, ContactId = command.ContactId, ChangedBy = by, ChangedAt = now };
    }
}
