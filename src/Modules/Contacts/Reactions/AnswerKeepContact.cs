using Marten;
using MediatR;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contacts.Features;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Reactions;

/// <summary>Saves in a session of its own: the order comes before the caller's save.</summary>
internal sealed class AnswerKeepContact(IDocumentStore store, CurrentRegion current, Caller caller, TimeProvider clock) : IRequestHandler<KeepContact, Receipt>
{
    public async Task<Receipt> Handle(KeepContact request, CancellationToken cancellationToken)
    {
        await using var session = store.LightweightSession(current.Code);
        // Kept before, also where it was made one with another contact since.
        if (await session.LoadAsync<Person>(await session.Today(request.Id, cancellationToken), cancellationToken) is not null)
        {
            return new Receipt(request.Id);
        }

        var now = clock.GetUtcNow();
        var organizations = await session.Named(current.Code, [request.Organization], caller.Id, now, cancellationToken);
        var command = new AddPerson(
            request.FullName,
            request.Consent is null ? BasisKind.Other : BasisKind.Consent,
            request.BasisNote,
            request.Organization,
            request.Position,
            request.Category,
            request.Phone is { Length: > 0 } phone ? [new PhoneEntry(phone)] : null,
            request.Email is { Length: > 0 } email ? [new EmailEntry(email)] : null);
        var decided = AddPerson.Decide(command, organizations, request.Id, caller.Id, now);
        if (decided.Refusal is not null && request.Consent is not null)
        {
            // What a stranger typed is kept as typed, for the manager to read.
            var typed = string.Join(", ", new[] { request.Phone, request.Email }.Where(t => !string.IsNullOrWhiteSpace(t)));
            decided = AddPerson.Decide(command with { Phones = null, Emails = null, Notes = $"Записано в заявке: {typed}" }, organizations, request.Id, caller.Id, now);
        }

        var person = decided.OrRefuse();
        session.Insert(person);
        session.Events.StartStream(person.Id, new PersonAdded(person.Id, person.Position?.Category, null));
        if (request.Consent is { } given)
        {
            await Record(session, person.Id, given, now, cancellationToken);
        }

        await session.SaveChangesAsync(cancellationToken);
        return new Receipt(request.Id);
    }

    private async Task Record(IDocumentSession session, Guid personId, GivenConsent given, DateTimeOffset now, CancellationToken ct)
    {
        var consent = new Consent(
            Shared.Http.Idempotency.Derive($"{personId}/given-consent"), personId, ConsentPurpose.Processing, given.TextVersion, ConsentForm.HashOf(given.Text), given.GivenOn, given.Source, caller.Id, "Публичная страница", now);
        session.Insert(consent);
        var formId = ConsentForm.IdOf(current.Code, given.TextVersion);
        if (await session.LoadAsync<ConsentForm>(formId, ct) is null)
        {
            session.Store(new ConsentForm(formId, given.TextVersion, given.Text, consent.TextHash, now));
        }

        session.Events.Append(personId, new ConsentRecorded(personId, consent.Id, consent.Purpose, consent.TextHash, consent.GivenOn));
    }
}
