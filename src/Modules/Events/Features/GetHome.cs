using FastEndpoints;
using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Events.Features;

/// <summary>The manager's home: the one next action, what is late, what is coming.</summary>
internal sealed class GetHome(IQuerySession session, Sealer sealer, IMediator mediator, CurrentRegion current, Regions regions, InvitedFloor floor, WorkCalendar calendar, TimeProvider clock) : Slice<EmptyRequest, GetHome.Answer>
{
    private const int Events = 10;
    private const int Listed = 6;

    /// <summary>What to do next, what is overdue, what comes, the region's open public events; other modules' facts are counted up to <paramref name="AsOf"/>.</summary>
    internal sealed record Answer(Action Next, IReadOnlyList<Action> Late, IReadOnlyList<Action> Coming, DateOnly Today, DateTimeOffset AsOf);

    /// <summary>An action: stable code, what to do in the caller's language, the screen for it, the public event, local due day, how many, the contact who sees to it.</summary>
    internal sealed record Action(string Code, string Text, HomeTarget Target, Guid? EventId, string? Topic, DateOnly? Due, int? Count, Guid? ResponsibleId);

    public override void Configure()
    {
        Get("/events/home");
        Allow(Role.Manager);
        Summary(s => s.Summary = "The manager's next action, what is late and what is coming");
    }

    public override async Task HandleAsync(EmptyRequest req, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var region = await regions.Get(current.Code, ct);
        var (today, time) = (region.Today(now), TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, region.Zone()).DateTime));
        var oldest = today.AddDays(-90);
        var open = await sealer.Opened(await session.Query<PublicEvent>().Where(e => (e.Cancelled && e.Date >= today) || (!e.Cancelled && (e.Date >= oldest || e.Postponed))).OrderBy(e => e.Date).ToListAsync(ct), ct);
        var rows = (await session.LoadManyAsync<StepsRow>(ct, [.. open.Select(e => e.Id)])).ToDictionary(r => r.Id);
        var shown = open.Where(e => !e.Cancelled && LifeCycle.Of(e, rows.GetValueOrDefault(e.Id), today, floor) != PublicEventState.Reported).Take(Events).Concat(open.Where(e => e.Cancelled)).ToArray();
        var invitations = (await mediator.Send(new CountInvitations([.. shown.Select(e => e.Id)]), ct)).ToDictionary(c => c.PublicEventId);
        var off = await calendar.Now(ct);
        var actions = new List<HomeAction>();
        foreach (var e in shown)
        {
            var row = rows.GetValueOrDefault(e.Id);
            actions.AddRange(HomeActions.Of(e, row, invitations.GetValueOrDefault(e.Id, new InvitationCounts(e.Id)), floor, today, time, await Checks(e, row, today, ct), off));
        }

        await Show(Arrange(actions, today, rows.Values.Select(r => r.At).DefaultIfEmpty(now).Max()), ct);
    }

    // Who answers on state support is asked for once letters are out and the day is near.
    private async Task<IReadOnlyList<ReadinessCheck>> Checks(PublicEvent e, StepsRow? row, DateOnly today, CancellationToken ct) =>
        row is { SentCount: > 0 } && !e.Postponed && !e.Cancelled && e.Date.DayNumber - today.DayNumber is > 0 and <= HomeActions.ReadinessDays
            ? Readiness.Of(e, await mediator.ReadinessOf(e.Id, ct), floor)
            : [];

    internal static Answer Arrange(IReadOnlyList<HomeAction> actions, DateOnly today, DateTimeOffset asOf)
    {
        // People come to a door that is open today, or to one that is closed; whatever is overdue waits until they have been let in or told.
        var next = actions.FirstOrDefault(a => a.Due == today && a.Code == "mark_attendance") ?? actions.FirstOrDefault(a => a.Code == "tell_by_phone") ?? actions.OrderBy(a => a.Due).FirstOrDefault() ?? HomeActions.Plan;
        var rest = actions.Where(a => a != next).OrderBy(a => a.Due).ToArray();
        return new Answer(
            Said(next),
            [.. rest.Where(a => a.Due < today).Select(Said)],
            [.. rest.Where(a => a.Due >= today).Take(Listed).Select(Said)],
            today,
            asOf);
    }

    private static Action Said(HomeAction a) => new(a.Code, a.Text.Say(), a.Target, a.EventId, a.Topic, a.Due, a.Count, a.ResponsibleId);
}
