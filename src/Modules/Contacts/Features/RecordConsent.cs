using System.Security.Claims;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Records a consent that a person gave for one purpose, as a document of its own (F31, F93, 152-FZ).</summary>
/// <param name="PersonId">Whose.</param>
/// <param name="Purpose">To what.</param>
/// <param name="TextVersion">Version of the form that was signed, such as «2026-02».</param>
/// <param name="GivenOn">Day on the document (local).</param>
/// <param name="Source">Where the document lies, or how the consent was given.</param>
/// <param name="Text">The form's text, of which the SHA-256 hash is kept; left out for a version whose text was laid in before.</param>
/// <param name="Collector">Who collected it; the caller where it is left out.</param>
internal sealed record RecordConsent(Guid PersonId, ConsentPurpose? Purpose, string TextVersion, DateOnly? GivenOn, string Source, string? Text = null, string? Collector = null)
{
    private static readonly Refusal Future = new("consent_in_future", "Дата согласия ещё не наступила.", "The consent's date is still to come.", 400, "givenOn");

    private static readonly Refusal NoText = new("consent_text_missing", "Текст этой версии формы ещё не внесён: вставьте его один раз.", "The text of this version of the form isn't laid in yet: paste it once.", 400, "text");
    private static readonly Refusal OtherText = new("consent_text_differs", "Под этой версией уже внесён другой текст. Назовите новую версию или выберите внесённую.", "Another text is laid in under this version. Name a new version, or choose the one laid in.", 400, "text");

    /// <summary>The record.</summary>
    internal sealed record Recorded(Guid Id);

    internal sealed class Validator : Validator<RecordConsent>
    {
        public Validator()
        {
            RuleFor(x => x.PersonId).NotEmpty();
            RuleFor(x => x.Purpose).NotNull();
            RuleFor(x => x.TextVersion).NotEmpty().MaximumLength(50);
            RuleFor(x => x.GivenOn).NotNull();
            RuleFor(x => x.Source).NotEmpty().MaximumLength(500);
            RuleFor(x => x.Collector).MaximumLength(200);
            RuleFor(x => x.Text).MaximumLength(20_000);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, CurrentRegion current, Regions regions, Caller caller, TimeProvider clock) : Slice<RecordConsent, Recorded>
    {
        public override void Configure()
        {
            Post("/contacts/people/{personId}/consents");
            Allow(Role.Manager);
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Record a person's consent for one purpose");
        }

        public override async Task HandleAsync(RecordConsent command, CancellationToken ct)
        {
            await session.TakeTurn(command.PersonId, ct);
            var person = await session.LoadAsync<Person>(command.PersonId, ct).OrNotFound();
            var (now, region) = (clock.GetUtcNow(), await regions.Get(current.Code, ct));
            var formId = ConsentForm.IdOf(current.Code, command.TextVersion);
            var known = await session.LoadAsync<ConsentForm>(formId, ct);
            var consent = Decide(command, known, NewId(), caller.Id, User.FindFirstValue(ClaimTypes.Name)!, region.Today(now), now).OrRefuse();
            session.Insert(consent);
            if (known is null)
            {
                session.Store(new ConsentForm(formId, consent.TextVersion, command.Text!, consent.TextHash, now));
            }

            if (await session.LoadAsync<PersonContactLog>(person.Id, ct) is { } log && log.Withdrawn.Contains(consent.Purpose))
            {
                session.Store(log with { Withdrawn = Consents.Withdrawn((await session.ConsentsOf(await session.IdsOf(person.Id, ct), ct)).Append(consent)) });
            }

            session.Events.Append(person.Id, new ConsentRecorded(person.Id, consent.Id, consent.Purpose, consent.TextHash, consent.GivenOn));
            await Created(new Recorded(consent.Id), $"/api/v1/contacts/people/{person.Id}", ct);
        }
    }

    internal static Decision<Consent> Decide(RecordConsent command, ConsentForm? known, Guid id, Guid by, string caller, DateOnly today, DateTimeOffset now) =>
        command.GivenOn > today
            ? Future
            : string.IsNullOrWhiteSpace(command.Text) && known is null ? NoText
            : !string.IsNullOrWhiteSpace(command.Text) && known is not null && !string.Equals(ConsentForm.HashOf(command.Text), known.TextHash, StringComparison.Ordinal) ? OtherText
            : new Consent(
                id,
                command.PersonId,
                command.Purpose!.Value,
                Names.Clean(command.TextVersion),
                known?.TextHash ?? ConsentForm.HashOf(command.Text!),
                command.GivenOn!.Value,
                Names.Clean(command.Source),
                by,
                PersonFields.Text(command.Collector) ?? caller,
                now);
}
