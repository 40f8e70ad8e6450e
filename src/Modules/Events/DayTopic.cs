using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events.Papers;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Events;

/// <summary>What the day consists of: agenda, helpers, co-organisers, the managers' calendars.</summary>
internal sealed class DayTopic : Topic
{
    public override void Facts(FactNames facts) => facts
        .Add<AgendaSet>("events.agenda_set")
        .Add<VolunteersSet>("events.volunteers_set")
        .Add<CoOrganizerAdded>("events.co_organizer_added")
        .Add<CoOrganizerRemoved>("events.co_organizer_removed")
        .Add<GuestLinkRenewed>("events.guest_link_renewed");

    public override void Store(StoreOptions store) => store.RegisterDocumentType<CalendarFeed>();

    public override void Services(IServiceCollection services, IConfiguration configuration) => services.AddScoped<RunSheetMaker>();
}
