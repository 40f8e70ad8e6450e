using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Marten;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Jobs;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>Lists over HTTP: preview, corrections, commit, undo, bad files (F28). Each test has a region's contacts of its own by names that no other uses.</summary>
public class ImportTests(House house) : IClassFixture<House>
{
    private const string Imports = "/api/v1/contacts/imports";
    private const string Header = "ФИО;Организация;Категория;Телефон;E-mail\n";

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Repository.Root, "data", "samples", "contacts", name));

    private static byte[] List(params string[] rows) => Encoding.UTF8.GetBytes(Header + string.Join('\n', rows));

    internal static Task<HttpResponseMessage> Upload(HttpClient client, byte[] file, string name = "list.csv", string? basis = "official", string? note = null, string? key = null)
    {
        var form = new MultipartFormDataContent();
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(content, "file", name);
        if (basis is not null)
        {
            form.Add(new StringContent(basis), "basis");
        }

        if (note is not null)
        {
            form.Add(new StringContent(note), "basisNote");
        }

        var request = new HttpRequestMessage(HttpMethod.Post, Imports) { Content = form };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return client.SendAsync(request);
    }

    private static async Task<JsonElement> Uploaded(HttpClient client, byte[] file) => await (await Upload(client, file)).Json(HttpStatusCode.Created);

    private static async Task<JsonElement> Import(HttpClient client, Guid id) => await (await client.GetAsync($"{Imports}/{id}")).Json();

    private async Task<JsonElement> Committed(HttpClient client, Guid id)
    {
        (await client.Call(HttpMethod.Post, $"{Imports}/{id}/commit")).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await house.Run<SweepImports>();
        var import = await Import(client, id);
        import.GetProperty("state").GetString().ShouldBe("committed");
        return import;
    }

    private static readonly string[] OnePhone = ["+79001230001"];

    private static readonly string[] CountNames = ["rows", "new", "update", "duplicate", "unreachable", "error"];

    private static string Counts(JsonElement import) => string.Join(' ', CountNames.Select(n => import.GetProperty("counts").GetProperty(n).GetInt32()));

    private static int Result(JsonElement import, string what) => import.GetProperty("result").GetProperty(what).GetInt32();

    private static async Task<int> People(HttpClient client, string search) =>
        (await (await client.GetAsync($"/api/v1/contacts/people?limit=200&search={Uri.EscapeDataString(search)}")).Json()).GetProperty("items").GetArrayLength();

    [Fact]
    public async Task A_list_is_previewed_committed_adds_nothing_the_second_time_and_is_undone()
    {
        var manager = await house.As(Users.Manager39);
        var first = await Uploaded(manager, Sample("tver.xlsx"));
        Counts(first).ShouldBe("60 56 0 2 1 1");
        first.GetProperty("state").GetString().ShouldBe("preview");
        (await People(manager, "ясенев")).ShouldBe(0);

        var done = await Committed(manager, first.Id());
        Result(done, "added").ShouldBe(57);
        done.GetProperty("progress").GetProperty("done").GetInt32().ShouldBe(60);
        (await People(manager, "тихомирова зоя")).ShouldBe(1);

        // Whoever the list gives no way to is there all the same, and can't be invited.
        var unreachable = (await (await manager.GetAsync($"{Imports}/{first.Id()}/rows?verdict=unreachable")).Json()).GetProperty("items").EnumerateArray().Single();
        var card = await (await manager.GetAsync($"/api/v1/contacts/people/{unreachable.Id("personId")}")).Json();
        card.GetProperty("fullName").GetString().ShouldBe(unreachable.GetProperty("values").GetProperty("fullName").GetString());
        (card.GetProperty("reachable").GetBoolean(), card.GetProperty("mayBeInvited").GetBoolean(), card.GetProperty("notInvitableBecause").GetString()).ShouldBe((false, false, "noWayToReach"));
        await (await manager.Call(HttpMethod.Post, $"{Imports}/{first.Id()}/commit")).ShouldRefuse(HttpStatusCode.Conflict, "import_already_committed");

        foreach (var again in new[] { "tver-utf8-bom.csv", "tver-cp1251.csv", "tver.xlsx" })
        {
            var second = await Uploaded(manager, Sample(again));
            Counts(second).ShouldBe("60 0 0 59 0 1", again);
            var repeated = await Committed(manager, second.Id());
            (Result(repeated, "added"), Result(repeated, "updated")).ShouldBe((0, 0), again);
        }

        (await manager.Call(HttpMethod.Post, $"{Imports}/{first.Id()}/undo")).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await house.Run<SweepImports>();
        var undone = await Import(manager, first.Id());
        undone.GetProperty("state").GetString().ShouldBe("undone");
        Result(undone, "removed").ShouldBe(57);
        (await People(manager, "а")).ShouldBe(0);
    }

    [Fact]
    public async Task The_list_of_600_comes_in_whole()
    {
        var manager = await house.Manager();
        var import = await Uploaded(manager, Sample("orel-600.csv"));
        Counts(import).ShouldBe("600 568 0 30 1 1");
        Result(await Committed(manager, import.Id()), "added").ShouldBe(569);
    }

    [Fact]
    public async Task Undoing_restores_the_completed_and_keeps_the_invited_and_the_edited()
    {
        var manager = await house.Manager();
        var old = (await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Откатова Старая Ивановна", phones = OnePhone, basis = "consent" })).Json(HttpStatusCode.Created)).Id();
        var import = await Uploaded(manager, List("Откатова Старая Ивановна;Совет;НКО;+79001230001;otkat@example.org", "Откатова Новая Ивановна;;;+79001230002;", "Откатова Званая Ивановна;;;+79001230003;", "Откатова Правленая Ивановна;;;+79001230004;"));
        Counts(import).ShouldBe("4 3 1 0 0 0");
        var done = await Committed(manager, import.Id());
        (Result(done, "added"), Result(done, "updated")).ShouldBe((3, 1));
        (await (await manager.GetAsync($"/api/v1/contacts/people/{old}")).Json()).GetProperty("emails")[0].GetString().ShouldBe("otkat@example.org");

        var people = (await (await manager.GetAsync("/api/v1/contacts/people?search=откатова")).Json()).GetProperty("items").EnumerateArray().ToDictionary(p => p.GetProperty("fullName").GetString()!.Split(' ')[1], p => p.Id());
        (await manager.Call(HttpMethod.Patch, $"/api/v1/contacts/people/{people["Правленая"]}", new { notes = "Перезвонить" }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var publicEvent = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Events.MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        await using (var session = house.Store.LightweightSession("69"))
        {
            session.Events.StartStream(Guid.CreateVersion7(), new InviteeChosen(publicEvent, Guid.CreateVersion7(), people["Званая"], [SessionKind.RoundTable], null, null));
            await session.SaveChangesAsync();
        }

        await house.CaughtUp();
        (await manager.Call(HttpMethod.Post, $"{Imports}/{import.Id()}/undo")).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await house.Run<SweepImports>();
        var undone = await Import(manager, import.Id());
        (Result(undone, "removed"), Result(undone, "restored")).ShouldBe((1, 1));
        undone.GetProperty("result").GetProperty("kept").EnumerateArray().Select(k => k.GetProperty("why").GetString()).Order(StringComparer.Ordinal).ShouldBe(["edited", "invited"]);
        (await (await manager.GetAsync($"/api/v1/contacts/people/{old}")).Json()).GetProperty("emails").GetArrayLength().ShouldBe(0);
        (await People(manager, "откатова")).ShouldBe(3);
    }

    [Fact]
    public async Task Columns_and_rows_are_put_right_before_the_commit()
    {
        var manager = await house.Manager();
        var import = await Uploaded(manager, Encoding.UTF8.GetBytes("Кто;Откуда;Телефон\nСтолбцова Мария Львовна;Совет дела;+79001240001\nприёмная;Совет;+79001240002"));
        var path = $"{Imports}/{import.Id()}";
        Counts(import).ShouldBe("2 0 0 0 0 2");

        await (await manager.Call(HttpMethod.Put, $"{path}/columns", new { columns = new[] { new { index = 9, field = "fullName" } } }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "column_unknown");
        await (await manager.Call(HttpMethod.Put, $"{path}/columns", new { columns = new[] { new { index = 1, field = "organization" } } }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "name_column_missing");
        var mapped = await manager.Call(HttpMethod.Put, $"{path}/columns", new { columns = new[] { new { index = 0, field = "fullName" }, new { index = 1, field = "organization" } } }, ifMatch: "\"1\"");
        Counts(await mapped.Json()).ShouldBe("2 1 0 0 0 1");

        var wrong = (await (await manager.GetAsync($"{path}/rows?verdict=error")).Json()).GetProperty("items");
        wrong.GetArrayLength().ShouldBe(1);
        wrong[0].GetProperty("reasons")[0].GetProperty("code").GetString().ShouldBe("name_not_a_person");
        await (await manager.Call(HttpMethod.Patch, $"{path}/rows/3", new { fullName = "Приёмова Вера Львовна" }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        (await manager.Call(HttpMethod.Patch, $"{path}/rows/3", new { fullName = "Приёмова Вера Львовна" }, ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        Counts(await Import(manager, import.Id())).ShouldBe("2 2 0 0 0 0");
        await (await manager.Call(HttpMethod.Patch, $"{path}/rows/77", new { fullName = "Нет Такой" }, ifMatch: "\"3\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");

        var other = await house.As(Users.Manager39);
        foreach (var (method, to) in new[] { (HttpMethod.Get, path), (HttpMethod.Get, $"{path}/rows"), (HttpMethod.Post, $"{path}/commit"), (HttpMethod.Post, $"{path}/undo") })
        {
            await (await other.Call(method, to)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        }

        // What the choice of the preview says is understood: every category, every place of session 2, and none.
        await (await manager.Call(HttpMethod.Patch, $"{path}/rows/3", new { note = new string('х', 5001) }, ifMatch: "\"3\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        var version = 3;
        foreach (var (said, category, place) in new (string, string?, string?)[] { ("localMedia", "localMedia", null), ("regionalExpert", "regionalExpert", null), ("socialEntrepreneurBeneficiary", null, "socialEntrepreneurBeneficiary"), ("organization", null, "organization"), ("Совет дела", null, null), ("", null, null) })
        {
            (await manager.Call(HttpMethod.Patch, $"{path}/rows/3", new { category = said, note = new string('х', 5000) }, ifMatch: $"\"{version++}\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent, said);
            var row = (await (await manager.GetAsync($"{path}/rows")).Json()).GetProperty("items").EnumerateArray().Single(r => r.GetProperty("number").GetInt32() == 3);
            var values = row.GetProperty("values");
            (values.GetProperty("category").GetString(), values.GetProperty("suggestedPlace").GetString()).ShouldBe((category, place), said);
            row.GetProperty("reasons").EnumerateArray().Any(r => r.GetProperty("code").GetString() == "category_unclear").ShouldBe(said == "Совет дела", said);
        }

        await Committed(manager, import.Id());
        (await People(manager, "приемова")).ShouldBe(1);
        await (await manager.Call(HttpMethod.Patch, $"{path}/rows/3", new { fullName = "Поздно" }, ifMatch: $"\"{version}\"")).ShouldRefuse(HttpStatusCode.Conflict, "import_not_in_preview");
    }

    [Fact]
    public async Task Session_2_places_are_suggested_and_leave_no_mark_on_the_person()
    {
        var manager = await house.Manager();
        var import = await Uploaded(manager, List("Местова Анна Львовна;Одинокая мать;Благополучатели;+79001250001;", "Местова Вера Львовна;ТОС «Южный»;Общественники;+79001250002;"));
        await Committed(manager, import.Id());
        await using var session = house.Store.QuerySession("69");
        var people = (await session.Query<Person>().Where(p => p.SortName.StartsWith("местова")).ToListAsync()).ToDictionary(p => p.FullName);
        JsonSerializer.Serialize(people["Местова Анна Львовна"]).ShouldNotContain("мать");
        people["Местова Анна Львовна"].Position.ShouldBeNull();
        people["Местова Вера Львовна"].Position!.Category.ShouldBeNull();
        var places = await session.Query<ImportSuggestion>().Where(s => s.ImportId == import.Id()).ToListAsync();
        places.Single(p => p.PersonId == people["Местова Анна Львовна"].Id).Place.ShouldBe(DiscussionPlace.NgoBeneficiary);
        places.Single(p => p.PersonId == people["Местова Вера Львовна"].Id).Place.ShouldBe(DiscussionPlace.Activist);

        // The first invitation uses the suggestion up: no other event sees it.
        await using (var chosen = house.Store.LightweightSession("69"))
        {
            chosen.Events.StartStream(Guid.CreateVersion7(), new InviteeChosen(Guid.CreateVersion7(), Guid.CreateVersion7(), people["Местова Вера Львовна"].Id, [SessionKind.Discussion], DiscussionPlace.Activist, null));
            await chosen.SaveChangesAsync();
        }

        await house.CaughtUp();
        await using var later = house.Store.QuerySession("69");
        (await later.Query<ImportSuggestion>().Where(s => s.ImportId == import.Id()).ToListAsync()).Select(s => s.PersonId).ShouldBe([people["Местова Анна Львовна"].Id]);
    }

    [Fact]
    public async Task After_the_term_rows_and_their_key_are_gone()
    {
        var manager = await house.Manager();
        var import = await Uploaded(manager, List("Сроков Пётр Львович;;;+79001260001;"));
        await Committed(manager, import.Id());
        house.Clock.Advance(TimeSpan.FromDays(31));
        await house.Run<SweepImports>();
        house.Clock.Set(House.Start);
        await (await manager.GetAsync($"{Imports}/{import.Id()}/rows")).ShouldRefuse(HttpStatusCode.Conflict, "import_rows_gone");
        await (await manager.Call(HttpMethod.Post, $"{Imports}/{import.Id()}/undo")).ShouldRefuse(HttpStatusCode.Conflict, "import_undo_too_late");
        (await People(manager, "сроков")).ShouldBe(1);
    }

    [Fact]
    public async Task The_words_of_a_file_are_sealed_and_gone_after_the_term()
    {
        const string Canary = "Канарейкин";
        var manager = await house.Manager();
        var import = await (await Upload(manager, Encoding.UTF8.GetBytes("Канарейкин К.К.;Совет отцов;kanareykin@example.org\nПетров П.П.;Женсовет;petrov@example.org"), "Канарейкин анкета.csv")).Json(HttpStatusCode.Created);
        var headed = await (await Upload(manager, Encoding.UTF8.GetBytes("ФИО;Канарейкин;Телефон\nСрокова Вера Львовна;1;+79001260077"), "Канарейкин.csv")).Json(HttpStatusCode.Created);
        (import.GetProperty("fileName").GetString(), Counts(import)).ShouldBe(("Канарейкин анкета.csv", "2 2 0 0 0 0"));
        headed.GetProperty("columns")[1].GetProperty("source").GetString().ShouldBe(Canary);
        (await Import(manager, headed.Id())).GetProperty("columns")[1].GetProperty("source").GetString().ShouldBe(Canary);
        (await Stored(Canary), await Stored("kanareykin")).ShouldBe((0, 0));

        house.Clock.Advance(TimeSpan.FromDays(31));
        await house.Run<SweepImports>();
        house.Clock.Set(House.Start);
        var after = await Import(manager, headed.Id());
        (after.GetProperty("fileName").GetString(), after.GetProperty("sheet").GetString(), after.GetProperty("columns")[1].GetProperty("source").GetString()).ShouldBe(("", "", ""));
        await using var database = Npgsql.NpgsqlDataSource.Create(house.Database);
        await using var keys = database.CreateCommand("select count(*) from shared.keys where id = any($1)");
        keys.Parameters.AddWithValue(new[] { import.Id(), headed.Id() });
        (await keys.ExecuteScalarAsync()).ShouldBe(0L);
    }

    // How many rows of the imports' tables hold a text in the clear.
    private async Task<long> Stored(string text)
    {
        await using var database = Npgsql.NpgsqlDataSource.Create(house.Database);
        await using var command = database.CreateCommand("select (select count(*) from contacts.mt_doc_import where data::text like $1) + (select count(*) from contacts.mt_doc_importrun where data::text like $1) + (select count(*) from contacts.mt_doc_importblock where data::text like $1) + (select count(*) from shared.idempotency where body like $1)");
        command.Parameters.AddWithValue($"%{text}%");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    [Fact]
    public async Task An_old_workbook_renamed_to_csv_comes_in() =>
        Counts(await (await Upload(await house.As(Users.Manager39), Sample("tver.xls"), "list.csv")).Json(HttpStatusCode.Created)).Split(' ')[0].ShouldBe("60");

    [Fact]
    public async Task Bad_files_are_told_apart()
    {
        var manager = await house.Manager();
        var random = new byte[5000];
        new Random(7).NextBytes(random);
        await (await Upload(manager, [])).ShouldRefuse(HttpStatusCode.UnprocessableEntity, "file_empty");
        await (await Upload(manager, random)).ShouldRefuse(HttpStatusCode.UnprocessableEntity, "file_unreadable");
        await (await Upload(manager, Encoding.UTF8.GetBytes(Header))).ShouldRefuse(HttpStatusCode.UnprocessableEntity, "file_empty");
        await (await Upload(manager, [.. Sample("tver.xlsx").Take(3000)])).ShouldRefuse(HttpStatusCode.UnprocessableEntity, "file_unreadable");
        await (await Upload(manager, [0xD0, 0xCF, 0x11, 0xE0, .. random])).ShouldRefuse(HttpStatusCode.UnprocessableEntity, "file_unreadable");
        await (await Upload(manager, new byte[(25 * 1024 * 1024) + 1])).ShouldRefuse(HttpStatusCode.RequestEntityTooLarge, "file_too_large");
        await (await Upload(manager, Bomb())).ShouldRefuse(HttpStatusCode.UnprocessableEntity, "file_unpacks_too_large");
        await (await Upload(manager, Encoding.UTF8.GetBytes(Header + string.Concat(Enumerable.Repeat("а;б;в;г;д\n", 200_001))))).ShouldRefuse(HttpStatusCode.UnprocessableEntity, "too_many_rows");
        await (await Upload(manager, Encoding.UTF8.GetBytes(string.Join(';', Enumerable.Repeat("ФИО", 201)) + "\nа"))).ShouldRefuse(HttpStatusCode.UnprocessableEntity, "too_many_columns");
        await (await Upload(manager, List("а"), basis: null)).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await Upload(manager, List("а"), basis: "other")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
    }

    [Fact]
    public async Task The_same_key_uploads_once()
    {
        var manager = await house.Manager();
        var file = List("Разова Вера Львовна;;;+79001270001;");
        var ids = new List<Guid>();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            ids.Add((await (await Upload(manager, file, key: "once")).Json(HttpStatusCode.Created)).Id());
        }

        ids.Distinct().Count().ShouldBe(1);
        await (await Upload(manager, List("Другая Вера Львовна;;;;"), key: "once")).ShouldRefuse(HttpStatusCode.UnprocessableEntity, "idempotency_key_reused");
    }

    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("xl/workbook.xml").Open().Dispose();
            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 60; i++)
            {
                sheet.Write(zeros);
            }
        }

        return bytes.ToArray();
    }
}
