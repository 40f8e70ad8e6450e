using Marten;
using Zarozhdenie.Contacts.Jobs;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Jobs;

namespace Zarozhdenie.Contacts;

/// <summary>Contacts that one region offers another.</summary>
internal sealed class OffersTopic : Topic
{
    public override void Facts(FactNames facts) => facts
        .Add<ContactOffered>("contacts.contact_offered")
        .Add<ContactOfferAnswered>("contacts.contact_offer_answered")
        .Add<ContactOfferTakenBack>("contacts.contact_offer_taken_back");

    public override void Store(StoreOptions store) => store.Schema.For<ContactOffer>().Index(o => o.State).Index(o => o.FromRegion);

    public override void Jobs(RecurringJobs jobs) => jobs.Add<SweepOffers>("contacts.sweep-offers", "23 * * * *");
}
