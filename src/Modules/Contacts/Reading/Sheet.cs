using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>A line of a sheet with the number that spreadsheets show.</summary>
internal sealed record Line(int Number, IReadOnlyList<string> Cells);

/// <summary>A sheet of a file, all cells as text.</summary>
internal sealed record Sheet(string Name, IReadOnlyList<Line> Lines);

/// <summary>The list found in a file: where its header stands, its columns, its rows.</summary>
internal sealed record FoundList(string Sheet, IReadOnlyList<ImportColumn> Columns, IReadOnlyList<Line> Rows);

/// <summary>What files are refused for.</summary>
internal static class FileLimits
{
    public const int Bytes = 10 * 1024 * 1024;
    public const int Rows = 20_000;
    public const int Columns = 100;
    public const int CellLength = 4_000;
    public const long Unpacked = 200L * 1024 * 1024;
    public const int Ratio = 150;

    public static readonly Refusal TooLarge = new("file_too_large", "Файл больше 10 МБ. Разделите список на части.", "The file is larger than 10 MB. Split the list.", 413, "file");
    public static readonly Refusal Unreadable = new("file_unreadable", "Не удалось прочитать файл. Подойдут таблицы XLSX, XLS и CSV.", "The file could not be read. XLSX, XLS and CSV tables are accepted.", 422, "file");
    public static readonly Refusal Encrypted = new("file_encrypted", "Файл закрыт паролем. Снимите пароль и загрузите снова.", "The file is protected by a password. Remove it and upload again.", 422, "file");
    public static readonly Refusal Empty = new("file_empty", "В файле нет ни одной строки с контактами.", "The file holds no row with a contact.", 422, "file");
    public static readonly Refusal TooManyRows = new("too_many_rows", "В списке больше 20 000 строк. Разделите его на части.", "The list has more than 20,000 rows. Split it.", 422, "file");
    public static readonly Refusal TooManyColumns = new("too_many_columns", "В таблице больше 100 столбцов.", "The table has more than 100 columns.", 422, "file");
    public static readonly Refusal Bomb = new("file_unpacks_too_large", "Файл распаковывается в слишком большую таблицу.", "The file unpacks into too large a table.", 422, "file");
}
