using System.Globalization;
using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contacts.Jobs;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Contacts;

/// <summary>People and organisations, and how they come in.</summary>
public sealed class ContactsModule : Module
{
    // The region stands first in the index: what is typed is looked for, and lists are walked, among its own people only.
    private const string RegionFirst = "tenant_id, ?";
    private const string InRegion = "tenant_id, ? gin_trgm_ops";

    /// <inheritdoc />
    public override void Facts(FactNames facts) => facts
        .Add<PersonAdded>("contacts.person_added")
        .Add<PersonChanged>("contacts.person_changed")
        .Add<PersonRemoved>("contacts.person_removed")
        .Add<PeopleImported>("contacts.people_imported")
        .Add<PeopleTakenBack>("contacts.people_taken_back")
        .Add<PeopleMerged>("contacts.people_merged").Add<PeopleSplit>("contacts.people_split").Add<MergeKept>("contacts.merge_kept").Add<MergedAway>("contacts.merged_away")
        .Add<ImportCommitted>("contacts.import_committed")
        .Add<ImportUndone>("contacts.import_undone")
        .Add<OrganizationAdded>("contacts.organization_added").Add<OrganizationChanged>("contacts.organization_changed")
        .Add<ConsentRecorded>("contacts.consent_recorded").Add<ConsentWithdrawn>("contacts.consent_withdrawn")
        .Add<ContactOffered>("contacts.contact_offered").Add<ContactOfferAnswered>("contacts.contact_offer_answered").Add<ContactOfferTakenBack>("contacts.contact_offer_taken_back")
        .Add<ReferenceListEdited>("contacts.reference_list_edited").Add<CategoriesRenamed>("contacts.categories_renamed")
        .Add<ReferenceLinked>("contacts.reference_linked").Add<ReferenceUnlinked>("contacts.reference_unlinked");

    /// <inheritdoc />
    public override void Store(StoreOptions store)
    {
        foreach (var extension in new[] { "pg_trgm", "btree_gin", "fuzzystrmatch" })
        {
            store.Storage.ExtendedSchemaObjects.Add(new Extension(extension));
        }

        store.Schema.For<Person>()
            .Duplicate(p => p.SortName, configure: i => i.Mask = RegionFirst)
            .Duplicate(p => p.Search, configure: i => (i.Method, i.Mask) = (IndexMethod.gin, InRegion));
        store.Schema.For<Organization>()
            .Duplicate(o => o.Key, configure: i => i.Mask = RegionFirst)
            .Duplicate(o => o.Search, configure: i => (i.Method, i.Mask) = (IndexMethod.gin, InRegion));
        store.Schema.For<Consent>().Index(c => c.PersonId);
        store.RegisterDocumentType<PersonContactLog>();
        store.RegisterDocumentType<ParticipantOf>();
        store.RegisterDocumentType<Segment>();
        store.RegisterDocumentType<ConsentForm>();
        store.Schema.For<ReferenceList>().SingleTenanted();
        store.Schema.For<CategoryNames>().SingleTenanted();
        store.Schema.For<ReferenceLink>().Index(l => l.ItemId);
        store.Schema.For<ContactOffer>().Index(o => o.State).Index(o => o.FromRegion);
        store.Schema.For<ImportSuggestion>().Index(s => s.PersonId);
        store.RegisterDocumentType<Import>();
        store.RegisterDocumentType<ImportFile>();
        store.Schema.For<ImportRun>().Index(r => r.State);
        store.Schema.For<ImportBlock>().Index([b => b.ImportId, b => b.Last]);
        store.Schema.For<ImportBatch>().Index([b => b.ImportId, b => b.First]);
        store.Schema.For<DuplicatePair>().Duplicate(p => p.Rank).Index(p => p.A).Index(p => p.B);
        store.Schema.For<DismissedPair>().Duplicate(p => p.At);
        store.Schema.For<MergedPerson>().Index(m => m.Into);
        store.Storage.ExtendedSchemaObjects.Add(Elsewhere.Table());
        store.Storage.ExtendedSchemaObjects.Add(PersonKeys.Table());
        store.Listeners.Add(new Turns.Watch());
        store.Listeners.Add(new PersonKeys.Keeper());
    }

    /// <inheritdoc />
    public override void Services(IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(new ImportTerm(TimeSpan.FromDays(configuration["Contacts:ImportRowsKeptDays"] is not { Length: > 0 } text ? 30
            : int.TryParse(text, CultureInfo.InvariantCulture, out var days) && days > 0 ? days : throw new WrongSetting("Contacts__ImportRowsKeptDays", "a number of days"))));

    /// <inheritdoc />
    public override void Jobs(RecurringJobs jobs) => jobs.Add<SweepImports>("contacts.sweep-imports", "* * * * *").Add<SweepOffers>("contacts.sweep-offers", "23 * * * *");

    /// <inheritdoc />
    public override Task Demo(DemoRegion region, IServiceProvider services, CancellationToken ct) =>
        DemoPeople.Add(services.GetRequiredService<IDocumentSession>(), region, ct);
}
