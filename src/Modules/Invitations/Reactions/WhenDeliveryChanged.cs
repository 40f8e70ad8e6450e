using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Reactions;

/// <summary>A letter that came back puts the invitee forward in the call queue (F47): who couldn't be told of a change by mail is told by telephone.</summary>
internal sealed class WhenDeliveryChanged(IDocumentSession session, IMediator mediator, CurrentRegion current, FactInHand fact) : INotificationHandler<DeliveryChanged>
{
    public async Task Handle(DeliveryChanged notification, CancellationToken cancellationToken)
    {
        if (notification.State != DeliveryState.Rejected || notification.Kind is not (DeliveryKind.Invitation or DeliveryKind.EventNotice))
        {
            return;
        }

        if (notification.Kind == DeliveryKind.EventNotice)
        {
            await TellByPhone(notification, cancellationToken);
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

    private async Task TellByPhone(DeliveryChanged notification, CancellationToken ct)
    {
        var invitation = await session.LoadAsync<Invitation>(notification.SubjectId, ct);
        var about = await mediator.Send(new FindPublicEvent(notification.PublicEventId), ct);
        if (invitation is { ClosedFor: null, Stage: not (Contracts.Invitations.Stage.Declined or Contracts.Invitations.Stage.Planned) } && about is not null)
        {
            var change = new ChangeToTell(about.Id, invitation.Id, about.DateVersion);
            session.Events.Append(invitation.Id, change);
            CallQueue.Put(session, current.Code, invitation.Apply(change), about, fact.At);
        }
    }
}
