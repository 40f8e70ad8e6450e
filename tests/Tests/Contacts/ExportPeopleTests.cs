using System.Net;
using System.Text;
using MiniExcelLibs;
using Npgsql;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>A filtered list as a file (F90): read back, harmless, logged.</summary>
public class ExportPeopleTests(House house) : IClassFixture<House>
{
    private const string People = "/api/v1/contacts/people";

    [Fact]
    public async Task What_is_exported_reads_back_runs_no_formula_and_is_logged_with_its_purpose()
    {
        var manager = await house.Manager();
        foreach (var number in Enumerable.Range(1, 3))
        {
            (await manager.Call(HttpMethod.Post, People, new { fullName = $"Выгрузкин Номер{(char)('А' + number)} Львович", organization = "ООО \"Рога; и копыта\"", position = "=HYPERLINK(\"http://example.org\")", category = "authority", phones = new[] { $"+7 900 600-00-0{number}", "8 (4822) 30-00-00 доб. 5" }, emails = new[] { $"export{number}@example.org" }, notes = number == 1 ? "@ёлка — №1 <b>&amp;</b>" : null })).StatusCode.ShouldBe(HttpStatusCode.Created);
        }

        await manager.Call(HttpMethod.Post, People, new { fullName = "Невыгрузкин Пётр" });
        var csv = await manager.GetAsync($"{People}/export.csv?search=выгрузкин&category=authority&purpose={Uri.EscapeDataString("Сверка с областью")}");
        csv.StatusCode.ShouldBe(HttpStatusCode.OK);
        csv.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Контакты 69 2026-11-23.csv");
        var bytes = await csv.Content.ReadAsByteArrayAsync();
        bytes[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(4);
        lines[0].ShouldStartWith("ФИО;Организация;Должность;Категория;Телефон;E-mail;");
        lines[1].ShouldStartWith("Выгрузкин НомерБ Львович;\"ООО \"\"Рога; и копыта\"\"\";\"'=HYPERLINK(\"\"http://example.org\"\")\";Орган власти;\"'+7 900 600-00-01; +7 4822 30-00-00, доб. 5\";export1@example.org;");
        lines[1].ShouldEndWith(";\"'@ёлка — №1 <b>&amp;</b>\"");

        var xlsx = await manager.GetAsync($"{People}/export.xlsx?search=выгрузкин&category=authority&purpose=x");
        using var file = new MemoryStream(await xlsx.Content.ReadAsByteArrayAsync());
        var rows = file.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToArray();
        rows.Length.ShouldBe(3);
        rows[0]["ФИО"].ShouldBe("Выгрузкин НомерБ Львович");
        rows[0]["Должность"].ShouldBe("=HYPERLINK(\"http://example.org\")");
        rows[0]["Примечание"].ShouldBe("@ёлка — №1 <b>&amp;</b>");

        // The table that goes out can come in again: the columns are understood and everybody is known.
        var again = await (await ImportTests.Upload(await house.Manager(), bytes, "export.csv")).Json(HttpStatusCode.Created);
        again.GetProperty("columns").EnumerateArray().Take(6).Select(c => c.GetProperty("field").GetString()).ShouldBe(["fullName", "organization", "position", "category", "phone", "email"]);
        again.GetProperty("counts").GetProperty("new").GetInt32().ShouldBe(0);

        await using var database = NpgsqlDataSource.Create(house.Database);
        await using var log = database.CreateCommand("select count(*) from shared.readings where operation = 'ExportPeople' and region = '69' and purpose = 'Сверка с областью'");
        (await log.ExecuteScalarAsync()).ShouldBe(1L);
    }

    [Fact]
    public async Task An_export_wants_a_purpose_and_shows_no_other_region()
    {
        var manager = await house.Manager();
        await (await manager.GetAsync($"{People}/export.csv")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await manager.GetAsync($"{People}/export.pdf?purpose=x")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await (await house.As(Users.Caller69)).GetAsync($"{People}/export.csv?purpose=x")).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");
        await manager.Call(HttpMethod.Post, People, new { fullName = "Чужой Пётр Львович" });
        (await (await house.As(Users.Manager39)).GetStringAsync($"{People}/export.csv?purpose=x")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
        await (await (await house.As(Users.Manager39)).GetAsync($"{People}/export.csv?purpose=x&region=69")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }
}
