using System.Globalization;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Zarozhdenie.Documents.Reading;

/// <summary>Markdig's tree, boiled down to what a paper can hold.</summary>
internal static partial class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = Build();

    internal static IReadOnlyList<Node> Read(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        return Blocks(Markdown.Parse(markdown, Pipeline), markdown, lines: false);
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseCustomContainers();
        builder.BlockParsers.Insert(0, new PageBreakParser());
        builder.PreciseSourceLocation = true;
        return builder.Build();
    }

    private static List<Node> Blocks(ContainerBlock blocks, string source, bool lines)
    {
        var result = new List<Node>();
        IReadOnlyList<double>? shares = null;
        foreach (var block in blocks)
        {
            if (block is ParagraphBlock p && SharesOf(p, source) is { } given)
            {
                shares = given;
                continue;
            }
            switch (block)
            {
                case PageBreakBlock: result.Add(new PageBreak()); break;
                case HeadingBlock h: result.Add(new Heading(h.Level, InlineReader.Runs(h.Inline, lines).Runs)); break;
                case ParagraphBlock text: Paragraph(text.Inline, lines, result); break;
                case ListBlock list: result.Add(List(list, source)); break;
                case Table table: result.Add(GridOf(table, shares)); break;
                case QuoteBlock quote: result.Add(new Quote(Blocks(quote, source, lines))); break;
                case ThematicBreakBlock: result.Add(new Rule()); break;
                case CustomContainer c: result.Add(new Container(c.Info?.Trim().ToLowerInvariant() ?? "", Blocks(c, source, lines: true))); break;
                case CodeBlock code: result.Add(new Para([new TextRun(code.Lines.ToString())])); break;
                case LinkReferenceDefinitionGroup: break;
                case ContainerBlock other: result.AddRange(Blocks(other, source, lines)); break;
                case LeafBlock { Inline: not null } leaf: Paragraph(leaf.Inline, lines, result); break;
            }
            shares = null;
        }
        return result;
    }

    private static void Paragraph(ContainerInline? inline, bool lines, List<Node> result)
    {
        var (runs, pictures) = InlineReader.Runs(inline, lines);
        if (runs.Any(r => r.Text.Length > 0) && (pictures.Count == 0 || runs.Any(r => !string.IsNullOrWhiteSpace(r.Text)))) result.Add(new Para(runs));
        result.AddRange(pictures);
    }

    private static ListNode List(ListBlock list, string source)
    {
        var start = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 1;
        return new ListNode(list.IsOrdered, start, list.OfType<ListItemBlock>().Select(i => (IReadOnlyList<Node>)Blocks(i, source, lines: false)).ToList());
    }

    private static Grid GridOf(Table table, IReadOnlyList<double>? shares)
    {
        var rows = table.OfType<TableRow>()
            .Select(row => row.OfType<TableCell>().Select(cell => (IReadOnlyList<TextRun>)CellRuns(cell)).ToList()).ToList();
        var columns = rows.Max(r => r.Count);
        foreach (var row in rows)
            while (row.Count < columns) row.Add([]);
        var sides = Enumerable.Range(0, columns).Select(i => i >= table.ColumnDefinitions.Count ? Side.Left : table.ColumnDefinitions[i].Alignment switch
        {
            TableColumnAlign.Center => Side.Center,
            TableColumnAlign.Right => Side.Right,
            _ => Side.Left,
        }).ToList();
        return new Grid(sides, rows.Select(r => (IReadOnlyList<IReadOnlyList<TextRun>>)r).ToList(), shares?.Count == columns ? shares : null);
    }

    private static List<TextRun> CellRuns(TableCell cell)
    {
        var result = new List<TextRun>();
        foreach (var block in cell.OfType<LeafBlock>())
        {
            var (runs, pictures) = InlineReader.Runs(block.Inline, lines: false);
            result.AddRange(runs);
            result.AddRange(pictures.Select(p => new TextRun(p.Caption)));
        }
        return result;
    }

    // Compared with the source, so that the same words coming from a value (escaped there) stay words.
    private static double[]? SharesOf(ParagraphBlock p, string source)
    {
        if (p.Span.IsEmpty || p.Span.End >= source.Length) return null;
        var match = Widths().Match(source.Substring(p.Span.Start, p.Span.Length));
        if (!match.Success) return null;
        var shares = match.Groups["shares"].Value.Split(',').Select(s => double.Parse(s, CultureInfo.InvariantCulture)).ToArray();
        return shares.All(s => s > 0) ? shares : null;
    }

    [GeneratedRegex(@"^\{widths=(?<shares>\d{1,4}(,\d{1,4})*)\}\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Widths();
}
