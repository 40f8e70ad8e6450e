using Zarozhdenie.Documents.Docx;
using Zarozhdenie.Documents.Html;
using Zarozhdenie.Documents.Pdf;
using Zarozhdenie.Documents.Reading;

namespace Zarozhdenie.Documents;

/// <summary>One Markdown text, four forms. Raw HTML in it is literal text; nothing is fetched from anywhere.</summary>
/// <remarks>
/// Headings, paragraphs, bold, italic, links, lists, tables (<c>{widths=10,50,40}</c> in a paragraph of its own before the
/// table sets the columns), quotes, rules, <c>&lt;!-- page --&gt;</c>, <c>![caption](image:key)</c> and the containers
/// <c>::: addressee</c>, <c>::: center</c>, <c>::: signature</c> (post ______ name), <c>::: date-number</c> (date № number).
/// </remarks>
public static class Paper
{
    /// <summary>A PDF on A4 with margins of GOST R 7.0.97 and embedded fonts.</summary>
    /// <exception cref="ArgumentException">A picture is missing or is no JPEG or PNG, or the Markdown is nested absurdly deep.</exception>
    public static byte[] ToPdf(string markdown, PaperOptions o) => PdfWriter.Write(MarkdownReader.Read(markdown), Checked(o));

    /// <summary>The same paper with the largest running text, from the options' size down to the smallest, at which the PDF takes one page; with the smallest where none does.</summary>
    /// <param name="markdown">The paper.</param>
    /// <param name="o">How it is laid out.</param>
    /// <param name="smallest">Points that people can still read.</param>
    public static PaperOptions OnOnePage(string markdown, PaperOptions o, double smallest)
    {
        var nodes = MarkdownReader.Read(markdown);
        for (var size = Checked(o).FontSize; size > smallest; size -= 0.5)
        {
            PdfWriter.Write(nodes, o with { FontSize = size }, out var pages);
            if (pages == 1) return o with { FontSize = size };
        }

        return Checked(o with { FontSize = smallest });
    }

    /// <summary>A Word document with real styles, lists and tables.</summary>
    /// <exception cref="ArgumentException">A picture is missing or is no JPEG or PNG, or the Markdown is nested absurdly deep.</exception>
    public static byte[] ToDocx(string markdown, PaperOptions o) => DocxWriter.Write(MarkdownReader.Read(markdown), Checked(o));

    /// <summary>An HTML fragment for the body of a mail: styles inline, no external resources; a picture leaves its caption.</summary>
    public static string ToHtml(string markdown) => HtmlWriter.Write(MarkdownReader.Read(markdown));

    /// <summary>Plain text, for a mail's second part.</summary>
    public static string ToText(string markdown) => TextWriterOfPapers.Write(MarkdownReader.Read(markdown));

    private static PaperOptions Checked(PaperOptions o)
    {
        ArgumentNullException.ThrowIfNull(o);
        if (o.FontSize is not (>= 6 and <= 24)) throw new ArgumentException("The font size is 6 to 24 points.", nameof(o));
        return o;
    }
}
