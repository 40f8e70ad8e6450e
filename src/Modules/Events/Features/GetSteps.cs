using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>The eight steps of a public event (F02, F04).</summary>
internal sealed record GetSteps(Guid EventId)
{
    /// <summary>Eight steps in the instruction's order; other modules' facts are counted up to <paramref name="AsOf"/>.</summary>
    internal sealed record Answer(IReadOnlyList<Row> Steps, int Done, DateTimeOffset AsOf);

    /// <summary>A step: local due day, whether that day has passed with the step open, set by hand or by facts, and what it rests on.</summary>
    internal sealed record Row(int Number, string Title, StepStatus Status, DateOnly Due, bool Late, bool ByHand, IReadOnlyList<Evidence> Evidence);

    /// <summary>A fact that moved the step.</summary>
    internal sealed record Evidence(string Fact, DateTimeOffset At, string Text);

    internal sealed class Validator : Validator<GetSteps>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session, Sealer sealer, TimeProvider clock) : Slice<GetSteps, Answer>
    {
        public override void Configure()
        {
            Get("/events/public-events/{eventId}/steps");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "The eight steps of a public event");
        }

        public override async Task HandleAsync(GetSteps query, CancellationToken ct)
        {
            var found = await session.LoadAsync<PublicEvent>(query.EventId, ct).OrNotFound().Opened(sealer, ct);
            var row = await session.LoadAsync<StepsRow>(query.EventId, ct);
            var steps = Steps.Of(found, row);
            var notes = await sealer.OpenAll([.. steps.SelectMany(s => s.Grounds).Select(g => g.Note).OfType<SealedText>()], ct);
            var today = found.Today(clock.GetUtcNow());
            var rows = steps.Select(s => new Row(s.Number, s.Title.Say(), s.Status, s.Due, s.IsOpen && !found.Cancelled && !found.Postponed && s.Number != Steps.Optional && s.Due < today, s.ByHand, [.. s.Grounds.Select(g => Said(g, notes))]));

            // No «not modified» here: steps also move by other modules' facts, which leave the version alone.
            var version = (await session.Events.FetchStreamStateAsync(query.EventId, ct))!.Version;
            await ShowVersioned(new Answer([.. rows], steps.Count(s => !s.IsOpen), row?.At ?? found.PlannedAt), version, ct);
        }
    }

    private static Evidence Said(Ground ground, IReadOnlyDictionary<SealedText, string> notes) => new(
        ground.Fact,
        ground.At,
        ground.Note is null ? ground.Text.Say()
        : $"{ground.Text.Say()}: {notes.GetValueOrDefault(ground.Note) ?? Saying.Say("удалено по запросу", "erased on request")}");
}
