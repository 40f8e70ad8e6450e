using Marten;
using MediatR;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contacts.Features;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Reactions;

/// <summary>Whoever wants neither letters nor calls any more gets none from anybody in the region, and every consent to them is taken back (152-FZ, F49).</summary>
internal sealed class WhenInviteeOptedOut(IDocumentSession session, CurrentRegion current, Regions regions, FactInHand fact) : INotificationHandler<InviteeOptedOut>
{
    private static readonly ConsentPurpose[] Purposes = [ConsentPurpose.Processing, ConsentPurpose.Mailing];

    public async Task Handle(InviteeOptedOut notification, CancellationToken cancellationToken)
    {
        var id = await session.TakeTurn(notification.PersonId, cancellationToken);
        if (await session.LoadAsync<Person>(id, cancellationToken) is not { } person)
        {
            return;
        }

        if (person is not { DoNotCall: true, DoNotMail: true })
        {
            var changed = person with { DoNotCall = true, DoNotMail = true, ChangedBy = Guid.Empty, ChangedAt = fact.At };
            session.UpdateRevision(changed, person.Version + 1);
            session.Events.Append(id, new PersonChanged(id, [.. PersonChanges.Between(person, changed)], null));
        }

        await TakeConsentsBack(id, cancellationToken);
    }

    private async Task TakeConsentsBack(Guid id, CancellationToken ct)
    {
        var ids = await session.IdsOf(id, ct);
        var consents = await session.ConsentsOf(ids, ct);
        var today = (await regions.Get(current.Code, ct)).Today(fact.At);
        var withdrawn = consents.Where(c => c.WithdrawnOn is null && Purposes.Contains(c.Purpose)).Select(c => Withdrawn(c, today)).ToDictionary(c => c.Id);
        if (withdrawn.Count == 0)
        {
            return;
        }

        foreach (var consent in withdrawn.Values)
        {
            session.UpdateRevision(consent, consents.Single(c => c.Id == consent.Id).Version + 1);
            session.Events.Append(consent.PersonId, new ConsentWithdrawn(consent.PersonId, consent.Id, consent.Purpose, consent.WithdrawnOn!.Value));
        }

        var log = await session.LoadAsync<PersonContactLog>(id, ct) ?? PersonContactLog.Empty(id);
        session.Store(log with { Withdrawn = Consents.Withdrawn(consents.Select(c => withdrawn.GetValueOrDefault(c.Id) ?? c)) });
        if (withdrawn.Values.Any(c => c.Purpose is ConsentPurpose.Processing))
        {
            await session.TakeOffersBack(ids, fact.At, ct);
        }
    }

    internal static Consent Withdrawn(Consent consent, DateOnly today) =>
        consent with { WithdrawnOn = today > consent.GivenOn ? today : consent.GivenOn, WithdrawnBecause = "Отозвано на странице ответа на приглашение" };
}
