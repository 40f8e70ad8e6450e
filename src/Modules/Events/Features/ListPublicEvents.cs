using System.Globalization;
using FastEndpoints;
using FluentValidation;
using Marten;
using Marten.Linq.MatchesSql;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>The region's public events: coming ones first day first, past ones last day first; a postponed one is to come, whatever day it had.</summary>
internal sealed record ListPublicEvents(ListPublicEvents.Range When = ListPublicEvents.Range.Upcoming, string? After = null, int? Limit = null)
{
    /// <summary>Which ones.</summary>
    internal enum Range
    {
        /// <summary>Today and later, and postponed ones.</summary>
        Upcoming,

        /// <summary>Before today.</summary>
        Past,
    }

    // Rows kept before sessions could have two days don't say the last one.
    private const string LastDay = "coalesce(d.data ->> 'lastDay', d.data ->> 'date')";

    /// <summary>One row.</summary>
    internal sealed record Row(Guid Id, string Topic, DateOnly Date, DateOnly LastDate, TimeOnly Start, TimeOnly End, double MoscowOffset, string Venue, PublicEventState State, int StepsDone, int Invited);

    internal sealed class Validator : Validator<ListPublicEvents>
    {
        public Validator()
        {
            RuleFor(x => x.When).IsInEnum();
            RuleFor(x => x.After).Must(after => after is null || Cursor(after) is not null).WithMessage(_ => Saying.Say("Неизвестное место в списке.", "Unknown place in the list."));
        }
    }

    internal sealed class Endpoint(IQuerySession session, Sealer sealer, CurrentRegion current, Regions regions, InvitedFloor floor, TimeProvider clock) : Slice<ListPublicEvents, Page<Row>>
    {
        public override void Configure()
        {
            Get("/events/public-events");
            Allow(Role.Manager, Role.Caller, Role.Lead);
            Summary(s => s.Summary = "Public events of the region");
        }

        public override async Task HandleAsync(ListPublicEvents query, CancellationToken ct)
        {
            var now = clock.GetUtcNow();
            var day = (await regions.Get(current.Code, ct)).Today(now).ToString("O", CultureInfo.InvariantCulture);
            var limit = Paging.Clamp(query.Limit);
            var upcoming = query.When == Range.Upcoming;
            var rows = upcoming
                ? session.Query<PublicEvent>().Where(e => e.MatchesSql($"({LastDay} >= ? or d.data ->> 'postponed' = 'true')", day))
                : session.Query<PublicEvent>().Where(e => e.MatchesSql($"{LastDay} < ? and d.data ->> 'postponed' is distinct from 'true'", day));
            if (query.After is not null && Cursor(query.After) is var (after, id))
            {
                var compare = upcoming ? ">" : "<";
                rows = rows.Where(e => e.MatchesSql($"(d.data ->> 'date', d.id) {compare} (?, ?)", after, id));
            }

            var ordered = upcoming ? rows.OrderBy(e => e.Date).ThenBy(e => e.Id) : rows.OrderByDescending(e => e.Date).ThenByDescending(e => e.Id);
            var found = await sealer.Opened(await ordered.Take(limit + 1).ToListAsync(ct), ct);
            var counted = (await session.LoadManyAsync<StepsRow>(ct, [.. found.Select(e => e.Id)])).ToDictionary(r => r.Id);
            var page = Paging.Page(found, limit, e => $"{e.Date:yyyy-MM-dd}_{e.Id:N}");
            await Show(new Page<Row>([.. page.Items.Select(e => RowOf(e, counted.GetValueOrDefault(e.Id), now, floor))], page.Next), ct);
        }
    }

    private static Row RowOf(PublicEvent e, StepsRow? row, DateTimeOffset now, InvitedFloor floor)
    {
        var (first, last) = (e.InOrder[0], e.InOrder[1]);
        var done = Steps.Of(e, row, floor).Count(s => !s.IsOpen);
        return new Row(e.Id, e.Topic, e.Date, e.LastDay, first.Start, last.End, LocalTime.FromMoscow(e.StartOf(first), e.Zone()).TotalHours, e.Venue.Name, LifeCycle.Of(e, row, e.Today(now), floor), done, row?.SentCount ?? 0);
    }

    private static (string Day, Guid Id)? Cursor(string text) =>
        text.Split('_') is [var day, var id]
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && Guid.TryParseExact(id, "N", out var guid) ? (day, guid) : null;
}
