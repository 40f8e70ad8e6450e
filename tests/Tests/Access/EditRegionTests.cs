using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Zarozhdenie.Access;
using Zarozhdenie.Access.Features;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Access;

public class EditRegionDecisions
{
    private static readonly Region Tver = Of("69", "Тверская область", 5, 5);
    private static readonly Region[] All = [Tver, Of("50", "Московская область", 6, 5)];

    [Theory]
    [InlineData("Europe/Nowhere")]
    [InlineData("MSK")]
    [InlineData("Russian Standard Time")]
    [InlineData("posix/Europe/Moscow")]
    [InlineData("europe/moscow")]
    public void Only_listed_zones_are_zones(string zone)
    {
        var refusal = EditRegion.Decide(Tver, Edit() with { TimeZone = zone }, All, 0).Refusal!;
        (refusal.Code, refusal.Status, refusal.Field).ShouldBe(("zone_unknown", 400, "timeZone"));
    }

    [Fact]
    public void Every_region_of_the_first_start_has_a_zone_that_may_be_written_back()
    {
        var regions = Zarozhdenie.Access.Data.RegionsCsv.Read();
        regions.Length.ShouldBe(89);
        regions.ShouldAllBe(r => EditRegion.Decide(r, Same(r), regions, 3).Refusal == null);
        regions.ShouldAllBe(r => new EditRegion.Validator().Validate(Same(r)).IsValid);
    }

    [Theory]
    [InlineData(6, 5, "tile_taken")]
    [InlineData(5, 5, null)]
    [InlineData(1, 1, null)]
    public void A_tile_belongs_to_one_region(int column, int row, string? code)
    {
        var refusal = EditRegion.Decide(Tver, Edit() with { Tile = new(column, row, "ТВЕ") }, All, 0).Refusal;
        refusal?.Code.ShouldBe(code);
        (refusal is null).ShouldBe(code is null);
        refusal?.Say().ShouldContain("Московская область");
    }

    [Theory]
    [InlineData(true, false, 1, "region_has_events")]
    [InlineData(true, false, 0, null)]
    [InlineData(true, true, 1, null)]
    [InlineData(false, false, 1, null)]
    [InlineData(false, true, 0, null)]
    public void A_region_with_public_events_to_come_is_not_closed(bool was, bool becomes, int coming, string? code) =>
        EditRegion.Decide(Tver with { Active = was }, Edit() with { Active = becomes }, All, coming).Refusal?.Code.ShouldBe(code);

    [Fact]
    public void The_fact_holds_what_it_was_and_what_it_became()
    {
        var fact = EditRegion.Decide(Tver, Edit() with { Name = " Тверской край ", District = " " }, All, 2).Value;
        (fact.Code, fact.Before.Name, fact.After.Name, fact.Before.District, fact.After.District).ShouldBe(("69", "Тверская область", "Тверской край", "Центральный", null));
        fact.After.On(Tver).ShouldBe(Tver with { Name = "Тверской край", District = null });
        GetRegionHistory.Differences(fact).ShouldBe(new GetRegionHistory.Change[] { new("name", "Тверская область", "Тверской край"), new("district", "Центральный", null) });
        EditRegion.Decide(Tver, Edit(), All, 2).Value.ShouldBe(new RegionEdited("69", RegionValues.Of(Tver), RegionValues.Of(Tver)));
    }

    [Theory]
    [InlineData("Тверской области")]
    [InlineData("в Тверской\u0000области")]
    [InlineData(" ")]
    public void The_locative_begins_with_its_preposition_and_can_be_printed(string locative) =>
        new EditRegion.Validator().Validate(Edit() with { NameLocative = locative }).IsValid.ShouldBeFalse();

    [Theory]
    [InlineData(0, 5, "ТВЕ")]
    [InlineData(18, 5, "ТВЕ")]
    [InlineData(5, 0, "ТВЕ")]
    [InlineData(5, 12, "ТВЕ")]
    [InlineData(5, 5, "")]
    [InlineData(5, 5, "ТВЕРЬ")]
    public void A_tile_is_on_the_map_and_has_a_short_label(int column, int row, string label) =>
        new EditRegion.Validator().Validate(Edit() with { Tile = new(column, row, label) }).IsValid.ShouldBeFalse();

