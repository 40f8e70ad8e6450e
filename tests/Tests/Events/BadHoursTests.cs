using System.Net;
using Zarozhdenie.Events;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

/// <summary>Days and hours that can't be, by the API.</summary>
public class BadHoursTests(House house) : IClassFixture<House>
{
    private const string Path = "/api/v1/events/public-events";

    private static object Hours(string start, string end) => new { start = $"{start}:00", end = $"{end}:00" };

    private static object Plan(string date = "2026-12-10", string topic = "Семья региона", string first = "10:00-11:15", string second = "11:45-13:00") => new
    {
        topic,
        purpose = "Создание просемейного кластера",
        date,
        venue = new { name = "Общественная палата", address = "Тверь, Советская площадь, 1", kind = "publicChamber" },
        roundTable = new { start = $"{first[..5]}:00", end = $"{first[6..]}:00", format = "roundTable" },
        discussion = Hours(second[..5], second[6..]),
    };

    [Theory]
    [InlineData("10:00-10:00", "11:45-13:00", HttpStatusCode.BadRequest, "validation_failed", "roundTable.end")]
    [InlineData("11:15-10:00", "11:45-13:00", HttpStatusCode.BadRequest, "validation_failed", "roundTable.end")]
    [InlineData("10:00-11:15", "13:00-11:45", HttpStatusCode.BadRequest, "validation_failed", "discussion.end")]
    [InlineData("23:00-00:30", "11:45-13:00", HttpStatusCode.BadRequest, "validation_failed", "roundTable.end")]
    [InlineData("09:00-18:00", "18:30-19:30", HttpStatusCode.Conflict, "session_too_long", "roundTable.end")]
    [InlineData("10:00-11:15", "12:00-21:00", HttpStatusCode.Conflict, "session_too_long", "discussion.end")]
    [InlineData("10:00-11:15", "11:00-12:15", HttpStatusCode.Conflict, "sessions_overlap", "discussion.start")]
    public async Task Neither_planned_nor_moved_to(string first, string second, HttpStatusCode status, string code, string field)
    {
        var manager = await house.Manager();
        var refused = await (await manager.Call(HttpMethod.Post, Path, Plan(first: first, second: second))).Json(status);
        (refused.GetProperty("code").GetString(), refused.GetProperty("errors").EnumerateObject().Single().Name).ShouldBe((code, field));
        var id = (await (await manager.Call(HttpMethod.Post, Path, Plan())).Json(HttpStatusCode.Created)).Id();
        var move = new { date = "2026-12-11", roundTable = Hours(first[..5], first[6..]), discussion = Hours(second[..5], second[6..]), reason = "п" };
        refused = await (await manager.Call(HttpMethod.Post, $"{Path}/{id}/move", move, ifMatch: "\"1\"")).Json(status);
        (refused.GetProperty("code").GetString(), refused.GetProperty("errors").EnumerateObject().Single().Name).ShouldBe((code, field));
    }

    [Theory]
    [InlineData("2026-11-22", HttpStatusCode.Conflict)]
    [InlineData("1926-12-10", HttpStatusCode.Conflict)]
    [InlineData("2126-12-10", HttpStatusCode.Conflict)]
    [InlineData("2026-02-30", HttpStatusCode.BadRequest)]
    [InlineData("завтра", HttpStatusCode.BadRequest)]
    public async Task Days_past_too_far_or_that_there_are_not(string date, HttpStatusCode status)
    {
        var manager = await house.Manager();
        (await manager.Call(HttpMethod.Post, Path, Plan(date))).StatusCode.ShouldBe(status);
        var id = (await (await manager.Call(HttpMethod.Post, Path, Plan())).Json(HttpStatusCode.Created)).Id();
        (await manager.Call(HttpMethod.Post, $"{Path}/{id}/move", new { date, roundTable = Hours("10:00", "11:15"), discussion = Hours("11:45", "13:00"), reason = "п" }, ifMatch: "\"1\"")).StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("Тема\nвторая строка")]
    [InlineData("Тема\r\nBcc: x@example.org")]
    [InlineData("Те\u0007ма")]
    public async Task A_topic_is_one_line(string topic)
    {
        var manager = await house.Manager();
        (await (await manager.Call(HttpMethod.Post, Path, Plan(topic: topic))).Json(HttpStatusCode.BadRequest)).GetProperty("errors").EnumerateObject().Single().Name.ShouldBe("topic");
        var id = (await (await manager.Call(HttpMethod.Post, Path, Plan())).Json(HttpStatusCode.Created)).Id();
        await (await manager.Call(HttpMethod.Patch, $"{Path}/{id}", new { topic }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
    }

    // No zone of the country changes its clocks now; they did until 2014 and may again. Berlin's do.
    [Theory]
    [InlineData("Europe/Berlin", "2027-03-28", "02:15-03:30", "clock_skips")]
    [InlineData("Europe/Berlin", "2027-03-28", "01:00-02:30", "clock_skips")]
    [InlineData("Europe/Berlin", "2027-10-31", "02:15-03:30", "clock_repeats")]
    [InlineData("Europe/Berlin", "2027-03-28", "10:00-11:15", null)]
    [InlineData("Europe/Moscow", "2027-03-28", "02:15-03:30", null)]
    public void An_hour_that_is_missing_or_comes_twice_is_warned_of(string zone, string date, string hours, string? code)
    {
        var e = Samples.Event(Samples.Plan(first: hours) with { Date = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture) }, zone);
        Warnings.Of(e).Where(w => w.Code.StartsWith("clock_", StringComparison.Ordinal)).Select(w => w.Code).SingleOrDefault().ShouldBe(code);
    }
}
