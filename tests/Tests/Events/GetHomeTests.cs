using System.Net;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class HomeDecisions
{
    private readonly PublicEvent _event = Samples.Event() with { PlannedAt = Samples.Now };

    [Fact]
    public void Without_public_events_the_next_action_is_to_plan_one() =>
        GetHome.Arrange([], Samples.Today, Samples.Now).Next.Code.ShouldBe("plan_event");

    [Theory]
    [InlineData(1, 0, 0, 0, "agree_venue")]
    [InlineData(2, 0, 0, 0, "write_announcement")]
    [InlineData(3, 4, 0, 0, "send_invitations")]
    [InlineData(3, 0, 0, 0, "choose_invitees")]
    [InlineData(4, 12, 0, 0, "send_invitations")]
    [InlineData(4, 0, 7, 0, "make_calls")]
    public void The_next_action_is_the_first_thing_undone(int firstOpenStep, int planned, int sent, int agreed, string code)
    {
        var state = Done(firstOpenStep - 1);
        var actions = HomeActions.Of(state, null, Cards(planned, sent, agreed), InvitedFloor.Instruction, Samples.Today);
        actions.Select(a => a.Code).ShouldContain(code);
        if (planned == 0 || firstOpenStep > 3)
        {
            GetHome.Arrange(actions, Samples.Today, Samples.Now).Next.Code.ShouldBe(code);
        }
    }

    [Fact]
    public void Calls_name_their_number_and_target()
    {
        var call = HomeActions.Of(Done(3), null, Cards(0, 7, 3), InvitedFloor.Instruction, Samples.Today).Single(a => a.Code == "make_calls");
        (call.Count, call.Target).ShouldBe((7, HomeTarget.Calls));
        call.Text.Ru.ShouldContain("7");
    }

    [Fact]
    public void Calls_due_today_say_until_when()
    {
        var day = Samples.Day.AddDays(-7);
        string Said(int hour) => HomeActions.Of(Done(3), null, Cards(0, 7, 0), InvitedFloor.Instruction, day, new TimeOnly(hour, 0)).Single(a => a.Code == "make_calls").Text.Ru.Replace("\u00a0", " ", StringComparison.Ordinal);
        Said(10).ShouldBe("Обзвоните 7 человек, которые не ответили, до 19:00");
        Said(20).ShouldBe("Обзвоните 7 человек, которые не ответили");
    }

    [Theory]
    [InlineData(12, 4, 8)]
    [InlineData(5, 4, 1)]
    public void How_many_to_choose_is_a_setting(int fewest, int chosen, int more)
    {
        var (floor, cards) = (new InvitedFloor(fewest, fewest), Cards(0, 0, 0) with { All = chosen });
        HomeActions.Of(Done(2), null, cards, floor, Samples.Today).Single(a => a.Code == "choose_invitees").Count.ShouldBe(more);
        Step(fewest - 1, floor).ShouldBe(StepStatus.InProgress);
        Step(fewest, floor).ShouldBe(StepStatus.Done);
        StepStatus Step(int count, InvitedFloor by) => Steps.Of(_event, new StepsRow(_event.Id, Samples.Now) { ChosenAt = Samples.Now, ChosenCount = count }, by)[2].Status;
    }

    [Fact]
    public void Nothing_was_due_before_the_event_was_planned()
    {
        var soon = Done(3) with { Date = Samples.Today.AddDays(1) };
        var missing = Readiness.Of(soon, new ReadinessFacts(12, new AttendanceForecast(12, 4, 2, 6), []), InvitedFloor.Instruction);
        HomeActions.Of(soon, null, Cards(0, 7, 3), InvitedFloor.Instruction, Samples.Today, checks: missing).ShouldAllBe(a => a.Due >= Samples.Today);
    }

    [Fact]
    public void The_list_that_is_missing_is_named()
    {
        var row = new StepsRow(_event.Id, Samples.Now) { SentCount = 12 };
        string Said(params Guid[] made) => HomeActions.Of(Done(4), row with { Lists = made }, Cards(0, 0, 0), InvitedFloor.Instruction, Samples.Today).Single(a => a.Code == "make_lists").Text.Ru;
        Said().ShouldBe("Составьте списки участников двух сессий");
        Said(_event.RoundTable.Id).ShouldBe("Составьте список участников сессии 2");
        Said(_event.Discussion.Id).ShouldBe("Составьте список участников сессии 1");
    }

    [Fact]
    public void Whoever_answers_on_state_support_is_asked_for_and_the_responsible_is_named()
    {
        var person = Guid.CreateVersion7();
        var state = Done(3).Apply(new StepAssigned(_event.Id, 4, null, person));
        var missing = Readiness.Of(state, new ReadinessFacts(12, new AttendanceForecast(12, 4, 2, 6), []), InvitedFloor.Instruction);
        var actions = HomeActions.Of(state, null, Cards(0, 7, 0), InvitedFloor.Instruction, Samples.Day.AddDays(-5), checks: missing);
        actions.Count(a => a.Code == "state_support").ShouldBe(1);
        actions.Single(a => a.Code == "make_calls").ResponsibleId.ShouldBe(person);
        actions.Single(a => a.Code == "state_support").ResponsibleId.ShouldBeNull();
    }

    [Fact]
    public void On_the_day_the_door_comes_first_and_old_debts_after()
    {
        var late = HomeActions.Of(_event with { Date = Samples.Day.AddDays(-5) }, null, Cards(0, 0, 0), InvitedFloor.Instruction, Samples.Day);
        var today = HomeActions.Of(_event, null, Cards(0, 2, 3), InvitedFloor.Instruction, Samples.Day);
        var home = GetHome.Arrange([.. late, .. today], Samples.Day, Samples.Now);
        (home.Next.Code, home.Next.EventId).ShouldBe(("mark_attendance", _event.Id));
        home.Late.Select(a => a.Code).ShouldContain("send_report");
        home.Coming.Select(a => a.Code).ShouldContain("confirm_by_phone");
    }

    [Theory]
    [InlineData("09:00", "mark_attendance", "confirm_by_phone", "adopt_resolution")]
    [InlineData("12:05", "mark_attendance", "adopt_resolution", "collect_proposals")]
    [InlineData("13:00", "mark_attendance", "adopt_resolution", "send_report")]
    public void On_the_day_the_hour_says_what_comes_next(string time, params string[] codes)
    {
        var state = _event with { RoundTable = _event.RoundTable with { Start = new(10, 0), End = new(11, 15) }, Discussion = _event.Discussion with { Start = new(11, 45), End = new(13, 0) } };
        HomeActions.Of(state, null, Cards(0, 2, 3), InvitedFloor.Instruction, Samples.Day, TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)).Select(a => a.Code).ShouldBe(codes, ignoreOrder: true);
    }

    [Fact]
    public void After_the_day_the_report_is_asked_for_until_it_was_accepted()
    {
        var row = new StepsRow(_event.Id, Samples.Now) { AttendedAt = Samples.Now, AdoptedAt = Samples.Now };
        var after = Samples.Day.AddDays(2);
        HomeActions.Of(_event, row, Cards(0, 0, 0), InvitedFloor.Instruction, after).ShouldHaveSingleItem().Code.ShouldBe("send_report");
        HomeActions.Of(_event, row with { ReportSentAt = Samples.Now }, Cards(0, 0, 0), InvitedFloor.Instruction, after).ShouldHaveSingleItem().Code.ShouldBe("check_report");
        HomeActions.Of(_event, row with { ReportAcceptedAt = Samples.Now }, Cards(0, 0, 0), InvitedFloor.Instruction, after).ShouldBeEmpty();
        HomeActions.Of(_event with { Cancelled = true }, row, Cards(0, 0, 0), InvitedFloor.Instruction, after).ShouldBeEmpty();
    }

    private PublicEvent Done(int upTo) =>
        Enumerable.Range(1, upTo).Aggregate(_event, (e, n) => e.Apply(Samples.At(new StepOverridden(e.Id, n, StepStatus.Done, null))));

    private InvitationCounts Cards(int planned, int sent, int agreed) => new(_event.Id, planned, sent, agreed, planned + sent + agreed);
}

