using System.Diagnostics;
using System.Globalization;
using System.Text;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Features;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>Files made to keep the machine busy: each is refused, or read within seconds of processor time (F28).</summary>
public class BombTests
{
    private const string Head = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>ФИО</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Телефон</t></is></c></row>";

    // Each takes two seconds or less; what works through a bomb takes minutes. Between lies what a slow machine adds.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(20);

    // The thread's own processor time, for other tests run beside this one. It still pays for collecting their garbage.
    private static TimeSpan Busy() => File.Exists("/proc/thread-self/schedstat")
        ? TimeSpan.FromTicks(long.Parse(File.ReadAllText("/proc/thread-self/schedstat").Split(' ')[0], CultureInfo.InvariantCulture) / 100)
        : Stopwatch.GetElapsedTime(0);

    private static string Read(byte[] file)
    {
        var before = Busy();
        string answer;
        try
        {
            answer = Lists.Judged(file).Length.ToString(CultureInfo.InvariantCulture);
        }
        catch (RefusedException refused)
        {
            answer = refused.Refusal.Code;
        }

        (Busy() - before).ShouldBeLessThan(Most);
        return answer;
    }

    private static IEnumerable<string> Data(IEnumerable<string> rows, string after = "") => rows.Prepend($"<sheetData>{Head}").Append($"</sheetData>{after}");

    private static byte[] One(IEnumerable<string> rows, string after = "", IEnumerable<string>? shared = null, int noise = 0) => Workbooks.Of([("Список", "one")], [("one", Data(rows, after))], shared, noise);

    [Fact]
    public void Hundreds_of_sheets_are_refused() =>
        Read(Workbooks.Of([.. Enumerable.Range(0, 900).Select(i => ($"Лист {i}", $"s{i}"))], [.. Enumerable.Range(0, 900).Select(i => ($"s{i}", Data([])))], Enumerable.Range(0, 100_000).Select(i => $"текст {i}"))).ShouldBe("too_many_sheets");

