using System.Text;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>Reads CSV as Russian offices write it: UTF-8 with or without a mark, windows-1251; comma, semicolon or tab.</summary>
internal static class CsvText
{
    private static readonly char[] Separators = [';', ',', '\t'];

    /// <summary>The one sheet of the text, or why not.</summary>
    public static Decision<IReadOnlyList<Sheet>> Read(byte[] file)
    {
        if (Decode(file) is not { } text)
        {
            return FileLimits.Unreadable;
        }

        var separator = SeparatorOf(text);
        var lines = new List<Line>();
        foreach (var line in Lines(text, separator))
        {
            if (line.Cells.Count > FileLimits.Columns)
            {
                return FileLimits.TooManyColumns;
            }

            if (line.Cells.Any(c => c.Length > 0))
            {
                lines.Add(line);
            }

            if (lines.Count > FileLimits.Rows + 1_000)
            {
                return FileLimits.TooManyRows;
            }
        }

        return new[] { new Sheet("", lines) };
    }

    private static string? Decode(byte[] file)
    {
        if (file.AsSpan().StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode.GetString(file.AsSpan(2));
        }

        // Zero bytes and other control characters stand in no text.
        if (file.AsSpan().IndexOfAnyInRange((byte)0x00, (byte)0x08) >= 0 || file.AsSpan().IndexOfAnyInRange((byte)0x0E, (byte)0x1F) >= 0)
        {
            return null;
        }

        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            text = Encoding.GetEncoding(1251).GetString(file);
        }

        return text.TrimStart().StartsWith('<') || text.StartsWith("%PDF", StringComparison.Ordinal) ? null : text;
    }

    // The separator that splits the first lines most evenly: a title above the table holds none.
    private static char SeparatorOf(string text) =>
        Separators.MaxBy(s =>
        {
            var counts = Lines(text, s).Take(20).Select(l => l.Cells.Count).Where(c => c > 1).ToArray();
            return counts.Length == 0 ? 0 : counts.GroupBy(c => c).Max(g => g.Count() * 100) + counts.Max();
        });

    private static IEnumerable<Line> Lines(string text, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        int number = 1, started = 1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                    number += c == '\n' ? 1 : 0;
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && cell.ToString().All(char.IsWhiteSpace))
            {
                (quoted, _) = (true, cell.Clear());
            }
            else if (c == separator)
            {
                cells.Add(SheetFile.Cell(cell.ToString()));
                cell.Clear();
            }
            else if (c is '\n' or '\r')
            {
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                {
                    i++;
                }

                cells.Add(SheetFile.Cell(cell.ToString()));
                yield return new Line(started, cells);
                (cells, _, started) = ([], cell.Clear(), ++number);
            }
            else
            {
                cell.Append(c);
            }
        }

        if (cells.Count > 0 || cell.Length > 0)
        {
            cells.Add(SheetFile.Cell(cell.ToString()));
            yield return new Line(started, cells);
        }
    }
}
