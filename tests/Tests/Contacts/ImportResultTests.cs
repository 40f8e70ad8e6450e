using System.Net;
using System.Text;
using System.Text.Json;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contacts.Jobs;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>Twins in the preview, the result row by row, and that undoing leaves no trace (F28).</summary>
public class ImportResultTests(House house) : IClassFixture<House>
{
    private const string Imports = "/api/v1/contacts/imports";

    private static byte[] List(params string[] rows) => Encoding.UTF8.GetBytes("ФИО\tОрганизация\tТелефон\tE-mail\n" + string.Join('\n', rows));

    private async Task Do(HttpClient manager, Guid import, string what)
    {
        (await manager.Call(HttpMethod.Post, $"{Imports}/{import}/{what}")).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await house.Run<SweepImports>();
    }

    private static async Task<JsonElement[]> Rows(HttpClient manager, Guid import, string query = "") =>
        [.. (await (await manager.GetAsync($"{Imports}/{import}/rows?limit=200{query}")).Json()).GetProperty("items").EnumerateArray()];

    // Every document of the region's contacts, as it is stored, with the rows beside.
    private async Task<string> Contacts(string region)
    {
        await using var session = house.Store.QuerySession(region);
        var people = (await session.Query<Person>().ToListAsync()).OrderBy(p => p.Id).Select(p => JsonSerializer.Serialize(p with { Version = 0 }));
        var organizations = (await session.Query<Organization>().ToListAsync()).OrderBy(o => o.Id).Select(o => JsonSerializer.Serialize(o));
        var logs = (await session.Query<PersonContactLog>().ToListAsync()).OrderBy(l => l.Id).Select(l => JsonSerializer.Serialize(l));
        var places = (await session.Query<ImportSuggestion>().ToListAsync()).OrderBy(s => s.Id).Select(s => JsonSerializer.Serialize(s));
        var pairs = (await session.Query<DuplicatePair>().ToListAsync()).OrderBy(p => p.Id).Select(p => JsonSerializer.Serialize(p));
        return string.Join('\n', [.. people, .. organizations, .. logs, .. places, .. pairs, await Beside("select string_agg(key || ' ' || person, ',' order by key, person) from contacts.person_keys where region = $1", region), await Beside("select string_agg(encode(hash, 'hex') || ' ' || person, ',' order by hash, person) from contacts.elsewhere where region = $1", region)]);
    }

    private async Task<string> Beside(string sql, string region)
    {
        await house.CaughtUp();
        await using var command = house.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        command.Parameters.AddWithValue(region);
        return await command.ExecuteScalarAsync() as string ?? "";
    }

