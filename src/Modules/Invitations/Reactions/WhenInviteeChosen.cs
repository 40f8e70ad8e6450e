using MediatR;
using Zarozhdenie.Contracts.Invitations;

namespace Zarozhdenie.Invitations.Reactions;

/// <summary>A person chosen in the very moment in which two contacts were merged: whoever merged couldn't see this invitation yet.</summary>
internal sealed class WhenInviteeChosen(OneInvitation one) : INotificationHandler<InviteeChosen>
{
    public Task Handle(InviteeChosen notification, CancellationToken cancellationToken) => one.Settle([notification.PersonId], cancellationToken);
}
