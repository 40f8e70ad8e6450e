using System.Text.Json;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>What people wrote into the file and not into its rows: a file may be named after somebody, a sheet too, and a heading may turn out to be a person.</summary>
/// <param name="FileName">Name of the file.</param>
/// <param name="Sheet">Name of the sheet that was read; empty for CSV.</param>
/// <param name="Headings">Of the columns, in their order.</param>
/// <param name="OtherSheets">Sheets of the workbook that this import doesn't read.</param>
internal sealed record ImportWords(string FileName, string Sheet, IReadOnlyList<string> Headings, IReadOnlyList<ImportSheet>? OtherSheets = null)
{
    private static readonly ImportWords Gone = new("", "", []);

    /// <summary>Sealed with the import's key: after the term nobody reads them, in no backup either.</summary>
    public Task<byte[]> Seal(Sealer sealer, Guid importId, CancellationToken ct) => sealer.Seal(importId, JsonSerializer.SerializeToUtf8Bytes(this), ct);

    /// <summary>The words of an import; empty ones after its term.</summary>
    public static async Task<ImportWords> Of(Import import, Sealer sealer, CancellationToken ct) =>
        await sealer.Open(import.Id, import.Words, ct) is { } bytes ? JsonSerializer.Deserialize<ImportWords>(bytes)! : Gone;

    /// <summary>The columns with their headings.</summary>
    public IReadOnlyList<ImportColumn> On(IReadOnlyList<ImportColumn> columns) => [.. columns.Select((c, i) => c with { Source = Headings.ElementAtOrDefault(i) ?? "" })];
}
