using Marten;
using MediatR;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Contacts.Reactions;

/// <summary>Past attendance of a person, for choosing whom to invite again (F30).</summary>
internal sealed class WhenAttendanceMarked(IDocumentSession session, FactInHand fact) : INotificationHandler<AttendanceMarked>
{
    public async Task Handle(AttendanceMarked notification, CancellationToken cancellationToken)
    {
        if (await session.LoadAsync<ParticipantOf>(notification.ParticipantId, cancellationToken) is { } participant)
        {
            var person = await session.TakeTurn(participant.DeputyId ?? participant.PersonId, cancellationToken);
            session.Store(Decide(await session.LoadAsync<PersonContactLog>(person, cancellationToken) ?? PersonContactLog.Empty(person), notification, fact.At));
        }
    }

    internal static PersonContactLog Decide(PersonContactLog log, AttendanceMarked fact, DateTimeOffset at) => log with
    {
        Attended = [.. log.Attended.Where(e => e != fact.PublicEventId), .. fact.CameAfter ? new[] { fact.PublicEventId } : []],
        LastContactAt = fact.CameAfter && !(log.LastContactAt > at) ? at : log.LastContactAt,
    };
}