    private static Region Of(string code, string name, int column, int row) => new(code, $"RU-{code}", name, "Oblast", "Центральный", "Europe/Moscow", "Столица", column, row, "ТВЕ", name, $"в {name}");

    private static EditRegion Edit() => Same(Tver);

    private static EditRegion Same(Region r) => new(r.Id, r.Name, r.NameEn, r.NameGenitive, r.NameLocative, r.TimeZone, new(r.Column, r.Row, r.Short), r.Active, r.District);
}

public class EditRegionTests(House house) : IClassFixture<House>
{
    private const string Path = "/api/v1/access/regions";
    private const string Events = "/api/v1/events/public-events";

    [Fact]
    public async Task An_edit_shows_at_once_and_the_history_keeps_the_old()
    {
        var administrator = await house.As(Users.Administrator);
        var before = await Region(administrator, "71");
        before.GetProperty("version").GetInt32().ShouldBe(1);
        before.GetProperty("iso").GetString().ShouldBe("RU-TUL");
        before.GetProperty("nameGenitive").GetString().ShouldBe("Тульской области");

        var answer = await administrator.Call(HttpMethod.Put, $"{Path}/71", Body(before, name: "Тульский край", district: null), "\"1\"");
        var edited = await answer.Json();
        answer.Headers.ETag!.Tag.ShouldBe("\"2\"");
        (edited.GetProperty("zoneChanged").GetBoolean(), edited.GetProperty("comingEvents").GetInt32()).ShouldBe((false, 0));
        await (await administrator.Call(HttpMethod.Put, $"{Path}/71", Body(before, name: "Тула", district: null), "\"2\"")).Json();

        // The manager of another region reads it anew, the dashboard of the lead too.
        var shown = await Region(await house.Manager(), "71");
        (shown.GetProperty("name").GetString(), shown.GetProperty("district").ValueKind, shown.GetProperty("version").GetInt32()).ShouldBe(("Тула", JsonValueKind.Null, 3));
        (await OnTheMap("71")).GetProperty("name").GetString().ShouldBe("Тула");

        foreach (var reader in new[] { administrator, await house.As(Users.Lead) })
        {
            var history = (await (await reader.GetAsync($"{Path}/71/history")).Json()).EnumerateArray().ToArray();
            history.Select(e => e.GetProperty("by").GetString()).ShouldBe(["Администратор", "Администратор"]);
            history.Select(e => e.GetProperty("changes").GetRawText()).ShouldBe(
            [
                """[{"field":"name","before":"Тульский край","after":"Тула"}]""",
                """[{"field":"name","before":"Тульская область","after":"Тульский край"},{"field":"district","before":"Центральный","after":null}]""",
            ]);
        }
    }

