using System.Diagnostics;
using Zarozhdenie.Documents;

namespace Zarozhdenie.Tests.Documents;

// One of its tests takes the time.
[CollectionDefinition(nameof(PaperPdfTests), DisableParallelization = true)]
public sealed class PaperPdfCollection;

[Collection(nameof(PaperPdfTests))]
public sealed class PaperPdfTests
{
    private const double Mm = 72 / 25.4;

    [Fact]
    public void Text_is_selectable_and_Cyrillic_survives()
    {
        var text = Reader.PdfText(Paper.ToPdf(Samples.Resolution, new PaperOptions { Title = "Резолюция" }));
        text.ShouldContain("РЕЗОЛЮЦИЯ");
        text.ShouldContain("ёлка, Ёж, № 5 — «кавычки».");
        text.ShouldContain("4. ");
        text.ShouldContain("№ 12-р");
        text.ShouldContain("З. П. Тихомирова");
        text.ShouldNotContain("___");
        text.ShouldNotContain(":::");
    }

    [Fact]
    public void Fonts_are_embedded_and_the_title_is_set() =>
        Reader.Pdf(Paper.ToPdf("**ж** *ж* ж", new PaperOptions { Title = "Имя" }), d =>
        {
            d.Information.Title.ShouldBe("Имя");
            var names = d.GetPage(1).Letters.Select(l => l.FontName).Distinct(StringComparer.Ordinal).ToList();
            names.Count.ShouldBe(3);
            names.ShouldAllBe(n => n!.Contains("LiberationSerif", StringComparison.Ordinal));
            return true;
        });

    [Fact]
    public void Every_page_of_a_long_table_repeats_the_head()
    {
        var pdf = Paper.ToPdf(Samples.Participants(60), new PaperOptions { Landscape = true, PageNumbers = true });
        Reader.Pdf(pdf, d =>
        {
            d.NumberOfPages.ShouldBeGreaterThan(2);
            var top = d.GetPage(1).Height - 20 * Mm;
            d.GetPages().ShouldAllBe(p => p.Width > p.Height && p.Text.Contains("Подпись", StringComparison.Ordinal));
            // GOST: the first page carries no number.
            d.GetPage(2).Letters.Where(l => l.StartBaseLine.Y > top).Select(l => l.Value).ShouldBe(["2"]);
            d.GetPage(1).Letters.ShouldAllBe(l => l.StartBaseLine.Y < top);
            return true;
        });
        InsideMargins(pdf, landscape: true, numbers: true);
    }

    [Fact]
    public void Nothing_runs_off_the_page()
    {
        var word = string.Concat(Enumerable.Repeat("Нескончаемое", 40));
        var deep = string.Join("\n", Enumerable.Range(0, 12).Select(i => new string('>', i + 1) + " глубже\n" + new string('>', i + 1)));
        var cell = string.Join(' ', Enumerable.Repeat("слово", 3000));
        var wide = "| " + string.Join(" | ", Enumerable.Range(1, 14).Select(i => "Заголовок" + i)) + " |\n|" + string.Concat(Enumerable.Repeat("---|", 14)) + $"\n| {word} |";
        foreach (var markdown in new[] { word, "# " + word, "- " + word, deep, $"| a | b |\n|---|---|\n| {cell} | {word} |", wide, $"::: addressee\n{word}\n:::", $"::: signature\n{word} ______ {word}\n:::", $"::: date-number\n{word} № {word}\n:::" })
            InsideMargins(Paper.ToPdf(markdown, new PaperOptions()), landscape: false, numbers: false);
    }

    [Fact]
    public void A_row_taller_than_a_page_goes_on_and_loses_nothing()
    {
        var cell = string.Join(' ', Enumerable.Range(1, 2500).Select(i => $"w{i}"));
        var pdf = Paper.ToPdf($"| head |\n|---|\n| {cell} |\n| last |", new PaperOptions());
        var text = Reader.Solid(Reader.PdfText(pdf)).Replace("head", "", StringComparison.Ordinal);
        text.ShouldBe(Reader.Solid(cell) + "last");
    }

    [Fact]
    public void Authors_may_set_the_columns()
    {
        var pdf = Paper.ToPdf("{widths=80,20}\n\n| a | b |\n|---|---|\n| c | d |", new PaperOptions());
        var d = Reader.Letters(pdf).Single(l => l.Letter.Value == "d").Letter;
        d.StartBaseLine.X.ShouldBeInRange(20 * Mm + 180 * Mm * 0.8, 20 * Mm + 180 * Mm * 0.8 + 10);
        Reader.PdfText(pdf).ShouldNotContain("widths");
    }

