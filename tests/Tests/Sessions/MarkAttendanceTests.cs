using System.Globalization;
using System.Net;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Sessions;
using Zarozhdenie.Sessions.Features;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Sessions;

public class MarkAttendanceTests(SessionsHouse house) : IClassFixture<SessionsHouse>
{
    private static readonly Guid Event = Guid.CreateVersion7();
    private static readonly Guid First = Guid.CreateVersion7();
    private static readonly Guid Second = Guid.CreateVersion7();
    private static readonly Guid Somebody = Guid.CreateVersion7();
    private static readonly Attendance Nobody = Attendance.Create(new AttendanceOpened(Event, First, Second));

    [Fact]
    public void A_mark_says_whether_the_person_had_come_before_and_has_come_now()
    {
        var came = Decide(Nobody, First, true).Single();
        (came.CameBefore, came.CameAfter, came.Invited).ShouldBe((false, true, true));
        var one = Nobody.Apply(came);

        Decide(one, First, true).ShouldBeEmpty();
        var both = Decide(one, Second, true).Single();
        (both.CameBefore, both.CameAfter).ShouldBe((true, true));
        var leftFirst = Decide(one.Apply(both), First, false).Single();
        (leftFirst.CameBefore, leftFirst.CameAfter).ShouldBe((true, true));
        var leftBoth = Decide(one, First, false).Single();
        (leftBoth.CameBefore, leftBoth.CameAfter).ShouldBe((true, false));
        MarkAttendance.Decide(Nobody, First, Somebody, true, invited: false, null).Refusal!.Code.ShouldBe("not_found");
    }

