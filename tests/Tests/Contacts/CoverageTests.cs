using System.Net;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Features;
using Zarozhdenie.Contracts;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>The reference list (R043), its categories (R009) and what is missing in a region (F23).</summary>
public class CoverageTests(House house) : IClassFixture<House>
{
    private const string List = "/api/v1/contacts/reference-list";
    private const string Coverage = "/api/v1/contacts/coverage";

    private static ReferenceItem Item(SessionKind session, string name = "Орган социальной защиты населения субъекта РФ") =>
        new(Guid.NewGuid(), session, session is SessionKind.RoundTable ? OrganizationCategory.Authority : null, session is SessionKind.Discussion ? DiscussionPlace.NgoBeneficiary : null, name, 1, null);

    [Theory]
    [InlineData("Министерство социальной защиты населения Тверской области", OrganizationCategory.Authority, true)]
    [InlineData("Управление социальной защиты", null, true)]
    [InlineData("Министерство социальной защиты населения", OrganizationCategory.LocalMedia, false)]
    [InlineData("Мебельная фабрика «Уют»", OrganizationCategory.Authority, false)]
    public void Organisations_are_suggested_by_category_and_words(string name, OrganizationCategory? category, bool suggested) =>
        Zarozhdenie.Contacts.Coverage.Suggest(Item(SessionKind.RoundTable), [Organization.Named("69", name)! with { Category = category }]).Any().ShouldBe(suggested);

    [Theory]
    [InlineData("Областная газета", "Женсовет области", false)]
    [InlineData("Администрация областного центра", "Центр занятости населения", false)]
    [InlineData("Администрация областного центра", "Администрация города", true)]
    [InlineData("Областная газета", "Газета «Маяк»", true)]
    public void A_word_that_half_the_region_bears_tells_nothing(string item, string name, bool suggested) =>
        Zarozhdenie.Contacts.Coverage.Suggest(Item(SessionKind.RoundTable, item), [Organization.Named("69", name)!]).Any().ShouldBe(suggested);

    [Fact]
    public void An_item_that_nobody_changed_stays_a_sample()
    {
        var items = ReferenceList.Sample.Items;
        items.ShouldAllBe(i => ReferenceList.IsOfSample(i));
        ReferenceList.IsOfSample(items[0] with { Needed = 2 }).ShouldBeFalse();
        ReferenceList.IsOfSample(items[0] with { Id = Guid.NewGuid() }).ShouldBeFalse();
    }

    [Fact]
    public void A_person_closes_no_item_of_session_2()
    {
        var person = new LinkReference(Guid.NewGuid(), PersonId: Guid.NewGuid());
        LinkReference.Decide(Item(SessionKind.Discussion), person, Guid.NewGuid(), Guid.Empty, House.Start).Refusal!.Code.ShouldBe("reference_takes_organizations");
        LinkReference.Decide(Item(SessionKind.RoundTable), person, Guid.NewGuid(), Guid.Empty, House.Start).Value.PersonId.ShouldBe(person.PersonId);
    }

