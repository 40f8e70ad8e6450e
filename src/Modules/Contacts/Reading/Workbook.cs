using System.Globalization;
using ExcelDataReader;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>The sheets of a workbook. What it says of itself isn't believed: a few bytes may name a cell a billion columns away, or one part as fifty sheets.</summary>
internal sealed class Workbook(Stream file, bool zip, CancellationToken ct)
{
    private const int LastColumn = 16_384;
    private const int LastRow = 1_048_576;
    private const int RowsOfHead = 5_000;

    /// <summary>All sheets with their heads, read in one go; the lines of each are read anew by whoever asks.</summary>
    public Sheet[] Sheets()
    {
        using var reader = Reader();
        if (reader.ResultsCount > FileLimits.Sheets)
        {
            throw new RefusedException(FileLimits.TooManySheets);
        }

        var sheets = new List<Sheet>();
        do
        {
            var index = sheets.Count;
            sheets.Add(new Sheet(reader.Name, [.. Lines(reader, RowsOfHead).Take(Sheet.LinesLookedAt)], SheetFile.Guarded(Rows(index), ct)));
        }
        while (reader.NextResult());
        return [.. sheets];
    }

    private IExcelDataReader Reader()
    {
        var metered = new Metered(file, ct) { Position = 0 };
        var settings = new ExcelReaderConfiguration { LeaveOpen = true };
        return zip ? ExcelReaderFactory.CreateOpenXmlReader(metered, settings) : ExcelReaderFactory.CreateBinaryReader(metered, settings);
    }

    private IEnumerable<Line> Rows(int sheet)
    {
        using var reader = Reader();
        for (var i = 0; i < sheet; i++)
        {
            reader.NextResult();
        }

        foreach (var line in Lines(reader, LastRow))
        {
            yield return line;
        }
    }

    private static IEnumerable<Line> Lines(IExcelDataReader reader, int last)
    {
        if (reader.FieldCount > LastColumn || reader.RowCount > LastRow || (long)reader.RowCount * reader.FieldCount > FileLimits.Cells)
        {
            throw new RefusedException(reader.FieldCount > FileLimits.Columns ? FileLimits.TooManyColumns : FileLimits.TooManyRows);
        }

        var merged = new MergedCells(reader.MergeCells ?? []);
        var characters = 0L;
        for (var number = 1; number <= last && reader.Read(); number++)
        {
            var cells = new string[Math.Min(reader.FieldCount, FileLimits.Columns)];
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = merged.Of(column, number - 1, Text(reader.GetValue(column)));
                characters += cells[column].Length;
            }

            for (var column = FileLimits.Columns; column < reader.FieldCount; column++)
            {
                if (Text(reader.GetValue(column)).Length > 0)
                {
                    throw new RefusedException(FileLimits.TooManyColumns);
                }
            }

            // One long text, kept once, may stand in every cell.
            if (characters > FileLimits.Characters)
            {
                throw new RefusedException(FileLimits.Bomb);
            }

            if (cells.Any(c => c.Length > 0))
            {
                yield return new Line(number, cells);
            }
        }
    }

    private static string Text(object? value) => value is null ? "" : SheetFile.Cell(value switch
    {
        double number when number == Math.Truncate(number) && Math.Abs(number) < 1e16 => number.ToString("0", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    });

    // One organisation over several people: the value stands in the first of the merged cells only. Rows come in their order, so each
    // column remembers how far it is among its merged cells.
    private sealed class MergedCells
    {
        private readonly Dictionary<int, CellRange[]> _columns;
        private readonly Dictionary<int, (int At, string Text)> _reached = [];

        public MergedCells(CellRange[] cells)
        {
            var tall = cells.Where(c => c.ToRow > c.FromRow).ToArray();
            if (tall.Length > FileLimits.MergedCells)
            {
                throw new RefusedException(FileLimits.Bomb);
            }

            _columns = tall.GroupBy(c => c.FromColumn).ToDictionary(g => g.Key, g => g.OrderBy(c => c.FromRow).ToArray());
        }

        public string Of(int column, int row, string text)
        {
            if (!_columns.TryGetValue(column, out var cells))
            {
                return text;
            }

            var (at, above) = _reached.GetValueOrDefault(column, (0, ""));
            for (; at < cells.Length && cells[at].ToRow < row; at++)
            {
                above = "";
            }

            if (at < cells.Length && cells[at].FromRow <= row)
            {
                text = above = cells[at].FromRow == row ? text : above;
            }

            _reached[column] = (at, above);
            return text;
        }
    }
}