    [Theory]
    [InlineData("2026-12-05T20:59:59Z", false)] // 23:59:59 of the eve in Moscow
    [InlineData("2026-12-05T21:00:00Z", true)]
    [InlineData("2026-12-20T10:00:00Z", true)]
    public void Marking_opens_on_the_local_day(string now, bool open)
    {
        var card = house.Others.Events[house.Gather(date: new DateOnly(2026, 12, 6)).EventId].Card;
        var at = new SessionAt(card, card.RoundTable);
        at.Marking(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)).ShouldBe(new MarkingTime(open, new DateOnly(2026, 12, 6)));
        var vladivostok = at with { Event = card with { ZoneId = "Asia/Vladivostok" } };
        vladivostok.Marking(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)).Open.ShouldBeTrue();
    }

    [Fact]
    public void A_mark_taken_back_leaves_no_trace_in_the_counts()
    {
        var came = Decide(Nobody, First, true).Single();
        var one = Nobody.Apply(came);
        var back = Decide(one, First, null).Single();
        (back.CameBefore, back.CameAfter, back.Unmarked).ShouldBe((true, false, true));
        var cleared = one.Apply(back);
        (cleared.Mark(Somebody, First), cleared.Of(Somebody)!.Came).ShouldBe((null, false));
        Decide(cleared, First, null).ShouldBeEmpty();

        var absent = one.Apply(Decide(one, Second, false).Single());
        Decide(absent, First, null).Single().ShouldSatisfyAllConditions(f => f.CameAfter.ShouldBeFalse(), f => f.Unmarked.ShouldBeFalse());
        Decide(absent, Second, null).Single().ShouldSatisfyAllConditions(f => f.CameAfter.ShouldBeTrue(), f => f.Unmarked.ShouldBeFalse());
    }

    [Fact]
    public async Task Before_the_day_nobody_is_marked_but_a_mark_may_be_taken_back()
    {
        var g = house.Gather(date: new DateOnly(2026, 12, 5));
        var who = g.Invite("Ясенева Ольга Петровна");
        var manager = await house.Manager();
        foreach (var attended in new[] { true, false })
        {
            var refused = await Mark(manager, g.RoundTable, who, attended);
            var problem = await refused.Json(HttpStatusCode.Conflict);
            problem.GetProperty("code").GetString().ShouldBe("not_yet");
            problem.ToString().ShouldContain("Отмечать пришедших можно в день мероприятия, 5 декабря.");
        }

        await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/walk-ins", new { fullName = "Рябинина Инна", consent = true })).ShouldRefuse(HttpStatusCode.Conflict, "not_yet");
        (await Mark(manager, g.RoundTable, who, null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var marking = (await (await manager.GetAsync($"{g.RoundTable}/participants")).Json()).GetProperty("marking");
        (marking.GetProperty("open").GetBoolean(), marking.GetProperty("from").GetString()).ShouldBe((false, "2026-12-05"));
        var today = (await (await manager.GetAsync($"{house.Gather().RoundTable}/participants")).Json()).GetProperty("marking");
        today.GetProperty("open").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_mark_taken_back_is_unmarked_again()
    {
        var g = house.Gather();
        var who = g.Invite("Ясенева Ольга Петровна");
        var manager = await house.Manager();
        await Mark(manager, g.RoundTable, who, true);
        (await Results(g)).CameToEvent.ShouldBe(1);
        (await Mark(manager, g.RoundTable, who, null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Results(g)).CameToEvent.ShouldBe(0);
        var counts = (await (await manager.GetAsync($"{g.RoundTable}/participants")).Json()).GetProperty("counts");
        (counts.GetProperty("came").GetInt32(), counts.GetProperty("absent").GetInt32(), counts.GetProperty("unmarked").GetInt32()).ShouldBe((0, 0, 1));
    }

    [Fact]
    public async Task Marking_is_absolute_and_counts_by_session_and_category()
    {
        var g = house.Gather();
        var who = g.Invite("Ясенева Ольга Петровна", category: OrganizationCategory.LocalMedia);
        var manager = await house.Manager();
        for (var i = 0; i < 3; i++)
        {
            (await Mark(manager, g.RoundTable, who, true)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        var results = await Results(g);
        results.CameToEvent.ShouldBe(1);
        results.CameInvited.ShouldBe(1);
        results.RoundTable.SessionId.ShouldBe(g.RoundTableId);
        results.RoundTable.ByCategory[OrganizationCategory.LocalMedia].ShouldBe(1);
        results.Discussion.Came.ShouldBe(0);

        await Mark(manager, g.RoundTable, who, false);
        (await Results(g)).CameToEvent.ShouldBe(0);
        await (await Mark(manager, g.RoundTable, Guid.CreateVersion7(), true)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task Marks_from_many_doors_all_stand()
    {
        var g = house.Gather();
        var people = Enumerable.Range(0, 12).Select(i => g.Invite($"Участников{i} Иван Иванович")).ToArray();
        var manager = await house.Manager();
        var answers = await Task.WhenAll(people.Select(p => Mark(manager, g.RoundTable, p, true)));
        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.NoContent);
        (await Results(g)).RoundTable.Came.ShouldBe(12);
    }

    [Fact]
    public async Task A_given_version_is_looked_at_and_a_called_off_event_takes_no_marks()
    {
        var g = house.Gather();
        var who = g.Invite("Ясенева Ольга Петровна");
        var manager = await house.Manager();
        await Mark(manager, g.RoundTable, who, true);
        await (await Mark(manager, g.RoundTable, who, false, "\"1\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        (await Mark(manager, g.RoundTable, who, false, "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await Mark(await house.As(Users.Manager39), g.RoundTable, who, true)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");

        var off = house.Gather(state: PublicEventState.Cancelled);
        await (await Mark(manager, off.RoundTable, off.Invite("Клёнов Илья Ильич"), true)).ShouldRefuse(HttpStatusCode.Conflict, "session_called_off");
    }

    private static AttendanceMarked[] Decide(Attendance state, Guid session, bool? attended) => MarkAttendance.Decide(state, session, Somebody, attended, invited: true, null).Value;

    internal static Task<HttpResponseMessage> Mark(HttpClient manager, string session, Guid who, bool? attended, string? ifMatch = null) =>
        manager.Call(HttpMethod.Put, $"{session}/participants/{who}/attendance", new { attended }, ifMatch);

    private Task<SessionResults> Results(Gathering g) => ResultsTests.Of(house, g);
}
