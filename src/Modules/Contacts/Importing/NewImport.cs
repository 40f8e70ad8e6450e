using Marten;
using Npgsql;
using Zarozhdenie.Contacts.Reading;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>Makes an import of a sheet of a file: judged, its rows in the session, nothing imported yet.</summary>
internal sealed class NewImport(IDocumentSession session, NpgsqlDataSource database, Sealer sealer, string region)
{
    /// <summary>The list in a file: of the named sheet, or of the one that looks most like a list.</summary>
    public static Decision<FoundList> Find(Stream file, string? sheet, CancellationToken ct)
    {
        var sheets = SheetFile.Open(file, ct);
        if (sheets.Refusal is { } refusal)
        {
            return refusal;
        }

        var found = Header.Find(sheet is null ? sheets.Value : [.. sheets.Value.Where(s => string.Equals(s.Name, sheet, StringComparison.Ordinal))]);
        return found.Refusal is not null ? found : found.Value with { Others = OtherSheets.Of(sheets.Value, found.Value.Sheet) };
    }

    /// <summary>Puts the list in as this import, which names id, file, basis and who.</summary>
    public async Task<ImportView> Put(Import about, string fileName, FoundList list, CancellationToken ct)
    {
        var (counts, width) = await new Preview(session, database, sealer).Of(about.Id, list, ct);
        ImportColumn[] columns = [.. list.Columns, .. Enumerable.Range(list.Columns.Count, Math.Max(0, width - list.Columns.Count)).Select(i => new ImportColumn(i, "", ImportField.Ignore))];
        var words = new ImportWords(fileName, list.Sheet, [.. columns.Select(c => c.Source)], list.Others);
        var import = about with { Words = await words.Seal(sealer, about.Id, ct), Columns = [.. columns.Select(c => c with { Source = "" })], Counts = counts };
        var run = new ImportRun(import.Id, region, ImportState.Preview, 0, counts.Rows, 0, 0, 0, 0, [], import.UploadedAt);
        session.Insert(import);
        session.Insert(run);
        return ImportView.Of(import, words, run);
    }
}
