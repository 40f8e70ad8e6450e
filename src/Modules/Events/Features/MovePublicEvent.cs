using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Moves a public event to another day or other hours; with a reason, and if wished with words that invitees are told why (F15); a postponed one has a day again.</summary>
internal sealed record MovePublicEvent(Guid EventId, DateOnly Date, MovePublicEvent.Hours RoundTable, MovePublicEvent.Hours Discussion, string Reason, string? ToInvitees = null)
{
    /// <summary>Local times; <c>date</c> where the session isn't on the public event's day (F07).</summary>
    internal sealed record Hours(TimeOnly Start, TimeOnly End, DateOnly? Date = null);

    internal sealed class Validator : Validator<MovePublicEvent>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.RoundTable).NotNull();
            RuleFor(x => x.Discussion).NotNull();
            RuleFor(x => x.RoundTable.End).GreaterThan(x => x.RoundTable.Start).WithMessage(_ => PlanPublicEvent.Validator.EndBeforeStart).When(x => x.RoundTable is not null);
            RuleFor(x => x.Discussion.End).GreaterThan(x => x.Discussion.Start).WithMessage(_ => PlanPublicEvent.Validator.EndBeforeStart).When(x => x.Discussion is not null);
            RuleFor(x => x.Reason).NotEmpty().Words(1000);
            RuleFor(x => x.ToInvitees).Words(EventRules.LongestToInvitees);
        }
    }

    internal sealed class Endpoint(Marten.IQuerySession rows, Sealer sealer, Regions regions, CurrentRegion current, TimeProvider clock) : Slice<MovePublicEvent, Nothing>
    {
        public override void Configure()
        {
            Post("/events/public-events/{eventId}/move");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Move a public event");
        }

        public override async Task HandleAsync(MovePublicEvent command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            if (stream.Aggregate!.Postponed)
            {
                // A day for what had none begins something; what was planned before may still move.
                await regions.TakingPart(current.Code, ct);
            }

            var row = await rows.LoadAsync<StepsRow>(command.EventId, ct);
            var today = stream.Aggregate!.Today(clock.GetUtcNow());
            stream.AppendOne(Decide(stream.Aggregate!, row, command, today, await sealer.Seal(command.EventId, command.Reason.Trim(), ct), await sealer.SealIfSaid(command.EventId, command.ToInvitees, ct)).OrRefuse());
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<PublicEventMoved> Decide(PublicEvent state, StepsRow? row, MovePublicEvent command, DateOnly today, SealedText reason, SealedText? toInvitees = null)
    {
        var (date, roundTable, discussion) = EventRules.Arranged(
            command.Date,
            state.RoundTable with { Start = command.RoundTable.Start, End = command.RoundTable.End, LaterDay = command.RoundTable.Date },
            state.Discussion with { Start = command.Discussion.Start, End = command.Discussion.End, LaterDay = command.Discussion.Date });
        return EventRules.AgainstChange(state, row) is { } notNow ? notNow
            : EventRules.Against(date, today, roundTable, discussion) is { } refusal ? refusal
            : new PublicEventMoved(state.Id, date, roundTable, discussion, state.DateVersion + 1, reason, toInvitees);
    }
}
