using System.Text.Json.Serialization;
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

/// <summary>A column of the list, its heading, and what it is taken for. A document holds no headings: see <see cref="Importing.ImportWords"/>.</summary>
internal sealed record ImportColumn(int Index, string Source, ImportField Field);

/// <summary>How many rows got which verdict, and how many of those that go in bear a remark.</summary>
internal sealed record ImportCounts(int Rows, int New, int Update, int Duplicate, int Unreachable, int Error, int Remarks)
{
    public static readonly ImportCounts None = new(0, 0, 0, 0, 0, 0, 0);

    public static ImportCounts operator +(ImportCounts a, ImportCounts b) =>
        new(a.Rows + b.Rows, a.New + b.New, a.Update + b.Update, a.Duplicate + b.Duplicate, a.Unreachable + b.Unreachable, a.Error + b.Error, a.Remarks + b.Remarks);

    /// <summary>Rows of one verdict.</summary>
    public int With(Verdict verdict) => verdict switch
    {
        Verdict.New => New,
        Verdict.Update => Update,
        Verdict.Duplicate => Duplicate,
        Verdict.Unreachable => Unreachable,
        _ => Error,
    };

    public static ImportCounts Of(IReadOnlyCollection<ImportRow> rows) =>
        new(rows.Count, Count(rows, Verdict.New), Count(rows, Verdict.Update), Count(rows, Verdict.Duplicate), Count(rows, Verdict.Unreachable), Count(rows, Verdict.Error), rows.Count(r => r.HasRemark));

    private static int Count(IReadOnlyCollection<ImportRow> rows, Verdict verdict) => rows.Count(r => r.Verdict == verdict);
}

/// <summary>An uploaded list as people see and correct it (F28). Its rows, and the words of the file itself, are sealed with its own key, destroyed after the term.</summary>
internal sealed record Import(Guid Id, byte[] Words, BasisKind Basis, string? BasisNote, IReadOnlyList<ImportColumn> Columns, ImportCounts Counts, Guid ChangedBy, DateTimeOffset ChangedAt, DateTimeOffset UploadedAt) : IRevisioned
{
    /// <summary>The upload whose workbook holds further sheets, or null: they can be shown as imports of their own while it is kept.</summary>
    public Guid? FileId { get; init; }

    /// <summary>The version that people see in ETag.</summary>
    public int Version { get; set; }
}

/// <summary>A sheet of a workbook and how many rows it holds.</summary>
internal sealed record ImportSheet(string Name, int Rows);

/// <summary>A workbook with several sheets, sealed with its upload's key; destroyed with the rows.</summary>
internal sealed record ImportFile(Guid Id, byte[] Sealed);

/// <summary>How far the machine is with an import; apart, so that progress never changes the version people see.</summary>
internal sealed record ImportRun(Guid Id, string Region, ImportState State, int Done, int Total, int Added, int Updated, int Removed, int Restored, IReadOnlyList<ImportRun.Stayed> Kept, DateTimeOffset UploadedAt, int Reached = 0, bool RowsDeleted = false, int Tries = 0, bool Failed = false) : IRevisioned
{
    private const int Most = 5;

    /// <summary>After a try that failed: whoever keeps failing waits for a person.</summary>
    public ImportRun Again() => this with { Tries = Tries + 1, Failed = Tries + 1 >= Most };

    /// <summary>Somebody whom the undoing left as they are, and why: invited, edited, merged, or named by another record.</summary>
    internal sealed record Stayed(Guid PersonId, string Why);

    /// <summary>Guards against two who start at once.</summary>
    public int Version { get; set; }
}

/// <summary>Rows of a list, a thousand together: their verdicts counted in the clear, their words packed and sealed with the import's key.</summary>
/// <param name="Id">Made from the import and the first number.</param>
/// <param name="ImportId">The import.</param>
/// <param name="First">Number of the first row, from 1, as spreadsheets show it.</param>
/// <param name="Last">Number of the last row.</param>
/// <param name="Counts">Rows by verdict.</param>
/// <param name="Sealed">A list of <see cref="ImportRow"/>.</param>
internal sealed record ImportBlock(Guid Id, Guid ImportId, int First, int Last, ImportCounts Counts, byte[] Sealed)
{
    /// <summary>So many rows are sealed together, and carried out in one transaction.</summary>
    public const int Rows = 1_000;

    public static Guid IdOf(Guid importId, int first) => Shared.Http.Idempotency.Derive($"{importId}/{first}");
}

/// <summary>A row: the cells, what people put in their place, what was read from them, and what will be done.</summary>
/// <param name="Number">As the spreadsheet shows it.</param>
/// <param name="Verdict">What will be done.</param>
/// <param name="Cells">As they stand in the file.</param>
/// <param name="Edits">What people put in their place.</param>
/// <param name="Values">What was read.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Twin">Whom the row repeats, or with whom it shares something.</param>
/// <param name="AnotherPerson">People said that the row is nobody of those whom it looks like.</param>
internal sealed record ImportRow(int Number, Verdict Verdict, IReadOnlyList<string> Cells, IReadOnlyDictionary<ImportField, string> Edits, RowValues Values, IReadOnlyList<Reason> Reasons, Twin? Twin, bool AnotherPerson = false)
{
    /// <summary>The row goes in, and somebody should look at it: a number that could not be read, a category not chosen.</summary>
    [JsonIgnore]
    public bool HasRemark => Verdict is not Verdict.Error && Reasons.Any(r => Importing.Reasons.IsRemark(r.Code));
}

/// <summary>Whom a row repeats, or with whom it shares a telephone or an address: somebody in the contacts, or an earlier row.</summary>
internal sealed record Twin(Guid? PersonId, int? Row, bool Same);

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
    string? Note)
{
    private string? _folded;
    private long[]? _ways;

    /// <summary>The name's folded form; asked for again and again.</summary>
    [JsonIgnore]
    public string Folded => _folded ??= Names.Folded(FullName);

    /// <summary>Keys of telephones and addresses.</summary>
    [JsonIgnore]
    public IReadOnlyList<long> Ways => _ways ??= [.. Phones.Select(PersonKeys.OfPhone), .. Emails.Select(PersonKeys.OfEmail)];
}

/// <summary>What carrying out a block did: enough to tell row by row, and to take it back.</summary>
/// <param name="Id">The block's id.</param>
/// <param name="ImportId">The import.</param>
/// <param name="First">Number of the block's first row.</param>
/// <param name="Changes">Who was added or completed.</param>
/// <param name="Organizations">Organisations that the block was the first to name.</param>
internal sealed record ImportBatch(Guid Id, Guid ImportId, int First, IReadOnlyList<ImportChange> Changes, IReadOnlyList<Guid> Organizations);

/// <summary>What became of a row.</summary>
internal enum Outcome
{
    /// <summary>A new person.</summary>
    Added,

    /// <summary>Completed somebody.</summary>
    Updated,

    /// <summary>Had nothing new about somebody who is there.</summary>
    Unchanged,

    /// <summary>Left out, for the row's first reason.</summary>
    Error,
}

/// <summary>What a row did to one person. The state before is sealed with the person's own key.</summary>
/// <param name="Row">The row's number.</param>
/// <param name="PersonId">The person.</param>
/// <param name="Outcome">What was done.</param>
/// <param name="VersionAfter">The person's version then: another one later means that people edited since.</param>
/// <param name="Before">The person as before the block, with the first row that changed them.</param>
/// <param name="Invitations">How often the person had been invited before.</param>
internal sealed record ImportChange(int Row, Guid PersonId, Outcome Outcome, int VersionAfter, SealedText? Before, int Invitations = 0);
