using System.Net;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class MovePublicEventTests(House house) : IClassFixture<House>
{
    internal static object Plan(string date = "2026-12-10", Guid? leader = null, string venue = "Общественная палата") => new
    {
        topic = "Семья региона",
        purpose = "Создание просемейного кластера",
        date,
        venue = new { name = venue, address = "Тверь, Советская площадь, 1", kind = "publicChamber", room = "Зал 2", capacity = 60 },
        roundTable = new { start = "10:00:00", end = "11:15:00", format = "roundTable", leaderId = leader },
        discussion = new { start = "11:45:00", end = "13:00:00" },
    };

    private static readonly object Moved = new { date = "2026-12-11", roundTable = new { start = "10:00:00", end = "11:15:00" }, discussion = new { start = "12:00:00", end = "13:00:00" }, reason = "Зал занят" };

    [Fact]
    public async Task Moving_needs_the_version_that_was_read_and_names_who_changed_it()
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Plan())).Json(HttpStatusCode.Created)).Id();
        var path = $"/api/v1/events/public-events/{id}";

        await (await manager.Call(HttpMethod.Post, $"{path}/move", Moved)).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        var moved = await manager.Call(HttpMethod.Post, $"{path}/move", Moved, ifMatch: "\"1\"");
        moved.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        moved.Headers.ETag!.Tag.ShouldBe("\"2\"");

        var stale = await manager.Call(HttpMethod.Post, $"{path}/move", Moved, ifMatch: "\"1\"");
        var problem = await stale.Json(HttpStatusCode.PreconditionFailed);
        problem.GetProperty("changedBy").GetString().ShouldBe("Светлова Анна Игоревна");
        (await (await manager.GetAsync(path)).Json()).GetProperty("date").GetString().ShouldBe("2026-12-11");
    }

    [Fact]
    public async Task Another_regions_public_event_is_not_found()
    {
        var id = (await (await (await house.Manager()).Call(HttpMethod.Post, "/api/v1/events/public-events", Plan())).Json(HttpStatusCode.Created)).Id();
        var other = await house.As(Users.Manager39);

        await (await other.GetAsync($"/api/v1/events/public-events/{id}")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await other.Call(HttpMethod.Post, $"/api/v1/events/public-events/{id}/move", Moved, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task Twenty_requests_with_one_key_have_one_effect()
    {
        var manager = await house.Manager();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Plan("2026-12-15"), key: "twenty")));
        var ids = await Task.WhenAll(answers.Select(async a => (await a.Json(HttpStatusCode.Created)).Id()));
        ids.Distinct().Count().ShouldBe(1);
        await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Plan("2026-12-16"), key: "twenty")).ShouldRefuse(HttpStatusCode.UnprocessableEntity, "idempotency_key_reused");
    }

    [Fact]
    public async Task Eight_requests_with_one_key_and_one_version_all_get_the_first_answer()
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Plan())).Json(HttpStatusCode.Created)).Id();
        var path = $"/api/v1/events/public-events/{id}";

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => manager.Call(HttpMethod.Post, $"{path}/move", Moved, ifMatch: "\"1\"", key: "eight")));

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.NoContent && a.Headers.ETag!.Tag == "\"2\"");
        (await manager.GetAsync(path)).Headers.ETag!.Tag.ShouldBe("\"2\"");
    }
}
