using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Records a participant's position on family policy or demographic development, with the readiness of their side (R017, R021, F59, F98).</summary>
internal sealed record RecordPosition(Guid SessionId, Guid ParticipantId, PositionTopic? Topic, Stance? Stance, string Text, bool MayQuote = false, Readiness? Readiness = null)
{
    /// <summary>The recorded position.</summary>
    internal sealed record Recorded(Guid Id, int Number);

    internal sealed class Validator : Validator<RecordPosition>
    {
        public Validator()
        {
            RuleFor(x => x.SessionId).NotEmpty();
            RuleFor(x => x.ParticipantId).NotEmpty();
            RuleFor(x => x.Topic).NotNull().IsInEnum();
            RuleFor(x => x.Stance).NotNull().IsInEnum();
            RuleFor(x => x.Text).NotEmpty().MaximumLength(2000);
            RuleFor(x => x.Readiness).IsInEnum();
        }
    }

    internal sealed class Endpoint(IMediator mediator, IDocumentSession session, Sealer sealer) : Slice<RecordPosition, Recorded>
    {
        public override void Configure()
        {
            Post("/sessions/{sessionId}/positions");
            Allow(Role.Manager);
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Record a participant's position at session 1");
        }

        public override async Task HandleAsync(RecordPosition command, CancellationToken ct)
        {
            var at = (await mediator.FindSession(command.SessionId, ct)).Only(SessionKind.RoundTable).ToWrite();
            var speaker = (await Participant.Of(mediator, session, at, ct, both: true)).FirstOrDefault(p => p.Id == command.ParticipantId);
            var text = await sealer.Seal(at.EventId, command.Text.Trim(), ct);
            await session.QueueFor(at.EventId, ct);
            var before = await session.Query<Position>().Where(p => p.PublicEventId == at.EventId).ToListAsync(ct);
            var fact = Decide(at, before, speaker, command, text, NewId()).OrRefuse();
            session.Events.StartStream<Position>(fact.PositionId, fact);
            await Created(new Recorded(fact.PositionId, fact.Number), $"/api/v1/sessions/{at.Slot.Id}/positions", ct);
        }
    }

    internal static Decision<PositionRecorded> Decide(SessionAt at, IReadOnlyList<Position> before, Participant? speaker, RecordPosition command, SealedText text, Guid id)
    {
        if (speaker is null)
        {
            return SessionRefusals.UnknownParticipant;
        }

        var side = Position.LastWords(before).GetValueOrDefault(speaker.OrganizationId ?? speaker.Id);
        return new PositionRecorded(
            at.EventId,
            at.Slot.Id,
            id,
            speaker.Id,
            speaker.OrganizationId,
            side?.Readiness,
            command.Readiness ?? side?.Readiness,
            text,
            command.Topic!.Value,
            command.Stance!.Value,
            command.MayQuote,
            before.Count + 1,
            command.Readiness);
    }
}
