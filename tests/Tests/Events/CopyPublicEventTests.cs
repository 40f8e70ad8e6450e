using System.Net;
using System.Text.Json;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

/// <summary>A plan made of a public event that was takes its agendas over (F14).</summary>
public class CopyPublicEventTests(House house) : IClassFixture<House>
{
    private const string Path = "/api/v1/events/public-events";

    private static JsonElement Plan(Guid copyOf) =>
        JsonSerializer.SerializeToElement(JsonSerializer.SerializeToNode(MovePublicEventTests.Plan("2026-12-29"), Zarozhdenie.Shared.Http.Json.Options)!.AsObject().With("copyOf", copyOf));

    [Fact]
    public async Task The_agendas_come_along_and_stay_apart()
    {
        var manager = await house.Manager();
        var from = (await (await manager.Call(HttpMethod.Post, Path, MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        (await manager.Call(HttpMethod.Put, $"{Path}/{from}/agenda/1", new { items = new[] { new { title = "Открытие", minutes = 10 }, new { title = "Разговор", minutes = 50 } } }, ifMatch: "\"1\"")).EnsureSuccessStatusCode();

        var planned = await manager.Call(HttpMethod.Post, Path, Plan(from));
        var id = (await planned.Json(HttpStatusCode.Created)).Id();
        planned.Headers.ETag!.Tag.ShouldBe("\"2\"");
        (await (await manager.GetAsync($"{Path}/{id}/agenda")).Json()).ToString().ShouldContain("Разговор");
        (await manager.Call(HttpMethod.Put, $"{Path}/{id}/agenda/1", new { items = new[] { new { title = "Другое", minutes = 10 } } }, ifMatch: "\"2\"")).EnsureSuccessStatusCode();
        (await (await manager.GetAsync($"{Path}/{from}/agenda")).Json()).ToString().ShouldContain("Разговор");
    }

    [Fact]
    public async Task Another_regions_isnt_found()
    {
        var from = (await (await (await house.As(Users.Manager39)).Call(HttpMethod.Post, Path, MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        await (await (await house.Manager()).Call(HttpMethod.Post, Path, Plan(from))).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }
}

internal static class JsonNodes
{
    public static System.Text.Json.Nodes.JsonObject With(this System.Text.Json.Nodes.JsonObject json, string name, Guid value)
    {
        json[name] = value;
        return json;
    }
}
