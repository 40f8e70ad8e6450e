using Marten;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Events;

/// <summary>What guides through the eight steps, registered: the agreement on the room, the template of the steps.</summary>
internal static class Guidance
{
    public static FactNames AddGuidance(this FactNames facts) => facts
        .Add<VenueRequested>("events.venue_requested")
        .Add<VenueAgreed>("events.venue_agreed")
        .Add<VenueRefused>("events.venue_refused")
        .Add<VenueFileAttached>("events.venue_file_attached")
        .Add<StepTemplatePublished>("events.step_template_published")
        .Add<StepsTaken>("events.steps_taken")
        .Add<StepAssigned>("events.step_assigned");

    public static void Store(StoreOptions store)
    {
        store.Schema.For<StepTemplate>().SingleTenanted();
        store.RegisterDocumentType<RegionVenue>();
        store.Storage.ExtendedSchemaObjects.Add(EventFiles.Table());
    }
}
