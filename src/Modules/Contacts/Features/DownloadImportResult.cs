using System.Globalization;
using System.Runtime.CompilerServices;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contacts.Importing;
using Zarozhdenie.Documents;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>What became of each row of an import, as a table for Excel; can be fetched as long as the rows are kept. The reading is logged (F90).</summary>
internal sealed record DownloadImportResult(Guid ImportId)
{
    internal sealed class Validator : Validator<DownloadImportResult>
    {
        public Validator() => RuleFor(x => x.ImportId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session, Sealer sealer) : Slice<DownloadImportResult, Nothing>
    {
        public override void Configure()
        {
            Get("/contacts/imports/{importId}/result");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            AnswersFile("text/csv");
            Summary(s => s.Summary = "The result of an import row by row, as CSV");
        }

        public override async Task HandleAsync(DownloadImportResult query, CancellationToken ct)
        {
            var import = await session.LoadAsync<Import>(query.ImportId, ct).OrNotFound();
            var run = await session.LoadAsync<ImportRun>(query.ImportId, ct).OrNotFound();
            if (run.RowsDeleted)
            {
                Refuse(Blocks.Gone);
            }

            HttpContext.MarkResponseStart();
            HttpContext.Response.ContentType = "text/csv; charset=utf-8";
            HttpContext.Response.Headers.CacheControl = "no-store";
            HttpContext.Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=\"import-{import.UploadedAt:yyyy-MM-dd}.csv\"");
            string[] headers = [Say("Строка", "Row"), Say("Итог", "Outcome"), Say("Причины", "Reasons"), Say("ФИО", "Name"), Say("Организация", "Organisation"), Say("Телефоны", "Telephones"), Say("Почта", "E-mail")];
            await LongSheet.Csv(HttpContext.Response.Body, headers, Pages(import.Id, run, ct), ct);
        }

        private async IAsyncEnumerable<IReadOnlyList<IReadOnlyList<string>>> Pages(Guid importId, ImportRun run, [EnumeratorCancellation] CancellationToken ct)
        {
            var results = new Importing.Results(session, new Blocks(session, sealer), run);
            for (var after = 0; await results.After(importId, after, null, ct) is var (rows, last); after = last)
            {
                yield return [.. rows.Select(r => Cells(r, run.State is ImportState.Undone))];
            }
        }
    }

    private static string[] Cells(Result result, bool undone)
    {
        var values = RowView.Shown.Of(result.Row.Values);
        return
        [
            result.Row.Number.ToString(CultureInfo.InvariantCulture), Words(result.Outcome, result.Kept, undone), string.Join(' ', result.Row.Reasons.Select(r => Reasons.Say(r, result.Outcome is not (null or Outcome.Error)))),
            values.FullName, values.Organization ?? "", string.Join(", ", values.Phones), string.Join(", ", values.Emails),
        ];
    }

    private static string Words(Outcome? outcome, string? kept, bool undone) => (outcome, kept) switch
    {
        (null, _) => Say("Ещё не импортировано", "Not imported yet"),
        (Outcome.Error, _) => Say("Не импортировано", "Not imported"),
        (Outcome.Unchanged, _) => Say("Уже есть, ничего нового", "Is there already, nothing new"),
        (_, "edited") => Say("Осталось: контакт с тех пор правили", "Stays: the contact was edited since"),
        (_, "invited") => Say("Осталось: человека с тех пор пригласили", "Stays: the person was invited since"),
        (_, "merged") => Say("Осталось: контакт с тех пор объединили с другим", "Stays: the contact was merged since"),
        (Outcome.Added, _) => undone ? Say("Добавлено и отменено", "Added and taken back") : Say("Добавлено", "Added"),
        _ => undone ? Say("Дополнено и возвращено", "Completed and restored") : Say("Дополнено", "Completed"),
    };
}
