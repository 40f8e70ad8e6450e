using System.Security.Cryptography;
using System.Text;
using JasperFx;
using Marten;
using Zarozhdenie.Contracts.Contacts;

namespace Zarozhdenie.Contacts;

/// <summary>A consent given for one purpose, as a document of its own (156-FZ), and its withdrawal.</summary>
/// <param name="Id">Consent id.</param>
/// <param name="PersonId">Whose.</param>
/// <param name="Purpose">To what.</param>
/// <param name="TextVersion">Version of the form that was signed.</param>
/// <param name="TextHash">SHA-256 of the form's text, lower-case hex.</param>
/// <param name="GivenOn">Day on the document (local).</param>
/// <param name="Source">Where the document lies, or how the consent was given.</param>
/// <param name="CollectorId">Account that recorded it.</param>
/// <param name="Collector">Name of who collected it.</param>
/// <param name="RecordedAt">When it was recorded (UTC).</param>
internal sealed record Consent(
    Guid Id,
    Guid PersonId,
    ConsentPurpose Purpose,
    string TextVersion,
    string TextHash,
    DateOnly GivenOn,
    string Source,
    Guid CollectorId,
    string Collector,
    DateTimeOffset RecordedAt) : IRevisioned
{
    /// <summary>Day on which it was taken back (local), or null.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>How it was taken back.</summary>
    public string? WithdrawnBecause { get; init; }

    /// <summary>The version that people see in ETag.</summary>
    public int Version { get; set; }
}

/// <summary>Consents of a person, also those given to a contact that was merged into them.</summary>
internal static class Consents
{
    public static Task<IReadOnlyList<Consent>> ConsentsOf(this IQuerySession session, IReadOnlyCollection<Guid> personIds, CancellationToken ct)
    {
        var ids = personIds.ToArray();
        return session.Query<Consent>().Where(c => c.PersonId.IsOneOf(ids)).ToListAsync(ct);
    }

    /// <summary>Purposes that somebody consented to and took every consent back.</summary>
    public static IReadOnlyList<ConsentPurpose> Withdrawn(IEnumerable<Consent> consents) =>
        [.. consents.GroupBy(c => c.Purpose).Where(g => g.All(c => c.WithdrawnOn is not null)).Select(g => g.Key).Order()];
}

/// <summary>A consent form that was laid in once: whoever records a consent later only names its version.</summary>
/// <param name="Id">Made from the version.</param>
/// <param name="Version">As printed on the form, such as «2026-02».</param>
/// <param name="Text">The form's words; nobody's data.</param>
/// <param name="TextHash">SHA-256 of the text, lower-case hex.</param>
/// <param name="At">When it was laid in (UTC).</param>
internal sealed record ConsentForm(Guid Id, string Version, string Text, string TextHash, DateTimeOffset At)
{
    public static Guid IdOf(string region, string version) => Shared.Http.Idempotency.Derive($"{region}/consent-form/{Names.Key(version)}");

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
