using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Takes out a position that was recorded by mistake, before the resolution is adopted.</summary>
internal sealed record RemovePosition(Guid SessionId, Guid PositionId)
{
    internal sealed class Validator : Validator<RemovePosition>
    {
        public Validator()
        {
            RuleFor(x => x.SessionId).NotEmpty();
            RuleFor(x => x.PositionId).NotEmpty();
        }
    }

    internal sealed class Endpoint(IMediator mediator, IDocumentSession session) : Slice<RemovePosition, Nothing>
    {
        public override void Configure()
        {
            Delete("/sessions/{sessionId}/positions/{positionId}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Take out a recorded position before the resolution is adopted");
        }

        public override async Task HandleAsync(RemovePosition command, CancellationToken ct)
        {
            var at = (await mediator.FindSession(command.SessionId, ct)).Only(SessionKind.RoundTable).ToWrite();
            await session.QueueFor(at.EventId, ct);
            var stream = await StreamAtVersion<Position>(command.PositionId, ct);
            var all = await session.Query<Position>().Where(p => p.PublicEventId == at.EventId).ToListAsync(ct);
            var resolution = await session.LoadAsync<Resolution>(StreamIds.Resolution(at.EventId), ct);
            stream.AppendOne(Decide(at, stream.Aggregate!, all, resolution?.Adopted == true).OrRefuse());
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<PositionRemoved> Decide(SessionAt at, Position state, IReadOnlyList<Position> all, bool adopted)
    {
        if (state.PublicEventId != at.EventId || state.Removed)
        {
            return Refusal.NotFound;
        }

        var (before, after) = Position.Turn(all, state with { Removed = true });
        return adopted ? Resolution.AlreadyAdopted : new PositionRemoved(at.EventId, at.Slot.Id, state.Id, before, after);
    }
}
