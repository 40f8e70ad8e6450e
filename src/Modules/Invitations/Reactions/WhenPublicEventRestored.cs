using MediatR;
using Zarozhdenie.Contracts.Events;

namespace Zarozhdenie.Invitations.Reactions;

/// <summary>It takes place after all: calls go on, and whoever was invited is told.</summary>
internal sealed class WhenPublicEventRestored(EventNews news) : INotificationHandler<PublicEventRestored>
{
    public Task Handle(PublicEventRestored notification, CancellationToken cancellationToken) =>
        news.Tell(notification.PublicEventId, notification.DateVersion, restored: true, cancellationToken);
}
