using FastEndpoints;
using FluentValidation;
using MediatR;
using Zarozhdenie.Contracts.Access;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Says who sees to a step: an account of the region or a contact; neither is the manager again (F02).</summary>
internal sealed record AssignStep(Guid EventId, int Number, Guid? AccountId = null, Guid? PersonId = null)
{
    public static readonly Refusal AccountUnknown = new("account_unknown", "В регионе нет такого сотрудника.", "There is no such account in the region.", 400, "accountId");

    internal sealed class Validator : Validator<AssignStep>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.Number).InclusiveBetween(1, Steps.Count);
            RuleFor(x => x.PersonId).Null().When(x => x.AccountId is not null).WithMessage(_ => Saying.Say("За шаг отвечает кто-то один.", "One person sees to a step."));
        }
    }

    internal sealed class Endpoint(IMediator mediator, CurrentRegion current) : Slice<AssignStep, Nothing>
    {
        public override void Configure()
        {
            Put("/events/public-events/{eventId}/steps/{number}/responsible");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Say who sees to a step");
        }

        public override async Task HandleAsync(AssignStep command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            await mediator.MustKnowCounterpart(command.PersonId, null, ct);
            if (command.AccountId is { } account && (await mediator.Send(new GetManagers(current.Code), ct)).All(m => m.Id != account))
            {
                Refuse(AccountUnknown);
            }

            stream.AppendOne(Decide(stream.Aggregate!, command).OrRefuse());
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<StepAssigned> Decide(PublicEvent state, AssignStep command) =>
        state.Cancelled ? EventRules.Cancelled : new StepAssigned(state.Id, command.Number, command.AccountId, command.PersonId);
}
