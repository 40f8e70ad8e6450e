using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Npgsql;
using Zarozhdenie.Contacts.Importing;
using Zarozhdenie.Contacts.Reading;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Uploads a list of contacts and shows what importing it would do; nothing is imported yet (F28).</summary>
internal sealed record UploadImport(IFormFile? File, BasisKind? Basis, string? BasisNote = null)
{
    internal sealed class Validator : Validator<UploadImport>
    {
        public Validator()
        {
            RuleFor(x => x.File).NotNull().WithMessage(_ => Say("Приложите файл со списком.", "Attach the file with the list."));
            RuleFor(x => x.Basis).NotNull().WithMessage(_ => Say("Укажите основание: на каком основании вы храните данные этих людей.", "Name the basis on which these people's data is kept."));
            RuleFor(x => x.BasisNote).NotEmpty().WithMessage(_ => Say("Опишите основание.", "Describe the basis.")).When(x => x.Basis == BasisKind.Other);
            RuleFor(x => x.BasisNote).MaximumLength(500);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, NpgsqlDataSource database, Sealer sealer, CurrentRegion current, Caller caller, TimeProvider clock) : Slice<UploadImport, ImportView>
    {
        public override void Configure()
        {
            Post("/contacts/imports");
            Allow(Role.Manager);
            AllowFileUploads();
            Summary(s => s.Summary = "Upload a list of contacts (XLSX, XLS, CSV, text copied from a spreadsheet) and preview it");
        }

        public override async Task HandleAsync(UploadImport command, CancellationToken ct)
        {
            await using var file = command.File!.OpenReadStream();
            var list = Decide(file, ct).OrRefuse();
            var (id, now) = (NewId(), clock.GetUtcNow());
            var (counts, width) = await new Preview(session, database, sealer).Of(id, list, ct);
            var columns = list.Columns.Concat(Enumerable.Range(list.Columns.Count, Math.Max(0, width - list.Columns.Count)).Select(i => new ImportColumn(i, "", ImportField.Ignore))).ToArray();
            var words = new ImportWords(Named(command.File.FileName), list.Sheet, [.. columns.Select(c => c.Source)]);
            var import = new Import(id, await words.Seal(sealer, id, ct), command.Basis!.Value, PersonFields.Text(command.BasisNote), [.. columns.Select(c => c with { Source = "" })], counts, caller.Id, now, now);
            var run = new ImportRun(id, current.Code, ImportState.Preview, 0, counts.Rows, 0, 0, 0, 0, [], now);
            session.Insert(import);
            session.Insert(run);
            await Created(ImportView.Of(import, words, run), $"/api/v1/contacts/imports/{id}", ct);
        }

        private static string Named(string fileName) => Path.GetFileName(Names.Clean(fileName)) is { Length: > 0 } name ? name[..Math.Min(name.Length, 200)] : "list";
    }

    internal static Decision<FoundList> Decide(Stream file, CancellationToken ct = default)
    {
        var sheets = SheetFile.Open(file, ct);
        return sheets.Refusal is { } refusal ? refusal : Header.Find(sheets.Value);
    }
}
