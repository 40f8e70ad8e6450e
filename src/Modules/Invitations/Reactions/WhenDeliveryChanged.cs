using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Invitations.Reactions;

/// <summary>A letter that came back puts the invitee forward in the call queue (F47): who couldn't be told of a change by mail is told by telephone.</summary>
internal sealed class WhenDeliveryChanged(IDocumentSession session, IMediator mediator, CallQueue queue, FactInHand fact) : INotificationHandler<DeliveryChanged>
{
    public async Task Handle(DeliveryChanged notification, CancellationToken cancellationToken)
    {
        if (notification.State != DeliveryState.Rejected || notification.Kind is not (DeliveryKind.Invitation or DeliveryKind.EventNotice))
        {
            return;
        }

        var invitation = await session.LoadAsync<Invitation>(notification.SubjectId, cancellationToken);
        var about = await mediator.Send(new FindPublicEvent(notification.PublicEventId), cancellationToken);
        if (invitation is { IsSent: true, ClosedFor: null } && about is not null && Decide(invitation, about, notification.Kind) is { Length: > 0 } facts)
        {
            session.Events.Append(invitation.Id, facts);
            await queue.Put(session, invitation.After(facts), about, fact.At, cancellationToken);
        }
    }

    internal static object[] Decide(Invitation invitation, PublicEventCard about, DeliveryKind kind)
    {
        object[] back = kind == DeliveryKind.EventNotice || invitation.CameBack ? [] : [new LetterCameBack(about.Id, invitation.Id)];

        // Also the invitation that was written anew for a new day, where an earlier one had been spoken about.
        var knows = kind == DeliveryKind.EventNotice || (about.DateVersion > 1 && invitation.WasSpokenTo);
        return knows && invitation.ToTellOf(about) is { } change ? [.. back, change] : back;
    }
}