    [Fact]
    public async Task Writing_what_stands_there_already_changes_nothing()
    {
        var administrator = await house.As(Users.Administrator);
        var before = await Region(administrator, "33");
        var answer = await administrator.Call(HttpMethod.Put, $"{Path}/33", Body(before), "\"1\"");
        answer.Headers.ETag!.Tag.ShouldBe("\"1\"");
        (await (await administrator.GetAsync($"{Path}/33/history")).Json()).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_can_not_be_is_refused_and_names_why()
    {
        var administrator = await house.As(Users.Administrator);
        var tula = await Region(administrator, "37");
        var other = (await Region(administrator, "44")).GetProperty("tile");
        Task<HttpResponseMessage> Put(object body, string? version = "\"1\"", string code = "37") => administrator.Call(HttpMethod.Put, $"{Path}/{code}", body, version);

        await (await Put(Body(tula), code: "98")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await administrator.GetAsync($"{Path}/98/history")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await Put(Body(tula), version: null)).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await Put(Body(tula), version: "\"7\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        await (await Put(Body(tula, zone: "Europe/Nowhere"))).ShouldRefuse(HttpStatusCode.BadRequest, "zone_unknown");
        await (await Put(Body(tula, name: " "))).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await Put(Body(tula, active: null))).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        var taken = await Put(Body(tula, column: other.GetProperty("column").GetInt32(), row: other.GetProperty("row").GetInt32()));
        (await taken.Content.ReadAsStringAsync()).ShouldContain("Костромская область");
        await taken.ShouldRefuse(HttpStatusCode.Conflict, "tile_taken");
        (await Region(administrator, "37")).GetProperty("version").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_stale_edit_hears_who_was_first()
    {
        var administrator = await house.As(Users.Administrator);
        var before = await Region(administrator, "40");
        await (await administrator.Call(HttpMethod.Put, $"{Path}/40", Body(before, name: "Калуга"), "\"1\"")).Json();
        var stale = await administrator.Call(HttpMethod.Put, $"{Path}/40", Body(before, name: "Калужский край"), "\"1\"");
        (await stale.Content.ReadAsStringAsync()).ShouldContain("Администратор");
        await stale.ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
    }

    [Fact]
    public async Task Only_administrators_edit_and_managers_see_no_history()
    {
        foreach (var user in new[] { Users.Manager69, Users.Caller69, Users.Lead })
        {
            var client = await house.As(user);
            await (await client.Call(HttpMethod.Put, $"{Path}/69", Body(await Region(client, "69")), "\"1\"")).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");
        }

        foreach (var user in new[] { Users.Manager69, Users.Caller69 })
        {
            await (await (await house.As(user)).GetAsync($"{Path}/69/history")).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");
        }
    }

    [Fact]
    public async Task A_region_is_closed_when_nothing_is_to_come_and_then_nothing_new_begins_there()
    {
        var (administrator, manager) = (await house.As(Users.Administrator), await house.As(Users.Manager39));
        var before = await Region(administrator, "39");
        var planned = await (await manager.Call(HttpMethod.Post, Events, Plan)).Json(HttpStatusCode.Created);
        var uploaded = (await (await Upload(manager)).Json(HttpStatusCode.Created)).Id();
        var page = await Published(manager, planned.Id());
        (await house.Anonymous().PostAsync(page, Wish("Рощина Вера", "vera@example.org"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var wish = (await (await manager.GetAsync($"{Events}/{planned.Id()}/requests")).Json()).GetProperty("items")[0].Id();
        await (await administrator.Call(HttpMethod.Put, $"{Path}/39", Body(before, active: false), "\"1\"")).ShouldRefuse(HttpStatusCode.Conflict, "region_has_events");

        (await manager.Call(HttpMethod.Post, $"{Events}/{planned.Id()}/cancel", new { reason = "Площадка закрыта" }, "\"3\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await administrator.Call(HttpMethod.Put, $"{Path}/39", Body(before, active: false), "\"1\"")).Json();

        await (await manager.Call(HttpMethod.Post, Events, Plan)).ShouldRefuse(HttpStatusCode.Conflict, "region_closed");
        await (await Upload(manager)).ShouldRefuse(HttpStatusCode.Conflict, "region_closed");
        await (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/imports/{uploaded}/commit")).ShouldRefuse(HttpStatusCode.Conflict, "region_closed");
        await (await manager.Call(HttpMethod.Post, $"{Events}/{planned.Id()}/requests/{wish}/accept")).ShouldRefuse(HttpStatusCode.Conflict, "region_closed");
        await (await manager.Call(HttpMethod.Post, $"{Events}/{planned.Id()}/announcement/publish", null, "\"4\"")).ShouldRefuse(HttpStatusCode.Conflict, "region_closed");
        (await manager.GetAsync($"{Events}/{planned.Id()}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await OnTheMap("39")).GetProperty("stage").GetString().ShouldBe("notTakingPart");

        await (await administrator.Call(HttpMethod.Put, $"{Path}/39", Body(before), "\"2\"")).Json();
        (await manager.Call(HttpMethod.Post, Events, Plan)).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private static FormUrlEncodedContent Wish(string name, string email) => new(new Dictionary<string, string>(StringComparer.Ordinal) { ["fullName"] = name, ["email"] = email, ["consent"] = "yes" });

    private static async Task<string> Published(HttpClient manager, Guid id)
    {
        await (await manager.Call(HttpMethod.Put, $"{Events}/{id}/announcement", new { text = "Приходите" }, "\"1\"")).Json();
        return new Uri((await (await manager.Call(HttpMethod.Post, $"{Events}/{id}/announcement/publish", null, "\"2\"")).Json()).GetProperty("url").GetString()!).AbsolutePath;
    }

    private static Task<HttpResponseMessage> Upload(HttpClient manager) =>
        manager.PostAsync("/api/v1/contacts/imports", new MultipartFormDataContent { { new ByteArrayContent("ФИО;Телефон\nЛугова Вера;+79001112233"u8.ToArray()), "file", "list.csv" }, { new StringContent("consent"), "basis" } });

    [Fact]
    public async Task Public_events_keep_the_zone_in_which_they_were_planned()
    {
        var (administrator, manager) = (await house.As(Users.Administrator), await house.Manager());
        var before = await Region(administrator, "69");
        var first = (await (await manager.Call(HttpMethod.Post, Events, Plan)).Json(HttpStatusCode.Created)).Id();

        var edited = await (await administrator.Call(HttpMethod.Put, $"{Path}/69", Body(before, zone: "Europe/Samara"), "\"1\"")).Json();
        (edited.GetProperty("zoneChanged").GetBoolean(), edited.GetProperty("comingEvents").GetInt32()).ShouldBe((true, 1));
        var second = (await (await manager.Call(HttpMethod.Post, Events, Plan)).Json(HttpStatusCode.Created)).Id();

        (await (await manager.GetAsync($"{Events}/{first}")).Json()).GetProperty("moscowOffset").GetDouble().ShouldBe(0);
        (await (await manager.GetAsync($"{Events}/{second}")).Json()).GetProperty("moscowOffset").GetDouble().ShouldBe(1);
    }

    [Fact]
    public async Task A_restart_leaves_an_edited_region_as_it_is()
    {
        var administrator = await house.As(Users.Administrator);
        await (await administrator.Call(HttpMethod.Put, $"{Path}/76", Body(await Region(administrator, "76"), name: "Ярославия"), "\"1\"")).Json();
        await house.Services.GetServices<IHostedService>().OfType<FirstStart>().Single().StartAsync(CancellationToken.None);
        (await Region(administrator, "76")).GetProperty("name").GetString().ShouldBe("Ярославия");
    }

    private static readonly object Plan = new
    {
        topic = "Семья региона",
        purpose = "Создание просемейного кластера",
        date = "2026-12-10",
        venue = new { name = "Общественная палата", address = "Тверь, Советская площадь, 1", kind = "publicChamber" },
        roundTable = new { start = "10:00:00", end = "11:15:00", format = "roundTable" },
        discussion = new { start = "11:45:00", end = "13:00:00" },
    };

    private static async Task<JsonElement> Region(HttpClient client, string code) =>
        (await (await client.GetAsync(Path)).Json()).EnumerateArray().Single(r => r.GetProperty("code").GetString() == code);

    private async Task<JsonElement> OnTheMap(string code) =>
        (await (await (await house.As(Users.Lead)).GetAsync("/api/v1/reporting/dashboard")).Json()).GetProperty("regions").EnumerateArray().Single(r => r.GetProperty("code").GetString() == code);

    private static object Body(JsonElement r, string? name = null, string? zone = null, string? district = "Центральный", bool? active = true, int? column = null, int? row = null) => new
    {
        name = name ?? r.GetProperty("name").GetString(),
        nameEn = r.GetProperty("nameEn").GetString(),
        nameGenitive = r.GetProperty("nameGenitive").GetString(),
        nameLocative = r.GetProperty("nameLocative").GetString(),
        timeZone = zone ?? r.GetProperty("timeZone").GetString(),
        district,
        tile = new { column = column ?? r.GetProperty("tile").GetProperty("column").GetInt32(), row = row ?? r.GetProperty("tile").GetProperty("row").GetInt32(), label = r.GetProperty("tile").GetProperty("label").GetString() },
        active,
    };
}
