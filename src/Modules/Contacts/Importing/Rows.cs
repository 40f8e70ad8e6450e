using System.Text.Json;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>The rows of an import: sealed when stored, judged together.</summary>
internal sealed class Rows(IDocumentSession session, Sealer sealer)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly Refusal NotInPreview = new("import_not_in_preview", "Этот список уже импортирован: править его больше нельзя.", "This list has been imported: it can't be changed any more.");
    internal static readonly Refusal Gone = new("import_rows_gone", "Строки этого списка удалены по сроку хранения. Загрузите файл снова.", "The rows of this list were deleted at the end of their term. Upload the file again.");

    public async Task<RowContent> Open(ImportRow row, CancellationToken ct) =>
        await sealer.Open(row.ImportId, row.Sealed, ct) is { } bytes ? JsonSerializer.Deserialize<RowContent>(bytes, Json)! : throw new RefusedException(Gone);

    public async Task<IReadOnlyList<(ImportRow Row, RowContent Content)>> OpenAll(IEnumerable<ImportRow> rows, CancellationToken ct)
    {
        var opened = new List<(ImportRow, RowContent)>();
        foreach (var row in rows)
        {
            opened.Add((row, await Open(row, ct)));
        }

        return opened;
    }

    public async Task Store(Guid importId, IEnumerable<Judged> judged, CancellationToken ct)
    {
        foreach (var row in judged)
        {
            session.Store(new ImportRow(ImportRow.IdOf(importId, row.Number), importId, row.Number, row.Verdict, await sealer.Seal(importId, JsonSerializer.SerializeToUtf8Bytes(row.Content, Json), ct)));
        }
    }

    /// <summary>Everyone in the region's contacts, for comparing.</summary>
    public async Task<KnownPeople> Known(CancellationToken ct)
    {
        var organizations = (await session.Query<Organization>().ToListAsync(ct)).ToDictionary(o => o.Id, o => o.Name);
        var people = await session.Query<Person>().OrderBy(p => p.Id).ToListAsync(ct);
        return KnownPeople.Of(people.Select(p => (p, organizations.GetValueOrDefault(p.Position?.OrganizationId ?? Guid.Empty))));
    }

    /// <summary>Judges all rows again after a change of columns or of one row; stores what changed and answers the import as it is then.</summary>
    public async Task<ImportView> Again(Import import, IReadOnlyList<ImportColumn> columns, (int Number, IReadOnlyDictionary<ImportField, string> Edits)? edited, Guid by, DateTimeOffset now, CancellationToken ct)
    {
        var run = await session.LoadAsync<ImportRun>(import.Id, ct).OrNotFound();
        var rows = await session.Query<ImportRow>().Where(r => r.ImportId == import.Id).OrderBy(r => r.Number).ToListAsync(ct);
        if ((run.State is not ImportState.Preview ? NotInPreview : rows.Count == 0 ? Gone : null) is { } refusal)
        {
            throw new RefusedException(refusal);
        }

        var opened = (await OpenAll(rows, ct)).ToDictionary(r => r.Row.Number);
        var judged = Judge.All(opened.Values.Select(r => (r.Row.Number, r.Content.Cells, edited?.Number == r.Row.Number ? edited.Value.Edits : r.Content.Edits)), columns, await Known(ct));
        await Store(import.Id, judged.Where(j => opened[j.Number].Row.Verdict != j.Verdict || !Same(opened[j.Number].Content, j.Content)), ct);
        var changed = import with { Columns = columns, Counts = ImportCounts.Of([.. judged.Select(j => j.Verdict)]), ChangedBy = by, ChangedAt = now };
        session.UpdateRevision(changed, import.Version + 1);

        // A commit at the same moment must lose or win as a whole.
        session.UpdateRevision(run, run.Version + 1);
        return ImportView.Of(changed, run);
    }

    private static bool Same(RowContent a, RowContent b) =>
        JsonSerializer.SerializeToUtf8Bytes(a, Json).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(b, Json));
}
