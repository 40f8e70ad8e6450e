using MediatR;
using Zarozhdenie.Contracts.Contacts;

namespace Zarozhdenie.Invitations.Reactions;

/// <summary>Two contacts are one person: that person is invited once.</summary>
internal sealed class WhenPeopleMerged(OneInvitation one) : INotificationHandler<PeopleMerged>
{
    public Task Handle(PeopleMerged notification, CancellationToken cancellationToken) => one.Settle([notification.PersonId, notification.MergedId], cancellationToken);
}
