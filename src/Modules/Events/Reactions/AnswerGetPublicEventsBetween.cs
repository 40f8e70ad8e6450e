using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Events.Reactions;

/// <summary>The region's public events of some days, cancelled and postponed ones left out.</summary>
internal sealed class AnswerGetPublicEventsBetween(IQuerySession session, Sealer sealer, InvitedFloor floor, TimeProvider clock) : IRequestHandler<GetPublicEventsBetween, IReadOnlyList<PublicEventCard>>
{
    public async Task<IReadOnlyList<PublicEventCard>> Handle(GetPublicEventsBetween request, CancellationToken cancellationToken)
    {
        var (from, to) = (request.From, request.To);
        var began = from.AddDays(-EventRules.FarthestApart);
        var all = await session.Query<PublicEvent>().Where(e => !e.Cancelled && e.Date >= began && e.Date <= to).OrderBy(e => e.Date).ToListAsync(cancellationToken);
        var found = all.Where(e => !e.Postponed && e.LastDay >= from).ToArray();
        var rows = (await session.LoadManyAsync<StepsRow>(cancellationToken, [.. found.Select(e => e.Id)])).ToDictionary(r => r.Id);
        var now = clock.GetUtcNow();
        return [.. (await sealer.Opened(found, cancellationToken)).Select(e => LifeCycle.Card(e, rows.GetValueOrDefault(e.Id), now, floor))];
    }
}
