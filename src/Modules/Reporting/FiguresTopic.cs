using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Shared;

namespace Zarozhdenie.Reporting;

/// <summary>What is told of all modules' public facts: the country's figures and a contact's timeline.</summary>
internal sealed class FiguresTopic : Topic
{
    public override void Store(StoreOptions store)
    {
        store.Projections.Add<RegionFiguresProjection>(ProjectionLifecycle.Async);
        store.Projections.Add<TimelineProjection>(ProjectionLifecycle.Async);
        store.Schema.For<TimelineEntry>().Index(e => e.Subject);
        store.Schema.For<TimelinePeople>().GinIndexJsonData();
        store.Schema.For<RegionFigures>().SingleTenanted();
    }

    public override void Services(IServiceCollection services, IConfiguration configuration) => services.AddSingleton<FiguresClock>();
}
