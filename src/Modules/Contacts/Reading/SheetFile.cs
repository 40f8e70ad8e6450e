using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>Reads a spreadsheet by what it holds, whatever its name says. Formulas give the value that was saved with them.</summary>
internal static class SheetFile
{
    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0];

    static SheetFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>All sheets, or why the file can't be taken. The stream is read again and again, so it must be able to seek.</summary>
    public static Decision<IReadOnlyList<Sheet>> Open(Stream file)
    {
        if (file.Length > FileLimits.Bytes)
        {
            return FileLimits.TooLarge;
        }

        if (file.Length == 0)
        {
            return FileLimits.Empty;
        }

        Span<byte> start = stackalloc byte[4];
        file.Position = 0;
        start = start[..file.ReadAtLeast(start, 4, throwOnEndOfStream: false)];
        var (zip, ole) = (start.SequenceEqual(Zip), start.SequenceEqual(Ole));
        try
        {
            return zip && Inflated(file) is { } refusal ? refusal : zip || ole ? Excel(file, zip) : CsvText.Open(file);
        }
        catch (Exception e) when (Refused(e) is { } refusal)
        {
            return refusal;
        }
    }

    /// <summary>A cell's text: no zero characters, no blanks around, and an end.</summary>
    internal static string Cell(ReadOnlySpan<char> text)
    {
        var clean = text.Trim();
        clean = clean.Length > FileLimits.CellLength ? clean[..FileLimits.CellLength] : clean;
        return clean.Contains('\0') ? clean.ToString().Replace("\0", "", StringComparison.Ordinal).Trim() : clean.ToString();
    }

    // A small archive may hold gigabytes: everything is unpacked once into nothing, with a limit, before the reader sees it.
    private static Refusal? Inflated(Stream file)
    {
        file.Position = 0;
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > FileLimits.Entries)
        {
            return FileLimits.Bomb;
        }

        if (!zip.Entries.Any(e => e.FullName.Contains("workbook", StringComparison.OrdinalIgnoreCase)))
        {
            return FileLimits.Unreadable;
        }

        var most = Math.Min(FileLimits.Unpacked, Math.Max(20L * 1024 * 1024, file.Length * FileLimits.Ratio));
        if (zip.Entries.Sum(e => e.Length) > most)
        {
            return FileLimits.Bomb;
        }

        var buffer = new byte[64 * 1024];
        long unpacked = 0;
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            for (int read; (read = content.Read(buffer)) > 0;)
            {
                if ((unpacked += read) > most)
                {
                    return FileLimits.Bomb;
                }
            }
        }

        return null;
    }

    private static IExcelDataReader Reader(Stream file, bool zip)
    {
        file.Position = 0;
        var settings = new ExcelReaderConfiguration { LeaveOpen = true };
        return zip ? ExcelReaderFactory.CreateOpenXmlReader(file, settings) : ExcelReaderFactory.CreateBinaryReader(file, settings);
    }

    private static Sheet[] Excel(Stream file, bool zip)
    {
        using var reader = Reader(file, zip);
        var names = new List<string>();
        do
        {
            names.Add(reader.Name);
        }
        while (reader.NextResult());
        return [.. names.Select((name, index) => new Sheet(name, Guarded(Rows(file, zip, index))))];
    }

    private static IEnumerable<Line> Rows(Stream file, bool zip, int sheet)
    {
        using var reader = Reader(file, zip);
        for (var i = 0; i < sheet; i++)
        {
            reader.NextResult();
        }

        // One organisation over several people: the value stands in the first of the merged cells only.
        var merged = (reader.MergeCells ?? []).Where(m => m.ToRow > m.FromRow).ToLookup(m => m.FromColumn);
        var above = new Dictionary<int, string>();
        for (var number = 1; reader.Read(); number++)
        {
            var cells = new string[Math.Min(reader.FieldCount, FileLimits.Columns)];
            for (var column = 0; column < cells.Length; column++)
            {
                var text = Text(reader.GetValue(column));
                if (merged[column].FirstOrDefault(m => number - 1 >= m.FromRow && number - 1 <= m.ToRow) is { } cell)
                {
                    text = cell.FromRow == number - 1 ? above[column] = text : above.GetValueOrDefault(column, text);
                }

                cells[column] = text;
            }

            for (var column = FileLimits.Columns; column < reader.FieldCount; column++)
            {
                if (Text(reader.GetValue(column)).Length > 0)
                {
                    throw new RefusedException(FileLimits.TooManyColumns);
                }
            }

            if (cells.Any(c => c.Length > 0))
            {
                yield return new Line(number, cells);
            }
        }
    }

    private static IEnumerable<Line> Guarded(IEnumerable<Line> lines)
    {
        using var from = lines.GetEnumerator();
        while (true)
        {
            try
            {
                if (!from.MoveNext())
                {
                    yield break;
                }
            }
            catch (Exception e) when (Refused(e) is { } refusal)
            {
                throw new RefusedException(refusal);
            }

            yield return from.Current;
        }
    }

    // The reader throws all of these on broken files; whatever it is, the person needs another file.
    private static Refusal? Refused(Exception e) => e switch
    {
        InvalidPasswordException => FileLimits.Encrypted,
        ExcelReaderException or InvalidDataException or System.Xml.XmlException or FormatException or IOException or ArgumentException or IndexOutOfRangeException or NullReferenceException or InvalidOperationException
            or OverflowException or NotSupportedException or KeyNotFoundException => FileLimits.Unreadable,
        _ => null,
    };

    private static string Text(object? value) => Cell(value switch
    {
        null => "",
        double number when number == Math.Truncate(number) && Math.Abs(number) < 1e16 => number.ToString("0", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    });
}
