using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MiniExcelLibs;
using Zarozhdenie.Documents;

namespace Zarozhdenie.Tests.Documents;

/// <summary>Long tables, written while they are read.</summary>
public class LongSheetTests
{
    private static readonly string[] Headers = ["Имя", "Заметка"];
    private static readonly string[] Bad = ["=1+1", "+7 900", "-1", "@x", "a;b", "кавычка \" здесь", "две\nстроки", "управ\u0000ляющий\u0007", "одинокий\uD800суррогат", "<b>&amp;</b>", "😀", ""];

    private static async IAsyncEnumerable<IReadOnlyList<IReadOnlyList<string>>> Pages(int pages, Func<int, IReadOnlyList<IReadOnlyList<string>>> page)
    {
        for (var i = 0; i < pages; i++)
        {
            await Task.Yield();
            yield return page(i);
        }
    }

    private static IReadOnlyList<IReadOnlyList<string>> Messy(int page) => [.. Bad.Select(b => new[] { string.Create(CultureInfo.InvariantCulture, $"строка {page}"), b })];

    [Fact]
    public async Task A_spreadsheet_is_valid_and_reads_back_as_it_was()
    {
        using var file = new MemoryStream();
        await LongSheet.Xlsx(file, "Лист <1>", Headers, Pages(2, Messy), CancellationToken.None);
        file.Position = 0;
        using (var document = SpreadsheetDocument.Open(file, isEditable: false))
        {
            new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath} {e.Description}").ShouldBeEmpty();
        }

        file.Position = 0;
        var rows = file.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().Select(r => r["Заметка"]?.ToString() ?? "").ToArray();
        rows.Length.ShouldBe(Bad.Length * 2);
        rows[..Bad.Length].ShouldBe(["=1+1", "+7 900", "-1", "@x", "a;b", "кавычка \" здесь", "две\nстроки", "управляющий", "одинокий\uFFFDсуррогат", "<b>&amp;</b>", "😀", ""]);
    }

    [Fact]
    public async Task What_could_run_as_a_formula_is_held_back_in_csv()
    {
        using var file = new MemoryStream();
        await LongSheet.Csv(file, Headers, Pages(1, Messy), CancellationToken.None);
        var text = Encoding.UTF8.GetString(file.ToArray());
        text[0].ShouldBe('\uFEFF');
        text[1..].Split("\r\n").ShouldBe(["Имя;Заметка", "строка 0;'=1+1", "строка 0;'+7 900", "строка 0;'-1", "строка 0;'@x", "строка 0;\"a;b\"", "строка 0;\"кавычка \"\" здесь\"", "строка 0;\"две\nстроки\"", "строка 0;управляющий", "строка 0;одинокий\uFFFDсуррогат", "строка 0;\"<b>&amp;</b>\"", "строка 0;😀", "строка 0;", ""]);
    }

    [Theory]
    [InlineData("Иванов,=HYPERLINK(1)", "\"Иванов,=HYPERLINK(1)\"")]
    [InlineData("a\t=1+1", "\"a\t=1+1\"")]
    [InlineData("a|=1+1", "\"a|=1+1\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋7", "'＋7")]
    [InlineData("－1", "'－1")]
    [InlineData("＠x", "'＠x")]
    [InlineData("\n=1+1", "\"'\n=1+1\"")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("a=1+1", "a=1+1")]
    public async Task A_cell_stays_one_cell_wherever_it_is_opened(string cell, string written)
    {
        using var file = new MemoryStream();
        await LongSheet.Csv(file, ["x"], Pages(1, _ => [[cell]]), CancellationToken.None);
        Encoding.UTF8.GetString(file.ToArray()).ShouldBe($"\uFEFFx\r\n{written}\r\n");
    }

    [Fact]
    public async Task A_page_has_left_before_the_next_but_one_is_asked_for()
    {
        var random = new Random(7);
        IReadOnlyList<IReadOnlyList<string>> Page() => [.. Enumerable.Range(0, 1000).Select(_ => new[] { random.NextInt64().ToString(CultureInfo.InvariantCulture), random.NextInt64().ToString(CultureInfo.InvariantCulture) })];
        foreach (var write in new Func<Stream, Func<int, IReadOnlyList<IReadOnlyList<string>>>, Task>[] { (to, page) => LongSheet.Csv(to, Headers, Pages(8, page), CancellationToken.None), (to, page) => LongSheet.Xlsx(to, "x", Headers, Pages(8, page), CancellationToken.None) })
        {
            using var to = new MemoryStream();
            var gone = new List<long>();
            await write(to, _ =>
            {
                gone.Add(to.Length);
                return Page();
            });
            gone.Count.ShouldBe(8);
            for (var page = 2; page < gone.Count; page++)
            {
                gone[page].ShouldBeGreaterThan(gone[page - 2]);
            }
        }
    }
}
