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

/// <summary>Contacts that are likely one person, the likeliest first: a work list (F27). The reading is logged (F90).</summary>
internal sealed record ListDuplicates(string? After = null, int? Limit = null)
{
    internal sealed class Validator : Validator<ListDuplicates>
    {
        public Validator() => RuleFor(x => x.After).Must(a => a is null || Read(a) is not null).WithMessage(_ => Say("Неверный курсор страницы.", "The page cursor is wrong."));
    }

    internal sealed class Endpoint(IQuerySession session) : Slice<ListDuplicates, Page<PairView>>
    {
        public override void Configure()
        {
            Get("/contacts/duplicates");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "Contacts that are likely one person");
        }

        public override async Task HandleAsync(ListDuplicates query, CancellationToken ct)
        {
            var limit = Paging.Clamp(query.Limit);
            var pairs = session.Query<DuplicatePair>().AsQueryable();
            if (query.After is { } after && Read(after) is var (rank, id))
            {
                pairs = pairs.Where(p => p.MatchesSql("(-d.rank, d.id) > (?, ?)", -rank, id));
            }

            var page = Paging.Page(await pairs.OrderByDescending(p => p.Rank).ThenBy(p => p.Id).Take(limit + 1).ToListAsync(ct), limit, p => string.Create(CultureInfo.InvariantCulture, $"{p.Rank}_{p.Id}"));
            await Show(new Page<PairView>(await PairView.Of(session, page.Items, ct), page.Next), ct);
        }
    }

    private static (int Rank, Guid Id)? Read(string cursor) =>
        cursor.Split('_') is [var rank, var id] && int.TryParse(rank, CultureInfo.InvariantCulture, out var r) && Guid.TryParse(id, out var g) ? (r, g) : null;
}
