namespace Zarozhdenie.Contacts.Importing;

/// <summary>An import as people see it.</summary>
/// <param name="Id">Import id.</param>
/// <param name="FileName">Name of the file; empty after the term.</param>
/// <param name="Sheet">Name of the sheet that was read; empty for CSV and after the term.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Progress">How far the machine is.</param>
/// <param name="Columns">Columns and what they are taken for.</param>
/// <param name="Counts">Rows by verdict.</param>
/// <param name="Basis">Why the people's data may be kept.</param>
/// <param name="BasisNote">The words for it.</param>
/// <param name="Result">What was done.</param>
/// <param name="UploadedAt">When (UTC).</param>
/// <param name="Failed">The machine gave up after several tries; committing or undoing again goes on where it stopped.</param>
/// <param name="OtherSheets">Sheets of the same workbook that this import doesn't read.</param>
internal sealed record ImportView(
    Guid Id,
    string FileName,
    string Sheet,
    ImportState State,
    ImportView.Share Progress,
    IReadOnlyList<ImportColumn> Columns,
    ImportCounts Counts,
    BasisKind Basis,
    string? BasisNote,
    ImportView.Outcome Result,
    DateTimeOffset UploadedAt,
    bool Failed,
    IReadOnlyList<ImportSheet> OtherSheets)
{
    /// <summary>Rows done of all.</summary>
    internal sealed record Share(int Done, int Total);

    /// <summary>People added, completed; and after undoing: removed, restored, and who stays.</summary>
    internal sealed record Outcome(int Added, int Updated, int Removed, int Restored, IReadOnlyList<ImportRun.Stayed> Kept);

    public static ImportView Of(Import import, ImportWords words, ImportRun run) =>
        new(
            import.Id,
            words.FileName,
            words.Sheet,
            run.State,
            new Share(run.Done, run.Total),
            words.On(import.Columns),
            import.Counts,
            import.Basis,
            import.BasisNote,
            new Outcome(run.Added, run.Updated, run.Removed, run.Restored, run.Kept),
            import.UploadedAt,
            run.Failed,
            words.OtherSheets ?? []);
}
