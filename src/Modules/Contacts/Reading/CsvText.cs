using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>Reads CSV as Russian offices write it, and text copied from a spreadsheet: semicolon, comma, tab or bar.</summary>
internal static class CsvText
{
    private const int LinesLookedAt = 40;
    private const int LinesInCell = 60;
    private const long WastedMost = 5_000_000;
    private static readonly char[] Separators = [';', ',', '\t', '|'];

    /// <summary>The one sheet of the text, or why not.</summary>
    public static Decision<IReadOnlyList<Sheet>> Open(Stream file, CancellationToken ct)
    {
        if (TextReading.Of(file) is not { } reading)
        {
            return FileLimits.Unreadable;
        }

        var first = reading.Read(file).Take(LinesLookedAt * 3).ToArray();
        var start = first.FirstOrDefault(l => !string.IsNullOrWhiteSpace(l))?.TrimStart() ?? "";
        if (start.StartsWith('<') || start.StartsWith("%PDF", StringComparison.Ordinal))
        {
            return start.StartsWith('<') ? FileLimits.WebPage : FileLimits.Unreadable;
        }

        // Excel's own line for telling the separator.
        var told = start is ['s', 'e', 'p', '=', var named] ? named : (char?)null;
        var separator = told ?? SeparatorOf(first);
        var lines = SheetFile.Guarded(Numbered(reading, file, separator, told is not null), ct);
        return new[] { new Sheet("", [.. lines.Take(Sheet.LinesLookedAt)], lines) };
    }

    private static IEnumerable<Line> Numbered(TextReading reading, Stream file, char separator, bool skipFirst) =>
        Records(reading.Read(file), separator).Skip(skipFirst ? 1 : 0).Where(l => l.Cells.Any(c => c.Length > 0)).Select(l => l.Cells.Count <= FileLimits.Columns ? l : Narrowed(l));

    private static Line Narrowed(Line line) =>
        line.Cells.Skip(FileLimits.Columns).Any(c => c.Length > 0) ? throw new RefusedException(FileLimits.TooManyColumns) : line with { Cells = [.. line.Cells.Take(FileLimits.Columns)] };

    // The one under which the first lines read best as a table of people, then most evenly: a title above the table holds none.
    private static char SeparatorOf(string[] lines) =>
        Separators.MaxBy(s =>
        {
            var records = Records(lines, s).Take(LinesLookedAt).ToArray();
            var known = records.Select(Header.Known).DefaultIfEmpty().Max();
            var counts = records.Select(l => l.Cells.Count).Where(c => c > 1).ToArray();
            return (known, counts.Length == 0 ? 0 : counts.GroupBy(c => c).Max(g => g.Count() * 100) + counts.Max());
        });

    private static IEnumerable<Line> Records(IEnumerable<string> lines, char separator)
    {
        using var source = lines.GetEnumerator();
        var waiting = new LinkedList<string>();
        bool Next(out string line)
        {
            if (waiting.First is { } first)
            {
                line = first.Value;
                waiting.RemoveFirst();
                return true;
            }

            var more = source.MoveNext();
            line = more ? source.Current : "";
            return more;
        }

        var (number, wasted) = (1, 0L);
        while (Next(out var line))
        {
            if (!line.Contains('"', StringComparison.Ordinal))
            {
                yield return new Line(number++, Plain(line, separator));
                continue;
            }

            // A text that opens quotes over and over and closes none would be read sixty times.
            var (taken, record, most) = (new List<string> { line }, new QuotedRecord(separator), wasted > WastedMost ? 1 : LinesInCell);
            while (!record.Add(taken[^1]) && taken.Count < most && Next(out var more))
            {
                taken.Add(more);
            }

            if (record.Cells is not { } cells)
            {
                // A quote that nobody closed: it is a letter like others, and the lines after it are lines again.
                wasted += taken.Sum(l => (long)l.Length);
                taken.Skip(1).Reverse().ToList().ForEach(l => waiting.AddFirst(l));
                cells = Plain(line, separator);
                taken = [line];
            }

            yield return new Line(number, cells);
            number += taken.Count;
        }
    }

    private static List<string> Plain(string line, char separator)
    {
        var cells = new List<string>();
        var from = 0;
        for (int at; (at = line.IndexOf(separator, from)) >= 0; from = at + 1)
        {
            cells.Add(SheetFile.Cell(line.AsSpan(from, at - from)));
            QuotedRecord.Bounded(cells);
        }

        cells.Add(SheetFile.Cell(line.AsSpan(from)));
        return cells;
    }
}
