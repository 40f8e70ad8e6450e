using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Corrects a recorded position before the resolution is adopted; what isn't given stays. Who said it stays too: another speaker's words are taken out and recorded anew.</summary>
internal sealed record EditPosition(
    Guid SessionId,
    Guid PositionId,
    PositionTopic? Topic = null,
    Stance? Stance = null,
    string? Text = null,
    bool? MayQuote = null,
    Readiness? Readiness = null,
    bool NoReadiness = false)
{
    internal sealed class Validator : Validator<EditPosition>
    {
        public Validator()
        {
            RuleFor(x => x.SessionId).NotEmpty();
            RuleFor(x => x.PositionId).NotEmpty();
            RuleFor(x => x.Topic).IsInEnum();
            RuleFor(x => x.Stance).IsInEnum();
            RuleFor(x => x.Text).NotEmpty().MaximumLength(2000).When(x => x.Text is not null);
            RuleFor(x => x.Readiness).IsInEnum();
        }
    }

    internal sealed class Endpoint(IMediator mediator, IDocumentSession session, Sealer sealer) : Slice<EditPosition, Nothing>
    {
        public override void Configure()
        {
            Patch("/sessions/{sessionId}/positions/{positionId}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Correct a recorded position before the resolution is adopted; its version is in the list. noReadiness says that it doesn't speak of readiness");
        }

        public override async Task HandleAsync(EditPosition command, CancellationToken ct)
        {
            var at = (await mediator.FindSession(command.SessionId, ct)).Only(SessionKind.RoundTable).ToWrite();
            await session.QueueFor(at.EventId, ct);
            var stream = await StreamAtVersion<Position>(command.PositionId, ct);
            var text = command.Text is null ? stream.Aggregate!.Text : await sealer.Seal(at.EventId, command.Text.Trim(), ct);
            var all = await session.Query<Position>().Where(p => p.PublicEventId == at.EventId).ToListAsync(ct);
            var resolution = await session.LoadAsync<Resolution>(StreamIds.Resolution(at.EventId), ct);
            stream.AppendMany(Decide(at, stream.Aggregate!, all, resolution?.Adopted == true, command, text).OrRefuse());
            await Save(Nothing.Here, stream, ct);
        }
    }

    /// <summary>The correction, or nothing where everything stays as it is.</summary>
    internal static Decision<PositionChanged[]> Decide(SessionAt at, Position state, IReadOnlyList<Position> all, bool adopted, EditPosition command, SealedText text)
    {
        if (state.PublicEventId != at.EventId || state.Removed)
        {
            return Refusal.NotFound;
        }

        if (adopted)
        {
            return Resolution.AlreadyAdopted;
        }

        var now = state with
        {
            Topic = command.Topic ?? state.Topic,
            Stance = command.Stance ?? state.Stance,
            MayQuote = command.MayQuote ?? state.MayQuote,
            Readiness = command.NoReadiness ? null : command.Readiness ?? state.Readiness,
            Text = text,
        };
        var (before, after) = Position.Turn(all, now);
        return now == state
            ? Array.Empty<PositionChanged>()
            : new[] { new PositionChanged(at.EventId, at.Slot.Id, state.Id, before, after, text, now.Topic, now.Stance, now.MayQuote, now.Readiness) };
    }
}
