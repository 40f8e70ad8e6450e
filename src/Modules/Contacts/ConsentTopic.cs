using Marten;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Contacts;

/// <summary>What people consented to.</summary>
internal sealed class ConsentTopic : Topic
{
    public override void Facts(FactNames facts) => facts
        .Add<ConsentRecorded>("contacts.consent_recorded")
        .Add<ConsentWithdrawn>("contacts.consent_withdrawn");

    public override void Store(StoreOptions store)
    {
        store.Schema.For<Consent>().Index(c => c.PersonId);
        store.RegisterDocumentType<ConsentForm>();
    }
}
