using System.Globalization;
using FastEndpoints;
using FluentValidation;
using Marten;
using Marten.Linq.MatchesSql;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Pairs that somebody said are different people, the latest first: each can be taken back (F27). The reading is logged (F90).</summary>
internal sealed record ListDismissedDuplicates(string? After = null, int? Limit = null)
{
    /// <summary>A dismissed pair.</summary>
    /// <param name="Pair">The two.</param>
    /// <param name="At">When it was dismissed (UTC).</param>
    internal sealed record Row(PairView Pair, DateTimeOffset At);

    internal sealed class Validator : Validator<ListDismissedDuplicates>
    {
        public Validator() => RuleFor(x => x.After).Must(a => a is null || Read(a) is not null).WithMessage(_ => Say("Неверный курсор страницы.", "The page cursor is wrong."));
    }

    internal sealed class Endpoint(IQuerySession session) : Slice<ListDismissedDuplicates, Page<Row>>
    {
        public override void Configure()
        {
            Get("/contacts/duplicates/dismissed");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "Pairs that are two different people");
        }

        public override async Task HandleAsync(ListDismissedDuplicates query, CancellationToken ct)
        {
            var limit = Paging.Clamp(query.Limit);
            var pairs = session.Query<DismissedPair>().AsQueryable();
            if (query.After is { } after && Read(after) is var (at, id))
            {
                pairs = pairs.Where(p => p.MatchesSql("(d.at, d.id) < (?, ?)", at, id));
            }

            var page = Paging.Page(await pairs.OrderByDescending(p => p.At).ThenByDescending(p => p.Id).Take(limit + 1).ToListAsync(ct), limit, p => string.Create(CultureInfo.InvariantCulture, $"{p.At.UtcTicks}_{p.Id}"));
            var times = page.Items.ToDictionary(p => p.Id, p => p.At);
            var shown = await PairView.Of(session, [.. page.Items.Select(p => new DuplicatePair(p.Id, p.A, p.B, [], 0))], ct);
            await Show(new Page<Row>([.. shown.Select(p => new Row(p, times[p.Id]))], page.Next), ct);
        }
    }

    private static (DateTimeOffset At, Guid Id)? Read(string cursor) =>
        cursor.Split('_') is [var ticks, var id] && long.TryParse(ticks, CultureInfo.InvariantCulture, out var t) && t >= 0 && t <= DateTimeOffset.MaxValue.UtcTicks && Guid.TryParse(id, out var g) ? (new DateTimeOffset(t, TimeSpan.Zero), g) : null;
}
