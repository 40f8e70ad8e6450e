using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Sessions.Guests;
using Zarozhdenie.Shared.Mail;

namespace Zarozhdenie.Sessions.Reactions;

/// <summary>A guest link was renewed: a letter with the old one that hasn't left would open nothing.</summary>
internal sealed class WhenGuestLinkRenewed(IDocumentSession session, Outbox outbox) : INotificationHandler<GuestLinkRenewed>
{
    public Task Handle(GuestLinkRenewed notification, CancellationToken cancellationToken)
    {
        outbox.Withdraw(session, DeliveryKind.GuestLink, [GuestLinks.SubjectOf(notification.PublicEventId, notification.PersonId, notification.Before)]);
        return Task.CompletedTask;
    }
}
