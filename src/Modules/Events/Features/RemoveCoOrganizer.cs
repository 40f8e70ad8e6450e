using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Takes a co-organiser away (F12).</summary>
internal sealed record RemoveCoOrganizer(Guid EventId, Guid PersonId)
{
    internal sealed class Validator : Validator<RemoveCoOrganizer>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.PersonId).NotEmpty();
        }
    }

    internal sealed class Endpoint : Slice<RemoveCoOrganizer, Nothing>
    {
        public override void Configure()
        {
            Delete("/events/public-events/{eventId}/co-organizers/{personId}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Take a co-organiser away");
        }

        public override async Task HandleAsync(RemoveCoOrganizer command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            stream.AppendOne(Decide(stream.Aggregate!, command.PersonId).OrRefuse());
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<CoOrganizerRemoved> Decide(PublicEvent state, Guid personId) =>
        state.Cancelled ? EventRules.Cancelled
        : state.CoOrganizers.FirstOrDefault(c => c.PersonId == personId) is not { } named ? Refusal.NotFound
        : new CoOrganizerRemoved(state.Id, personId, named.Link);
}
