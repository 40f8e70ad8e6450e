using FastEndpoints;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Consent forms laid in so far: a consent is recorded by the version, without typing the text again (F93).</summary>
internal static class ListConsentForms
{
    private const int Most = 100;

    /// <summary>A form.</summary>
    /// <param name="Version">As printed on it.</param>
    /// <param name="Text">Its words.</param>
    /// <param name="At">When it was laid in (UTC).</param>
    internal sealed record Row(string Version, string Text, DateTimeOffset At);

    /// <summary>Newest first.</summary>
    internal sealed record All(IReadOnlyList<Row> Items);

    internal sealed class Endpoint(IQuerySession session) : Slice<EmptyRequest, All>
    {
        public override void Configure()
        {
            Get("/contacts/consent-forms");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "Consent forms laid in so far");
        }

        public override async Task HandleAsync(EmptyRequest query, CancellationToken ct)
        {
            var forms = await session.Query<ConsentForm>().OrderByDescending(f => f.At).Take(Most).ToListAsync(ct);
            await Show(new All([.. forms.Select(f => new Row(f.Version, f.Text, f.At))]), ct);
        }
    }
}
