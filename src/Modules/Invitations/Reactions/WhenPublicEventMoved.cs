using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Reactions;

/// <summary>Calls follow the day: who agreed is called in the new last week.</summary>
internal sealed class WhenPublicEventMoved(IDocumentSession session, CurrentRegion current, Regions regions, TimeProvider clock) : INotificationHandler<PublicEventMoved>
{
    public async Task Handle(PublicEventMoved notification, CancellationToken cancellationToken)
    {
        var zone = (await regions.Get(current.Code, cancellationToken)).Zone();
        var invitations = await session.Query<Invitation>().Where(i => i.PublicEventId == notification.PublicEventId).ToListAsync(cancellationToken);
        foreach (var invitation in invitations.Where(i => i.IsSent))
        {
            CallQueue.Put(session, current.Code, invitation, notification.Date, CallQueue.Until(invitation, notification.Date, notification.RoundTable, notification.Discussion, zone), QueuePlace.Of(invitation, clock.GetUtcNow(), notification.Date, zone));
        }
    }
}
