using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Zarozhdenie.Documents.Pdf;
using Zarozhdenie.Documents.Reading;

namespace Zarozhdenie.Documents.Docx;

internal sealed class DocxWriter
{
    private readonly Body body = new();
    private readonly DocxLists lists = new();
    private readonly DocxPictures pictures;
    private readonly PaperOptions options;
    private readonly LineBreaker breaker;
    private readonly float width;

    private DocxWriter(MainDocumentPart main, PaperOptions options, FontSet fonts)
    {
        this.options = options;
        pictures = new DocxPictures(main, options);
        breaker = new LineBreaker(fonts);
        width = Layout.TextWidth(options.Landscape);
    }

    internal static byte[] Write(IReadOnlyList<Node> nodes, PaperOptions options)
    {
        using var stream = new MemoryStream();
        using var fonts = new FontSet();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = options.Title;
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.All(options);
            main.AddNewPart<DocumentSettingsPart>().Settings = DocxFrame.Settings();
            main.AddNewPart<FontTablePart>().Fonts = DocxFrame.Fonts();
            var writer = new DocxWriter(main, options, fonts);
            writer.Nodes(nodes, DocxStyles.Body, level: 0);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = writer.lists.Build();
            // Word asks for a paragraph after a last table.
            if (writer.body.LastChild is not Paragraph) writer.body.Append(DocxRuns.Paragraph("Normal", []));
            writer.body.Append(DocxFrame.Section(main, options));
            main.Document = new Document(writer.body);
        }
        return stream.ToArray();
    }

    private void Nodes(IEnumerable<Node> nodes, string style, int level)
    {
        foreach (var node in nodes) Write(node, style, level);
    }

    private void Write(Node node, string style, int level)
    {
        switch (node)
        {
            case Heading h: Add(DocxRuns.Paragraph(DocxStyles.Heading(h.Level), h.Runs)); break;
            case Para p: Add(DocxRuns.Paragraph(style, p.Runs)); break;
            case ListNode l: List(l, level); break;
            case Grid g:
                Apart();
                body.Append(DocxTables.Of(g, width, options, breaker));
                break;
            case Quote q: Nodes(q.Nodes, DocxStyles.QuoteText, level); break;
            case Rule:
                Add(DocxRuns.Paragraph("Normal", [], new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 4, Space = 1 }), new SpacingBetweenLines { After = "120" }));
                break;
            case PageBreak: Add(new Paragraph(new Run(new Break { Type = BreakValues.Page }))); break;
            case Reading.Picture p: Draw(p); break;
            case Container c: Write(c, style, level); break;
        }
    }

    private void Write(Container c, string style, int level)
    {
        switch (c.Kind)
        {
            case Container.Addressee:
                Nodes(c.Nodes, DocxStyles.Addressee, level);
                Add(DocxRuns.Paragraph("Normal", []));
                break;
            case Container.Center: Nodes(c.Nodes, DocxStyles.Centered, level); break;
            case Container.Signature:
                foreach (var who in c.Lines().Select(Container.AroundLine))
                {
                    Apart();
                    body.Append(DocxTables.Signature(who, width));
                }
                break;
            case Container.DateNumber:
                var lines = c.Lines().Select(Container.AroundNumber).ToList();
                for (var i = 0; i < lines.Count; i++)
                {
                    var (date, number) = lines[i];
                    var line = DocxRuns.Paragraph(DocxStyles.DateNumber, [new TextRun(date)], new SpacingBetweenLines { After = i == lines.Count - 1 ? "200" : "0" });
                    if (number.Length > 0) line.Append(new Run(new TabChar()), DocxRuns.Of(new TextRun(number)));
                    Add(line);
                }
                break;
            default: Nodes(c.Nodes, style, level); break;
        }
    }

    private void List(ListNode list, int level)
    {
        var depth = Math.Min(level, 8);
        var id = lists.For(list.Ordered, depth, list.Start);
        foreach (var item in list.Items)
        {
            Add(DocxRuns.Paragraph(DocxStyles.Item, item is [Para first, ..] ? first.Runs : [],
                new NumberingProperties(new NumberingLevelReference { Val = depth }, new NumberingId { Val = id })));
            foreach (var node in item.Skip(item is [Para, ..] ? 1 : 0))
            {
                if (node is Para p)
                    Add(DocxRuns.Paragraph(DocxStyles.Item, p.Runs, new Indentation { Left = DocxStyles.Twips(Layout.ListStep * (1.5f + depth)) }));
                else Write(node, DocxStyles.Item, level + 1);
            }
        }
    }

    private void Draw(Reading.Picture picture)
    {
        var centre = DocxRuns.Paragraph("Normal", [], new KeepNext(), new Justification { Val = JustificationValues.Center });
        centre.Append(pictures.Of(picture.Key, picture.Caption, width));
        Add(centre);
        Add(DocxRuns.Paragraph(DocxStyles.Caption, picture.Caption.Length == 0 ? [] : [new TextRun(picture.Caption)]));
    }

    private void Add(Paragraph paragraph)
    {
        Apart();
        body.Append(paragraph);
    }

    // Two tables that touch become one in Word, and text that touches a table looks stuck to it.
    private void Apart()
    {
        if (body.LastChild is Table)
            body.Append(new Paragraph(new ParagraphProperties(new SpacingBetweenLines { Line = "120", LineRule = LineSpacingRuleValues.Exact })));
    }
}
