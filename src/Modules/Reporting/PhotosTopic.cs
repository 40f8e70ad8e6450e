using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Reporting;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Reporting;

/// <summary>Photos of a report.</summary>
internal sealed class PhotosTopic : Topic
{
    public override void Facts(FactNames facts) => facts
        .Add<PhotoAdded>("reporting.photo_added")
        .Add<PhotoDescribed>("reporting.photo_described")
        .Add<PhotoRemoved>("reporting.photo_removed");

    public override void Store(StoreOptions store)
    {
        store.Projections.Snapshot<Photo>(SnapshotLifecycle.Inline);
        store.Schema.For<Photo>().Index(p => p.ReportId);
        store.Storage.ExtendedSchemaObjects.Add(PhotoFiles.Table());
    }

    public override void Services(IServiceCollection services, IConfiguration configuration) => services.AddScoped<PhotoFiles>();
}
