using FastEndpoints;
using FluentValidation;
using Marten;
using Marten.Linq.MatchesSql;
using Zarozhdenie.Contacts.Importing;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>The region's uploaded lists, the latest first: each can be opened again, finished or taken back (F28).</summary>
internal sealed record ListImports(string? After = null, int? Limit = null)
{
    /// <summary>An uploaded list.</summary>
    /// <param name="Id">Import id.</param>
    /// <param name="FileName">Name of the file; empty after the term.</param>
    /// <param name="Sheet">The sheet that was read; empty for CSV.</param>
    /// <param name="State">Where it stands.</param>
    /// <param name="UploadedAt">When (UTC).</param>
    /// <param name="Counts">Rows by verdict.</param>
    /// <param name="Added">People it added.</param>
    /// <param name="Updated">Contacts it completed.</param>
    /// <param name="Removed">People whom taking it back removed.</param>
    /// <param name="RowsDeleted">Its term is over: rows and undoing are gone.</param>
    internal sealed record Row(Guid Id, string FileName, string Sheet, ImportState State, DateTimeOffset UploadedAt, ImportCounts Counts, int Added, int Updated, int Removed, bool RowsDeleted);

    internal sealed class Validator : Validator<ListImports>
    {
        public Validator() => RuleFor(x => x.After).Must(a => a is null || Guid.TryParse(a, out _)).WithMessage(_ => Say("Неверный курсор страницы.", "The page cursor is wrong."));
    }

    internal sealed class Endpoint(IQuerySession session, Sealer sealer) : Slice<ListImports, Page<Row>>
    {
        public override void Configure()
        {
            Get("/contacts/imports");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "The region's uploaded lists, the latest first");
        }

        public override async Task HandleAsync(ListImports query, CancellationToken ct)
        {
            var limit = Paging.Clamp(query.Limit);
            var imports = session.Query<Import>().AsQueryable();
            if (query.After is { } after)
            {
                // Ids are made from the time: their order is that of the uploads.
                var last = Guid.Parse(after);
                imports = imports.Where(i => i.MatchesSql("d.id < ?", last));
            }

            var page = Paging.Page(await imports.OrderByDescending(i => i.Id).Take(limit + 1).ToListAsync(ct), limit, i => i.Id.ToString());
            var runs = (await session.LoadManyAsync<ImportRun>(ct, page.Items.Select(i => i.Id))).ToDictionary(r => r.Id);
            var rows = new List<Row>();
            foreach (var import in page.Items.Where(i => runs.ContainsKey(i.Id)))
            {
                rows.Add(Of(import, await ImportWords.Of(import, sealer, ct), runs[import.Id]));
            }

            await Show(new Page<Row>(rows, page.Next), ct);
        }
    }

    internal static Row Of(Import import, ImportWords words, ImportRun run) =>
        new(import.Id, words.FileName, words.Sheet, run.State, import.UploadedAt, import.Counts, run.Added, run.Updated, run.Removed, run.RowsDeleted);
}
