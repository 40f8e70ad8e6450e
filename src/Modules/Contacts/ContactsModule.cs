using Marten;
using Microsoft.Extensions.DependencyInjection;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Contacts;

/// <summary>People and organisations, and how they come in.</summary>
public sealed class ContactsModule : Module
{
    /// <inheritdoc />
    public override void Facts(FactNames facts) => facts
        .Add<PersonAdded>("contacts.person_added")
        .Add<PersonChanged>("contacts.person_changed");

    /// <inheritdoc />
    public override void Store(StoreOptions store)
    {
        store.Storage.ExtendedSchemaObjects.Add(new Extension("pg_trgm"));
        store.Schema.For<Person>()
            .Duplicate(p => p.SortName)
            .Duplicate(p => p.Search, configure: i => (i.Method, i.Mask) = (IndexMethod.gin, "? gin_trgm_ops"));
        store.RegisterDocumentType<Organization>();
        store.RegisterDocumentType<PersonContactLog>();
        store.Schema.For<ImportSuggestion>().Index(s => s.PersonId);
    }

    /// <inheritdoc />
    public override Task Demo(DemoRegion region, IServiceProvider services, CancellationToken ct)
    {
        DemoPeople.Add(services.GetRequiredService<IDocumentSession>(), region);
        return Task.CompletedTask;
    }
}
