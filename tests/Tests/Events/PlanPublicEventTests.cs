using System.Net;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class PlanPublicEventDecisions
{
    [Theory]
    [InlineData("10:00-10:14", "11:00-12:00", "session_too_short", "roundTable.end")]
    [InlineData("10:00-11:00", "11:00-11:10", "session_too_short", "discussion.end")]
    [InlineData("08:00-13:00", "14:00-15:00", "session_too_long", "roundTable.end")]
    [InlineData("10:00-11:00", "12:00-16:01", "session_too_long", "discussion.end")]
    [InlineData("10:00-11:15", "11:00-12:00", "sessions_overlap", "discussion.start")]
    public void Hours_that_cannot_be_are_refused(string first, string second, string code, string field)
    {
        var refusal = PlanPublicEvent.Decide(Samples.Plan(first, second), "Europe/Moscow", Samples.Today, Guid.Empty, Guid.Empty, Guid.Empty).Refusal!;
        (refusal.Code, refusal.Field).ShouldBe((code, field));
    }

    [Fact]
    public void A_day_in_the_past_is_refused_and_today_is_not()
    {
        PlanPublicEvent.Decide(Samples.Plan(), "Europe/Moscow", Samples.Day.AddDays(1), Guid.Empty, Guid.Empty, Guid.Empty).Refusal!.Code.ShouldBe("date_in_past");
        PlanPublicEvent.Decide(Samples.Plan(), "Europe/Moscow", Samples.Day, Guid.Empty, Guid.Empty, Guid.Empty).Refusal.ShouldBeNull();
    }

    // R015, R027: warnings, never a refusal.
    [Theory]
    [InlineData("10:00-10:20", "11:00-12:00", "R015")]
    [InlineData("10:00-11:00", "11:00-13:00", "R027")]
    [InlineData("10:00-14:00", "15:00-16:30", "R015")]
    [InlineData("10:00-11:00", "11:00-12:30", "")]
    public void Sessions_outside_60_to_90_minutes_are_warned_about(string first, string second, string requirements) =>
        string.Join(',', Warnings.Of(Samples.Event(Samples.Plan(first, second))).Where(w => w.Code == "session_not_60_90").Select(w => w.Requirement)).ShouldBe(requirements);

    [Fact]
    public void Leader_and_moderator_are_two_people_and_a_working_meeting_needs_no_leader()
    {
        Codes(Samples.Plan()).ShouldBe(["no_leader", "no_moderator"]);
        Codes(Samples.Plan(leader: Guid.CreateVersion7())).ShouldBe(["no_moderator"]);
        Codes(Samples.Plan(format: RoundTableFormat.WorkingMeeting, moderator: Guid.CreateVersion7())).ShouldBe(["working_meeting_elsewhere"]);
        Codes(Samples.Plan(format: RoundTableFormat.WorkingMeeting, kind: VenueKind.RegionalCentre, moderator: Guid.CreateVersion7(), capacity: 8)).ShouldBe(["venue_capacity"]);
    }

    private static string[] Codes(PlanPublicEvent plan) => [.. Warnings.Of(Samples.Event(plan)).Select(w => w.Code)];
}

public class PlanPublicEventTests(House house) : IClassFixture<House>
{
    private const string Path = "/api/v1/events/public-events";

    [Fact]
    public async Task A_plan_is_read_back_with_its_sessions_zone_and_warnings()
    {
        var manager = await house.Manager();
        var planned = await (await manager.Call(HttpMethod.Post, Path, Body("10:00:00", "10:20:00"))).Json(HttpStatusCode.Created);
        planned.GetProperty("warnings")[0].GetProperty("requirement").GetString().ShouldBe("R015");

        var answer = await manager.GetAsync($"{Path}/{planned.Id()}");
        var read = await answer.Json();
        answer.Headers.ETag!.Tag.ShouldBe("\"1\"");
        read.GetProperty("roundTable").GetProperty("id").GetGuid().ShouldBe(planned.Id("roundTableId"));
        read.GetProperty("roundTable").GetProperty("format").GetString().ShouldBe("roundTable");
        read.GetProperty("discussion").GetProperty("start").GetString().ShouldBe("11:45:00");
        read.GetProperty("utcOffset").GetDouble().ShouldBe(3);
        read.GetProperty("moscowOffset").GetDouble().ShouldBe(0);
        read.GetProperty("state").GetString().ShouldBe("preparing");
    }