    [Fact]
    public void Fifty_sheets_that_are_all_one_large_part_are_refused() =>
        Read(Workbooks.Of([.. Enumerable.Range(0, 50).Select(i => ($"Лист {i}", $"one#{i}"))], [("one", Data(Enumerable.Range(2, 150_000).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\"><v>{i * 7919L}</v></c></row>")))])).ShouldBe("file_unpacks_too_large");

    [Fact]
    public void Twenty_sheets_of_an_office_are_read() =>
        Read(Workbooks.Of([.. Enumerable.Range(0, 20).Select(i => ($"Лист {i}", $"s{i}"))], [.. Enumerable.Range(0, 20).Select(i => ($"s{i}", Data(i == 19 ? ["<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"] : [])))])).ShouldBe("1");

    [Fact]
    public void Shared_texts_larger_than_any_list_are_refused() =>
        Read(One([], shared: Enumerable.Repeat(new string('а', 1_000), 30_000), noise: 1_000_000)).ShouldBe("file_unpacks_too_large");

    [Fact]
    public void One_long_text_in_every_cell_is_refused() =>
        Read(One(Enumerable.Range(2, 20_000).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\" t=\"s\"><v>0</v></c><c r=\"B{i}\" t=\"s\"><v>0</v></c></row>"), shared: [new string('а', 10_000)])).ShouldBe("file_unpacks_too_large");

    [Theory]
    [InlineData("<row r=\"2\"><c r=\"XFD2\" t=\"inlineStr\"><is><t> </t></is></c></row><row r=\"200000\"><c r=\"A200000\"><v>1</v></c></row>", "too_many_columns")]
    [InlineData("<row r=\"2\"><c r=\"XFD2\" t=\"inlineStr\"><is><t>край</t></is></c></row>", "too_many_columns")]
    [InlineData("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"XFD2\" t=\"inlineStr\"><is><t> </t></is></c></row>", "1")]
    [InlineData("<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>", "too_many_columns")]
    [InlineData("<row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row>", "too_many_rows")]
    [InlineData("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>", "1")]
    public void Cells_far_away(string rows, string answer) => Read(One([rows])).ShouldBe(answer);

    [Theory]
    [InlineData(100_000, "99999")]
    [InlineData(450_000, "file_unpacks_too_large")]
    public void Merged_cells(int rows, string answer) =>
        Read(One(
            Enumerable.Range(2, Math.Min(rows, 100_000) - 1).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\"><v>{i * 7919L}</v></c></row>"),
            $"<mergeCells>{string.Concat(Enumerable.Range(1, (rows / 2) - 1).Select(i => $"<mergeCell ref=\"A{i * 2}:A{(i * 2) + 1}\"/>"))}</mergeCells>")).ShouldBe(answer);

    [Fact]
    public void A_million_rows_of_a_workbook_are_too_many() =>
        Should.Throw<RefusedException>(() => UploadImport.Decide(new MemoryStream(One(Enumerable.Range(2, 1_000_000).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\"><v>{i * 7919L}</v></c></row>")))).OrRefuse().Rows.Count())
            .Refusal.Code.ShouldBe("too_many_rows");

    [Fact]
    public void Quotes_opened_over_and_over_are_letters()
    {
        var line = $"x\";\"{new string('y', 110)}\n";
        Read(Encoding.UTF8.GetBytes("ФИО;Телефон\n" + string.Concat(Enumerable.Repeat(line, 190_000)))).ShouldNotBe("0");
    }

    [Fact]
    public void Quotes_after_a_million_blanks_and_a_line_of_separators()
    {
        Read(Encoding.UTF8.GetBytes("ФИО;Телефон\n" + new string(' ', 1_000_000) + "a" + new string('"', 1_000_000))).ShouldBe("1");
        Read(Encoding.UTF8.GetBytes("ФИО;Телефон\n" + new string(';', 20_000_000))).ShouldBe("too_many_columns");
    }

    [Theory]
    [InlineData("Телефон", "(")]
    [InlineData("Телефон", "8 (")]
    [InlineData("Телефон", "1/")]
    [InlineData("Телефон", "+7 900 123 45 6,")]
    [InlineData("E-mail", "@")]
    [InlineData("E-mail", "<a@")]
    [InlineData("E-mail", "a.")]
    [InlineData("E-mail", "a@b.ru ")]
    [InlineData("Категория", "совет ")]
    [InlineData("ФИО", "abc")]
    [InlineData("ФИО", "Ёл ")]
    [InlineData("Примечание", "( ")]
    public void Long_cells(string heading, string text)
    {
        var cells = Enumerable.Range(0, 700).Select(i => string.Concat(Enumerable.Repeat(text, 9_900 / text.Length)) + i.ToString(CultureInfo.InvariantCulture));
        Read(Encoding.UTF8.GetBytes($"{heading};Организация\n" + string.Join('\n', cells.Select(c => $"{c};Совет отцов")))).ShouldBe("700");
    }

    [Fact]
    public void A_cell_of_a_thousand_addresses_says_so_in_few_words()
    {
        var row = Lists.Judged("ФИО;E-mail;Телефон\nЁлкина Зоя Павловна;" + string.Join(' ', Enumerable.Range(0, 800).Select(i => $"a{i}@example.org")) + ";" + string.Concat(Enumerable.Repeat("1/", 4_000))).Single();
        (row.Values.Emails.Count, row.Reasons.Count < 40, row.Codes().Contains("too_many_ways", StringComparison.Ordinal)).ShouldBe((10, true, true));
    }

    [Theory]
    [InlineData("tver.xlsx")]
    [InlineData("tver.xls")]
    [InlineData("tver-cp1251.csv")]
    public void Nobody_waits_nobody_reads(string name)
    {
        var file = new MemoryStream(File.ReadAllBytes(Path.Combine(Support.Repository.Root, "data", "samples", "contacts", name)));
        using var gone = new CancellationTokenSource();
        var rows = UploadImport.Decide(file, gone.Token).OrRefuse().Rows;
        gone.Cancel();
        Should.Throw<OperationCanceledException>(() => rows.Count());
        Should.Throw<OperationCanceledException>(() => UploadImport.Decide(file, gone.Token));
    }

    [Fact]
    public void Every_reason_has_words_in_both_languages()
    {
        var folder = Path.Combine(Support.Repository.Root, "src", "Modules", "Contacts");
        var said = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).SelectMany(File.ReadLines).Where(l => l.Contains("new Reason(", StringComparison.Ordinal))
            .SelectMany(l => System.Text.RegularExpressions.Regex.Matches(l, "\"([a-z]+(?:_[a-z]+)+)\"").Select(m => m.Groups[1].Value)).Distinct().ToArray();
        said.Length.ShouldBeGreaterThan(15);
        said.Except(Zarozhdenie.Contacts.Importing.Reasons.Codes).ShouldBeEmpty();
        Zarozhdenie.Contacts.Importing.Reasons.Codes.Except(said).ShouldBeEmpty();
        foreach (var code in said)
        {
            var reason = new Reason(code, code switch { "completes_contact" => ["Phone", "Email", "Organization", "Position", "Category", "Note"], "text_cut" => ["Note", "5000"], _ => ["7"] });
            var words = new[] { "ru", "en" }.Select(l => In(l, () => Zarozhdenie.Contacts.Importing.Reasons.Say(reason))).ToArray();
            words.ShouldAllBe(w => w.Length > 10 && w.EndsWith('.') && !w.Contains('{', StringComparison.Ordinal) && !w.Contains('_', StringComparison.Ordinal), code);
            words.Distinct().Count().ShouldBe(2, code);
            words[0].Any(c => c is >= 'а' and <= 'я').ShouldBeTrue(code);
        }
    }

    private static string In(string language, Func<string> say)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return say();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
