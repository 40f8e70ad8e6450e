using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Access;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Events.Features;

/// <summary>The eight steps of a public event (F02, F04).</summary>
internal sealed record GetSteps(Guid EventId)
{
    /// <summary>Eight steps in the instruction's order, what the day still lacks, and the template they follow; other modules' facts are counted up to <paramref name="AsOf"/>.</summary>
    internal sealed record Answer(IReadOnlyList<Row> Steps, int Done, DateTimeOffset AsOf, IReadOnlyList<Check> Checks, int Version, int NewestVersion, IReadOnlyList<Account> Team);

    /// <summary>A step: local due day, whether that day has passed with the step open, set by hand or by facts, what it rests on, help, and who sees to it.</summary>
    internal sealed record Row(int Number, string Title, StepStatus Status, DateOnly Due, bool Late, bool ByHand, IReadOnlyList<Evidence> Evidence, string Help, Owner? Responsible);

    /// <summary>An account of the region or a contact; the manager where none is named.</summary>
    internal sealed record Owner(Guid? AccountId, Guid? PersonId);

    /// <summary>An account of the region that a step can be given to.</summary>
    internal sealed record Account(Guid Id, string Name);

    /// <summary>Something the day needs: stable code, the instruction's sentence, whether it is there, and what is so, in the caller's language.</summary>
    internal sealed record Check(string Code, string Requirement, CheckStatus Status, string Text)
    {
        /// <summary>That sentence in short, in the caller's language.</summary>
        public string Sentence { get; } = Instruction.Of(Requirement).Say();
    }

    /// <summary>A fact that moved the step; where that was somebody's hand, <paramref name="Note"/> is the reason they gave.</summary>
    internal sealed record Evidence(string Fact, DateTimeOffset At, string Text, string? Note);

    internal sealed class Validator : Validator<GetSteps>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session, Sealer sealer, IMediator mediator, CurrentRegion current, InvitedFloor floor, WorkCalendar calendar, TimeProvider clock) : Slice<GetSteps, Answer>
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
            var steps = Steps.Of(found, row, floor, await calendar.Now(ct));
            var notes = await sealer.OpenAll([.. steps.SelectMany(s => s.Grounds).Select(g => g.Note).OfType<SealedText>()], ct);
            var today = found.Today(clock.GetUtcNow());
            var (template, newest) = (await StepTemplate.Of(session, found.StepPlan.Version, ct).OrNotFound(), await StepTemplate.Newest(session, ct));
            var team = (await mediator.Send(new GetManagers(current.Code), ct)).Select(m => new Account(m.Id, m.Name));
            var checks = Readiness.Of(found, await mediator.ReadinessOf(found.Id, ct), floor).Select(c => new Check(c.Code, c.Requirement, c.Status, c.Text.Say()));
            var rows = steps.Select(s => new Row(s.Number, s.Title.Say(), s.Status, s.Due, s.IsLate(found, today), s.ByHand, [.. s.Grounds.Select(g => Said(g, notes))], template.Help(s.Number).Say(), OwnerOf(found, s.Number)));

            // No «not modified» here: steps also move by other modules' facts, which leave the version alone.
            var version = (await session.Events.FetchStreamStateAsync(query.EventId, ct))!.Version;
            await ShowVersioned(new Answer([.. rows], steps.Count(s => !s.IsOpen), row?.At ?? found.PlannedAt, [.. checks], template.Version, newest.Version, [.. team]), version, ct);
        }
    }

    private static Owner? OwnerOf(PublicEvent e, int number) => e.StepPlan.Owners.GetValueOrDefault(number) is { } owner ? new Owner(owner.AccountId, owner.PersonId) : null;

    private static Evidence Said(Ground ground, IReadOnlyDictionary<SealedText, string> notes)
    {
        var note = ground.Note is null ? null : notes.GetValueOrDefault(ground.Note) ?? Saying.Say("удалено по запросу", "erased on request");
        return new Evidence(ground.Fact, ground.At, note is null ? ground.Text.Say() : $"{ground.Text.Say()}: {note}", note);
    }
}
