namespace Zarozhdenie.Documents.Reading;

/// <summary>A stretch of text in one look; a line feed inside is a line break.</summary>
internal sealed record TextRun(string Text, bool Bold = false, bool Italic = false, string? Link = null)
{
    /// <summary>For paper, which can't be clicked: the address stands behind the words that carry it.</summary>
    internal static IEnumerable<TextRun> Spelled(IReadOnlyList<TextRun> runs)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            var (run, link) = (runs[i], runs[i].Link);
            yield return run with { Link = null };
            var ends = i + 1 == runs.Count || !string.Equals(runs[i + 1].Link, link, StringComparison.Ordinal);
            var plain = string.Equals(link, run.Text, StringComparison.Ordinal) || string.Equals(link, "mailto:" + run.Text, StringComparison.Ordinal);
            if (link is not null && ends && !plain) yield return run with { Text = $" ({link})", Link = null };
        }
    }
}

internal abstract record Node;

internal sealed record Heading(int Level, IReadOnlyList<TextRun> Runs) : Node;

internal sealed record Para(IReadOnlyList<TextRun> Runs) : Node;

internal sealed record ListNode(bool Ordered, int Start, IReadOnlyList<IReadOnlyList<Node>> Items) : Node;

internal enum Side { Left, Center, Right }

/// <summary>A table; the first row is its head. <paramref name="Shares"/> are the columns' parts of the width, where the author gave them.</summary>
internal sealed record Grid(IReadOnlyList<Side> Sides, IReadOnlyList<IReadOnlyList<IReadOnlyList<TextRun>>> Rows, IReadOnlyList<double>? Shares) : Node;

internal sealed record Quote(IReadOnlyList<Node> Nodes) : Node;

internal sealed record Rule : Node;

internal sealed record PageBreak : Node;

internal sealed record Picture(string Key, string Caption) : Node;

internal sealed record Container(string Kind, IReadOnlyList<Node> Nodes) : Node
{
    internal const string Addressee = "addressee", Center = "center", Signature = "signature", DateNumber = "date-number";

    /// <summary>The lines of the paragraphs inside, for the kinds that are made of lines.</summary>
    internal IEnumerable<IReadOnlyList<TextRun>> Lines()
    {
        foreach (var para in Nodes.OfType<Para>())
        {
            var line = new List<TextRun>();
            foreach (var run in para.Runs)
            {
                var parts = run.Text.Split('\n');
                for (var i = 0; i < parts.Length; i++)
                {
                    if (i > 0) { yield return line; line = []; }
                    if (parts[i].Length > 0) line.Add(run with { Text = parts[i] });
                }
            }
            yield return line;
        }
    }

    /// <summary>Post and name around a stretch of underscores; the name is empty where there is none.</summary>
    internal static (string Left, string Right) AroundLine(IReadOnlyList<TextRun> line)
    {
        var text = string.Concat(line.Select(r => r.Text));
        var at = text.IndexOf("___", StringComparison.Ordinal);
        return at < 0 ? (text.Trim(), "") : (text[..at].Trim(), text[at..].TrimStart('_').Trim());
    }

    /// <summary>«3 декабря 2026 № 12» → the date and the number with its sign.</summary>
    internal static (string Date, string Number) AroundNumber(IReadOnlyList<TextRun> line)
    {
        var text = string.Concat(line.Select(r => r.Text)).Trim();
        var at = text.IndexOf('№', StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at].Trim(), text[at..].Trim());
    }
}
