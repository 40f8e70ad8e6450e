using System.Text;
using Markdig.Syntax.Inlines;

namespace Zarozhdenie.Documents.Reading;

internal static class InlineReader
{
    internal static (List<TextRun> Runs, List<Picture> Pictures) Runs(ContainerInline? inline, bool lines)
    {
        var result = (Runs: new List<TextRun>(), Pictures: new List<Picture>());
        if (inline is not null) Walk(inline, new TextRun(""), lines, result);
        return (Joined(result.Runs), result.Pictures);
    }

    private static void Walk(ContainerInline inlines, TextRun look, bool lines, (List<TextRun> Runs, List<Picture> Pictures) to)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline text: Add(text.Content.ToString()); break;
                case HtmlEntityInline entity: Add(entity.Transcoded.ToString()); break;
                case CodeInline code: Add(code.Content); break;
                case LineBreakInline br: Add(br.IsHard || lines ? "\n" : " "); break;
                case AutolinkInline auto: Add(auto.Url, Allowed((auto.IsEmail ? "mailto:" : "") + auto.Url)); break;
                case LinkInline { IsImage: true } image: Image(image, look, to); break;
                case LinkInline link: Walk(link, look with { Link = Allowed(link.Url) }, lines, to); break;
                case EmphasisInline { DelimiterChar: '*' or '_' } e:
                    Walk(e, e.DelimiterCount >= 2 ? look with { Bold = true } : look with { Italic = true }, lines, to);
                    break;
                // An emphasis-like mark that has no meaning here («::x::») keeps its marks.
                case EmphasisInline e:
                    var marks = new string(e.DelimiterChar, e.DelimiterCount);
                    Add(marks);
                    Walk(e, look, lines, to);
                    Add(marks);
                    break;
                case DelimiterInline d:
                    Add(d.ToLiteral());
                    Walk(d, look, lines, to);
                    break;
                case ContainerInline other: Walk(other, look, lines, to); break;
            }
        }

        void Add(string text, string? link = null) => to.Runs.Add(look with { Text = Clean(text), Link = link ?? look.Link });
    }

    private static void Image(LinkInline image, TextRun look, (List<TextRun> Runs, List<Picture> Pictures) to)
    {
        const string prefix = "image:";
        var (caption, _) = Runs(image, lines: false);
        if (image.Url?.StartsWith(prefix, StringComparison.Ordinal) == true)
            to.Pictures.Add(new Picture(image.Url[prefix.Length..], string.Concat(caption.Select(r => r.Text))));
        else
            to.Runs.AddRange(caption.Select(r => look with { Text = r.Text }));
    }

    private static string? Allowed(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" ? url : null;

    private static List<TextRun> Joined(List<TextRun> runs)
    {
        var result = new List<TextRun>();
        foreach (var run in runs)
        {
            if (result.Count > 0 && result[^1] with { Text = "" } == run with { Text = "" })
                result[^1] = run with { Text = result[^1].Text + run.Text };
            else if (run.Text.Length > 0) result.Add(run);
        }
        return result;
    }

    // What XML and fonts can't hold: control characters and halves of surrogate pairs.
    private static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\u001F') && !text.Any(c => char.IsSurrogate(c) || c >= '\uFFFE' || char.IsControl(c))) return text;
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n') result.Append('\n');
            else if (rune.Value is '\t') result.Append(' ');
            else if (Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF) result.Append('\uFFFD');
            else result.Append(rune.ToString());
        }
        return result.ToString();
    }
}
