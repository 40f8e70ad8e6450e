using System.Net;
using System.Text.Json;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class ListPublicEventsTests(House house) : IClassFixture<House>
{
    private const string Path = "/api/v1/events/public-events";

    [Fact]
    public async Task Pages_go_by_day_and_never_repeat_a_row()
    {
        var manager = await house.Manager();
        foreach (var day in new[] { "2026-12-20", "2026-12-10", "2026-12-10", "2026-12-10", "2026-12-05" })
        {
            await (await manager.Call(HttpMethod.Post, Path, MovePublicEventTests.Plan(day))).Json(HttpStatusCode.Created);
        }

        var seen = new List<(string Date, Guid Id)>();
        string? after = null;
        do
        {
            var page = await (await manager.GetAsync($"{Path}?limit=2{(after is null ? "" : $"&after={after}")}")).Json();
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(r => (r.GetProperty("date").GetString()!, r.Id())));
            after = page.GetProperty("next") is { ValueKind: JsonValueKind.String } next ? next.GetString() : null;
        }
        while (after is not null);

        seen.Select(r => r.Date).ShouldBe(["2026-12-05", "2026-12-10", "2026-12-10", "2026-12-10", "2026-12-20"]);
        seen.Select(r => r.Id).Distinct().Count().ShouldBe(5);

        house.Clock.Set(new DateTimeOffset(2026, 12, 11, 7, 0, 0, TimeSpan.Zero));
        var past = (await (await (await house.Manager()).GetAsync($"{Path}?when=past")).Json()).GetProperty("items");
        past.EnumerateArray().Select(r => r.GetProperty("date").GetString()).ShouldBe(["2026-12-10", "2026-12-10", "2026-12-10", "2026-12-05"]);
        past[0].GetProperty("state").GetString().ShouldBe("held");
        house.Clock.Set(House.Start);
    }

    [Fact]
    public async Task Unknown_places_and_ranges_are_refused()
    {
        var manager = await house.Manager();
        await (await manager.GetAsync($"{Path}?after=nowhere")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await manager.GetAsync($"{Path}?when=sometime")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        (await (await (await house.As(Users.Manager39)).GetAsync(Path)).Json()).GetProperty("items").GetArrayLength().ShouldBe(0);
    }
}
