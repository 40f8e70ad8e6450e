using CsCheck;
using Zarozhdenie.Documents;

namespace Zarozhdenie.Tests.Documents;

public sealed class PaperTextTests
{
    private const string Alphabet = "абвгдежзийклмнопрстуфхцчшщъыьэюяёАБВЁЯabcXYZ0123456789 \n№—«»…!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private static readonly Template[] Places =
    [
        Template.Parse("{{value}}"),
        Template.Parse("до **{{value}}** после"),
        Template.Parse("# {{value}}"),
        Template.Parse("1. {{value}}\n   - {{value}}"),
        Template.Parse("| a | b |\n|---|---|\n| {{value}} | *x* |"),
        Template.Parse("> {{value}}"),
        Template.Parse("::: addressee\n{{value}}\n:::"),
        Template.Parse("::: center\nа\n{{value}}\n:::"),
    ];

    [Fact]
    public void Any_literal_text_comes_back_from_PDF_and_DOCX() =>
        Gen.Select(Gen.Char[Alphabet].Array[1, 60].Select(c => new string(c)), Gen.Int[0, Places.Length - 1]).Sample((value, place) =>
        {
            var markdown = Places[place].Render(new { value });
            var wanted = Reader.Solid(value);
            Reader.Solid(Reader.PdfText(Paper.ToPdf(markdown, new PaperOptions()))).ShouldContain(wanted);
            Reader.Solid(Reader.DocxText(Paper.ToDocx(markdown, new PaperOptions()))).ShouldContain(wanted);
            Reader.Solid(Paper.ToText(markdown)).ShouldContain(place is 5 ? "" : wanted);
        }, iter: 150);

    [Fact]
    public void White_space_inside_survives_in_Word() =>
        Reader.DocxText(Paper.ToDocx(Template.Parse("[{{value}}]").Render(new { value = " два  пробела\nстрока " }), new PaperOptions()))
            .ShouldBe("[ два  пробела\nстрока ]");

    [Fact]
    public void Html_is_clean_and_fetches_nothing()
    {
        var html = Paper.ToHtml(Samples.Appeal + "\n\n<script>alert(1)</script> <img src=x> [x](javascript:alert(1)) ![y](https://example.org/y.png)\n\n" + Samples.Report);
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img");
        html.ShouldNotContain("href=\"javascript");
        html.ShouldNotContain("src=\"");
        html.ShouldNotContain("url(");
        html.ShouldContain("&lt;script&gt;");
        html.ShouldContain("<a href=\"https://example.org/answers?id=1&amp;x=2\">странице проекта</a>");
        html.ShouldContain("mailto:mail@example.org");
        html.ShouldContain("Открытие мероприятия");
        html.ShouldContain("text-align: right");
    }

    [Fact]
    public void Links_may_come_from_data()
    {
        var markdown = Template.Parse("[Ответить]({{link}})").Render(new { link = "https://example.org/a_b?x=1&y=*2*#z" });
        Paper.ToHtml(markdown).ShouldContain("href=\"https://example.org/a_b?x=1&amp;y=*2*#z\"");
        Paper.ToText(markdown).ShouldBe("Ответить (https://example.org/a_b?x=1&y=*2*#z)\n");
    }

    [Fact]
    public void Plain_text_keeps_numbers_and_lines()
    {
        var text = Paper.ToText(Samples.Resolution);
        text.ShouldContain("1. Просить");
        text.ShouldContain("   – обучить");
        text.ShouldContain("4. Продолжить");
        text.ShouldContain("Секретарь ______ С. И. Орлов");
        Paper.ToText("").ShouldBe("\n");
    }

    [Fact]
    public void Hostile_Markdown_ends_well()
    {
        // Deeper than any author means: refused as a whole, with the exception the callers know.
        Should.Throw<ArgumentException>(() => Paper.ToHtml(new string('>', 5000)));
        foreach (var markdown in new[] { new string('*', 5000), new string('[', 5000), "|" + new string('-', 4000) + "|", new string('>', 60) + " x", ":::", "::: signature\n:::", "# ", "| a |\n|---|" })
        {
            Paper.ToHtml(markdown).ShouldNotBeNull();
            Paper.ToPdf(markdown, new PaperOptions()).Length.ShouldBeGreaterThan(100);
            Reader.DocxErrors(Paper.ToDocx(markdown, new PaperOptions())).ShouldBeEmpty();
        }
    }
}
