using System.Globalization;
using System.Net;
using System.Text;
using Ganss.Xss;
using Zarozhdenie.Documents.Reading;

namespace Zarozhdenie.Documents.Html;

/// <summary>HTML as mail programs understand it: styles on the elements, tables for columns.</summary>
internal sealed class HtmlWriter
{
    private const string Cell = "border:1px solid #999;padding:4px 8px;vertical-align:top;";

    private static readonly HtmlSanitizer Sanitizer = Cleaner();

    private readonly StringBuilder html = new();

    internal static string Write(IReadOnlyList<Node> nodes)
    {
        var writer = new HtmlWriter();
        writer.html.Append("<div style=\"font-family:'Liberation Serif','Times New Roman',serif;font-size:16px;line-height:1.4;color:#111\">");
        writer.Nodes(nodes);
        writer.html.Append("</div>");
        return Sanitizer.Sanitize(writer.html.ToString());
    }

    private static HtmlSanitizer Cleaner()
    {
        var cleaner = new HtmlSanitizer();
        cleaner.AllowedSchemes.Add("mailto");
        // Nothing in a paper needs a resource, so none can be fetched.
        foreach (var tag in new[] { "img", "form", "input", "button", "textarea", "select", "video", "audio", "picture", "source" })
            cleaner.AllowedTags.Remove(tag);
        cleaner.AllowedCssProperties.Remove("background-image");
        cleaner.AllowedCssProperties.Remove("background");
        return cleaner;
    }

    private void Nodes(IEnumerable<Node> nodes)
    {
        foreach (var node in nodes) Write(node);
    }

    private void Write(Node node)
    {
        switch (node)
        {
            case Heading h:
                var tag = "h" + Math.Clamp(h.Level, 1, 6).ToString(CultureInfo.InvariantCulture);
                Element(tag, h.Level == 1 ? "font-size:20px;margin:16px 0 12px;text-align:center" : "font-size:17px;margin:16px 0 8px", () => Runs(h.Runs));
                break;
            case Para p: Element("p", "margin:0 0 10px", () => Runs(p.Runs)); break;
            case ListNode l: List(l); break;
            case Grid g: Table(g); break;
            case Quote q: Element("blockquote", "margin:0 0 10px;padding-left:12px;border-left:3px solid #999", () => Nodes(q.Nodes)); break;
            case Rule or PageBreak: html.Append("<hr style=\"border:0;border-top:1px solid #999;margin:16px 0\">"); break;
            case Picture p: Element("p", "margin:0 0 10px;text-align:center;font-style:italic", () => Text(p.Caption)); break;
            case Container c: Write(c); break;
        }
    }

    private void Write(Container c)
    {
        switch (c.Kind)
        {
            case Container.Addressee: Element("div", "margin:0 0 16px 45%", () => Nodes(c.Nodes)); break;
            case Container.Center: Element("div", "text-align:center", () => Nodes(c.Nodes)); break;
            case Container.Signature:
                foreach (var (left, right) in c.Lines().Select(Container.AroundLine))
                    Columns([(left, "width:45%"), ("", "width:20%;border-bottom:1px solid #111"), (right, "padding-left:12px")]);
                break;
            case Container.DateNumber:
                foreach (var (date, number) in c.Lines().Select(Container.AroundNumber))
                    Columns([(date, "text-align:left"), (number, "text-align:right")]);
                break;
            default: Nodes(c.Nodes); break;
        }
    }

    private void Columns((string Text, string Style)[] cells) =>
        Element("table", "width:100%;border-collapse:collapse;margin:12px 0", () => Element("tr", "", () =>
        {
            foreach (var (text, style) in cells) Element("td", style + ";vertical-align:bottom", () => Text(text));
        }));

    private void List(ListNode list)
    {
        html.Append(list.Ordered
            ? string.Create(CultureInfo.InvariantCulture, $"<ol start=\"{list.Start}\" style=\"margin:0 0 10px;padding-left:28px\">")
            : "<ul style=\"margin:0 0 10px;padding-left:28px\">");
        foreach (var item in list.Items)
            Element("li", "margin:0 0 4px", () =>
            {
                if (item is [Para only, ..])
                {
                    Runs(only.Runs);
                    Nodes(item.Skip(1));
                }
                else Nodes(item);
            });
        html.Append(list.Ordered ? "</ol>" : "</ul>");
    }

    private void Table(Grid grid) =>
        Element("table", "width:100%;border-collapse:collapse;margin:0 0 12px", () =>
        {
            for (var r = 0; r < grid.Rows.Count; r++)
            {
                var head = r == 0;
                Element("tr", "", () =>
                {
                    for (var c = 0; c < grid.Rows[r].Count; c++)
                        Element(head ? "th" : "td", $"{Cell}text-align:{grid.Sides[c].ToString().ToLowerInvariant()}", () => Runs(grid.Rows[r][c]));
                });
            }
        });

    private void Runs(IEnumerable<TextRun> runs)
    {
        foreach (var run in runs)
        {
            if (run.Link is { } link) html.Append("<a href=\"").Append(WebUtility.HtmlEncode(link)).Append("\">");
            if (run.Bold) html.Append("<b>");
            if (run.Italic) html.Append("<i>");
            Text(run.Text);
            if (run.Italic) html.Append("</i>");
            if (run.Bold) html.Append("</b>");
            if (run.Link is not null) html.Append("</a>");
        }
    }

    private void Text(string text) => html.Append(WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal));

    private void Element(string tag, string style, Action inner)
    {
        html.Append('<').Append(tag);
        if (style.Length > 0) html.Append(" style=\"").Append(style).Append('"');
        html.Append('>');
        inner();
        html.Append("</").Append(tag).Append('>');
    }
}
