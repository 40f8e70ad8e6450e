using System.Net;
using System.Text;
using System.Text.Json;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Importing;
using Zarozhdenie.Contacts.Jobs;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>Uploaded lists one finds again, workbooks with several sheets, twins in the contacts (F28).</summary>
public class UploadsTests(House house) : IClassFixture<House>
{
    private const string Imports = "/api/v1/contacts/imports";

    private static string Row(params string[] cells) => $"<row>{string.Concat(cells.Select(c => $"<c t=\"inlineStr\"><is><t>{c}</t></is></c>"))}</row>";

    private static byte[] TwoSheets(string mark) => Workbooks.Of(
        ("Власть", Row("ФИО", "Телефон") + Row($"{mark}ова Анна Львовна", "+79001510001") + Row($"{mark}ова Вера Львовна", "+79001510002"), ""),
        ("НКО", Row("Список") + Row("ФИО", "Телефон") + Row($"{mark}ова Зоя Львовна", "+79001510003"), ""),
        ("Пусто", "", ""));

    private async Task<JsonElement> Done(HttpClient manager, Guid import, string what)
    {
        (await manager.Call(HttpMethod.Post, $"{Imports}/{import}/{what}")).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await house.Run<SweepImports>();
        return await (await manager.GetAsync($"{Imports}/{import}")).Json();
    }

    [Fact]
    public async Task A_sheet_that_is_not_read_is_named_and_becomes_an_import_of_its_own()
    {
        var manager = await house.Manager();
        var first = await (await ImportTests.Upload(manager, TwoSheets("Листк"), "two.xlsx")).Json(HttpStatusCode.Created);
        first.GetProperty("sheet").GetString().ShouldBe("Власть");
        first.GetProperty("counts").GetProperty("rows").GetInt32().ShouldBe(2);
        var other = first.GetProperty("otherSheets").EnumerateArray().Single();
        (other.GetProperty("name").GetString(), other.GetProperty("rows").GetInt32()).ShouldBe(("НКО", 1));

        var sheets = $"{Imports}/{first.Id()}/sheets";
        var second = await (await manager.Call(HttpMethod.Post, sheets, new { sheet = "НКО" })).Json();
        (second.GetProperty("sheet").GetString(), second.GetProperty("counts").GetProperty("new").GetInt32()).ShouldBe(("НКО", 1));
        (await (await manager.Call(HttpMethod.Post, sheets, new { sheet = "НКО" })).Json()).Id().ShouldBe(second.Id());
        (await (await manager.Call(HttpMethod.Post, $"{Imports}/{second.Id()}/sheets", new { sheet = "Власть" })).Json()).Id().ShouldBe(first.Id());
        await (await manager.Call(HttpMethod.Post, sheets, new { sheet = "Пусто" })).ShouldRefuse(HttpStatusCode.BadRequest, "import_sheet_unknown");
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Post, sheets, new { sheet = "НКО" })).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task Uploads_are_found_again_page_by_page_and_by_their_own_region_only()
    {
        var manager = await house.As(Users.Manager39);
        var older = (await (await ImportTests.Upload(manager, Encoding.UTF8.GetBytes("ФИО;Телефон\nНайдёнова Анна Львовна;+79001520001"), "older.csv")).Json(HttpStatusCode.Created)).Id();
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        var newer = (await (await ImportTests.Upload(manager, Encoding.UTF8.GetBytes("ФИО;Телефон\nНайдёнова Вера Львовна;нет"), "newer.csv")).Json(HttpStatusCode.Created)).Id();
        house.Clock.Set(House.Start);
        await Done(manager, older, "commit");
        var page = await (await manager.GetAsync($"{Imports}?limit=1")).Json();
        page.GetProperty("items").EnumerateArray().Single().Id().ShouldBe(newer);
        var next = (await (await manager.GetAsync($"{Imports}?limit=1&after={page.GetProperty("next").GetString()}")).Json()).GetProperty("items").EnumerateArray().Single();
        (next.Id(), next.GetProperty("state").GetString(), next.GetProperty("added").GetInt32(), next.GetProperty("fileName").GetString()).ShouldBe((older, "committed", 1, "older.csv"));
        (await (await (await house.Manager()).GetAsync(Imports)).Json()).GetProperty("items").EnumerateArray().ShouldNotContain(i => i.Id() == older);
    }

    [Fact]
    public async Task Rows_with_a_remark_are_counted_found_and_told_of_in_the_result()
    {
        var manager = await house.Manager();
        var import = await (await ImportTests.Upload(manager, Encoding.UTF8.GetBytes("ФИО;Телефон;E-mail\nЗаметкина Анна Львовна;12;zametkina@example.org\nЗаметкина Вера Львовна;+79001530002;\nЗаметкина Зоя Львовна;;\nприёмная;1;"))).Json(HttpStatusCode.Created);
        import.GetProperty("counts").GetProperty("remarks").GetInt32().ShouldBe(2);
        var rows = $"{Imports}/{import.Id()}/rows?remarks=true";
        (await (await manager.GetAsync(rows)).Json()).GetProperty("items").EnumerateArray().Select(r => r.GetProperty("number").GetInt32()).ShouldBe([2, 4]);
        await Done(manager, import.Id(), "commit");
        (await (await manager.GetAsync(rows)).Json()).GetProperty("items")[1].GetProperty("reasons")[0].GetProperty("text").GetString().ShouldBe("Нет ни телефона, ни почты: пригласить человека нельзя.");

        var zoya = (await (await manager.GetAsync(rows)).Json()).GetProperty("items")[1].GetProperty("personId").GetGuid();
        (await manager.Call(HttpMethod.Patch, $"/api/v1/contacts/people/{zoya}", new { notes = "Перезвонить" }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await Done(manager, import.Id(), "undo");
        (await (await manager.GetAsync($"{Imports}/{import.Id()}/rows?kept=true")).Json()).GetProperty("items").EnumerateArray().Single().GetProperty("personId").GetGuid().ShouldBe(zoya);
    }

    [Fact]
    public async Task A_row_is_judged_against_the_twin_it_says_nothing_new_about()
    {
        var manager = await house.Manager();
        async Task<Guid> Add(object person) => (await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", person)).Json(HttpStatusCode.Created)).Id();
        var full = await Add(new { fullName = "Полнова Ольга Никитична", organization = "Совет полных", position = "Директор", category = "authority", phones = new[] { "+79001540001" }, emails = new[] { "polnova@example.org" } });
        await Add(new { fullName = "Полнова О. Н.", phones = new[] { "+79001540001" } });
        var list = Encoding.UTF8.GetBytes("ФИО;Организация;Должность;Категория;Телефон;E-mail\nПолнова Ольга Никитична;Совет полных;Директор;Орган власти;+79001540001;polnova@example.org");
        var import = await (await ImportTests.Upload(manager, list)).Json(HttpStatusCode.Created);
        import.GetProperty("counts").GetProperty("duplicate").GetInt32().ShouldBe(1);
        (await (await manager.GetAsync($"{Imports}/{import.Id()}/rows")).Json()).GetProperty("items")[0].GetProperty("twin").GetProperty("personId").GetGuid().ShouldBe(full);
        (await Done(manager, import.Id(), "commit")).GetProperty("result").GetProperty("updated").GetInt32().ShouldBe(0);
    }

    [Fact]
    public void Of_twins_with_something_new_the_fullest_is_completed()
    {
        var known = new KnownPeople("69");
        Person One(string name, string? notes) => new(Guid.CreateVersion7(), name, new Basis(BasisKind.Official, null, null, House.Start), Guid.Empty, House.Start) { Phones = [new Phone("+79001550001", null, "")], Notes = notes };
        var (fuller, sparser) = (One("Дополнова Анна Львовна", "Заметка"), One("Дополнова А. Л.", null));
        known.Add(fuller);
        known.Add(sparser);
        known.Find(new RowValues("Дополнова Анна Львовна", null, "Директор", null, null, [new Phone("+79001550001", null, "")], [], null)).Match!.PersonId.ShouldBe(fuller.Id);
    }
}
