using Marten;
using MediatR;
using Npgsql;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Contacts.Reactions;

/// <summary>Whoever came, changed or went: the pairs they belong to are found anew, so the work list never compares everybody with everybody.</summary>
internal sealed class WhenPeopleChange(IDocumentSession session, NpgsqlDataSource database, Signer signer) :
    INotificationHandler<PersonAdded>,
    INotificationHandler<PersonChanged>,
    INotificationHandler<PersonRemoved>,
    INotificationHandler<PeopleImported>,
    INotificationHandler<PeopleTakenBack>,
    INotificationHandler<PeopleMerged>,
    INotificationHandler<PeopleSplit>
{
    public Task Handle(PersonAdded notification, CancellationToken cancellationToken) => Renew([notification.PersonId], cancellationToken);

    public Task Handle(PersonChanged notification, CancellationToken cancellationToken) => Renew([notification.PersonId], cancellationToken);

    public Task Handle(PersonRemoved notification, CancellationToken cancellationToken) => Renew([notification.PersonId], cancellationToken);

    public Task Handle(PeopleImported notification, CancellationToken cancellationToken) => Pairs.Renew(session, database, notification.PersonIds, cancellationToken);

    public Task Handle(PeopleTakenBack notification, CancellationToken cancellationToken) => Renew(notification.PersonIds, cancellationToken);

    public Task Handle(PeopleMerged notification, CancellationToken cancellationToken) => Renew([notification.PersonId, notification.MergedId], cancellationToken);

    public Task Handle(PeopleSplit notification, CancellationToken cancellationToken) => Renew([notification.PersonId, notification.SplitId], cancellationToken);

    private async Task Renew(IReadOnlyList<Guid> people, CancellationToken ct)
    {
        await Pairs.Renew(session, database, people, ct);
        await Elsewhere.Renew(session, signer, people, await session.LoadManyAsync<Person>(ct, people), ct);
    }
}
