using Marten;
using MediatR;
using Zarozhdenie.Contracts.Invitations;

namespace Zarozhdenie.Contacts.Reactions;

/// <summary>Whoever was invited stays when an import is undone (F28); attendance will be told by the invitation's id.</summary>
internal sealed class WhenInviteeChosen(IDocumentSession session) : INotificationHandler<InviteeChosen>
{
    public async Task Handle(InviteeChosen notification, CancellationToken cancellationToken)
    {
        session.Store((await session.LoadAsync<PersonContactLog>(notification.PersonId, cancellationToken) ?? PersonContactLog.Empty(notification.PersonId)) with { Invited = true });
        session.Store(new ParticipantOf(notification.InvitationId, notification.PersonId, null));
    }
}
