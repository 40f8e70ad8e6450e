using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Keeps a venue of the region: where, how many seats, how to get in, whom to ask (F10).</summary>
internal sealed record AddVenue(string Name, VenueKind Kind, string Address, string? Room = null, int? Capacity = null, string? HowToGetIn = null, Guid? ContactId = null)
{
    public static readonly Refusal Known = new("venue_known", "Такая площадка уже есть в списке региона.", "This venue is in the region's list already.", 409, "name");
    public static readonly Refusal TooMany = new("venues_too_many", "В списке уже 200 площадок.", "The list holds 200 venues already.");

    internal sealed class Validator : Validator<AddVenue>
    {
        public Validator()
        {
            RuleFor(x => x.Name).NotEmpty().Line(300);
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.Address).NotEmpty().Line(500);
            RuleFor(x => x.Room).Line(200);
            RuleFor(x => x.Capacity).InclusiveBetween(1, 10_000);
            RuleFor(x => x.HowToGetIn).Words(300);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, IMediator mediator, CurrentRegion current, Regions regions, Caller caller, TimeProvider clock) : Slice<AddVenue, ListVenues.Row>
    {
        public override void Configure()
        {
            Post("/events/venues");
            Allow(Role.Manager);
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Add a venue of the region");
        }

        public override async Task HandleAsync(AddVenue command, CancellationToken ct)
        {
            await regions.TakingPart(current.Code, ct);
            var venue = Decide(await session.VenuesInTurn(ct), command, NewId(), caller.Id, clock.GetUtcNow()).OrRefuse();
            await mediator.MustKnowVenueContact(venue.ContactId, ct);
            session.Insert(venue);
            await Created(ListVenues.View(venue) with { Version = 1 }, $"/api/v1/events/venues/{venue.Id}", ct);
        }
    }

    internal static Decision<RegionVenue> Decide(IReadOnlyList<RegionVenue> known, AddVenue command, Guid id, Guid by, DateTimeOffset now)
    {
        var place = new PlanPublicEvent.Place(command.Name, command.Address, command.Kind, command.Room, command.Capacity, command.HowToGetIn).AsVenue();
        return known.Any(v => v.Is(place)) ? Known
            : known.Count >= RegionVenue.Most ? TooMany
            : RegionVenue.Of(id, place, by, now) with { ContactId = command.ContactId };
    }
}
