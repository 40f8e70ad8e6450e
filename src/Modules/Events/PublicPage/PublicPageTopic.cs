using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events.Jobs;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Jobs;

namespace Zarozhdenie.Events.PublicPage;

/// <summary>The announcement's public page and the requests that come by it.</summary>
internal sealed class PublicPageTopic : Topic
{
    public override void Facts(FactNames facts) => facts
        .Add<AnnouncementPublished>("events.announcement_published")
        .Add<AnnouncementUnpublished>("events.announcement_unpublished")
        .Add<TakePartAsked>("events.take_part_asked")
        .Add<TakePartSettled>("events.take_part_settled");

    public override void Store(StoreOptions store) => store.Schema.For<TakePartRequest>().Index(r => r.PublicEventId);

    public override void Services(IServiceCollection services, IConfiguration configuration) => services.AddSingleton<PageSenders>();

    public override void Jobs(RecurringJobs jobs) => jobs.Add<SweepTakePartRequests>("events.sweep-requests", "41 * * * *");
}
