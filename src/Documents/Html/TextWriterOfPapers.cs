using System.Globalization;
using System.Text;
using Zarozhdenie.Documents.Reading;

namespace Zarozhdenie.Documents.Html;

/// <summary>The same paper in plain text: lists keep their numbers, links their addresses, tables one row a line.</summary>
internal static class TextWriterOfPapers
{
    internal static string Write(IReadOnlyList<Node> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes) Write(node, "", text);
        return text.ToString().Trim('\n') + "\n";
    }

    private static void Write(Node node, string indent, StringBuilder to)
    {
        switch (node)
        {
            case Heading h: Block(Plain(h.Runs)); break;
            case Para p: Block(Plain(p.Runs)); break;
            case Picture p: Block(p.Caption); break;
            case Rule or PageBreak: Block("———"); break;
            case Quote q:
                foreach (var inner in q.Nodes) Write(inner, indent + "> ", to);
                break;
            case Grid g:
                Block(string.Join('\n', g.Rows.Select(r => string.Join(" | ", r.Select(Plain)))));
                break;
            case ListNode l: List(l, indent, to); break;
            case Container { Kind: Container.Signature } s:
                Block(string.Join('\n', s.Lines().Select(Container.AroundLine).Select(x => $"{x.Left} ______ {x.Right}".Trim())));
                break;
            case Container c:
                foreach (var inner in c.Nodes) Write(inner, indent, to);
                break;
        }

        void Block(string value)
        {
            foreach (var line in value.Split('\n')) to.Append(indent).Append(line).Append('\n');
            to.Append(indent.TrimEnd()).Append('\n');
        }
    }

    private static void List(ListNode list, string indent, StringBuilder to)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var mark = list.Ordered ? string.Create(CultureInfo.InvariantCulture, $"{list.Start + i}. ") : "– ";
            var inner = new StringBuilder();
            foreach (var node in list.Items[i]) Write(node, "", inner);
            var lines = inner.ToString().Trim('\n').Split('\n').Where(l => l.Length > 0).ToList();
            for (var n = 0; n < lines.Count; n++)
                to.Append(indent).Append(n == 0 ? mark : new string(' ', mark.Length)).Append(lines[n]).Append('\n');
        }
        to.Append('\n');
    }

    private static string Plain(IReadOnlyList<TextRun> runs) => string.Concat(TextRun.Spelled(runs).Select(r => r.Text));
}
