using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations.Jobs;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Jobs;

namespace Zarozhdenie.Invitations.Calls;

/// <summary>Who is called, by whom, and what came of it.</summary>
internal sealed class CallsTopic : Topic
{
    public override void Facts(FactNames facts) => facts
        .Add<CallReported>("invitations.call_reported")
        .Add<CallAsked>("invitations.call_asked")
        .Add<ChangeToTell>("invitations.change_to_tell");

    public override void Store(StoreOptions store) => store.Storage.ExtendedSchemaObjects.Add(CallQueue.Table());

    public override void Services(IServiceCollection services, IConfiguration configuration) => services.AddScoped<CallQueue>();

    public override void Jobs(RecurringJobs jobs) => jobs.Add<CallReminder>("invitations.call-reminder", "*/10 * * * *");
}
