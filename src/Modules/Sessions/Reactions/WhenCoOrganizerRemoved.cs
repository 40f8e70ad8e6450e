using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Sessions.Guests;
using Zarozhdenie.Shared.Mail;

namespace Zarozhdenie.Sessions.Reactions;

/// <summary>A co-organiser was taken away: a letter with their link that hasn't left is of no use any more.</summary>
internal sealed class WhenCoOrganizerRemoved(IDocumentSession session, Outbox outbox) : INotificationHandler<CoOrganizerRemoved>
{
    public Task Handle(CoOrganizerRemoved notification, CancellationToken cancellationToken)
    {
        outbox.Withdraw(session, DeliveryKind.GuestLink, [GuestLinks.SubjectOf(notification.PublicEventId, notification.PersonId, notification.Link)]);
        return Task.CompletedTask;
    }
}
