using Marten;
using MediatR;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Contacts.Reactions;

/// <summary>A call tells whether the number is right and whether the person may be called at all (F25, F41).</summary>
internal sealed class WhenCallReported(IDocumentSession session, FactInHand fact) : INotificationHandler<CallReported>
{
    public async Task Handle(CallReported notification, CancellationToken cancellationToken)
    {
        var log = await session.LoadAsync<PersonContactLog>(notification.PersonId, cancellationToken) ?? PersonContactLog.Empty(notification.PersonId);
        var person = await session.LoadAsync<Person>(notification.PersonId, cancellationToken);
        session.Store(Decide(log, person, notification.Outcome, fact.At));
    }

    internal static PersonContactLog Decide(PersonContactLog log, Person? person, CallOutcome outcome, DateTimeOffset at)
    {
        // Callers dial the first number that isn't known to be wrong.
        var dialled = person?.Phones.Select(p => p.Dialled()).Except(log.WrongPhones, StringComparer.Ordinal).FirstOrDefault();
        return log with
        {
            LastContactAt = log.LastContactAt > at ? log.LastContactAt : at,
            LastOutcome = outcome.ToString(),
            AskedNotToCall = log.AskedNotToCall || outcome is CallOutcome.DoNotCall,
            WrongPhones = outcome is CallOutcome.WrongNumber && dialled is not null ? [.. log.WrongPhones, dialled] : log.WrongPhones,
        };
    }
}
