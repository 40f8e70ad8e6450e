using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>A line of a sheet with the number that spreadsheets show.</summary>
internal sealed record Line(int Number, IReadOnlyList<string> Cells);

/// <summary>A sheet of a file, all cells as text. Read anew each time, line by line: a long list is never in memory as a whole.</summary>
/// <param name="Name">Its name; empty for CSV.</param>
/// <param name="Head">Its first lines, by which the list is found.</param>
/// <param name="Lines">All of them.</param>
internal sealed record Sheet(string Name, IReadOnlyList<Line> Head, IEnumerable<Line> Lines)
{
    /// <summary>So many lines are looked at.</summary>
    public const int LinesLookedAt = 30;
}

/// <summary>The list found in a file: its sheet, its columns, its rows. Reading the rows may still be refused.</summary>
internal sealed record FoundList(string Sheet, IReadOnlyList<ImportColumn> Columns, IEnumerable<Line> Rows)
{
    /// <summary>The file's other sheets that hold rows.</summary>
    public IReadOnlyList<ImportSheet> Others { get; init; } = [];
}

/// <summary>What files are refused for.</summary>
internal static class FileLimits
{
    public const int Bytes = 25 * 1024 * 1024;
    public const int Rows = 200_000;
    public const int Columns = 200;
    public const int CellLength = 10_000;
    public const long Unpacked = 200L * 1024 * 1024;
    public const int Entries = 1_000;
    public const int Ratio = 100;
    public const long SharedTexts = 50L * 1024 * 1024;
    public const int Sheets = 50;
    public const long Cells = 50_000_000;
    public const int MergedCells = 200_000;
    public const long Characters = 80_000_000;
    public const int ColumnsOfLine = 20_000;

    public static readonly Refusal TooLarge = new("file_too_large", "Файл больше 25 МБ. Разделите список на части.", "The file is larger than 25 MB. Split the list.", 413, "file");
    public static readonly Refusal Unreadable = new("file_unreadable", "Не удалось прочитать файл. Подойдут таблицы XLSX, XLS, CSV и текст, скопированный из Excel.", "The file could not be read. XLSX, XLS and CSV tables and text copied from Excel are accepted.", 422, "file");
    public static readonly Refusal WebPage = new("file_is_web_page", "Это веб-страница, а не таблица. Откройте её в Excel и сохраните как XLSX.", "This is a web page, not a table. Open it in Excel and save it as XLSX.", 422, "file");
    public static readonly Refusal Encrypted = new("file_encrypted", "Файл закрыт паролем. Снимите пароль и загрузите снова.", "The file is protected by a password. Remove it and upload again.", 422, "file");
    public static readonly Refusal Empty = new("file_empty", "В файле нет ни одной строки с контактами.", "The file holds no row with a contact.", 422, "file");
    public static readonly Refusal TooManyRows = new("too_many_rows", "В списке больше 200 000 строк. Разделите его на части.", "The list has more than 200,000 rows. Split it.", 422, "file");
    public static readonly Refusal TooManyColumns = new("too_many_columns", "В таблице больше 200 столбцов. Оставьте столбцы с контактами и загрузите снова.", "The table has more than 200 columns. Keep those with contact data and upload again.", 422, "file");
    public static readonly Refusal TooManySheets = new("too_many_sheets", "В файле больше 50 листов. Оставьте лист со списком и загрузите снова.", "The file has more than 50 sheets. Keep the one with the list and upload again.", 422, "file");
    public static readonly Refusal Bomb = new("file_unpacks_too_large", "Файл распаковывается в слишком большую таблицу.", "The file unpacks into too large a table.", 422, "file");
}
