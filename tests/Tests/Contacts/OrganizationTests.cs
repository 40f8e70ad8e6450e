using System.Net;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Features;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>Organisations (F20): added, found, renamed with their people, never overwritten by naming them.</summary>
public class OrganizationTests(House house) : IClassFixture<House>
{
    private const string Organizations = "/api/v1/contacts/organizations";
    private const string People = "/api/v1/contacts/people";

    private static readonly Organization Some = Organization.Named("69", "Совет дела")!;

    [Fact]
    public void An_edit_tells_what_changed()
    {
        var (changed, fields) = EditOrganization.Decide(Some, new EditOrganization(Some.Id, Phone: "8 (4822) 30-00-00", ShortName: "СД"), known: false, Guid.Empty, House.Start).OrRefuse();
        fields.ShouldBe(["shortName", "phone"]);
        changed.Phone!.Kind.ShouldBe(PhoneKind.Reception);
        EditOrganization.Decide(changed, new EditOrganization(Some.Id, Phone: ""), known: false, Guid.Empty, House.Start).OrRefuse().Organization.Phone.ShouldBeNull();
        EditOrganization.Decide(Some, new EditOrganization(Some.Id, Name: "Другая"), known: true, Guid.Empty, House.Start).Refusal!.Code.ShouldBe("organization_known");
        EditOrganization.Decide(Some, new EditOrganization(Some.Id, Phone: "нет"), known: false, Guid.Empty, House.Start).Refusal!.Code.ShouldBe("phone_unreadable");
    }

    [Fact]
    public async Task A_renamed_organisation_keeps_its_people_and_is_found_under_both_names()
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, Organizations, new { name = "Фонд «Восход»", shortName = "ФВ", category = "publicOrganization", phone = "8 (4822) 31-00-00", site = "https://example.org", address = "Тверь" }, key: "voshod")).Json(HttpStatusCode.Created)).Id();
        (await (await manager.Call(HttpMethod.Post, Organizations, new { name = "Фонд «Восход»", shortName = "ФВ", category = "publicOrganization", phone = "8 (4822) 31-00-00", site = "https://example.org", address = "Тверь" }, key: "voshod")).Json(HttpStatusCode.Created)).Id().ShouldBe(id);
        await (await manager.Call(HttpMethod.Post, Organizations, new { name = "ФОНД \"восход\"" })).ShouldRefuse(HttpStatusCode.Conflict, "organization_known");
        await (await manager.Call(HttpMethod.Post, Organizations, new { name = "Сайт", site = "javascript:alert(1)" })).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");

        // Naming it on a person finds it and leaves it as it is.
        var person = (await (await manager.Call(HttpMethod.Post, People, new { fullName = "Восходов Пётр Львович", organization = "фонд «Восход»", position = "директор", phones = new[] { "+7 900 311-00-01" } })).Json(HttpStatusCode.Created)).Id();
        var shown = await (await manager.GetAsync($"{Organizations}/{id}")).Json();
        shown.GetProperty("phone").GetString().ShouldBe("+7 4822 31-00-00");
        shown.GetProperty("people")[0].Id().ShouldBe(person);

        await (await manager.Call(HttpMethod.Patch, $"{Organizations}/{id}", new { name = "Х" })).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        (await manager.Call(HttpMethod.Patch, $"{Organizations}/{id}", new { name = "Фонд «Закат»" }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await manager.Call(HttpMethod.Patch, $"{Organizations}/{id}", new { name = "Х" }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        (await Found(manager, $"{People}?search={Uri.EscapeDataString("закат")}")).ShouldBe([person]);
        (await Found(manager, $"{People}?organizationId={id}")).ShouldBe([person]);
        (await manager.GetAsync($"{People}/{person}")).Headers.ETag!.Tag.ShouldBe("\"1\"");
        (await Found(manager, $"{Organizations}?search={Uri.EscapeDataString("закат")}&category=publicOrganization")).ShouldBe([id]);
        (await Found(manager, $"{Organizations}?search={Uri.EscapeDataString("закат")}&category=authority")).ShouldBeEmpty();

        // Lists still call it by its former name: it is the same organisation.
        await manager.Call(HttpMethod.Post, People, new { fullName = "Восходова Анна Львовна", organization = "Фонд «Восход»", position = "бухгалтер" });
        (await (await manager.GetAsync($"{Organizations}/{id}")).Json()).GetProperty("people").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task Pages_follow_one_another_and_other_regions_see_nothing()
    {
        var manager = await house.Manager();
        foreach (var name in new[] { "Пагинатор Б", "Пагинатор А", "Пагинатор В" })
        {
            (await manager.Call(HttpMethod.Post, Organizations, new { name })).StatusCode.ShouldBe(HttpStatusCode.Created);
        }

        var names = new List<string>();
        for (var after = ""; after is not null;)
        {
            var page = await (await manager.GetAsync($"{Organizations}?search=пагинатор&limit=1{(after.Length > 0 ? $"&after={after}" : "")}")).Json();
            names.AddRange(page.GetProperty("items").EnumerateArray().Select(o => o.GetProperty("name").GetString()!));
            after = page.TryGetProperty("next", out var next) ? next.GetString() : null;
        }

        names.ShouldBe(["Пагинатор А", "Пагинатор Б", "Пагинатор В"]);
        var other = await house.As(Users.Manager39);
        (await Found(other, $"{Organizations}?search=пагинатор")).ShouldBeEmpty();
        var id = (await Found(manager, $"{Organizations}?search=пагинатор"))[0];
        await (await other.GetAsync($"{Organizations}/{id}")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await other.Call(HttpMethod.Patch, $"{Organizations}/{id}", new { name = "Х" }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await (await house.As(Users.Caller69)).GetAsync(Organizations)).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");
    }

    private static async Task<Guid[]> Found(HttpClient client, string path) => [.. (await (await client.GetAsync(path)).Json()).GetProperty("items").EnumerateArray().Select(i => i.Id())];
}