/// <summary>A host whose invitations are told by the test.</summary>
public sealed class HomeHouse : House
{
    internal int Planned { get; set; }

    protected override void Customize(IServiceCollection services) =>
        services.AddTransient<IRequestHandler<CountInvitations, IReadOnlyList<InvitationCounts>>>(_ => new Told(this));

    private sealed class Told(HomeHouse house) : IRequestHandler<CountInvitations, IReadOnlyList<InvitationCounts>>
    {
        public Task<IReadOnlyList<InvitationCounts>> Handle(CountInvitations request, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<InvitationCounts>>([.. request.PublicEventIds.Select(id => new InvitationCounts(id, house.Planned, All: house.Planned))]);
    }
}

public class GetHomeTests(HomeHouse house) : IClassFixture<HomeHouse>
{
    [Fact]
    public async Task Home_leads_from_the_plan_to_the_calls()
    {
        var manager = await house.Manager();
        (await Next(manager)).ShouldBe("plan_event");

        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        var path = $"/api/v1/events/public-events/{id}";
        (await Next(manager)).ShouldBe("agree_venue");
        await manager.Call(HttpMethod.Put, $"{path}/steps/1", new { status = "done", note = "Согласовано" }, ifMatch: "\"1\"");
        (await Next(manager)).ShouldBe("write_announcement");
        var text = (await (await manager.GetAsync($"{path}/announcement")).Json()).GetProperty("suggested").GetString();
        await manager.Call(HttpMethod.Put, $"{path}/announcement", new { text }, ifMatch: "\"2\"");
        (await Next(manager)).ShouldBe("choose_invitees");

        house.Planned = 12;
        await manager.Call(HttpMethod.Put, $"{path}/steps/3", new { status = "done", note = "Есть" }, ifMatch: "\"3\"");
        var home = await (await manager.GetAsync("/api/v1/events/home")).Json();
        home.GetProperty("next").GetProperty("code").GetString().ShouldBe("send_invitations");
        home.GetProperty("next").GetProperty("count").GetInt32().ShouldBe(12);
        home.GetProperty("next").GetProperty("target").GetString().ShouldBe("invitations");

        house.Clock.Set(new DateTimeOffset(2026, 12, 10, 6, 0, 0, TimeSpan.Zero));
        (await Next(await house.Manager())).ShouldBe("mark_attendance");
        house.Clock.Set(House.Start);
    }

    [Fact]
    public async Task Home_is_the_managers() =>
        await (await (await house.As(Users.Caller69)).GetAsync("/api/v1/events/home")).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");

    private static async Task<string?> Next(HttpClient manager) =>
        (await (await manager.GetAsync("/api/v1/events/home")).Json()).GetProperty("next").GetProperty("code").GetString();
}
