using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Corrects the words, the place or the people of a public event; what isn't given stays. An empty id takes a leader or moderator away.</summary>
internal sealed record EditPublicEvent(
    Guid EventId,
    string? Topic = null,
    string? Purpose = null,
    PlanPublicEvent.Place? Venue = null,
    RoundTableFormat? Format = null,
    Guid? LeaderId = null,
    Guid? ModeratorId = null)
{
    internal sealed class Validator : Validator<EditPublicEvent>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.Topic).NotEmpty().Line(300).When(x => x.Topic is not null);
            RuleFor(x => x.Purpose).NotEmpty().Words(2000).When(x => x.Purpose is not null);
            RuleFor(x => x.Venue!).SetValidator(new PlanPublicEvent.PlaceValidator()).When(x => x.Venue is not null);
            RuleFor(x => x.Format).IsInEnum();
        }
    }

    internal sealed class Endpoint(IDocumentSession session, IMediator mediator, Caller caller, TimeProvider clock) : Slice<EditPublicEvent, Nothing>
    {
        public override void Configure()
        {
            Patch("/events/public-events/{eventId}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Correct a public event");
        }

        public override async Task HandleAsync(EditPublicEvent command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            if (Decide(stream.Aggregate!, command).OrRefuse() is [var edited])
            {
                await mediator.MustBeKnown(Unless(stream.Aggregate!.LeaderId, edited.LeaderId), Unless(stream.Aggregate.ModeratorId, edited.ModeratorId), "", ct);
                stream.AppendOne(edited);
                if (edited.Venue != stream.Aggregate.Venue)
                {
                    await session.Keep(NewId(), edited.Venue, caller.Id, clock.GetUtcNow(), ct);
                }
            }

            await Save(Nothing.Here, stream, ct);
        }
    }

    /// <summary>The edit, or nothing where everything stays as it is.</summary>
    internal static Decision<PublicEventEdited[]> Decide(PublicEvent state, EditPublicEvent command)
    {
        if (state.Cancelled)
        {
            return EventRules.Cancelled;
        }

        var edited = new PublicEventEdited(
            state.Id,
            command.Topic?.Trim() ?? state.Topic,
            command.Purpose?.Trim() ?? state.Purpose,
            command.Venue?.AsVenue() ?? state.Venue,
            command.Format ?? state.Format,
            Chosen(command.LeaderId, state.LeaderId),
            Chosen(command.ModeratorId, state.ModeratorId));
        return edited == new PublicEventEdited(state.Id, state.Topic, state.Purpose, state.Venue, state.Format, state.LeaderId, state.ModeratorId) ? []
            : new[] { edited with { DateVersion = Elsewhere(state, edited.Venue) ? state.DateVersion + 1 : null } };
    }

    // While it has no day nobody goes anywhere: the new day will tell the place too.
    private static bool Elsewhere(PublicEvent state, Venue now) => !state.Postponed && (state.Venue.Name, state.Venue.Address, state.Venue.Room) != (now.Name, now.Address, now.Room);

    // Who was there before may be gone from the contacts since; that stands in nobody's way.
    private static Guid? Unless(Guid? was, Guid? now) => now == was ? null : now;

    private static Guid? Chosen(Guid? given, Guid? was) => given is null ? was : given == Guid.Empty ? null : given;
}
