using System.IO.Compression;
using System.Text;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Features;
using Zarozhdenie.Contacts.Reading;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>Files as offices send them: encodings, delimiters, sheets, headers, and what can't be read (F28).</summary>
public class ReadingTests
{
    private const string List = "ФИО;Организация;Телефон;E-mail\nЁлкина Зоя Павловна;Совет отцов;8 900 123-45-67;zoya@example.org\nРучьёв Илья Кузьмич;Газета «Наш край» № 1;;ilya@example.org\n";

    static ReadingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, int> Encodings => new()
    {
        { "utf-8", 0 }, { "utf-8", 1 }, { "windows-1251", 0 }, { "koi8-r", 0 }, { "cp866", 0 }, { "utf-16", 1 }, { "utf-16", 0 }, { "utf-16BE", 1 }, { "utf-16BE", 0 },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_is_found(string name, int mark)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = List.Replace("«", "\"\"", StringComparison.Ordinal).Replace("»", "\"\"", StringComparison.Ordinal).Replace("№ ", "", StringComparison.Ordinal);
        byte[] file = [.. mark == 1 ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        var rows = Lists.Judged(file);
        rows.Select(r => r.Values.FullName).ShouldBe(["Ёлкина Зоя Павловна", "Ручьёв Илья Кузьмич"]);
        rows[0].Values.Phones.Single().E164.ShouldBe("+79001234567");
    }

    [Fact]
    public void Capitals_in_an_old_encoding_are_read_too() =>
        Lists.Judged("ФИО;ТЕЛЕФОН\nСОЛНЦЕВА ОЛЬГА НИКИТИЧНА;89001234567", Encoding.GetEncoding("koi8-r")).Single().Values.FullName.ShouldBe("Солнцева Ольга Никитична");

    [Fact]
    public void Lists_of_two_encodings_pasted_together_are_read_line_by_line()
    {
        byte[] file = [.. Encoding.UTF8.GetBytes(List), .. Encoding.GetEncoding(1251).GetBytes("Берёзкин Пётр Андреевич;Женсовет области;89001234599;\n")];
        Lists.Judged(file).Select(r => r.Values.FullName).ShouldBe(["Ёлкина Зоя Павловна", "Ручьёв Илья Кузьмич", "Берёзкин Пётр Андреевич"]);
    }

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    [InlineData("|")]
    public void The_delimiter_is_found(string delimiter)
    {
        var rows = Lists.Judged(List.Replace(";", delimiter, StringComparison.Ordinal));
        rows.Length.ShouldBe(2);
        rows[0].Values.Organization.ShouldBe("Совет отцов");
        rows[0].Values.Emails.ShouldBe(["zoya@example.org"]);
    }

    [Fact]
    public void Commas_in_every_cell_dont_hide_the_semicolons() =>
        Lists.Judged("ФИО;Должность;Организация;Телефон\nЁлкина Зоя Павловна;доцент, к.с.н.;Университет, кафедра;89001234567\nРучьёв Илья Кузьмич;редактор, автор;Газета, портал;89001234568").ShouldAllBe(r => r.Values.Position!.Contains(", "));

    [Fact]
    public void Text_copied_from_Excel_is_a_list()
    {
        var rows = Lists.Judged("Фамилия\tИмя\tОтчество\tМесто работы\tТел.\r\nЁлкина\tЗоя\tПавловна\t\"Совет\nотцов\"\t8 (4822) 30-00-00\r\n");
        rows.Single().Values.FullName.ShouldBe("Ёлкина Зоя Павловна");
        rows.Single().Values.Organization.ShouldBe("Совет отцов");
    }

    [Fact]
    public void A_header_under_titles_is_found_and_rows_keep_their_numbers()
    {
        var rows = Lists.Judged("Список приглашаемых;;\n;;\nпо состоянию на май;;\n№;Ф.И.О.;Контактный телефон\n1;Ёлкина Зоя Павловна;89001234567");
        (rows.Single().Number, rows.Single().Values.FullName).ShouldBe((5, "Ёлкина Зоя Павловна"));
    }

    [Fact]
    public void A_list_without_a_header_is_read_by_what_stands_in_it()
    {
        var rows = Lists.Judged("Ёлкина Зоя Павловна;89001234567;zoya@example.org\nРучьёв Илья Кузьмич;89001234568;\nПолевая Вера Ильинична;;vera@example.org");
        rows.Length.ShouldBe(3);
        rows[2].Values.Emails.ShouldBe(["vera@example.org"]);
    }

    [Theory]
    [InlineData("Иванов И.И.;Совет отцов;ivanov@example.org\nПетров П.П.;Женсовет;petrov@example.org")]
    [InlineData("Почта России;Ёлкина Зоя Павловна\nТелекомпания «Вече»;Ручьёв Илья Кузьмич")]
    [InlineData("Группа компаний;Постников Илья Кузьмич;89001234567\nСовет отцов;Ручьёв Пётр Кузьмич;89001234568")]
    [InlineData("Компания «Луч»;И. И. Иванов\nСовет отцов;П. П. Петров")]
    public void The_first_person_of_a_list_without_a_header_is_nobodys_heading(string text)
    {
        var list = UploadImport.Decide(new MemoryStream(Encoding.UTF8.GetBytes(text))).OrRefuse();
        list.Rows.Count().ShouldBe(2);
        list.Columns.ShouldAllBe(c => c.Source.Length == 0);
    }

    [Fact]
    public void A_heading_of_initials_is_a_heading_and_one_known_heading_is_enough()
    {
        Lists.Judged("Фамилия И.О.;Телефон\nИванов И.И.;89001234567").Single().Values.FullName.ShouldBe("Иванов И.И.");
        UploadImport.Decide(new MemoryStream(Encoding.UTF8.GetBytes("Кто;Откуда;Телефон\nЁлкина Зоя;Совет;1"))).OrRefuse().Columns.Select(c => c.Source).ShouldBe(["Кто", "Откуда", "Телефон"]);
    }

    [Fact]
    public void Excels_line_about_the_separator_is_no_row() => Lists.Judged("sep=;\nФИО;Телефон\nЁлкина Зоя Павловна;89001234567").Length.ShouldBe(1);

    [Fact]
    public void A_quote_that_nobody_closed_doesnt_swallow_the_list()
    {
        var rows = Lists.Judged("ФИО;Организация;Телефон\nЁлкина Зоя Павловна;\"Совет отцов;89001234567\n" + string.Concat(Enumerable.Range(0, 80).Select(i => $"Ручьёв Илья Кузьмич;Газета;890012345{i:00}\n")));
        rows.Length.ShouldBe(81);
        rows[0].Values.Organization.ShouldBe("\"Совет отцов");
    }

    [Theory]
    [InlineData("Фамилия, имя, отчество", nameof(ImportField.FullName))]
    [InlineData("Контактное лицо", nameof(ImportField.FullName))]
    [InlineData("Full name", nameof(ImportField.FullName))]
    [InlineData("Surname", nameof(ImportField.LastName))]
    [InlineData("Сотовый", nameof(ImportField.Phone))]
    [InlineData("Контактный телефон организации", nameof(ImportField.Phone))]
    [InlineData("Mobile", nameof(ImportField.Phone))]
    [InlineData("Адрес электронной почты", nameof(ImportField.Email))]
    [InlineData("Эл.почта", nameof(ImportField.Email))]
    [InlineData("Место работы, должность", nameof(ImportField.Position))]
    [InlineData("Название организации", nameof(ImportField.Organization))]
    [InlineData("Employer", nameof(ImportField.Organization))]
    [InlineData("Job title", nameof(ImportField.Position))]
    [InlineData("Категория участника", nameof(ImportField.Category))]
    [InlineData("Комментарий", nameof(ImportField.Note))]
    [InlineData("№ п/п", nameof(ImportField.Ignore))]
    public void A_column_is_guessed_by_its_heading(string heading, string field) => Header.FieldOf(heading).ToString().ShouldBe(field);

    public static TheoryData<string, string> Bad => new()
    {
        { "empty", "file_empty" }, { "random", "file_unreadable" }, { "web page", "file_is_web_page" }, { "pdf", "file_unreadable" }, { "only a header", "file_empty" },
        { "201 columns", "too_many_columns" }, { "a million rows", "too_many_rows" }, { "zip bomb", "file_unpacks_too_large" }, { "many entries", "file_unpacks_too_large" }, { "some zip", "file_unreadable" }, { "cut off", "file_unreadable" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_cant_be_read_is_refused_with_its_reason(string what, string code)
    {
        var random = new byte[5000];
        new Random(7).NextBytes(random);
        byte[] file = what switch
        {
            "empty" => [],
            "random" => random,
            "web page" => Encoding.UTF8.GetBytes("<html><table><tr><td>ФИО</td></tr></table></html>"),
            "pdf" => Encoding.UTF8.GetBytes("%PDF-1.7\nФИО;Телефон"),
            "only a header" => Encoding.UTF8.GetBytes("ФИО;Телефон\n"),
            "201 columns" => Encoding.UTF8.GetBytes(string.Join(';', Enumerable.Repeat("ФИО", 201)) + "\nа"),
            "a million rows" => Encoding.UTF8.GetBytes("ФИО;Телефон\n" + string.Concat(Enumerable.Repeat("а;1\n", 1_000_000))),
            "zip bomb" => Zip(1, 60),
            "many entries" => Zip(1_001, 0),
            "some zip" => Zip(0, 0),
            _ => [.. File.ReadAllBytes(Path.Combine(Support.Repository.Root, "data", "samples", "contacts", "tver.xlsx")).Take(3000)],
        };
        Should.Throw<RefusedException>(() => UploadImport.Decide(new MemoryStream(file)).OrRefuse().Rows.Count()).Refusal.Code.ShouldBe(code);
    }

    [Fact]
    public void Two_hundred_columns_go_in() =>
        Lists.Judged("ФИО;Телефон" + string.Concat(Enumerable.Range(3, 198).Select(i => $";Поле {i}")) + "\nЁлкина Зоя Павловна;89001234567").Single().Verdict.ShouldBe(Verdict.New);

    [Fact]
    public void An_old_binary_workbook_is_read_whatever_its_name_says() =>
        Lists.Judged(File.ReadAllBytes(Path.Combine(Support.Repository.Root, "data", "samples", "contacts", "tver.xls"))).Select(r => r.Values.FullName)
            .ShouldBe(Lists.Judged(File.ReadAllBytes(Path.Combine(Support.Repository.Root, "data", "samples", "contacts", "tver.xlsx"))).Select(r => r.Values.FullName));

    [Fact]
    public void The_sheet_with_the_people_is_chosen_merged_cells_count_for_all_rows_and_formulas_give_their_saved_value()
    {
        var rows = Lists.Judged(Workbooks.Of(
            ("Справка", "<row r=\"1\">" + Workbooks.Text("A1", "ФИО ответственного") + Workbooks.Text("B1", "Телефон") + "</row><row r=\"2\">" + Workbooks.Text("A2", "Ответственный за список") + "</row>", ""),
            ("Люди",
                "<row r=\"1\">" + Workbooks.Text("A1", "Список приглашаемых") + "</row>"
                + "<row r=\"3\">" + Workbooks.Text("A3", "Организация") + Workbooks.Text("B3", "ФИО") + Workbooks.Text("C3", "Телефон") + "</row>"
                + "<row r=\"4\">" + Workbooks.Text("A4", "Совет отцов") + Workbooks.Text("B4", "Ёлкина Зоя Павловна") + "<c r=\"C4\"><f>89001234560+7</f><v>89001234567</v></c></row>"
                + "<row r=\"5\">" + Workbooks.Text("B5", "Ручьёв Илья Кузьмич") + "<c r=\"C5\"><v>9001234568</v></c></row>",
                "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A4:A5\"/></mergeCells>")));
        rows.Select(r => (r.Number, r.Values.FullName, r.Values.Organization, r.Values.Phones.Single().E164)).ShouldBe(
            [(4, "Ёлкина Зоя Павловна", "Совет отцов", "+79001234567"), (5, "Ручьёв Илья Кузьмич", "Совет отцов", "+79001234568")]);
    }

    private static byte[] Zip(int entries, int megabytes)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry(entries == 0 ? "readme.txt" : "xl/workbook.xml").Open().Dispose();
            for (var entry = 0; entry < entries; entry++)
            {
                using var sheet = zip.CreateEntry($"xl/worksheets/sheet{entry}.xml", CompressionLevel.SmallestSize).Open();
                var zeros = new byte[1024 * 1024];
                for (var i = 0; i < megabytes; i++)
                {
                    sheet.Write(zeros);
                }
            }
        }

        return bytes.ToArray();
    }
}
