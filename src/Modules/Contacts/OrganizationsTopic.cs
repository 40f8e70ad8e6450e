using Marten;
using Weasel.Postgresql.Tables;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Contacts;

/// <summary>Where people work.</summary>
internal sealed class OrganizationsTopic : Topic
{
    public override void Facts(FactNames facts) => facts
        .Add<OrganizationAdded>("contacts.organization_added")
        .Add<OrganizationChanged>("contacts.organization_changed");

    public override void Store(StoreOptions store) => store.Schema.For<Organization>()
        .Duplicate(o => o.Key, configure: i => i.Mask = ContactsModule.RegionFirst)
        .Duplicate(o => o.Search, configure: i => (i.Method, i.Mask) = (IndexMethod.gin, ContactsModule.InRegion));
}
