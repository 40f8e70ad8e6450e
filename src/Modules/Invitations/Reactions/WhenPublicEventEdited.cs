using MediatR;
using Zarozhdenie.Contracts.Events;

namespace Zarozhdenie.Invitations.Reactions;

/// <summary>Whoever was invited is told where it takes place now; other corrections reach nobody.</summary>
internal sealed class WhenPublicEventEdited(EventNews news) : INotificationHandler<PublicEventEdited>
{
    public Task Handle(PublicEventEdited notification, CancellationToken cancellationToken) =>
        notification.DateVersion is { } version ? news.Tell(notification.PublicEventId, version, restored: false, cancellationToken) : Task.CompletedTask;
}
