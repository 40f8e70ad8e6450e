using FastEndpoints;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Setup;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Makes a new address for the manager's private calendar; the old one stops (F17).</summary>
internal sealed class RenewCalendarFeed(IDocumentSession session, Signer signer, HouseSettings house, Caller caller, CurrentRegion current) : Slice<EmptyRequest, GetCalendarFeed.Feed>
{
    public override void Configure()
    {
        Post("/events/calendar-feed");
        Allow(Role.Manager);
        Summary(s => s.Summary = "Make a new address for the private calendar");
    }

    public override async Task HandleAsync(EmptyRequest req, CancellationToken ct)
    {
        var serial = await CalendarFeed.SerialOf(session, current.Code, caller.Id, ct) + 1;
        session.Store(new CalendarFeed(CalendarFeed.IdOf(current.Code, caller.Id), serial));
        await Save(new GetCalendarFeed.Feed(await FeedAddresses.For(signer, house, current.Code, caller.Id, serial, ct)), ct);
    }
}
