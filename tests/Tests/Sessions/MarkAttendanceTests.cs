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
        await (await manager.Call(HttpMethod.Put, $"{g.RoundTable}/participants/{who}/attendance", new { })).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
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

    private static AttendanceMarked[] Decide(Attendance state, Guid session, bool attended) => MarkAttendance.Decide(state, session, Somebody, attended, invited: true, null).Value;

    internal static Task<HttpResponseMessage> Mark(HttpClient manager, string session, Guid who, bool attended, string? ifMatch = null) =>
        manager.Call(HttpMethod.Put, $"{session}/participants/{who}/attendance", new { attended }, ifMatch);

    private Task<SessionResults> Results(Gathering g) => ResultsTests.Of(house, g);
}
