using Marten;
using MediatR;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Contacts.Reactions;

/// <summary>Somebody who answered was in contact (F30); who comes in their place is who will have come.</summary>
internal sealed class WhenInvitationAnswered(IDocumentSession session, FactInHand fact) : INotificationHandler<InvitationAnswered>
{
    public async Task Handle(InvitationAnswered notification, CancellationToken cancellationToken)
    {
        if (await session.LoadAsync<ParticipantOf>(notification.InvitationId, cancellationToken) is not { } participant)
        {
            return;
        }

        session.Store(participant with { DeputyId = notification.DeputyId });
        var id = await session.TakeTurn(participant.PersonId, cancellationToken);
        var log = await session.LoadAsync<PersonContactLog>(id, cancellationToken) ?? PersonContactLog.Empty(id);
        session.Store(Decide(log, notification, fact.At));
    }

    // What is said by telephone comes as the call's outcome; an answer that was taken back is nobody's word.
    internal static PersonContactLog Decide(PersonContactLog log, InvitationAnswered fact, DateTimeOffset at) => log with
    {
        LastContactAt = log.LastContactAt > at ? log.LastContactAt : at,
        LastWord = fact.Channel is AnswerChannel.Phone || fact.To is Stage.Planned or Stage.Sent || log.LastWord?.At > at ? log.LastWord : new LastWord(at, null, fact.To, fact.Channel),
    };
}
