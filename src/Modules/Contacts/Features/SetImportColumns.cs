using FastEndpoints;
using FluentValidation;
using Marten;
using Npgsql;
using Zarozhdenie.Contacts.Importing;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Corrects what the columns of a list are taken for; all rows are judged again.</summary>
internal sealed record SetImportColumns(Guid ImportId, IReadOnlyList<SetImportColumns.Column> Columns)
{
    private static readonly Refusal NoSuchColumn = new("column_unknown", "В этом списке нет столбца {0}.", "This list has no column {0}.", 400, "columns");
    private static readonly Refusal NoName = new("name_column_missing", "Укажите столбец с именем: без него людей не добавить.", "Name the column that holds the name: nobody can be added without it.", 400, "columns");
    private static readonly Refusal Twice = new("field_twice", "Одно и то же поле указано у двух столбцов.", "Two columns are taken for the same field.", 400, "columns");

    /// <summary>A column by its index from 0, and what it holds.</summary>
    internal sealed record Column(int Index, ImportField Field, string? Source = null);

    internal sealed class Validator : Validator<SetImportColumns>
    {
        public Validator()
        {
            RuleFor(x => x.ImportId).NotEmpty();
            RuleFor(x => x.Columns).NotEmpty().Must(c => c is null || c.Count <= 200).WithMessage(_ => Say("Перечислите столбцы.", "List the columns."));
        }
    }

    internal sealed class Endpoint(IDocumentSession session, NpgsqlDataSource database, Sealer sealer, Caller caller, TimeProvider clock) : Slice<SetImportColumns, ImportView>
    {
        public override void Configure()
        {
            Put("/contacts/imports/{importId}/columns");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Correct what the columns hold");
        }

        public override async Task HandleAsync(SetImportColumns command, CancellationToken ct)
        {
            var import = await session.LoadAsync<Import>(command.ImportId, ct).OrNotFound();
            if (ExpectedVersion() != import.Version)
            {
                throw new StaleException(import.ChangedBy, import.ChangedAt);
            }

            var columns = Decide(import.Columns, command.Columns).OrRefuse();
            var answer = await new Preview(session, database, sealer).Again(import, columns, null, caller.Id, clock.GetUtcNow(), ct);
            await Save(answer, ct, version: import.Version + 1);
        }
    }

    internal static Decision<IReadOnlyList<ImportColumn>> Decide(IReadOnlyList<ImportColumn> columns, IReadOnlyList<Column> asked)
    {
        if (asked.FirstOrDefault(a => a.Index < 0 || a.Index >= columns.Count) is { } unknown)
        {
            return NoSuchColumn.With(unknown.Index);
        }

        var fields = asked.GroupBy(a => a.Index).ToDictionary(g => g.Key, g => g.Last().Field);
        ImportColumn[] changed = [.. columns.Select(c => c with { Field = fields.GetValueOrDefault(c.Index, c.Field) })];
        return !changed.Any(c => c.Field is ImportField.FullName or ImportField.LastName) ? NoName
            : changed.Where(c => c.Field is not (ImportField.Ignore or ImportField.Phone or ImportField.Email or ImportField.Note)).GroupBy(c => c.Field).Any(g => g.Count() > 1) ? Twice
            : changed;
    }
}
