using Marten;
using MediatR;
using Zarozhdenie.Contracts.Sessions;

namespace Zarozhdenie.Contacts.Reactions;

/// <summary>Attendance will be told by the walk-in's participant id (F54).</summary>
internal sealed class WhenWalkInAdded(IDocumentSession session) : INotificationHandler<WalkInAdded>
{
    public Task Handle(WalkInAdded notification, CancellationToken cancellationToken)
    {
        session.Store(new ParticipantOf(notification.ParticipantId, notification.PersonId, null));
        return Task.CompletedTask;
    }
}
