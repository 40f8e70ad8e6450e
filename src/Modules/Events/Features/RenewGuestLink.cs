using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Gives a co-organiser another guest link (F12): the one before, which may have come into other hands, opens nothing any more.</summary>
internal sealed record RenewGuestLink(Guid EventId, Guid PersonId)
{
    internal sealed class Validator : Validator<RenewGuestLink>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.PersonId).NotEmpty();
        }
    }

    internal sealed class Endpoint : Slice<RenewGuestLink, Nothing>
    {
        public override void Configure()
        {
            Post("/events/public-events/{eventId}/co-organizers/{personId}/link");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Give a co-organiser another guest link; GetSignOff tells it");
        }

        public override async Task HandleAsync(RenewGuestLink command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            stream.AppendOne(Decide(stream.Aggregate!, command.PersonId).OrRefuse());
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<GuestLinkRenewed> Decide(PublicEvent state, Guid personId) =>
        state.Cancelled ? EventRules.Cancelled
        : state.CoOrganizers.FirstOrDefault(c => c.PersonId == personId) is not { } named ? Refusal.NotFound
        : new GuestLinkRenewed(state.Id, personId, state.GuestLinks + 1, named.Link);
}
