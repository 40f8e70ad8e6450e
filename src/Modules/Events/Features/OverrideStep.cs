using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Sets a step by hand, with a note (F04); without a status the step follows the facts again.</summary>
internal sealed record OverrideStep(Guid EventId, int Number, StepStatus? Status = null, string? Note = null)
{
    public static readonly Refusal StepNeeded = new("step_needed", "«Не требуется» можно отметить только шаг 7: остальные шаги обязательны.", "Only step 7 can be not needed; the others are required.", 409, "status");

    internal sealed class Validator : Validator<OverrideStep>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.Number).InclusiveBetween(1, Steps.Count);
            RuleFor(x => x.Status).IsInEnum();
            RuleFor(x => x.Note).Words(1000);
            RuleFor(x => x.Note).NotEmpty().When(x => x.Status is not null).WithMessage(_ => Saying.Say("Напишите, почему вы меняете шаг вручную.", "Say why you set the step by hand."));
        }
    }

    internal sealed class Endpoint(Sealer sealer) : Slice<OverrideStep, Nothing>
    {
        public override void Configure()
        {
            Put("/events/public-events/{eventId}/steps/{number}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Set a step by hand");
        }

        public override async Task HandleAsync(OverrideStep command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            var note = string.IsNullOrWhiteSpace(command.Note) ? null : await sealer.Seal(command.EventId, command.Note.Trim(), ct);
            stream.AppendOne(Decide(stream.Aggregate!, command, note).OrRefuse());
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<StepOverridden> Decide(PublicEvent state, OverrideStep command, SealedText? note) =>
        state.Cancelled ? EventRules.Cancelled
        : command.Status == StepStatus.NotNeeded && command.Number != Steps.Optional ? StepNeeded
        : new StepOverridden(state.Id, command.Number, command.Status, note);
}
