using Marten;
using MediatR;
using Zarozhdenie.Contracts.Invitations;

namespace Zarozhdenie.Contacts.Reactions;

/// <summary>Whoever was invited stays when an import is undone (F28); attendance will be told by the invitation's id.</summary>
internal sealed class WhenInviteeChosen(IDocumentSession session) : INotificationHandler<InviteeChosen>
{
    public async Task Handle(InviteeChosen notification, CancellationToken cancellationToken)
    {
        var id = await session.TakeTurn(notification.PersonId, cancellationToken);
        var log = await session.LoadAsync<PersonContactLog>(id, cancellationToken) ?? PersonContactLog.Empty(id);
        session.Store(log with { Invited = true, Invitations = log.Invitations + 1 });
        session.Store(new ParticipantOf(notification.InvitationId, notification.PersonId, null));
    }
}
