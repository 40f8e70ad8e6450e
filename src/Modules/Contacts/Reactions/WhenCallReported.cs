using Marten;
using MediatR;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Contacts.Reactions;

/// <summary>A call tells of whom was called whether the number is right and whether they may be called at all (F25, F41).</summary>
internal sealed class WhenCallReported(IDocumentSession session, Sealer sealer, FactInHand fact) : INotificationHandler<CallReported>
{
    public async Task Handle(CallReported notification, CancellationToken cancellationToken)
    {
        var id = await session.TakeTurn(notification.PersonId, cancellationToken);
        var log = await session.LoadAsync<PersonContactLog>(id, cancellationToken) ?? PersonContactLog.Empty(id);
        var wrong = await sealer.Open(notification.WrongPhone, cancellationToken);
        var person = Reached(notification.Outcome) ? await session.LoadAsync<Person>(id, cancellationToken) : null;
        session.Store(Decide(log, person, notification.Outcome, wrong, fact.At));
    }

    internal static PersonContactLog Decide(PersonContactLog log, Person? reached, CallOutcome outcome, string? wrongPhone, DateTimeOffset at) => log with
    {
        LastContactAt = log.LastContactAt > at ? log.LastContactAt : at,
        LastOutcome = outcome.ToString(),
        LastCallAt = log.LastCallAt > at ? log.LastCallAt : at,
        LastWord = Spoke(outcome) && !(log.LastWord?.At > at) ? new LastWord(at, outcome, null, null) : log.LastWord,
        AskedNotToCall = log.AskedNotToCall || outcome is CallOutcome.DoNotCall,
        WrongPhones = wrongPhone is null || log.WrongPhones.Contains(wrongPhone, StringComparer.Ordinal) ? log.WrongPhones : [.. log.WrongPhones, wrongPhone],
        // Which of several numbers was answered isn't told.
        VerifiedPhones = reached is not null && Reaching.Of(reached, log).Phones is [var only] && !log.VerifiedPhones.Contains(only, StringComparer.Ordinal) ? [.. log.VerifiedPhones, only] : log.VerifiedPhones,
    };

    // «No answer» and «was told» aren't the person's word, and a wrong number is somebody else.
    private static bool Spoke(CallOutcome outcome) => outcome is not (CallOutcome.NoAnswer or CallOutcome.Busy or CallOutcome.WrongNumber or CallOutcome.Told);

    private static bool Reached(CallOutcome outcome) => outcome is not (CallOutcome.NoAnswer or CallOutcome.Busy or CallOutcome.WrongNumber or CallOutcome.DoNotCall);
}
