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

    internal sealed class Endpoint(IDocumentSession session, NpgsqlDataSource database, Sealer sealer, CurrentRegion current, Regions regions, Caller caller, TimeProvider clock) : Slice<UploadImport, ImportView>
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
            await regions.TakingPart(current.Code, ct);
            await using var file = command.File!.OpenReadStream();
            var list = Decide(file, ct).OrRefuse();
            var (id, now) = (NewId(), clock.GetUtcNow());
            var several = list.Others.Count > 0;
            var about = new Import(id, [], command.Basis!.Value, PersonFields.Text(command.BasisNote), [], ImportCounts.None, caller.Id, now, now) { FileId = several ? id : null };
            var view = await new NewImport(session, database, sealer, current.Code).Put(about, Named(command.File.FileName), list, ct);
            if (several)
            {
                session.Insert(new ImportFile(id, await sealer.Seal(id, await Bytes(file, ct), ct)));
            }

            await Created(view, $"/api/v1/contacts/imports/{id}", ct);
        }

        private static async Task<byte[]> Bytes(Stream file, CancellationToken ct)
        {
            file.Position = 0;
            var bytes = new byte[file.Length];
            await file.ReadExactlyAsync(bytes, ct);
            return bytes;
        }

        private static string Named(string fileName) => Path.GetFileName(Names.Clean(fileName)) is { Length: > 0 } name ? name[..Math.Min(name.Length, 200)] : "list";
    }

    internal static Decision<FoundList> Decide(Stream file, CancellationToken ct = default) => NewImport.Find(file, null, ct);
}