    [Fact]
    public async Task The_lead_writes_the_list_and_a_region_closes_its_gaps()
    {
        var (manager, lead) = (await house.Manager(), await house.As(Users.Lead));
        var sample = await manager.GetAsync(List);
        sample.Headers.ETag!.Tag.ShouldBe("\"0\"");
        (await sample.Json()).GetProperty("isSample").GetBoolean().ShouldBeTrue();

        object Items(params object[] items) => new { items };
        object kept = new { id = (await sample.Json()).GetProperty("items")[0].Id(), session = "roundTable", category = "authority", name = "Орган социальной защиты", needed = 2 };
        object added = new { session = "discussion", place = "ngoBeneficiary", name = "НКО с подопечными" };
        await (await manager.Call(HttpMethod.Put, List, Items(kept), ifMatch: "\"0\"")).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");
        await (await lead.Call(HttpMethod.Put, List, Items(kept))).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await lead.Call(HttpMethod.Put, List, Items(new { session = "discussion", name = "Без места" }), ifMatch: "\"0\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await lead.Call(HttpMethod.Put, List, Items(new { id = Guid.NewGuid(), session = "roundTable", category = "authority", name = "Чужой" }), ifMatch: "\"0\"")).ShouldRefuse(HttpStatusCode.BadRequest, "reference_item_unknown");
        var written = await lead.Call(HttpMethod.Put, List, Items(kept, added), ifMatch: "\"0\"");
        written.StatusCode.ShouldBe(HttpStatusCode.NoContent, await written.Content.ReadAsStringAsync());
        await (await lead.Call(HttpMethod.Put, List, Items(kept), ifMatch: "\"0\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        (await lead.Call(HttpMethod.Put, List, Items(kept, new { id = (await (await lead.GetAsync(List)).Json()).GetProperty("items")[1].Id(), session = "discussion", place = "ngoBeneficiary", name = "НКО, чьи подопечные придут" }), ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var organization = (await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/organizations", new { name = "Министерство социальной защиты", category = "authority" })).Json(HttpStatusCode.Created)).Id();
        var person = (await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Покрытов Пётр Львович", phones = new[] { "+7 900 321-00-01" } })).Json(HttpStatusCode.Created)).Id();
        var before = await (await manager.GetAsync(Coverage)).Json();
        before.GetProperty("isSample").GetBoolean().ShouldBeFalse();
        var item = before.GetProperty("items")[0];
        (item.GetProperty("missing").GetInt32(), item.GetProperty("suggestions")[0].GetProperty("organizationId").GetGuid()).ShouldBe((2, organization));
        before.GetProperty("sessions").EnumerateArray().Select(s => s.GetProperty("missing").GetInt32()).ShouldBe([2, 1]);

        var links = $"{Coverage}/{item.Id()}/links";
        await (await manager.Call(HttpMethod.Post, links, new { })).ShouldRefuse(HttpStatusCode.BadRequest, "reference_takes_one");
        await (await manager.Call(HttpMethod.Post, links, new { personId = Guid.NewGuid() })).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await manager.Call(HttpMethod.Post, $"{Coverage}/{before.GetProperty("items")[1].Id()}/links", new { personId = person })).ShouldRefuse(HttpStatusCode.Conflict, "reference_takes_organizations");
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Post, links, new { organizationId = organization })).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        var link = (await (await manager.Call(HttpMethod.Post, links, new { organizationId = organization }, key: "l1")).Json(HttpStatusCode.Created)).Id();
        (await (await manager.Call(HttpMethod.Post, links, new { organizationId = organization })).Json(HttpStatusCode.Created)).Id().ShouldBe(link);
        await manager.Call(HttpMethod.Post, links, new { personId = person });

        var after = (await (await manager.GetAsync(Coverage)).Json()).GetProperty("items")[0];
        after.GetProperty("missing").GetInt32().ShouldBe(0);
        after.GetProperty("links").EnumerateArray().Select(l => (l.GetProperty("name").GetString(), l.GetProperty("mayBeInvited").GetBoolean())).ShouldBe([("Министерство социальной защиты", false), ("Покрытов Пётр Львович", true)], ignoreOrder: true);
        (await (await (await house.As(Users.Manager39)).GetAsync(Coverage)).Json()).GetProperty("items")[0].GetProperty("missing").GetInt32().ShouldBe(2);

        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Delete, $"{Coverage}/links/{link}")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await manager.Call(HttpMethod.Delete, $"{Coverage}/links/{link}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await manager.GetAsync(Coverage)).Json()).GetProperty("items")[0].GetProperty("missing").GetInt32().ShouldBe(1);
        (await manager.Call(HttpMethod.Post, links, new { organizationId = organization })).StatusCode.ShouldBe(HttpStatusCode.Created, "closed again after it was opened");
    }

    [Fact]
    public async Task Categories_are_the_five_of_the_instruction_under_the_leads_names()
    {
        var lead = await house.As(Users.Lead);
        const string path = "/api/v1/contacts/categories";
        var items = (await (await lead.GetAsync(path)).Json()).GetProperty("items");
        items.GetArrayLength().ShouldBe(5);
        var renamed = items.EnumerateArray().Select(i => new { category = i.GetProperty("category").GetString(), ru = i.GetProperty("ru").GetString() + " (пример)", en = i.GetProperty("en").GetString() }).ToArray();
        await (await lead.Call(HttpMethod.Put, path, new { items = renamed[..4] }, ifMatch: "\"0\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        (await lead.Call(HttpMethod.Put, path, new { items = renamed }, ifMatch: "\"0\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await lead.Call(HttpMethod.Put, path, new { items = renamed }, ifMatch: "\"0\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        (await (await (await house.Manager()).GetAsync(path)).Json()).GetProperty("items")[0].GetProperty("ru").GetString().ShouldBe("Орган власти (пример)");
        (await lead.Call(HttpMethod.Put, path, new { items = renamed.Reverse() }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await lead.GetAsync(path)).Json()).GetProperty("items")[0].GetProperty("category").GetString().ShouldBe("regionalExpert", "the lead's order holds");
        await (await (await house.Manager()).Call(HttpMethod.Put, path, new { items = renamed }, ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");
    }
}
