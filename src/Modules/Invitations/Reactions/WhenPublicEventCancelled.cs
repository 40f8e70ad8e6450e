using MediatR;
using Zarozhdenie.Contracts.Events;

namespace Zarozhdenie.Invitations.Reactions;

/// <summary>Nobody is called or written to about an event that was called off, but to say so.</summary>
internal sealed class WhenPublicEventCancelled(EventNews news) : INotificationHandler<PublicEventCancelled>
{
    public Task Handle(PublicEventCancelled notification, CancellationToken cancellationToken) =>
        news.Tell(notification.PublicEventId, notification.DateVersion, restored: false, cancellationToken);
}
