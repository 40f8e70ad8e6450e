using System.Net;
using System.Text;
using MiniExcelLibs;
using Npgsql;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contracts.Contacts;
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
        var csv = await manager.Call(HttpMethod.Post, $"{People}/export.csv", new { search = "выгрузкин", category = "authority", purpose = "Сверка с областью" });
        csv.StatusCode.ShouldBe(HttpStatusCode.OK);
        csv.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Контакты 69 2026-11-23.csv");
        var bytes = await csv.Content.ReadAsByteArrayAsync();
        bytes[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(4);
        lines[0].ShouldStartWith("ФИО;Организация;Должность;Категория;Телефон;E-mail;");
        lines[1].ShouldStartWith("Выгрузкин НомерБ Львович;\"ООО \"\"Рога; и копыта\"\"\";\"'=HYPERLINK(\"\"http://example.org\"\")\";Орган власти;\"8 900 600-00-01; 8 4822 30-00-00, доб. 5\";export1@example.org;");
        lines[1].ShouldEndWith(";\"'@ёлка — №1 <b>&amp;</b>\"");

        var xlsx = await manager.Call(HttpMethod.Post, $"{People}/export.xlsx", new { search = "выгрузкин", category = "authority", purpose = "x" });
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
        await using var log = database.CreateCommand("select count(*) from shared.readings where operation = 'ExportPeople' and region = '69' and purpose = 'Сверка с областью' and completed_at >= at and path not like '%выгрузкин%'");
        (await log.ExecuteScalarAsync()).ShouldBe(1L);
    }

    [Fact]
    public async Task An_export_with_the_leads_names_of_categories_comes_back_whole()
    {
        var (manager, lead) = (await house.Manager(), await house.As(Users.Lead));
        const string Categories = "/api/v1/contacts/categories";
        foreach (var (category, at) in new[] { "authority", "publicOrganization", "commercialOrganization", "localMedia", "regionalExpert" }.Select((c, i) => (c, i)))
        {
            (await manager.Call(HttpMethod.Post, People, new { fullName = $"Переименов Номер{(char)('А' + at)} Львович", organization = $"Организация {at}", category, phones = new[] { $"+7 900 602-00-0{at}" } })).StatusCode.ShouldBe(HttpStatusCode.Created);
        }

        // «Третий сектор» is in no list of words, «Дело и СМИ» would be two, «Активисты науки» a place at session 2.
        var names = await lead.GetAsync(Categories);
        object Item(string category, string ru) => new { category, ru, en = $"{ru} (en)" };
        (await lead.Call(HttpMethod.Put, Categories, new { items = new[] { Item("authority", "Орган власти"), Item("publicOrganization", "Третий сектор"), Item("commercialOrganization", "Дело, бизнес и СМИ"), Item("localMedia", "Эфир"), Item("regionalExpert", "Активисты науки") } }, ifMatch: names.Headers.ETag!.Tag)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var bytes = await (await manager.Call(HttpMethod.Post, $"{People}/export.csv", new { search = "переименов", purpose = "x" })).Content.ReadAsByteArrayAsync();
        Encoding.UTF8.GetString(bytes).ShouldContain("Третий сектор");
        var import = await (await ImportTests.Upload(await house.As(Users.Manager39), bytes, "export.csv")).Json(HttpStatusCode.Created);
        var rows = (await (await (await house.As(Users.Manager39)).GetAsync($"/api/v1/contacts/imports/{import.Id()}/rows")).Json()).GetProperty("items").EnumerateArray().ToArray();
        rows.Select(r => r.GetProperty("values").GetProperty("category").GetString()).ShouldBe(["authority", "publicOrganization", "commercialOrganization", "localMedia", "regionalExpert"]);
        rows.ShouldAllBe(r => r.GetProperty("reasons").GetArrayLength() == 0);
    }

    [Fact]
    public async Task An_export_wants_a_purpose_and_shows_no_other_region()
    {
        var manager = await house.Manager();
        Task<HttpResponseMessage> Export(HttpClient who, string format, object body, string query = "") => who.Call(HttpMethod.Post, $"{People}/export.{format}{query}", body);
        await (await Export(manager, "csv", new { })).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await Export(manager, "csv", new { purpose = new string('ж', 201) })).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await Export(manager, "pdf", new { purpose = "x" })).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await Export(await house.As(Users.Caller69), "csv", new { purpose = "x" })).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");
        await manager.Call(HttpMethod.Post, People, new { fullName = "Чужой Пётр Львович" });
        (await (await Export(await house.As(Users.Manager39), "csv", new { purpose = "x" })).Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
        await (await Export(await house.As(Users.Manager39), "csv", new { purpose = "x" }, "?region=69")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await manager.GetAsync($"{People}/export.csv?purpose=x")).IsSuccessStatusCode.ShouldBeFalse();
    }

    [Fact]
    public async Task Ways_to_those_who_took_a_consent_back_and_numbers_not_to_be_called_stand_in_no_table()
    {
        var manager = await house.Manager();
        async Task<Guid> Add(string name, int number) => (await (await manager.Call(HttpMethod.Post, People, new { fullName = name, phones = new object[] { new { number = $"+7 900 601-00-0{number}", doNotCall = number == 2 }, $"+7 900 601-00-1{number}" }, emails = new[] { $"gone{number}@example.org" } })).Json(HttpStatusCode.Created)).Id();
        var gone = await Add("Отозвалова Вера Львовна", 1);
        await Add("Отозвалова Нина Львовна", 2);
        await using (var session = house.Store.LightweightSession("69"))
        {
            await session.TakeTurn(gone, CancellationToken.None);
            session.Store(PersonContactLog.Empty(gone) with { Withdrawn = [ConsentPurpose.Processing] });
            await session.SaveChangesAsync();
        }

        var lines = (await (await manager.Call(HttpMethod.Post, $"{People}/export.csv", new { search = "отозвалова", purpose = "x" })).Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldContain(";Согласие отозвано;");
        lines[1].ShouldStartWith("Отозвалова Вера Львовна;;;;;;;;;;да;");
        lines[2].ShouldStartWith("Отозвалова Нина Львовна;;;;8 900 601-00-12;gone2@example.org;;;;;;");
    }

    [Fact]
    public async Task A_reading_that_cant_be_logged_gives_nothing_out()
    {
        var manager = await house.As(Users.Manager39);
        await using var database = NpgsqlDataSource.Create(house.Database);
        await using (var shut = database.CreateCommand("alter table shared.readings add constraint shut check (region <> '39') not valid"))
        {
            await shut.ExecuteNonQueryAsync();
        }

        try
        {
            var answered = false;
            try
            {
                answered = (await manager.Call(HttpMethod.Post, $"{People}/export.csv", new { purpose = "x" })).IsSuccessStatusCode;
            }
            catch (Exception e) when (e is HttpRequestException or InvalidOperationException or PostgresException)
            {
                // The connection may simply end.
            }

            answered.ShouldBeFalse();
        }
        finally
        {
            await using var open = database.CreateCommand("alter table shared.readings drop constraint shut");
            await open.ExecuteNonQueryAsync();
        }
    }

    [Fact]
    public async Task What_a_reading_is_for_is_kept_short()
    {
        var manager = await house.Manager();
        var request = new HttpRequestMessage(HttpMethod.Get, $"{People}?limit=1");
        request.Headers.Add("X-Purpose", new string('p', 3_000));
        (await manager.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await using var database = NpgsqlDataSource.Create(house.Database);
        await using var longest = database.CreateCommand("select max(length(purpose)) from shared.readings");
        (await longest.ExecuteScalarAsync()).ShouldBe(200);
    }
}
