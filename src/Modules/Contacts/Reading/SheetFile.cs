using System.IO.Compression;
using System.Text;
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
    public static Decision<IReadOnlyList<Sheet>> Open(Stream file, CancellationToken ct)
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
            return zip && Inflated(file, ct) is { } refusal ? refusal : zip || ole ? new Workbook(file, zip, ct).Sheets() : CsvText.Open(file, ct);
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
    private static Refusal? Inflated(Stream file, CancellationToken ct)
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
        if (zip.Entries.Sum(e => e.Length) > most || zip.Entries.Any(e => e.Length > FileLimits.SharedTexts && e.FullName.Contains("sharedStrings", StringComparison.OrdinalIgnoreCase)))
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
                ct.ThrowIfCancellationRequested();
                if ((unpacked += read) > most)
                {
                    return FileLimits.Bomb;
                }
            }
        }

        return null;
    }

    /// <summary>The lines, until nobody waits for them; what the reader throws on a broken file is told to people.</summary>
    internal static IEnumerable<Line> Guarded(IEnumerable<Line> lines, CancellationToken ct)
    {
        using var from = lines.GetEnumerator();
        while (true)
        {
            ct.ThrowIfCancellationRequested();
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
}
