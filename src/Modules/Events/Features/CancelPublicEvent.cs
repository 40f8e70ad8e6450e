using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Calls a public event off; with a reason, and if wished with words that invitees are told why (F01, F15); it can be restored.</summary>
internal sealed record CancelPublicEvent(Guid EventId, string Reason, string? ToInvitees = null)
{
    internal sealed class Validator : Validator<CancelPublicEvent>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.Reason).NotEmpty().Words(1000);
            RuleFor(x => x.ToInvitees).Words(EventRules.LongestToInvitees);
        }
    }

    internal sealed class Endpoint(Marten.IQuerySession rows, Sealer sealer) : Slice<CancelPublicEvent, Nothing>
    {
        public override void Configure()
        {
            Post("/events/public-events/{eventId}/cancel");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Cancel a public event");
        }

        public override async Task HandleAsync(CancelPublicEvent command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            var row = await rows.LoadAsync<StepsRow>(command.EventId, ct);
            stream.AppendOne(Decide(stream.Aggregate!, row, await sealer.Seal(command.EventId, command.Reason.Trim(), ct), await sealer.SealIfSaid(command.EventId, command.ToInvitees, ct)).OrRefuse());
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<PublicEventCancelled> Decide(PublicEvent state, StepsRow? row, SealedText reason, SealedText? toInvitees = null) =>
        state.Cancelled ? EventRules.Cancelled
        : row?.ReportAcceptedAt is not null ? EventRules.Reported
        : new PublicEventCancelled(state.Id, reason, state.DateVersion + 1, toInvitees);
}
