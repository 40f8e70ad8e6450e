using System.Globalization;
using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contacts.Importing;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Rows of an import with verdict and reasons, each duplicate beside its twin; after the commit with what became of them. The reading is logged (F90).</summary>
internal sealed record ListImportRows(Guid ImportId, Verdict? Verdict = null, Outcome? Outcome = null, bool? Remarks = null, bool? Kept = null, string? After = null, int? Limit = null)
{
    internal sealed class Validator : Validator<ListImportRows>
    {
        public Validator()
        {
            RuleFor(x => x.ImportId).NotEmpty();
            RuleFor(x => x.After).Must(a => a is null || int.TryParse(a, CultureInfo.InvariantCulture, out _)).WithMessage(_ => Say("Неверный курсор страницы.", "The page cursor is wrong."));
        }
    }

    internal sealed class Endpoint(IQuerySession session, Sealer sealer) : Slice<ListImportRows, Page<RowView>>
    {
        public override void Configure()
        {
            Get("/contacts/imports/{importId}/rows");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "Rows of an import with verdict, reasons, twin and outcome");
        }

        public override async Task HandleAsync(ListImportRows query, CancellationToken ct)
        {
            var import = await session.LoadAsync<Import>(query.ImportId, ct).OrNotFound();
            var run = await session.LoadAsync<ImportRun>(query.ImportId, ct).OrNotFound();
            if (run.RowsDeleted)
            {
                Refuse(Blocks.Gone);
            }

            var limit = Paging.Clamp(query.Limit);
            var results = new Results(session, new Blocks(session, sealer), run);
            var found = new List<Result>();
            for (var after = query.After is null ? 0 : int.Parse(query.After, CultureInfo.InvariantCulture); found.Count <= limit && await results.After(import.Id, after, query.Verdict, ct) is var (rows, last); after = last)
            {
                found.AddRange(rows.Where(r => r.Row.Number > after && (query.Verdict is null || r.Row.Verdict == query.Verdict) && (query.Outcome is null || r.Outcome == query.Outcome)
                    && (query.Remarks is not true || r.Row.HasRemark) && (query.Kept is not true || r.Kept is not null)));
            }

            var page = Paging.Page([.. found.Take(limit + 1)], limit, r => r.Row.Number.ToString(CultureInfo.InvariantCulture));
            var twins = await new Twins(session, new Blocks(session, sealer)).Of(import.Id, page.Items, ct);
            await Show(new Page<RowView>([.. page.Items.Select(r => RowView.Of(r, twins.GetValueOrDefault(r.Row.Number)))], page.Next), ct);
        }
    }
}
