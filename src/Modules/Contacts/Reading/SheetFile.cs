using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>Reads a spreadsheet by what it holds, whatever its name says.</summary>
internal static class SheetFile
{
    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0];

    static SheetFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>All sheets, or why the file can't be taken.</summary>
    public static Decision<IReadOnlyList<Sheet>> Read(byte[] file)
    {
        if (file.Length > FileLimits.Bytes)
        {
            return FileLimits.TooLarge;
        }

        if (file.Length == 0)
        {
            return FileLimits.Empty;
        }

        try
        {
            if (file.AsSpan().StartsWith(Zip))
            {
                return Inflated(file) is { } refusal ? refusal : Excel(ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file)));
            }

            return file.AsSpan().StartsWith(Ole) ? Excel(ExcelReaderFactory.CreateBinaryReader(new MemoryStream(file))) : CsvText.Read(file);
        }
        catch (InvalidPasswordException)
        {
            return FileLimits.Encrypted;
        }
        catch (Exception e) when (e is ExcelReaderException or InvalidDataException or System.Xml.XmlException or FormatException or IOException or ArgumentException or IndexOutOfRangeException or NullReferenceException or InvalidOperationException or OverflowException or NotSupportedException or KeyNotFoundException)
        {
            // The reader throws all of these on broken files; whatever it is, the person needs another file.
            return FileLimits.Unreadable;
        }
    }

    // A small archive may hold gigabytes: everything is unpacked once into nothing, with a limit, before the reader sees it.
    private static Refusal? Inflated(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        if (zip.Entries.Count > 5_000 || !zip.Entries.Any(e => e.FullName.Contains("workbook", StringComparison.OrdinalIgnoreCase)))
        {
            return FileLimits.Unreadable;
        }

        var most = Math.Min(FileLimits.Unpacked, Math.Max(20L * 1024 * 1024, (long)file.Length * FileLimits.Ratio));
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

    private static Decision<IReadOnlyList<Sheet>> Excel(IExcelDataReader reader)
    {
        using var _ = reader;
        var sheets = new List<Sheet>();
        var rows = 0;
        do
        {
            var lines = new List<Line>();
            for (var number = 1; reader.Read(); number++)
            {
                var cells = new string[Math.Min(reader.FieldCount, FileLimits.Columns)];
                for (var column = 0; column < cells.Length; column++)
                {
                    cells[column] = Text(reader.GetValue(column));
                }

                for (var column = FileLimits.Columns; column < reader.FieldCount; column++)
                {
                    if (Text(reader.GetValue(column)).Length > 0)
                    {
                        return FileLimits.TooManyColumns;
                    }
                }

                if (cells.Any(c => c.Length > 0))
                {
                    lines.Add(new Line(number, cells));
                    if (++rows > FileLimits.Rows + 1_000)
                    {
                        return FileLimits.TooManyRows;
                    }
                }
            }

            sheets.Add(new Sheet(reader.Name, lines));
        }
        while (reader.NextResult());
        return sheets;
    }

    private static string Text(object? value)
    {
        var text = value switch
        {
            null => "",
            double number when number == Math.Truncate(number) && Math.Abs(number) < 1e16 => number.ToString("0", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
        return Cell(text);
    }

    internal static string Cell(string text)
    {
        var clean = text.Replace("\0", "", StringComparison.Ordinal).Trim();
        return clean.Length > FileLimits.CellLength ? clean[..FileLimits.CellLength] : clean;
    }
}
