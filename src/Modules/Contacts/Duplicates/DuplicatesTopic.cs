using Marten;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Contacts.Duplicates;

/// <summary>Contacts that are one person.</summary>
internal sealed class DuplicatesTopic : Topic
{
    public override void Facts(FactNames facts) => facts
        .Add<PeopleMerged>("contacts.people_merged")
        .Add<PeopleSplit>("contacts.people_split")
        .Add<MergeKept>("contacts.merge_kept")
        .Add<MergedAway>("contacts.merged_away");

    public override void Store(StoreOptions store)
    {
        store.Schema.For<DuplicatePair>().Duplicate(p => p.Rank).Index(p => p.A).Index(p => p.B);
        store.Schema.For<DismissedPair>().Duplicate(p => p.At);
        store.Schema.For<MergedPerson>().Index(m => m.Into);
        store.Storage.ExtendedSchemaObjects.Add(Elsewhere.Table());
    }
}
