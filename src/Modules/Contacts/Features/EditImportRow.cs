using FastEndpoints;
using FluentValidation;
using Marten;
using Npgsql;
using Zarozhdenie.Contacts.Importing;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Puts a row of a list right before it is imported; a field left out stays as it stands in the file. The list is judged again.</summary>
internal sealed record EditImportRow(
    Guid ImportId,
    int Number,
    string? FullName = null,
    string? Organization = null,
    string? Position = null,
    string? Category = null,
    string? Phone = null,
    string? Email = null,
    string? Note = null,
    bool? AnotherPerson = null)
{
    internal sealed class Validator : Validator<EditImportRow>
    {
        public Validator()
        {
            RuleFor(x => x.ImportId).NotEmpty();
            RuleFor(x => x.Number).GreaterThan(0);
            RuleFor(x => x.FullName).MaximumLength(200);
            RuleFor(x => x.Organization).MaximumLength(300);
            RuleFor(x => x.Position).MaximumLength(300);
            RuleFor(x => x.Category).MaximumLength(100);
            RuleFor(x => x.Phone).MaximumLength(300);
            RuleFor(x => x.Email).MaximumLength(300);
            RuleFor(x => x.Note).MaximumLength(RowReader.NoteLength);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, NpgsqlDataSource database, Sealer sealer, Caller caller, TimeProvider clock) : Slice<EditImportRow, Nothing>
    {
        public override void Configure()
        {
            Patch("/contacts/imports/{importId}/rows/{number}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Put a row right before it is imported");
        }

        public override async Task HandleAsync(EditImportRow command, CancellationToken ct)
        {
            var import = await session.LoadAsync<Import>(command.ImportId, ct).OrNotFound();
            if (ExpectedVersion() != import.Version)
            {
                throw new StaleException(import.ChangedBy, import.ChangedAt);
            }

            var row = (await new Blocks(session, sealer).Rows(import.Id, [command.Number], ct)).GetValueOrDefault(command.Number).OrNotFound();
            await new Preview(session, database, sealer).Again(import, import.Columns, Decide(row, command), caller.Id, clock.GetUtcNow(), ct);
            await Save(Nothing.Here, ct, version: import.Version + 1);
        }
    }

    internal static ImportRow Decide(ImportRow row, EditImportRow command)
    {
        (ImportField Field, string? Text)[] asked =
        [
            (ImportField.FullName, command.FullName), (ImportField.Organization, command.Organization), (ImportField.Position, command.Position),
            (ImportField.Category, command.Category), (ImportField.Phone, command.Phone), (ImportField.Email, command.Email), (ImportField.Note, command.Note),
        ];
        var edits = row.Edits.ToDictionary();
        foreach (var (field, text) in asked.Where(a => a.Text is not null))
        {
            edits[field] = text!.Trim();
        }

        return row with { Edits = edits, AnotherPerson = command.AnotherPerson ?? row.AnotherPerson };
    }
}
