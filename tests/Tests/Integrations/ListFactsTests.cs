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
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Plan)).Json(HttpStatusCode.Created)).Id();
        await (await house.As(Users.Manager39)).Call(HttpMethod.Post, "/api/v1/events/public-events", Plan);

        var first = await (await manager.GetAsync("/api/v1/integrations/facts?limit=1")).Json();
        var fact = first.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        fact.GetProperty("name").GetString().ShouldBe("events.public_event_planned");
        fact.GetProperty("region").GetString().ShouldBe("69");
        fact.GetProperty("fact").Id("publicEventId").ShouldBe(id);

        var next = first.GetProperty("next").GetString();
        var second = await (await manager.GetAsync($"/api/v1/integrations/facts?after={next}")).Json();
        second.GetProperty("items").GetArrayLength().ShouldBe(0);
        second.GetProperty("next").GetString().ShouldBe(next);
        await (await manager.GetAsync("/api/v1/integrations/facts?after=x")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
    }
}
