using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Takes the newest version of the template for a running public event (F03): its help and its due days.</summary>
internal sealed record UpgradeSteps(Guid EventId)
{
    public static readonly Refusal Newest = new("steps_newest", "У мероприятия уже новейшая версия шагов.", "The public event has the newest version of the steps already.");

    internal sealed class Validator : Validator<UpgradeSteps>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session) : Slice<UpgradeSteps, Nothing>
    {
        public override void Configure()
        {
            Post("/events/public-events/{eventId}/steps/upgrade");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Take the newest template for the steps");
        }

        public override async Task HandleAsync(UpgradeSteps command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            stream.AppendOne(Decide(stream.Aggregate!, await StepTemplate.Newest(session, ct)).OrRefuse());
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<StepsTaken> Decide(PublicEvent state, StepTemplate newest) =>
        state.Cancelled ? EventRules.Cancelled
        : newest.Version <= state.StepPlan.Version ? Newest
        : StepsTaken.Of(state.Id, newest);
}
