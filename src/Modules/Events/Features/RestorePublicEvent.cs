using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Brings a cancelled public event back, with a reason, and if wished with words that invitees are told why (F01): this undoes the cancellation and nothing else. Whoever wants a new day moves it then.</summary>
internal sealed record RestorePublicEvent(Guid EventId, string Reason, string? ToInvitees = null)
{
    public static readonly Refusal NotCancelled = new("public_event_not_cancelled", "Мероприятие не отменено: возвращать нечего.", "The public event isn't cancelled: there is nothing to bring back.");

    internal sealed class Validator : Validator<RestorePublicEvent>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.Reason).NotEmpty().Words(1000);
            RuleFor(x => x.ToInvitees).Words(EventRules.LongestToInvitees);
        }
    }

    internal sealed class Endpoint(Sealer sealer, Regions regions, CurrentRegion current) : Slice<RestorePublicEvent, Nothing>
    {
        public override void Configure()
        {
            Post("/events/public-events/{eventId}/restore");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Bring a cancelled public event back");
        }

        public override async Task HandleAsync(RestorePublicEvent command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            await regions.TakingPart(current.Code, ct);
            stream.AppendOne(Decide(stream.Aggregate!, await sealer.Seal(command.EventId, command.Reason.Trim(), ct), await sealer.SealIfSaid(command.EventId, command.ToInvitees, ct)).OrRefuse());
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<PublicEventRestored> Decide(PublicEvent state, SealedText reason, SealedText? toInvitees = null) =>
        !state.Cancelled ? NotCancelled
        : new PublicEventRestored(state.Id, state.PostponeReason is not null, reason, state.DateVersion + 1, toInvitees);
}
