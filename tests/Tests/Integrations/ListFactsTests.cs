using System.Net;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Integrations;

public class ListFactsTests(House house) : IClassFixture<House>
{
    private static readonly object Plan = new
    {
        topic = "Семья региона",
        purpose = "Создание просемейного кластера",
        date = "2026-12-10",
        venue = new { name = "Палата", address = "Тверь, Советская площадь, 1", kind = "publicChamber" },
        roundTable = new { start = "10:00:00", end = "11:15:00", format = "roundTable" },
        discussion = new { start = "11:45:00", end = "13:00:00" },
    };

    [Fact]
    public async Task A_follower_gets_each_public_fact_of_the_region_once_and_in_order()
    {
        var manager = await house.Manager();
        await house.CaughtUp();
        var start = (await (await manager.GetAsync("/api/v1/integrations/facts?limit=200")).Json()).GetProperty("next").GetString();
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Plan)).Json(HttpStatusCode.Created)).Id();
        await (await house.As(Users.Manager39)).Call(HttpMethod.Post, "/api/v1/events/public-events", Plan);

        await house.CaughtUp();

        var first = await (await manager.GetAsync($"/api/v1/integrations/facts?limit=1&after={start}")).Json();
        var fact = first.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        fact.GetProperty("name").GetString().ShouldBe("events.public_event_planned");
        fact.GetProperty("region").GetString().ShouldBe("69");
        fact.GetProperty("fact").Id("publicEventId").ShouldBe(id);

        var next = first.GetProperty("next").GetString();
        var second = await (await manager.GetAsync($"/api/v1/integrations/facts?after={next}")).Json();
        second.GetProperty("items").GetArrayLength().ShouldBe(0);
        var third = await (await manager.GetAsync($"/api/v1/integrations/facts?after={second.GetProperty("next").GetString()}")).Json();
        third.GetProperty("next").GetString().ShouldBe(second.GetProperty("next").GetString());
        await (await manager.GetAsync("/api/v1/integrations/facts?after=x")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
    }

    [Fact]
    public async Task A_fact_whose_predecessor_may_still_be_under_way_waits()
    {
        var manager = await house.Manager();
        await house.CaughtUp();
        var after = (await (await manager.GetAsync("/api/v1/integrations/facts?limit=200")).Json()).GetProperty("next").GetString();
        await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Plan)).Json(HttpStatusCode.Created);
        await using (await Lag.Of(house, "HighWaterMark"))
        {
            var early = await (await manager.GetAsync($"/api/v1/integrations/facts?after={after}")).Json();
            (early.GetProperty("items").GetArrayLength(), early.GetProperty("next").GetString()).ShouldBe((0, after));
        }

        (await (await manager.GetAsync($"/api/v1/integrations/facts?after={after}")).Json()).GetProperty("items").GetArrayLength().ShouldBe(1);
    }
}
