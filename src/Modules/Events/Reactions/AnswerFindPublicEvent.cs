using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Events.Reactions;

/// <summary>Finds a public event by its own id or by that of one of its sessions.</summary>
internal sealed class AnswerFindPublicEvent(IQuerySession session, Sealer sealer, InvitedFloor floor, TimeProvider clock) : IRequestHandler<FindPublicEvent, PublicEventCard?>
{
    public async Task<PublicEventCard?> Handle(FindPublicEvent request, CancellationToken cancellationToken)
    {
        var found = await session.LoadAsync<PublicEvent>(request.Id, cancellationToken)
            ?? await session.Query<PublicEvent>().FirstOrDefaultAsync(e => e.RoundTable.Id == request.Id || e.Discussion.Id == request.Id, cancellationToken);
        return found is null ? null : LifeCycle.Card((await sealer.Opened([found], cancellationToken))[0], await session.LoadAsync<StepsRow>(found.Id, cancellationToken), clock.GetUtcNow(), floor);
    }
}
