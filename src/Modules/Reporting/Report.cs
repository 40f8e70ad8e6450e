using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Reporting;
using Zarozhdenie.Shared.Http;

namespace Zarozhdenie.Reporting;

/// <summary>The manager wrote or changed the words of the report; sealed with the public event's key.</summary>
internal sealed record ReportTextWritten(Guid PublicEventId, Guid ReportId, SealedText Text);

/// <summary>The short report of one public event (R056): only what people write; its figures come from facts.</summary>
internal sealed record Report(Guid Id, Guid EventId, SealedText? Text, int Sendings, int Version)
{
    public static Report Create(ReportStarted f) => new(f.ReportId, f.PublicEventId, null, 0, 1);

    public Report Apply(ReportTextWritten f) => this with { Text = f.Text, Version = Version + 1 };

    public Report Apply(ReportSent f) => this with { Sendings = f.Sending, Version = Version + 1 };

    /// <summary>One report per public event, whoever starts it and how often.</summary>
    public static Guid IdOf(Guid publicEvent) => Idempotency.Derive($"report/{publicEvent}");

    /// <summary>Key of the official paper: what was sent can still be proved when the public event's own key is gone.</summary>
    public static Guid PaperKeyOf(Guid report) => Idempotency.Derive($"report-paper/{report}");

    /// <summary>The outbox's key of one sending.</summary>
    public static string LetterKeyOf(Guid report, int sending) => $"report/{report}/{sending}";
}

/// <summary>A sending that has no letter in the outbox yet: written with the fact, removed with the letter, so that a crash between them loses nothing.</summary>
internal sealed record SendingDue(Guid Id, string Region, Guid ReportId, int Sending)
{
    public static Guid IdOf(Guid report, int sending) => Idempotency.Derive($"sending/{report}/{sending}");
}
