using JasperFx;
using Zarozhdenie.Contracts;

namespace Zarozhdenie.Contacts;

/// <summary>What a column of a list holds.</summary>
internal enum ImportField
{
    /// <summary>Nothing that is imported.</summary>
    Ignore,

    /// <summary>Фамилия имя отчество in one cell.</summary>
    FullName,

    /// <summary>Фамилия.</summary>
    LastName,

    /// <summary>Имя.</summary>
    FirstName,

    /// <summary>Отчество.</summary>
    MiddleName,

    /// <summary>Name of the organisation.</summary>
    Organization,

    /// <summary>Title.</summary>
    Position,

    /// <summary>Category of the audience (R009, R011, R012).</summary>
    Category,

    /// <summary>One or several telephone numbers.</summary>
    Phone,

    /// <summary>One or several e-mail addresses.</summary>
    Email,

    /// <summary>A remark.</summary>
    Note,
}

/// <summary>What will be done with a row.</summary>
internal enum Verdict
{
    /// <summary>A new person.</summary>
    New,

    /// <summary>Completes somebody who is there.</summary>
    Update,

    /// <summary>The person is there, or stands earlier in the list.</summary>
    Duplicate,

    /// <summary>Imported and marked: there is no way to reach the person.</summary>
    Unreachable,

    /// <summary>Not imported until the row is put right.</summary>
    Error,
}

/// <summary>Where an import stands.</summary>
internal enum ImportState
{
    /// <summary>Shown; nothing is imported yet.</summary>
    Preview,

    /// <summary>Being carried out.</summary>
    Committing,

    /// <summary>Carried out.</summary>
    Committed,

    /// <summary>Being taken back.</summary>
    Undoing,

    /// <summary>Taken back.</summary>
    Undone,
}

/// <summary>A column of the list and what it is taken for.</summary>
internal sealed record ImportColumn(int Index, string Source, ImportField Field);

/// <summary>How many rows got which verdict.</summary>
internal sealed record ImportCounts(int Rows, int New, int Update, int Duplicate, int Unreachable, int Error)
{
    public static ImportCounts Of(IReadOnlyCollection<Verdict> verdicts) =>
        new(verdicts.Count, Count(verdicts, Verdict.New), Count(verdicts, Verdict.Update), Count(verdicts, Verdict.Duplicate), Count(verdicts, Verdict.Unreachable), Count(verdicts, Verdict.Error));

    private static int Count(IReadOnlyCollection<Verdict> verdicts, Verdict verdict) => verdicts.Count(v => v == verdict);
}

/// <summary>An uploaded list as people see and correct it (F28). Its rows are sealed with its own key, destroyed after the term.</summary>
internal sealed record Import(Guid Id, string FileName, string Sheet, BasisKind Basis, string? BasisNote, IReadOnlyList<ImportColumn> Columns, ImportCounts Counts, Guid ChangedBy, DateTimeOffset ChangedAt, DateTimeOffset UploadedAt) : IRevisioned
{
    /// <summary>The version that people see in ETag.</summary>
    public int Version { get; set; }
}

/// <summary>How far the machine is with an import; apart, so that progress never changes the version people see.</summary>
internal sealed record ImportRun(Guid Id, string Region, ImportState State, int Done, int Total, int Added, int Updated, int Removed, int Restored, IReadOnlyList<ImportRun.Stayed> Kept, DateTimeOffset UploadedAt, bool RowsDeleted = false) : IRevisioned
{
    /// <summary>Somebody whom the undoing left as they are, and why: invited or edited.</summary>
    internal sealed record Stayed(Guid PersonId, string Why);

    /// <summary>Guards against two who start at once.</summary>
    public int Version { get; set; }
}

/// <summary>One row of a list: its verdict in the clear, its words sealed with the import's key.</summary>
/// <param name="Id">Made from the import and the number.</param>
/// <param name="ImportId">The import.</param>
/// <param name="Number">Line number in the sheet, from 1, as spreadsheets show it.</param>
/// <param name="Verdict">What will be done.</param>
/// <param name="Sealed">A <see cref="RowContent"/>.</param>
internal sealed record ImportRow(Guid Id, Guid ImportId, int Number, Verdict Verdict, byte[] Sealed)
{
    public static Guid IdOf(Guid importId, int number) => Shared.Http.Idempotency.Derive($"{importId}/{number}");
}

/// <summary>A reason for a verdict: a stable code and what its text names.</summary>
internal sealed record Reason(string Code, params string[] Args);

/// <summary>What a row says once read.</summary>
internal sealed record RowValues(
    string FullName,
    string? Organization,
    string? Position,
    OrganizationCategory? Category,
    DiscussionPlace? SuggestedPlace,
    IReadOnlyList<Phone> Phones,
    IReadOnlyList<string> Emails,
    string? Note);

/// <summary>The words of a row: the cells, what people put in their place, and what was read from them.</summary>
internal sealed record RowContent(IReadOnlyList<string> Cells, IReadOnlyDictionary<ImportField, string> Edits, RowValues Values, IReadOnlyList<Reason> Reasons);

/// <summary>What an import did to one person: enough to take it back. The state before is sealed with the person's own key.</summary>
internal sealed record ImportChange(Guid Id, Guid ImportId, Guid PersonId, bool Added, int VersionAfter, SealedText? Before);