    [Fact]
    public async Task Undoing_the_sample_list_leaves_every_document_as_it_was()
    {
        var manager = await house.As(Users.Manager39);
        (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Дубравина Наталья Львовна", phones = new[] { "(4822) 719501" }, basis = "consent" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Горелова О. Н.", organization = "Центр занятости населения", basis = "consent" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        var before = await Contacts("39");
        var import = await (await ImportTests.Upload(manager, File.ReadAllBytes(Path.Combine(Repository.Root, "data", "samples", "contacts", "tver.xlsx")))).Json(HttpStatusCode.Created);
        import.GetProperty("counts").GetProperty("update").GetInt32().ShouldBe(2);
        await Do(manager, import.Id(), "commit");
        (await Contacts("39")).ShouldNotBe(before);
        await Do(manager, import.Id(), "undo");
        (await Contacts("39")).ShouldBe(before);
    }

    [Fact]
    public async Task A_duplicate_stands_beside_its_twin_and_the_result_tells_of_each_row()
    {
        var manager = await house.Manager();
        (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Близнецова Анна Львовна", phones = new[] { "+79001400001" }, basis = "consent" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        var import = (await (await ImportTests.Upload(manager, List(
            "Близнецова А. Л.\tСовет\t+79001400001\tanna@example.org",
            "Близнецов Егор Львович\tСовет\t+79001400002\t",
            "Близнецов Егор\tСовет\t\tegor@example.org",
            "Близнецов Иван Львович\t\t+79001400002\t",
            "приёмная\t\t+79001400003\t"), "вставка.txt")).Json(HttpStatusCode.Created)).Id();
        var rows = await Rows(manager, import);
        rows.Select(r => r.GetProperty("verdict").GetString()).ShouldBe(["update", "new", "duplicate", "new", "error"]);
        var twin = rows[0].GetProperty("twin");
        twin.GetProperty("values").GetProperty("fullName").GetString().ShouldBe("Близнецова Анна Львовна");
        twin.GetProperty("differs").EnumerateArray().Select(d => d.GetString()).ShouldBe(["fullName", "organization", "emails"]);
        rows[2].GetProperty("twin").GetProperty("row").GetInt32().ShouldBe(3);
        rows[2].GetProperty("twin").GetProperty("same").GetBoolean().ShouldBeTrue();
        rows[3].GetProperty("twin").GetProperty("same").GetBoolean().ShouldBeFalse();
        rows[0].TryGetProperty("outcome", out var none).ShouldBeTrue();
        none.ValueKind.ShouldBe(JsonValueKind.Null);

        await Do(manager, import, "commit");
        (await Rows(manager, import)).Select(r => r.GetProperty("outcome").GetString()).ShouldBe(["updated", "added", "updated", "added", "error"]);
        (await Rows(manager, import, "&outcome=error")).Length.ShouldBe(1);
        var file = await manager.GetAsync($"{Imports}/{import}/result");
        var text = Encoding.UTF8.GetString(await file.Content.ReadAsByteArrayAsync());
        text.ShouldStartWith("\uFEFFСтрока;Итог;Причины");
        text.Split("\r\n").Length.ShouldBe(7);
        text.ShouldContain("6;Не импортировано;Это не похоже на имя человека");
        await (await (await house.As(Users.Manager39)).GetAsync($"{Imports}/{import}/result")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task A_row_told_to_be_another_person_is_added_as_new_and_kept_apart()
    {
        var manager = await house.Manager();
        var here = (await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Тёзкина Анна Львовна", phones = new[] { "+79001420001" }, basis = "consent" })).Json(HttpStatusCode.Created)).Id();
        var import = (await (await ImportTests.Upload(manager, List("Тёзкина А. Л.\tСовет\t+79001420001\tanna2@example.org", "Тёзкин Егор Львович\tСовет\t+79001420002\t", "Тёзкин Е. Л.\tСовет\t+79001420002\t"))).Json(HttpStatusCode.Created)).Id();
        var (rows, row) = ($"{Imports}/{import}/rows", $"{Imports}/{import}/rows/2");
        (await Rows(manager, import)).Select(r => r.GetProperty("verdict").GetString()).ShouldBe(["update", "new", "duplicate"]);

        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Patch, row, new { anotherPerson = true }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await manager.Call(HttpMethod.Patch, row, new { anotherPerson = true })).StatusCode.ShouldBe((HttpStatusCode)428);
        (await manager.Call(HttpMethod.Patch, row, new { anotherPerson = true }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await manager.Call(HttpMethod.Patch, $"{rows}/4", new { anotherPerson = true }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        (await manager.Call(HttpMethod.Patch, $"{rows}/4", new { anotherPerson = true }, ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var told = await Rows(manager, import);
        told.Select(r => (r.GetProperty("verdict").GetString(), r.GetProperty("anotherPerson").GetBoolean())).ShouldBe([("new", true), ("new", false), ("new", true)]);
        told[0].GetProperty("twin").GetProperty("personId").GetGuid().ShouldBe(here);
        told[0].GetProperty("twin").GetProperty("same").GetBoolean().ShouldBeFalse();
        told[0].GetProperty("reasons").EnumerateArray().Select(r => r.GetProperty("code").GetString()).ShouldContain("told_another_person");

        // Back again, and once more: what was said last holds, and correcting a column of the row leaves it.
        (await manager.Call(HttpMethod.Patch, $"{rows}/4", new { anotherPerson = false }, ifMatch: "\"3\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await manager.Call(HttpMethod.Patch, row, new { note = "Новый сотрудник" }, ifMatch: "\"4\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Rows(manager, import)).Select(r => r.GetProperty("verdict").GetString()).ShouldBe(["new", "new", "duplicate"]);

        await Do(manager, import, "commit");
        var done = await Rows(manager, import);
        done.Select(r => r.GetProperty("outcome").GetString()).ShouldBe(["added", "added", "unchanged"]);
        var added = done[0].GetProperty("personId").GetGuid();
        added.ShouldNotBe(here);
        (await (await manager.GetAsync($"/api/v1/contacts/people/{here}")).Json()).GetProperty("emails").GetArrayLength().ShouldBe(0);
        await house.CaughtUp();
        (await (await manager.GetAsync($"/api/v1/contacts/people/{added}/duplicates")).Json()).GetProperty("pairs").GetArrayLength().ShouldBe(0);
        await (await manager.Call(HttpMethod.Patch, row, new { anotherPerson = false }, ifMatch: "\"5\"")).ShouldRefuse(HttpStatusCode.Conflict, "import_not_in_preview");

        await Do(manager, import, "undo");
        await using var session = house.Store.QuerySession("69");
        (await session.Query<Zarozhdenie.Contacts.Duplicates.DismissedPair>().Where(p => p.A == added || p.B == added).ToListAsync()).ShouldBeEmpty();
        (await session.LoadAsync<Person>(here)).ShouldNotBeNull().Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_person_merged_since_stays_and_is_listed()
    {
        var manager = await house.Manager();
        var import = (await (await ImportTests.Upload(manager, List("Слиянова Анна Львовна\tСовет\t+79001410001\t", "Слиянова Вера Львовна\tСовет\t+79001410002\t"))).Json(HttpStatusCode.Created)).Id();
        await Do(manager, import, "commit");
        var people = (await Rows(manager, import)).Select(r => r.GetProperty("personId").GetGuid()).ToArray();
        (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/people/{people[0]}/merge", new { otherId = people[1], otherVersion = 1 }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await house.CaughtUp();
        var history = (await (await manager.GetAsync($"/api/v1/reporting/contacts/{people[0]}/timeline")).Json()).GetProperty("items").EnumerateArray().Select(e => e.GetProperty("kind").GetString()).ToArray();
        history.ShouldBe(["merged", "added"]);
        await Do(manager, import, "undo");
        var undone = await (await manager.GetAsync($"{Imports}/{import}")).Json();
        undone.GetProperty("result").GetProperty("kept").EnumerateArray().Select(k => k.GetProperty("why").GetString()).ShouldBe(["merged", "merged"]);
        (await Rows(manager, import)).Select(r => r.GetProperty("kept").GetString()).ShouldBe(["merged", "merged"]);
    }

    [Fact]
    public async Task Thousands_of_rows_go_through_block_by_block()
    {
        var manager = await house.Manager();
        var import = (await (await ImportTests.Upload(manager, List([.. Enumerable.Range(0, 2_300).Select(i => $"Блокова Анна Львовна\tСовет № {i}\t+7901{i:0000000}\t{(i == 2_299 ? "" : $"b{i}@example.org")}"), "Блокова Анна Львовна\tСовет № 7\t\tdopolnena@example.org"]))).Json(HttpStatusCode.Created)).Id();
        await Do(manager, import, "commit");
        var done = await (await manager.GetAsync($"{Imports}/{import}")).Json();
        done.GetProperty("result").GetProperty("added").GetInt32().ShouldBe(2_300);
        (await Rows(manager, import, "&after=2301")).Single().GetProperty("outcome").GetString().ShouldBe("updated");
        await Do(manager, import, "undo");
        (await (await manager.GetAsync($"{Imports}/{import}")).Json()).GetProperty("result").GetProperty("removed").GetInt32().ShouldBe(2_300);
    }
}
