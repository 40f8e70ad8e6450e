using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Zarozhdenie.Documents.Reading;

namespace Zarozhdenie.Documents.Docx;

/// <summary>Page size, margins, head and foot, fonts: what stands around the text.</summary>
internal static class DocxFrame
{
    internal static SectionProperties Section(MainDocumentPart main, PaperOptions o)
    {
        var section = new SectionProperties();
        var header = o.Header?.ReplaceLineEndings(" ").Trim() ?? "";
        var footer = o.Footer?.ReplaceLineEndings(" ").Trim() ?? "";
        if (header.Length > 0 || o.PageNumbers)
        {
            section.Append(Reference<HeaderReference>(HeaderFooterValues.Default, main.GetIdOfPart(HeaderOf(main, header, o.PageNumbers, o))));
            section.Append(Reference<HeaderReference>(HeaderFooterValues.First, main.GetIdOfPart(HeaderOf(main, header, number: false, o))));
        }
        if (footer.Length > 0)
            foreach (var kind in new[] { HeaderFooterValues.Default, HeaderFooterValues.First })
            {
                var part = main.AddNewPart<FooterPart>();
                part.Footer = new Footer(Small(footer));
                section.Append(Reference<FooterReference>(kind, main.GetIdOfPart(part)));
            }
        var (width, height) = Layout.Page(o.Landscape);
        section.Append(
            new PageSize { Width = Units(width), Height = Units(height), Orient = o.Landscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait },
            new PageMargin
            {
                Left = Units(Layout.MarginLeft),
                Right = Units(Layout.MarginRight),
                Top = (int)Units(Layout.MarginTop),
                Bottom = (int)Units(Layout.MarginBottom),
                Header = Units(8 * Layout.Mm),
                Footer = Units(8 * Layout.Mm),
                Gutter = 0,
            });
        // The first page carries no number.
        if (o.PageNumbers) section.Append(new TitlePage());
        return section;
    }

    // Without it Word takes the file for one of 2007 and hangs tables out into the margin.
    internal static Settings Settings() => new(new Compatibility(new CompatibilitySetting
    {
        Name = CompatSettingNameValues.CompatibilityMode,
        Uri = "http://schemas.microsoft.com/office/word",
        Val = "15",
    }));

    internal static Fonts Fonts() => new(
        new Font(new AltName { Val = "Times New Roman" }, new FontFamily { Val = FontFamilyValues.Roman }, new Pitch { Val = FontPitchValues.Variable }) { Name = DocxStyles.Font });

    private static HeaderPart HeaderOf(MainDocumentPart main, string text, bool number, PaperOptions o)
    {
        var paragraph = text.Length > 0 ? Small(text) : new Paragraph(new ParagraphProperties(new Justification { Val = JustificationValues.Center }));
        if (text.Length > 0)
            paragraph.ParagraphProperties!.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Position = (int)(Layout.TextWidth(o.Landscape) * 20) }));
        if (number)
        {
            if (text.Length > 0) paragraph.Append(new Run(new TabChar()));
            paragraph.Append(new SimpleField(new Run(new Text("2"))) { Instruction = "PAGE" });
        }
        var part = main.AddNewPart<HeaderPart>();
        part.Header = new Header(paragraph);
        return part;
    }

    private static Paragraph Small(string text)
    {
        var run = DocxRuns.Of(new TextRun(text));
        run.PrependChild(new RunProperties(new FontSize { Val = "18" }));
        return new Paragraph(new ParagraphProperties(), run);
    }

    private static T Reference<T>(HeaderFooterValues kind, string id) where T : HeaderFooterReferenceType, new() => new() { Type = kind, Id = id };

    private static uint Units(float points) => (uint)MathF.Round(points * 20);
}
