using DocumentFormat.OpenXml.Wordprocessing;
using Zarozhdenie.Documents;

namespace Zarozhdenie.Tests.Documents;

public sealed class PaperDocxTests
{
    private static readonly PaperOptions Full = new()
    {
        Title = "Отчёт",
        Header = "Шапка",
        Footer = "Подвал",
        PageNumbers = true,
        Images = Samples.Photos,
    };

    [Fact]
    public void Word_finds_no_fault()
    {
        foreach (var markdown in new[] { Samples.Resolution, Samples.Appeal, Samples.Participants(30), Samples.Report, "", "<!-- page -->", "> - 1\n>   1. 2\n\n| a |\n|---|\n\n| b |\n|---|\n" })
            foreach (var options in new[] { Full, Full with { Header = null, Landscape = true }, Full with { PageNumbers = false, Footer = null, Header = null } })
                Reader.DocxErrors(Paper.ToDocx(markdown, options)).ShouldBeEmpty();
    }

    [Fact]
    public void Cyrillic_survives_and_styles_are_real()
    {
        var docx = Paper.ToDocx(Samples.Resolution, Full);
        var text = Reader.DocxText(docx);
        text.ShouldContain("ёлка, Ёж, № 5 — «кавычки».");
        text.ShouldContain("З. П. Тихомирова");
        Reader.Docx(docx, d =>
        {
            var used = d.MainDocumentPart!.Document!.Descendants<ParagraphStyleId>().Select(s => s.Val!.Value!).Distinct(StringComparer.Ordinal).ToList();
            used.ShouldContain("Heading1");
            used.ShouldContain("ListParagraph");
            used.ShouldContain("Quote");
            var known = d.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(s => s.StyleId!.Value!).ToList();
            used.ShouldBeSubsetOf(known);
            d.PackageProperties.Title.ShouldBe("Отчёт");
            return true;
        });
    }

    [Fact]
    public void Numbering_goes_on_after_a_paragraph() => Reader.Docx(Paper.ToDocx(Samples.Resolution, Full), d =>
    {
        var starts = d.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!.Descendants<StartOverrideNumberingValue>().Select(s => s.Val!.Value).ToList();
        starts.ShouldBe([1, 4]);
        return true;
    });

    [Fact]
    public void Table_heads_repeat_and_columns_have_widths() => Reader.Docx(Paper.ToDocx(Samples.Participants(60), Full with { Landscape = true }), d =>
    {
        var table = d.MainDocumentPart!.Document!.Descendants<Table>().Single();
        table.Elements<TableRow>().First().TableRowProperties!.Elements<TableHeader>().ShouldHaveSingleItem();
        table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Sum(c => int.Parse(c.Width!.Value!, null)).ShouldBeInRange(15100, 15160);
        return true;
    });

    [Fact]
    public void No_links_out_and_no_field_but_the_page_number() => Reader.Docx(Paper.ToDocx(Samples.Appeal, Full), d =>
    {
        var main = d.MainDocumentPart!;
        main.ExternalRelationships.ShouldBeEmpty();
        main.HyperlinkRelationships.ShouldBeEmpty();
        main.Document!.Descendants<SimpleField>().ShouldBeEmpty();
        main.HeaderParts.SelectMany(h => h.Header!.Descendants<SimpleField>()).Select(f => f.Instruction!.Value).ShouldBe(["PAGE"]);
        main.Document.InnerText.ShouldContain("странице проекта (https://example.org/answers?id=1&x=2)");
        return true;
    });

    [Fact]
    public void Pictures_are_embedded() => Reader.Docx(Paper.ToDocx(Samples.Report, Full), d =>
    {
        d.MainDocumentPart!.ImageParts.Count().ShouldBe(3);
        d.MainDocumentPart.Document!.Descendants<Drawing>().Count().ShouldBe(3);
        d.MainDocumentPart.Document.InnerText.ShouldContain("Открытие мероприятия");
        return true;
    });
}
