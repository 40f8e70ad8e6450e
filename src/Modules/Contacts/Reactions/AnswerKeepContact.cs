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
            BasisKind.Other,
            request.BasisNote,
            request.Organization,
            request.Position,
            request.Category,
            request.Phone is { Length: > 0 } phone ? [new PhoneEntry(phone)] : null,
            request.Email is { Length: > 0 } email ? [new EmailEntry(email)] : null);
        var person = AddPerson.Decide(command, organizations, request.Id, caller.Id, now).OrRefuse();
        session.Insert(person);
        session.Events.StartStream(person.Id, new PersonAdded(person.Id, person.Position?.Category, null));
        await session.SaveChangesAsync(cancellationToken);
        return new Receipt(request.Id);
    }
}