    [Fact]
    public void The_addressee_stands_top_right_and_a_page_break_breaks()
    {
        var pdf = Paper.ToPdf("::: addressee\nЖ\n:::\n\nтекст\n<!-- page -->\nдальше", new PaperOptions { Header = "Шапка", Footer = "Подвал", PageNumbers = true });
        var letters = Reader.Letters(pdf);
        letters.Single(l => l.Letter.Value == "Ж").Letter.StartBaseLine.X.ShouldBeGreaterThan(105 * Mm);
        Reader.Pdf(pdf, d =>
        {
            d.NumberOfPages.ShouldBe(2);
            d.GetPage(2).Text.ShouldContain("дальше");
            d.GetPages().ShouldAllBe(p => p.Text.Contains("Шапка", StringComparison.Ordinal) && p.Text.Contains("Подвал", StringComparison.Ordinal));
            return true;
        });
    }

    [Fact]
    public void Pictures_are_embedded_and_fit()
    {
        var pdf = Paper.ToPdf(Samples.Report, new PaperOptions { Images = Samples.Photos });
        Reader.Pdf(pdf, d =>
        {
            var images = d.GetPages().SelectMany(p => p.GetImages()).ToList();
            images.Count.ShouldBe(3);
            images.ShouldAllBe(i => i.BoundingBox.Left > 19 * Mm && i.BoundingBox.Right < 201 * Mm && i.BoundingBox.Bottom > 19 * Mm);
            return true;
        });
        Reader.PdfText(pdf).ShouldContain("Принятие резолюции");
        Should.Throw<ArgumentException>(() => Paper.ToPdf("![x](image:none)", new PaperOptions()));
        Should.Throw<ArgumentException>(() => Paper.ToPdf("![x](image:bad)", new PaperOptions { Images = [new PaperImage("bad", [1, 2, 3])] }));
    }

    [Fact]
    public void Signs_without_a_glyph_leave_a_box() =>
        Reader.PdfText(Paper.ToPdf("a\U0001F600b\u4E2Dc\u0000d", new PaperOptions())).ShouldBe("a□b□c□d");

    [Fact]
    public void Phone_numbers_keep_together()
    {
        var letters = Reader.Letters(Paper.ToPdf(Samples.Participants(3), new PaperOptions { Landscape = true }));
        var rows = letters.Where(l => l.Letter.Value == "+").Select(l => l.Letter.StartBaseLine.Y).ToList();
        rows.Count.ShouldBe(3);
        foreach (var y in rows)
            string.Concat(letters.Where(l => Math.Abs(l.Letter.StartBaseLine.Y - y) < 1).Select(l => l.Letter.Value)).ShouldContain("+7900000-00-0");
    }

    [Fact]
    public void A_resolution_takes_well_under_a_tenth_of_a_second()
    {
        var markdown = string.Join("\n\n", Enumerable.Repeat(Samples.Resolution, 3));
        Paper.ToPdf(markdown, new PaperOptions());
        // The best of several: the machine may be busy with other tests.
        var best = long.MaxValue;
        for (var i = 0; i < 50 && best >= 100; i++)
        {
            var watch = Stopwatch.StartNew();
            Paper.ToPdf(markdown, new PaperOptions());
            best = Math.Min(best, watch.ElapsedMilliseconds);
        }
        best.ShouldBeLessThan(100);
    }

    private static void InsideMargins(byte[] pdf, bool landscape, bool numbers)
    {
        var (width, height) = landscape ? (297 * Mm, 210 * Mm) : (210 * Mm, 297 * Mm);
        var letters = Reader.Letters(pdf);
        letters.ShouldNotBeEmpty();
        foreach (var (_, letter) in letters)
        {
            letter.StartBaseLine.X.ShouldBeGreaterThanOrEqualTo(20 * Mm - 0.5);
            letter.EndBaseLine.X.ShouldBeLessThanOrEqualTo(width - 10 * Mm + 0.5);
            letter.StartBaseLine.Y.ShouldBeGreaterThanOrEqualTo(20 * Mm - 0.5);
            if (!numbers) letter.StartBaseLine.Y.ShouldBeLessThanOrEqualTo(height - 20 * Mm);
        }
    }
}
