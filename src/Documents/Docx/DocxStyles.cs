using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Zarozhdenie.Documents.Docx;

/// <summary>The styles a person would find in Word's own list, so that a paper can be edited on.</summary>
internal static class DocxStyles
{
    internal const string Font = "Liberation Serif";
    internal const string Body = "BodyText", Block = "BlockLine", Centered = "Centered", Addressee = "Addressee", Item = "ListParagraph",
        QuoteText = "Quote", Caption = "Caption", TableText = "TableText", TableHead = "TableHead", Grid = "TableGrid", DateNumber = "DateNumber";

    internal static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"Heading{Math.Clamp(level, 1, 6)}");

    internal static string Twips(float points) => ((int)MathF.Round(points * 20)).ToString(CultureInfo.InvariantCulture);

    internal static string HalfPoints(float points) => ((int)MathF.Round(points * 2)).ToString(CultureInfo.InvariantCulture);

    internal static Styles All(PaperOptions o)
    {
        var size = (float)o.FontSize;
        var width = Layout.TextWidth(o.Landscape);
        var styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font },
                    new FontSize { Val = HalfPoints(size) }, new FontSizeComplexScript { Val = HalfPoints(size) },
                    new Languages { Val = "ru-RU", EastAsia = "ru-RU", Bidi = "ar-SA" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                    new WidowControl(), new SpacingBetweenLines { After = "0", Line = "252", LineRule = LineSpacingRuleValues.Auto }))),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            new Style(new StyleName { Val = "Normal Table" }, new UIPriority { Val = 99 }, new SemiHidden(), new UnhideWhenUsed(),
                new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }, Cells(Layout.CellX, 0)))
            { Type = StyleValues.Table, StyleId = "TableNormal", Default = true });

        for (var level = 1; level <= 6; level++) styles.Append(HeadingStyle(level, o));
        styles.Append(
            Paragraph(Body, "Body Text", new SpacingBetweenLines { After = "100" }, new Indentation { FirstLine = Twips(Layout.FirstIndent) }),
            Paragraph(Block, "Block Line", new SpacingBetweenLines { After = "60" }),
            Paragraph(Centered, "Centered", new SpacingBetweenLines { After = "100" }, new Justification { Val = JustificationValues.Center }),
            Paragraph(Addressee, "Addressee", new SpacingBetweenLines { After = "60" }, new Indentation { Left = Twips(width * Layout.AddresseeFrom) }),
            Paragraph(Item, "List Paragraph", new SpacingBetweenLines { After = "60" }),
            Paragraph(QuoteText, "Quote",
                new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 12, Space = 8, Color = "999999" }),
                new SpacingBetweenLines { After = "100" }, new Indentation { Left = Twips(Layout.QuoteStep) }),
            Paragraph(DateNumber, "Date and Number", new Tabs(new TabStop { Val = TabStopValues.Right, Position = (int)MathF.Round(width * 20) }),
                new SpacingBetweenLines { After = "100" }),
            Paragraph(TableText, "Table Text"),
            Paragraph(TableHead, "Table Head", new KeepNext(), new Justification { Val = JustificationValues.Center }));
        styles.Elements<Style>().Single(s => s.StyleId?.Value is TableText).Append(RunLook(Layout.TableSize(o), bold: false));
        styles.Elements<Style>().Single(s => s.StyleId?.Value is TableHead).Append(RunLook(Layout.TableSize(o), bold: true));
        var caption = Paragraph(Caption, "caption", new SpacingBetweenLines { After = "160" }, new Justification { Val = JustificationValues.Center });
        caption.Append(new StyleRunProperties(new Italic(), new FontSize { Val = HalfPoints(size - 1) }));
        styles.Append(caption, TableGrid());
        return styles;
    }

    private static Style HeadingStyle(int level, PaperOptions o)
    {
        var properties = new StyleParagraphProperties(new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = "160", After = "120" });
        if (level == 1) properties.Append(new Justification { Val = JustificationValues.Center });
        properties.Append(new OutlineLevel { Val = level - 1 });
        return new Style(
            new StyleName { Val = string.Create(CultureInfo.InvariantCulture, $"heading {level}") }, new BasedOn { Val = "Normal" },
            new NextParagraphStyle { Val = Body }, new PrimaryStyle(), properties, RunLook(Layout.HeadingSize(level, o.FontSize), bold: true))
        { Type = StyleValues.Paragraph, StyleId = Heading(level) };
    }

    private static Style Paragraph(string id, string name, params OpenXmlElement[] properties) =>
        new(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), new StyleParagraphProperties(properties)) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = name is "Block Line" or "Centered" or "Addressee" or "Date and Number" or "Table Text" or "Table Head" ? true : null };

    private static StyleRunProperties RunLook(float size, bool bold)
    {
        var look = new StyleRunProperties();
        if (bold) look.Append(new Bold());
        look.Append(new FontSize { Val = HalfPoints(size) });
        return look;
    }

    private static Style TableGrid() => new(
        new StyleName { Val = "Table Grid" }, new BasedOn { Val = "TableNormal" },
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 },
                new BottomBorder { Val = BorderValues.Single, Size = 4 }, new RightBorder { Val = BorderValues.Single, Size = 4 },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
            Cells(Layout.CellX, Layout.CellY)))
    { Type = StyleValues.Table, StyleId = Grid };

    private static TableCellMarginDefault Cells(float x, float y) => new(
        new TopMargin { Width = Twips(y), Type = TableWidthUnitValues.Dxa },
        new TableCellLeftMargin { Width = (short)(x * 20), Type = TableWidthValues.Dxa },
        new BottomMargin { Width = Twips(y), Type = TableWidthUnitValues.Dxa },
        new TableCellRightMargin { Width = (short)(x * 20), Type = TableWidthValues.Dxa });
}
