using System.Globalization;
using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contacts.Jobs;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>Lists that people come in by.</summary>
internal sealed class ImportsTopic : Topic
{
    public override void Facts(FactNames facts) => facts
        .Add<PeopleImported>("contacts.people_imported")
        .Add<PeopleTakenBack>("contacts.people_taken_back")
        .Add<ImportCommitted>("contacts.import_committed")
        .Add<ImportUndone>("contacts.import_undone");

    public override void Store(StoreOptions store)
    {
        store.Schema.For<ImportSuggestion>().Index(s => s.PersonId);
        store.RegisterDocumentType<Import>();
        store.RegisterDocumentType<ImportFile>();
        store.Schema.For<ImportRun>().Index(r => r.State);
        store.Schema.For<ImportBlock>().Index([b => b.ImportId, b => b.Last]);
        store.Schema.For<ImportBatch>().Index([b => b.ImportId, b => b.First]);
    }

    public override void Services(IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(new ImportTerm(TimeSpan.FromDays(configuration["Contacts:ImportRowsKeptDays"] is not { Length: > 0 } text ? 30
            : int.TryParse(text, CultureInfo.InvariantCulture, out var days) && days > 0 ? days : throw new WrongSetting("Contacts__ImportRowsKeptDays", "a number of days"))));

    public override void Jobs(RecurringJobs jobs) => jobs.Add<SweepImports>("contacts.sweep-imports", "* * * * *");
}
