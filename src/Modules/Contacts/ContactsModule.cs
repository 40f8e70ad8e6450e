using Marten;
using Microsoft.Extensions.DependencyInjection;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contacts.Importing;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Contacts;

/// <summary>People and organisations, and how they come in.</summary>
public sealed class ContactsModule : Module
{
    // The region stands first in the index: what is typed is looked for, and lists are walked, among its own people only.
    internal const string RegionFirst = "tenant_id, ?";
    internal const string InRegion = "tenant_id, ? gin_trgm_ops";

    /// <inheritdoc />
    public override IReadOnlyList<Topic> Topics => [new OrganizationsTopic(), new ConsentTopic(), new ImportsTopic(), new DuplicatesTopic(), new ReferenceTopic(), new OffersTopic()];

    /// <inheritdoc />
    public override void Facts(FactNames facts) => facts.Add<PersonAdded>("contacts.person_added").Add<PersonChanged>("contacts.person_changed").Add<PersonRemoved>("contacts.person_removed");

    /// <inheritdoc />
    public override void Store(StoreOptions store)
    {
        store.Storage.ExtendedSchemaObjects.AddRange([new Extension("pg_trgm"), new Extension("btree_gin"), new Extension("fuzzystrmatch")]);
        store.Schema.For<Person>().Duplicate(p => p.SortName, configure: i => i.Mask = RegionFirst).Duplicate(p => p.Search, configure: i => (i.Method, i.Mask) = (IndexMethod.gin, InRegion));
        store.RegisterDocumentTypes([typeof(PersonContactLog), typeof(ParticipantOf), typeof(Segment)]);
        store.Storage.ExtendedSchemaObjects.Add(PersonKeys.Table());
        store.Listeners.Add(new Turns.Watch());
        store.Listeners.Add(new PersonKeys.Keeper());
    }

    /// <inheritdoc />
    public override Task Demo(DemoRegion region, IServiceProvider services, CancellationToken ct) => DemoPeople.Add(services.GetRequiredService<IDocumentSession>(), region, ct);
}
