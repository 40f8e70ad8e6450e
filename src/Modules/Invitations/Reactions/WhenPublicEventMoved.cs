using MediatR;
using Zarozhdenie.Contracts.Events;

namespace Zarozhdenie.Invitations.Reactions;

/// <summary>Calls follow the day, and whoever was invited is told the new one.</summary>
internal sealed class WhenPublicEventMoved(EventNews news) : INotificationHandler<PublicEventMoved>
{
    public Task Handle(PublicEventMoved notification, CancellationToken cancellationToken) =>
        news.Tell(notification.PublicEventId, notification.DateVersion, restored: false, cancellationToken);
}
