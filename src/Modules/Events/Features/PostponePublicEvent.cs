using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Puts a public event off without a new day yet; with a reason, and if wished with words that invitees are told why (F01): nothing is due or reminded until it is moved to one.</summary>
internal sealed record PostponePublicEvent(Guid EventId, string Reason, string? ToInvitees = null)
{
    public static readonly Refusal Already = new("public_event_postponed", "Мероприятие уже отложено. Когда новый день будет известен, перенесите его.", "It is postponed already. Move it once the new day is known.");

    internal sealed class Validator : Validator<PostponePublicEvent>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.Reason).NotEmpty().Words(1000);
            RuleFor(x => x.ToInvitees).Words(EventRules.LongestToInvitees);
        }
    }

    internal sealed class Endpoint(Marten.IQuerySession rows, Sealer sealer) : Slice<PostponePublicEvent, Nothing>
    {
        public override void Configure()
        {
            Post("/events/public-events/{eventId}/postpone");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Postpone a public event without a new day");
        }

        public override async Task HandleAsync(PostponePublicEvent command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            var row = await rows.LoadAsync<StepsRow>(command.EventId, ct);
            stream.AppendOne(Decide(stream.Aggregate!, row, await sealer.Seal(command.EventId, command.Reason.Trim(), ct), await sealer.SealIfSaid(command.EventId, command.ToInvitees, ct)).OrRefuse());
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<PublicEventPostponed> Decide(PublicEvent state, StepsRow? row, SealedText reason, SealedText? toInvitees = null) =>
        EventRules.AgainstChange(state, row) is { } refusal ? refusal
        : state.Postponed ? Already
        : new PublicEventPostponed(state.Id, reason, state.DateVersion + 1, toInvitees);
}
