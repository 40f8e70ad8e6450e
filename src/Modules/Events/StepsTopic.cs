using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Events;

/// <summary>The eight steps, their template and what they ask for.</summary>
internal sealed class StepsTopic : Topic
{
    public override void Facts(FactNames facts) => facts
        .Add<StepOverridden>("events.step_overridden")
        .Add<StepTemplatePublished>("events.step_template_published")
        .Add<StepsTaken>("events.steps_taken")
        .Add<StepAssigned>("events.step_assigned");

    public override void Store(StoreOptions store)
    {
        store.Projections.Add<StepsProjection>(ProjectionLifecycle.Async);
        store.Schema.For<StepTemplate>().SingleTenanted();
    }

    public override void Services(IServiceCollection services, IConfiguration configuration) => services.AddSingleton(InvitedFloor.Read(configuration));
}
