using Marten;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Contacts;

/// <summary>The national list of whom to invite, and what a region has of it.</summary>
internal sealed class ReferenceTopic : Topic
{
    public override void Facts(FactNames facts) => facts
        .Add<ReferenceListEdited>("contacts.reference_list_edited")
        .Add<CategoriesRenamed>("contacts.categories_renamed")
        .Add<ReferenceLinked>("contacts.reference_linked")
        .Add<ReferenceUnlinked>("contacts.reference_unlinked");

    public override void Store(StoreOptions store)
    {
        store.Schema.For<ReferenceList>().SingleTenanted();
        store.Schema.For<CategoryNames>().SingleTenanted();
        store.Schema.For<ReferenceLink>().Index(l => l.ItemId);
    }
}
