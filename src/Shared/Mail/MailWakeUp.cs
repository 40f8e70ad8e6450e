using Hangfire;

namespace Zarozhdenie.Shared.Mail;

/// <summary>Wakes the sender right after letters were saved, so that nobody waits for the next minute. The truth stays in the outbox: a lost wake-up costs a minute.</summary>
public sealed class MailWakeUp(IBackgroundJobClient jobs)
{
    /// <summary>Call it after the save.</summary>
    public void Now() => jobs.Enqueue<SendMail>(job => job.Run(CancellationToken.None));
}
