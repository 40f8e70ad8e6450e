using Marten;
using MediatR;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Reactions;

/// <summary>A letter that came back puts the invitee forward in the call queue (F47).</summary>
internal sealed class WhenDeliveryChanged(IDocumentSession session, CurrentRegion current, FactInHand fact) : INotificationHandler<DeliveryChanged>
{
    public async Task Handle(DeliveryChanged notification, CancellationToken cancellationToken)
    {
        if (notification is not { Kind: DeliveryKind.Invitation, State: DeliveryState.Rejected })
        {
            return;
        }

        var invitation = await session.LoadAsync<Invitation>(notification.SubjectId, cancellationToken);
        if (invitation is { Stage: Contracts.Invitations.Stage.Sent, Reached: false, CallMe: false, NoMoreCalls: false, CallBackAt: null, ClosedFor: null })
        {
            session.QueueSqlCommand(
                "update invitations.call_queue set rank = ?, due_at = ?, open = true where invitation_id = ? and region = ?",
                (int)QueueRank.Bounced, fact.At.ToUniversalTime(), invitation.Id, current.Code);
        }
    }
}
