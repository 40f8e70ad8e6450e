using System.Net;
using Marten;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Jobs;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>A contact offered to another region is a copy that the other manager takes over or not (F24).</summary>
public class OfferTests(House house) : IClassFixture<House>
{
    private const string People = "/api/v1/contacts/people";
    private const string Offers = "/api/v1/contacts/offers";

    private static async Task<Guid> Add(HttpClient manager, string name) =>
        (await (await manager.Call(HttpMethod.Post, People, new { fullName = name, organization = "Фонд Передачи", position = "директор", phones = new[] { "+7 900 400-00-01" }, emails = new[] { "peredacha@example.org" }, notes = "Тайная заметка" })).Json(HttpStatusCode.Created)).Id();

    [Fact]
    public async Task The_other_region_sees_only_the_offer_and_takes_over_a_copy()
    {
        var (giver, taker) = (await house.Manager(), await house.As(Users.Manager39));
        var person = await Add(giver, "Передачина Вера Львовна");
        var path = $"{People}/{person}/offers";
        await (await giver.Call(HttpMethod.Post, path, new { toRegion = "69" })).ShouldRefuse(HttpStatusCode.BadRequest, "offer_to_own_region");
        await (await giver.Call(HttpMethod.Post, path, new { toRegion = "ХХ" })).ShouldRefuse(HttpStatusCode.BadRequest, "region_unknown");
        await (await taker.Call(HttpMethod.Post, path, new { toRegion = "27" })).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        var offer = (await (await giver.Call(HttpMethod.Post, path, new { toRegion = "39", note = "Переехала" }, key: "o1")).Json(HttpStatusCode.Created)).Id();
        (await (await giver.Call(HttpMethod.Post, path, new { toRegion = "39", note = "Переехала" }, key: "o1")).Json(HttpStatusCode.Created)).Id().ShouldBe(offer);

        var text = await (await taker.GetAsync(Offers)).Content.ReadAsStringAsync();
        text.ShouldContain("Передачина Вера Львовна");
        text.ShouldNotContain("400-00-01");
        text.ShouldNotContain("Тайная");
        await (await taker.GetAsync($"{People}/{person}")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await giver.Call(HttpMethod.Post, $"{Offers}/{offer}/accept")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");

        var copy = (await (await taker.Call(HttpMethod.Post, $"{Offers}/{offer}/accept", key: "a1")).Json(HttpStatusCode.Created)).Id("personId");
        (await (await taker.Call(HttpMethod.Post, $"{Offers}/{offer}/accept", key: "a1")).Json(HttpStatusCode.Created)).Id("personId").ShouldBe(copy);
        await (await taker.Call(HttpMethod.Post, $"{Offers}/{offer}/accept")).ShouldRefuse(HttpStatusCode.Conflict, "offer_answered");
        var taken = await (await taker.GetAsync($"{People}/{copy}")).Json();
        taken.GetProperty("organization").GetString().ShouldBe("Фонд Передачи");
        taken.GetProperty("phones")[0].GetProperty("number").GetString().ShouldBe("+79004000001");
        taken.GetProperty("notes").GetString().ShouldBeNull("what was written to the colleague is no remark on the person");
        taken.GetProperty("basis").GetProperty("note").GetString().ShouldBe("Передано из региона «Тверская область», Светлова Анна Игоревна");
        (await (await taker.GetAsync(Offers)).Json()).GetProperty("items").GetArrayLength().ShouldBe(0);

        await using var there = house.Store.QuerySession("39");
        await using var here = house.Store.QuerySession("69");
        (await there.Events.FetchStreamAsync(offer)).Select(e => e.Data.GetType()).ShouldBe([typeof(ContactOffered), typeof(ContactOfferAnswered)]);
        (await here.Events.FetchStreamAsync(person)).Select(e => e.Data.GetType()).ShouldBe([typeof(PersonAdded), typeof(ContactOffered), typeof(ContactOfferAnswered)]);
    }

    [Fact]
    public async Task A_refused_or_forgotten_offer_leaves_nothing()
    {
        var (giver, taker) = (await house.Manager(), await house.As(Users.Manager39));
        var person = await Add(giver, "Отказова Вера Львовна");
        var refused = (await (await giver.Call(HttpMethod.Post, $"{People}/{person}/offers", new { toRegion = "39" })).Json(HttpStatusCode.Created)).Id();
        await (await giver.Call(HttpMethod.Post, $"{People}/{person}/offers", new { toRegion = "39" })).ShouldRefuse(HttpStatusCode.Conflict, "offer_open");
        (await taker.Call(HttpMethod.Post, $"{Offers}/{refused}/refuse", new { })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var forgotten = (await (await giver.Call(HttpMethod.Post, $"{People}/{person}/offers", new { toRegion = "39" })).Json(HttpStatusCode.Created)).Id();
        await (await taker.Call(HttpMethod.Post, $"{Offers}/{refused}/refuse", new { })).ShouldRefuse(HttpStatusCode.Conflict, "offer_answered");
        house.Clock.Advance(TimeSpan.FromDays(31));
        await house.Run<SweepOffers>();
        house.Clock.Set(House.Start);
        await (await taker.Call(HttpMethod.Post, $"{Offers}/{forgotten}/accept")).ShouldRefuse(HttpStatusCode.Conflict, "offer_answered");
        await using var there = house.Store.QuerySession("39");
        (await there.Query<ContactOffer>().Where(o => o.PersonId == person).ToListAsync()).ShouldAllBe(o => o.Copy == null && o.KeyDestroyed);
    }

    [Fact]
    public async Task The_giver_sees_what_came_of_offers_and_takes_an_open_one_back()
    {
        var (giver, taker) = (await house.Manager(), await house.As(Users.Manager39));
        var person = await Add(giver, "Обратнова Вера Львовна");
        async Task<Guid> Offer() => (await (await giver.Call(HttpMethod.Post, $"{People}/{person}/offers", new { toRegion = "39" })).Json(HttpStatusCode.Created)).Id();
        async Task<int> Waiting() => (await (await taker.GetAsync("/api/v1/contacts/waiting")).Json()).GetProperty("offers").GetInt32();
        var (before, refused) = (await Waiting(), await Offer());
        (await taker.Call(HttpMethod.Post, $"{Offers}/{refused}/refuse", new { why = "alreadyThere" })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var open = await Offer();
        (await Waiting()).ShouldBe(before + 1);
        await (await taker.Call(HttpMethod.Post, $"{Offers}/{open}/take-back")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await giver.Call(HttpMethod.Post, $"{Offers}/{open}/take-back")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await giver.Call(HttpMethod.Post, $"{Offers}/{open}/take-back")).ShouldRefuse(HttpStatusCode.Conflict, "offer_answered");
        await (await taker.Call(HttpMethod.Post, $"{Offers}/{open}/accept")).ShouldRefuse(HttpStatusCode.Conflict, "offer_answered");
        (await Waiting()).ShouldBe(before);

        var given = (await (await giver.GetAsync($"{Offers}/given")).Json()).GetProperty("items").EnumerateArray().Where(o => o.Id("personId") == person).ToDictionary(o => o.Id());
        (given[refused].GetProperty("state").GetString(), given[refused].GetProperty("why").GetString(), given[refused].GetProperty("toRegionName").GetString()).ShouldBe(("refused", "alreadyThere", "Калининградская область"));
        (given[open].GetProperty("state").GetString(), given[open].GetProperty("fullName").GetString()).ShouldBe(("takenBack", "Обратнова Вера Львовна"));
        (await (await taker.GetAsync($"{Offers}/given")).Json()).GetProperty("items").EnumerateArray().ShouldNotContain(o => o.Id() == open);
        await using var here = house.Store.QuerySession("69");
        (await here.Events.FetchStreamAsync(person))[^1].Data.ShouldBeOfType<ContactOfferTakenBack>();
    }

    [Fact]
    public async Task A_withdrawal_ends_the_open_offers()
    {
        var (giver, taker) = (await house.Manager(), await house.As(Users.Manager39));
        var person = await Add(giver, "Передумова Вера Львовна");
        var offer = (await (await giver.Call(HttpMethod.Post, $"{People}/{person}/offers", new { toRegion = "39" })).Json(HttpStatusCode.Created)).Id();
        var consent = (await (await giver.Call(HttpMethod.Post, $"{People}/{person}/consents", new { purpose = "processing", textVersion = "1", text = "x", givenOn = "2026-11-20", source = "x" })).Json(HttpStatusCode.Created)).Id();
        (await giver.Call(HttpMethod.Post, $"{People}/{person}/consents/{consent}/withdraw", new { }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await taker.GetAsync(Offers)).Content.ReadAsStringAsync()).ShouldNotContain("Передумова");
        await (await taker.Call(HttpMethod.Post, $"{Offers}/{offer}/accept")).ShouldRefuse(HttpStatusCode.Conflict, "offer_answered");
        await house.Run<SweepOffers>();
        await using var there = house.Store.QuerySession("39");
        (await there.LoadAsync<ContactOffer>(offer))!.ShouldSatisfyAllConditions(o => o.State.ShouldBe(OfferState.TakenBack), o => o.Copy.ShouldBeNull(), o => o.KeyDestroyed.ShouldBeTrue());
    }

    [Fact]
    public async Task Whoever_withdrew_meanwhile_by_way_of_a_merge_is_not_taken_over()
    {
        var (giver, taker) = (await house.Manager(), await house.As(Users.Manager39));
        var person = await Add(giver, "Слиянова Вера Львовна");
        var offer = (await (await giver.Call(HttpMethod.Post, $"{People}/{person}/offers", new { toRegion = "39" })).Json(HttpStatusCode.Created)).Id();
        await using (var session = house.Store.LightweightSession("69"))
        {
            await session.TakeTurn(person, CancellationToken.None);
            session.Store(PersonContactLog.Empty(person) with { Withdrawn = [ConsentPurpose.Processing] });
            await session.SaveChangesAsync();
        }

        await (await taker.Call(HttpMethod.Post, $"{Offers}/{offer}/accept")).ShouldRefuse(HttpStatusCode.Conflict, "person_withdrew");
        (await taker.Call(HttpMethod.Post, $"{Offers}/{offer}/refuse", new { })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Words_beside_a_number_stay_and_whom_the_region_may_have_already_is_told()
    {
        var (giver, taker) = (await house.Manager(), await house.As(Users.Manager39));
        async Task<Guid> Known(HttpClient manager) => (await (await manager.Call(HttpMethod.Post, People, new { fullName = "Двойникова Вера Львовна", phones = new[] { "моб. +7 900 400-00-77" } })).Json(HttpStatusCode.Created)).Id();
        var (theirs, ours) = (await Known(giver), await Known(taker));
        var offer = (await (await giver.Call(HttpMethod.Post, $"{People}/{theirs}/offers", new { toRegion = "39" })).Json(HttpStatusCode.Created)).Id();
        var accepted = await (await taker.Call(HttpMethod.Post, $"{Offers}/{offer}/accept")).Json(HttpStatusCode.Created);
        accepted.GetProperty("alike").EnumerateArray().Select(a => a.GetGuid()).ShouldBe([ours]);
        await using var there = house.Store.QuerySession("39");
        (await there.LoadAsync<Person>(accepted.Id("personId")))!.Phones.Single().Raw.ShouldBe("+79004000077");
    }

    [Fact]
    public async Task Whoever_withdrew_is_not_passed_on()
    {
        var giver = await house.Manager();
        var person = await Add(giver, "Отзовина Вера Львовна");
        var consent = (await (await giver.Call(HttpMethod.Post, $"{People}/{person}/consents", new { purpose = "processing", textVersion = "1", text = "x", givenOn = "2026-11-20", source = "x" })).Json(HttpStatusCode.Created)).Id();
        (await giver.Call(HttpMethod.Post, $"{People}/{person}/consents/{consent}/withdraw", new { }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await giver.Call(HttpMethod.Post, $"{People}/{person}/offers", new { toRegion = "39" })).ShouldRefuse(HttpStatusCode.Conflict, "person_withdrew");
    }
}
