using MediatR;
using Zarozhdenie.Contracts.Contacts;

namespace Zarozhdenie.Invitations.Reactions;

/// <summary>They are two people after all: each has their own invitation again.</summary>
internal sealed class WhenPeopleSplit(OneInvitation one) : INotificationHandler<PeopleSplit>
{
    public Task Handle(PeopleSplit notification, CancellationToken cancellationToken) => one.Settle([notification.PersonId, notification.SplitId], cancellationToken);
}
