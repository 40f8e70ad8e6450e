using MediatR;
using Zarozhdenie.Contracts.Events;

namespace Zarozhdenie.Invitations.Reactions;

/// <summary>Nobody is called or reminded while there is no day; whoever was invited is told.</summary>
internal sealed class WhenPublicEventPostponed(EventNews news) : INotificationHandler<PublicEventPostponed>
{
    public Task Handle(PublicEventPostponed notification, CancellationToken cancellationToken) =>
        news.Tell(notification.PublicEventId, notification.DateVersion, restored: false, cancellationToken);
}