    [Fact]
    public async Task Clocks_are_told_from_Moscow()
    {
        var manager = await house.As(Users.Manager39);
        var id = (await (await manager.Call(HttpMethod.Post, Path, Body())).Json(HttpStatusCode.Created)).Id();
        (await (await manager.GetAsync($"{Path}/{id}")).Json()).GetProperty("moscowOffset").GetDouble().ShouldBe(-1);
    }

    [Theory]
    [InlineData("10:00:00", "10:10:00", "session_too_short")]
    [InlineData("08:00:00", "13:00:00", "session_too_long")]
    public async Task Impossible_lengths_answer_409(string start, string end, string code) =>
        await (await (await house.Manager()).Call(HttpMethod.Post, Path, Body(start, end, discussion: "14:00:00"))).ShouldRefuse(HttpStatusCode.Conflict, code);

    [Fact]
    public async Task Who_leads_is_among_the_regions_contacts()
    {
        var (manager, other) = (await house.Manager(), await house.As(Users.Manager39));
        async Task<Guid> Person(HttpClient client) => (await (await client.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Ведущева Анна Петровна", basis = "consent" })).Json(HttpStatusCode.Created)).Id();
        var (mine, theirs) = (await Person(manager), await Person(other));
        var refused = await (await manager.Call(HttpMethod.Post, Path, Led(mine, theirs))).Json(HttpStatusCode.BadRequest);
        refused.GetProperty("code").GetString().ShouldBe("moderator_unknown");
        refused.GetProperty("errors").EnumerateObject().Select(e => e.Name).ShouldBe(["roundTable.moderatorId"]);
        await (await manager.Call(HttpMethod.Post, Path, Led(Guid.Empty, mine))).ShouldRefuse(HttpStatusCode.BadRequest, "leader_unknown");
        (await manager.Call(HttpMethod.Post, Path, Led(mine, mine))).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private static object Led(Guid leaderId, Guid moderatorId) => new
    {
        topic = "Семья региона",
        purpose = "Создание просемейного кластера",
        date = "2026-12-10",
        venue = new { name = "Общественная палата", address = "Тверь, Советская площадь, 1", kind = "publicChamber" },
        roundTable = new { start = "10:00:00", end = "11:15:00", format = "roundTable", leaderId, moderatorId },
        discussion = new { start = "11:45:00", end = "13:00:00" },
    };

    [Fact]
    public async Task Bad_bodies_name_their_fields()
    {
        var manager = await house.Manager();
        var empty = await (await manager.Call(HttpMethod.Post, Path, new { topic = " ", purpose = "ц", date = "2026-12-10", venue = new { name = "", address = "а", kind = "other" }, roundTable = new { start = "11:00:00", end = "10:00:00", format = "roundTable" }, discussion = new { start = "12:00:00", end = "13:00:00" } })).Json(HttpStatusCode.BadRequest);
        empty.GetProperty("code").GetString().ShouldBe("validation_failed");
        empty.GetProperty("errors").EnumerateObject().Select(e => e.Name).ShouldBe(["topic", "venue.name", "roundTable.end"], ignoreOrder: true);
        await (await manager.Call(HttpMethod.Post, Path, Body(topic: "a\0b"))).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await manager.Call(HttpMethod.Post, Path, Body(date: "2026-11-22"))).ShouldRefuse(HttpStatusCode.Conflict, "date_in_past");
        await (await (await house.As(Users.Caller69)).Call(HttpMethod.Post, Path, Body())).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");
    }

    private static object Body(string start = "10:00:00", string end = "11:15:00", string topic = "Семья региона", string date = "2026-12-10", string discussion = "11:45:00") => new
    {
        topic,
        purpose = "Создание просемейного кластера",
        date,
        venue = new { name = "Общественная палата", address = "Тверь, Советская площадь, 1", kind = "publicChamber" },
        roundTable = new { start, end, format = "roundTable" },
        discussion = new { start = discussion, end = TimeOnly.Parse(discussion, System.Globalization.CultureInfo.InvariantCulture).AddMinutes(75).ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture) },
    };
}
