using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Reactions;

/// <summary>Nobody is called or written to about an event that was called off.</summary>
internal sealed class WhenPublicEventCancelled(IDocumentSession session, CurrentRegion current, Outbox outbox) : INotificationHandler<PublicEventCancelled>
{
    public async Task Handle(PublicEventCancelled notification, CancellationToken cancellationToken)
    {
        var ids = await session.Query<Invitation>().Where(i => i.PublicEventId == notification.PublicEventId).Select(i => i.Id).ToListAsync(cancellationToken);
        outbox.Withdraw(session, DeliveryKind.Invitation, ids.ToArray());
        session.QueueSqlCommand("update invitations.call_queue set open = false where event_id = ? and region = ?", notification.PublicEventId, current.Code);
    }
}
