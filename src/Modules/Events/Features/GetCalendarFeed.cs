using FastEndpoints;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Setup;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>The address of the manager's private calendar of the region (F17).</summary>
internal sealed class GetCalendarFeed(IQuerySession session, Signer signer, HouseSettings house, Caller caller, CurrentRegion current) : Slice<EmptyRequest, GetCalendarFeed.Feed>
{
    /// <summary>Whoever knows the address reads the calendar.</summary>
    internal sealed record Feed(string Url);

    public override void Configure()
    {
        Get("/events/calendar-feed");
        Allow(Role.Manager);
        Summary(s => s.Summary = "The address of the private calendar");
    }

    public override async Task HandleAsync(EmptyRequest req, CancellationToken ct) =>
        await Show(new Feed(await FeedAddresses.For(signer, house, current.Code, caller.Id, await CalendarFeed.SerialOf(session, current.Code, caller.Id, ct), ct)), ct);
}
