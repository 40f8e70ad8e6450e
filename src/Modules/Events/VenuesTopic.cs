using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Events;

/// <summary>A region's venues and what was agreed on them.</summary>
internal sealed class VenuesTopic : Topic
{
    public override void Facts(FactNames facts) => facts
        .Add<VenueRequested>("events.venue_requested")
        .Add<VenueAgreed>("events.venue_agreed")
        .Add<VenueRefused>("events.venue_refused")
        .Add<VenueFileAttached>("events.venue_file_attached");

    public override void Store(StoreOptions store)
    {
        store.RegisterDocumentType<RegionVenue>();
        store.Storage.ExtendedSchemaObjects.Add(EventFiles.Table());
    }

    public override void Services(IServiceCollection services, IConfiguration configuration) => services.AddScoped<EventFiles>();
}
