using FastEndpoints;
using FluentValidation;
using Marten;
using Npgsql;
using Zarozhdenie.Contacts.Importing;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Shows another sheet of an uploaded workbook as an import of its own; asked again, the same one (F28).</summary>
internal sealed record ReadImportSheet(Guid ImportId, string Sheet)
{
    private static readonly Refusal Unknown = new("import_sheet_unknown", "В этом файле нет другого листа с таким названием.", "The file has no other sheet of that name.", 400, "sheet");

    internal sealed class Validator : Validator<ReadImportSheet>
    {
        public Validator()
        {
            RuleFor(x => x.ImportId).NotEmpty();
            RuleFor(x => x.Sheet).NotEmpty().MaximumLength(200);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, NpgsqlDataSource database, Sealer sealer, CurrentRegion current, Caller caller, TimeProvider clock) : Slice<ReadImportSheet, ImportView>
    {
        public override void Configure()
        {
            Post("/contacts/imports/{importId}/sheets");
            Allow(Role.Manager);
            Summary(s => s.Summary = "Preview another sheet of an uploaded workbook");
        }

        public override async Task HandleAsync(ReadImportSheet command, CancellationToken ct)
        {
            var import = await session.LoadAsync<Import>(command.ImportId, ct).OrNotFound();
            var words = await ImportWords.Of(import, sealer, ct);
            var fileId = Decide(import, words, command).OrRefuse();
            foreach (var earlier in await session.Query<Import>().Where(i => i.FileId == fileId).OrderByDescending(i => i.UploadedAt).ToListAsync(ct))
            {
                var its = await ImportWords.Of(earlier, sealer, ct);
                if (string.Equals(its.Sheet, command.Sheet, StringComparison.Ordinal) && await session.LoadAsync<ImportRun>(earlier.Id, ct) is { State: not ImportState.Undone } run)
                {
                    await Save(ImportView.Of(earlier, its, run), ct);
                    return;
                }
            }

            var bytes = await session.LoadAsync<ImportFile>(fileId, ct) is { } file ? await sealer.Open(fileId, file.Sealed, ct) : null;
            if (bytes is null)
            {
                throw new RefusedException(Blocks.Gone);
            }

            var (id, now) = (NewId(), clock.GetUtcNow());
            var list = NewImport.Find(new MemoryStream(bytes), command.Sheet, ct).OrRefuse();
            var about = new Import(id, [], import.Basis, import.BasisNote, [], ImportCounts.None, caller.Id, now, now) { FileId = fileId };
            await Save(await new NewImport(session, database, sealer, current.Code).Put(about, words.FileName, list, ct), ct);
        }
    }

    internal static Decision<Guid> Decide(Import import, ImportWords words, ReadImportSheet command) =>
        import.FileId is { } file && (words.OtherSheets ?? []).Any(s => string.Equals(s.Name, command.Sheet, StringComparison.Ordinal)) ? file : Unknown;
}
