using System.Net;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Contracts.Reporting;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Shared.Time;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class StepsDecisions
{
    private readonly PublicEvent _event = Samples.Event();

    [Fact]
    public void A_new_plan_has_eight_steps_in_the_instructions_order()
    {
        var steps = Steps.Of(_event, null, InvitedFloor.Instruction);
        steps.Select(s => s.Number).ShouldBe([1, 2, 3, 4, 5, 6, 7, 8]);
        steps.Select(s => s.Status).ShouldBe(Enumerable.Repeat(StepStatus.Todo, 8));
        steps[7].Due.ShouldBe(Samples.Day.AddDays(2), "the third day after it is a Sunday");
    }

    [Fact]
    public void Nothing_is_due_before_the_day_it_was_planned_and_due_days_move_with_the_event()
    {
        Steps.Of(_event with { PlannedAt = Samples.Now }, null, InvitedFloor.Instruction)[0].Due.ShouldBe(Samples.Today);
        Steps.Of(_event with { Date = Samples.Day.AddDays(30) }, null, InvitedFloor.Instruction)[0].Due.ShouldBe(Samples.Day.AddDays(9));
    }

    // design.md, Time: a day that isn't allowed means the previous allowed day.
    [Theory]
    [InlineData("2027-01-25", 1, "2026-12-31")] // the 4th of January is a holiday
    [InlineData("2026-12-27", 5, "2026-12-24")]
    [InlineData("2026-12-30", 5, "2026-12-26")] // a Sunday
    [InlineData("2026-12-30", 8, "2026-12-31")] // the 2nd of January is a holiday
    [InlineData("2027-01-01", 8, "2027-01-01")] // nothing that follows the event before it is over
    public void A_due_day_that_is_a_day_off_is_the_last_allowed_day_before(string day, int step, string due)
    {
        static DateOnly Parse(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Steps.Of(_event with { Date = Parse(day) }, null, InvitedFloor.Instruction)[step - 1].Due.ShouldBe(Parse(due));
    }

    [Fact]
    public void A_transferred_day_off_moves_due_days_too_and_home_says_the_same()
    {
        var e = _event with { Date = new DateOnly(2027, 1, 25) };
        var off = new DaysOff(new HashSet<DateOnly> { new(2026, 12, 31) }, new HashSet<DateOnly>());
        Steps.Of(e, null, InvitedFloor.Instruction, off)[0].Due.ShouldBe(new DateOnly(2026, 12, 30));
        HomeActions.Of(e, null, new(e.Id), InvitedFloor.Instruction, Samples.Today, daysOff: off).Single(a => a.Code == "agree_venue").Due.ShouldBe(new DateOnly(2026, 12, 30));
        var report = e with { Date = new DateOnly(2026, 12, 10), StepPlan = StepPlan.First with { DueDays = [-21, -18, -16, -14, -3, -3, -5, 8] } };
        HomeActions.Of(report, null, new(e.Id), InvitedFloor.Instruction, new DateOnly(2026, 12, 11)).Single(a => a.Code == "send_report").Due.ShouldBe(Steps.Of(report, null, InvitedFloor.Instruction)[7].Due);
    }

    [Theory]
    [InlineData(1, "Send 1 invitation", "Call 1 person who hasn't answered", "Confirm by phone: 1 person")]
    [InlineData(2, "Send 2 invitations", "Call 2 people who haven't answered", "Confirm by phone: 2 people")]
    public void English_numbers_have_their_right_words(int n, string send, string call, string confirm)
    {
        var said = HomeActions.Of(_event, Row(), new(_event.Id, Planned: n, Sent: n, Agreed: n), InvitedFloor.Instruction, Samples.Today).Select(a => a.Text.En).ToArray();
        said.ShouldSatisfyAllConditions(s => s.ShouldContain(send), s => s.ShouldContain(call), s => s.ShouldContain(confirm));
    }

    [Fact]
    public void Step_2_follows_the_announcement()
    {
        var written = _event.Apply(Samples.At(new AnnouncementWritten(_event.Id, Samples.Sealed, false)));
        Status(2, written with { Announcement = "Ждём вас" }).ShouldBe(StepStatus.InProgress);
        Status(2, written with { Announcement = Announcing.Suggest(_event) }).ShouldBe(StepStatus.Done);
    }

    [Fact]
    public void Step_3_needs_ten_people_chosen()
    {
        var row = Row();
        for (var i = 1; i <= 10; i++)
        {
            row = StepsProjection.Apply(Samples.At(Choice(Guid.CreateVersion7())), row);
            Status(3, row: row).ShouldBe(i < 10 ? StepStatus.InProgress : StepStatus.Done);
        }
    }

    [Fact]
    public void Step_4_is_done_when_everyone_sent_has_answered_or_was_called()
    {
        var (a, b) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var row = StepsProjection.Apply(Samples.At(new InvitationSent(_event.Id, b, true)), StepsProjection.Apply(Samples.At(new InvitationSent(_event.Id, a, true)), Row()));
        Status(4, row: row).ShouldBe(StepStatus.InProgress);
        row = StepsProjection.Apply(Samples.At(new InvitationAnswered(_event.Id, a, Stage.Sent, Stage.Agreed, AnswerChannel.Link, null)), row);
        Status(4, row: row).ShouldBe(StepStatus.InProgress);
        row = StepsProjection.Apply(Samples.At(new CallReported(_event.Id, b, Guid.CreateVersion7(), CallOutcome.NoAnswer, null, false, null)), row);
        Status(4, row: row).ShouldBe(StepStatus.Done);
        row = StepsProjection.Apply(Samples.At(new InvitationSent(_event.Id, Guid.CreateVersion7(), true)), row);
        Status(4, row: row).ShouldBe(StepStatus.InProgress);
    }

    // R044: invitations sent, and every one who didn't answer called: of all who were chosen.
    [Fact]
    public void Step_4_waits_for_everyone_chosen()
    {
        Guid[] people = [.. Enumerable.Range(0, 20).Select(_ => Guid.CreateVersion7())];
        StepsRow Settled(StepsRow row, Guid id) => StepsProjection.Apply(
            Samples.At(new InvitationAnswered(_event.Id, id, Stage.Sent, Stage.Agreed, AnswerChannel.Link, null)), StepsProjection.Apply(Samples.At(new InvitationSent(_event.Id, id, true)), row));
        var row = people.Aggregate(Row(), (r, id) => StepsProjection.Apply(Samples.At(Choice(id)), r));
        row = Settled(row, people[0]);
        var step = Steps.Of(_event, row, InvitedFloor.Instruction)[3];
        (step.Status, step.Grounds[0].Text.Ru).ShouldBe((StepStatus.InProgress, "Отправлено приглашений: 1 из 20"));
        row = people[1..^1].Aggregate(row, Settled);
        Status(4, row: row).ShouldBe(StepStatus.InProgress);
        Status(4, row: Settled(row, people[^1])).ShouldBe(StepStatus.Done);
        Status(4, row: StepsProjection.Apply(Samples.At(new InvitationClosed(_event.Id, people[^1], Guid.CreateVersion7(), CloseReason.Merged, Stage.Planned)), row)).ShouldBe(StepStatus.Done);
    }

    [Fact]
    public void Step_5_needs_the_lists_of_both_sessions_or_attendance()
    {
        var one = StepsProjection.Apply(Samples.At(new ParticipantListMade(_event.Id, _event.RoundTable.Id, 12)), Row());
        one = StepsProjection.Apply(Samples.At(new ParticipantListMade(_event.Id, _event.RoundTable.Id, 13)), one);
        Status(5, row: one).ShouldBe(StepStatus.InProgress);
        Status(5, row: StepsProjection.Apply(Samples.At(new ParticipantListMade(_event.Id, _event.Discussion.Id, 12)), one)).ShouldBe(StepStatus.Done);
        Status(5, row: StepsProjection.Apply(Samples.At(Came(attended: false)), Row())).ShouldBe(StepStatus.Todo);
        var came = StepsProjection.Apply(Samples.At(Came(attended: true)), Row());
        Status(5, row: came).ShouldBe(StepStatus.Done);
        var two = StepsProjection.Apply(Samples.At(Came(attended: true)), came);
        var back = StepsProjection.Apply(Samples.At(Came(attended: null)), two);
        Status(5, row: back).ShouldBe(StepStatus.Done);
        Status(5, row: StepsProjection.Apply(Samples.At(Came(attended: null)), back)).ShouldBe(StepStatus.Todo);
    }

    [Fact]
    public void Step_6_begins_with_a_draft_and_ends_with_the_adopted_resolution()
    {
        var row = StepsProjection.Apply(Samples.At(new ResolutionDrafted(_event.Id, _event.RoundTable.Id, 5)), Row());
        Status(6, row: row).ShouldBe(StepStatus.InProgress);
        Status(6, row: StepsProjection.Apply(Samples.At(new ResolutionAdopted(_event.Id, _event.RoundTable.Id, "00", Samples.Sealed, true, true)), row)).ShouldBe(StepStatus.Done);
    }

    [Theory]
    [InlineData(DeliveryState.Kept, StepStatus.InProgress)]
    [InlineData(DeliveryState.Transmitting, StepStatus.InProgress)]
    [InlineData(DeliveryState.Rejected, StepStatus.InProgress)]
    [InlineData(DeliveryState.Unknown, StepStatus.InProgress)]
    [InlineData(DeliveryState.Accepted, StepStatus.Done)]
    public void Step_8_is_done_when_the_mail_server_accepted_the_report(DeliveryState state, StepStatus status)
    {
        var row = StepsProjection.Apply(Samples.At(new ReportStarted(_event.Id, Guid.CreateVersion7())), Row());
        row = StepsProjection.Apply(Samples.At(new ReportSent(_event.Id, Guid.CreateVersion7(), 1, 3)), row);
        row = StepsProjection.Apply(Samples.At(new DeliveryChanged(Guid.CreateVersion7(), DeliveryKind.Report, Guid.CreateVersion7(), _event.Id, state, Samples.Now, null)), row);
        Status(8, row: row).ShouldBe(status);
        LifeCycle.Of(_event, row, Samples.Today, InvitedFloor.Instruction).ShouldBe(status == StepStatus.Done ? PublicEventState.Reported : PublicEventState.Preparing);
    }

    [Fact]
    public void Only_step_7_can_be_not_needed_and_a_mark_can_be_taken_back()
    {
        OverrideStep.Decide(_event, new OverrideStep(_event.Id, 6, StepStatus.NotNeeded, "n"), Samples.Sealed).Refusal!.Code.ShouldBe("step_needed");
        var marked = _event.Apply(Samples.At(OverrideStep.Decide(_event, new OverrideStep(_event.Id, 7, StepStatus.NotNeeded, "n"), Samples.Sealed).Value));
        Steps.Of(marked, null, InvitedFloor.Instruction)[6].ShouldSatisfyAllConditions(s => s.Status.ShouldBe(StepStatus.NotNeeded), s => s.ByHand.ShouldBeTrue(), s => s.IsOpen.ShouldBeFalse());
        Status(7, marked.Apply(Samples.At(new StepOverridden(_event.Id, 7, null, null)))).ShouldBe(StepStatus.Todo);
    }

    [Fact]
    public void The_life_cycle_follows_facts_and_days()
    {
        var done = Enumerable.Range(1, 6).Aggregate(_event, (e, n) => e.Apply(Samples.At(new StepOverridden(e.Id, n, StepStatus.Done, null))));
        var sent = StepsProjection.Apply(Samples.At(new InvitationSent(_event.Id, Guid.CreateVersion7(), true)), Row());
        LifeCycle.Of(_event, null, Samples.Today, InvitedFloor.Instruction).ShouldBe(PublicEventState.Preparing);
        LifeCycle.Of(_event, sent, Samples.Today, InvitedFloor.Instruction).ShouldBe(PublicEventState.Inviting);
        LifeCycle.Of(done, sent, Samples.Today, InvitedFloor.Instruction).ShouldBe(PublicEventState.Ready);
        LifeCycle.Of(done, StepsProjection.Apply(Samples.At(Came(true)), sent), Samples.Day, InvitedFloor.Instruction).ShouldBe(PublicEventState.Held);
        LifeCycle.Of(done, StepsProjection.Apply(Samples.At(Came(true)), sent), Samples.Today, InvitedFloor.Instruction).ShouldBe(PublicEventState.Ready);
        LifeCycle.Of(done, StepsProjection.Apply(Samples.At(Came(null)), StepsProjection.Apply(Samples.At(Came(true)), sent)), Samples.Day, InvitedFloor.Instruction).ShouldBe(PublicEventState.Ready);
        LifeCycle.Of(_event, null, Samples.Day.AddDays(1), InvitedFloor.Instruction).ShouldBe(PublicEventState.Held);
        LifeCycle.Of(done.Apply(new PublicEventCancelled(_event.Id, Samples.Sealed)), sent, Samples.Day.AddDays(1), InvitedFloor.Instruction).ShouldBe(PublicEventState.Cancelled);
    }

    private StepsRow Row() => new(_event.Id, Samples.Now);

    private StepStatus Status(int number, PublicEvent? e = null, StepsRow? row = null) => Steps.Of(e ?? _event, row, InvitedFloor.Instruction)[number - 1].Status;

    private InviteeChosen Choice(Guid id) => new(_event.Id, id, Guid.CreateVersion7(), [SessionKind.RoundTable], null, null);

    private AttendanceMarked Came(bool? attended) => new(_event.Id, _event.RoundTable.Id, Guid.CreateVersion7(), true, attended, attended is not true, attended is true, null, attended is null);
}

public class GetStepsTests(House house) : IClassFixture<House>
{
    private const string Path = "/api/v1/events/public-events";

    [Fact]
    public async Task Steps_move_by_this_public_events_facts_alone()
    {
        var manager = await house.Manager();
        var (mine, other) = (await Planned(manager), await Planned(manager));
        var invitation = Guid.CreateVersion7();
        await Utter(new InviteeChosen(mine, invitation, Guid.CreateVersion7(), [SessionKind.RoundTable], null, null), new InvitationSent(mine, invitation, true), new InvitationAnswered(mine, invitation, Stage.Sent, Stage.Agreed, AnswerChannel.Link, null));
        await Utter(new DeliveryChanged(Guid.CreateVersion7(), DeliveryKind.Report, Guid.CreateVersion7(), mine, DeliveryState.Accepted, House.Start, "250"));
        await Utter(new DeliveryChanged(Guid.CreateVersion7(), DeliveryKind.Invitation, Guid.CreateVersion7(), other, DeliveryState.Accepted, House.Start, "250"));
        await house.CaughtUp();

        (await Statuses(manager, mine)).ShouldBe(["todo", "todo", "inProgress", "done", "todo", "todo", "todo", "done"]);
        (await Statuses(manager, other)).ShouldBe(Enumerable.Repeat("todo", 8));
        var answer = await (await manager.GetAsync($"{Path}/{mine}/steps")).Json();
        answer.GetProperty("done").GetInt32().ShouldBe(2);
        answer.GetProperty("asOf").GetDateTimeOffset().ShouldBe(House.Start);
        answer.GetProperty("steps")[3].GetProperty("evidence")[0].GetProperty("fact").GetString().ShouldBe("InvitationSent");
    }

    [Fact]
    public async Task A_fact_about_no_public_event_holds_up_nothing()
    {
        var manager = await house.Manager();
        await Utter(new InvitationSent(Guid.CreateVersion7(), Guid.CreateVersion7(), true));
        var mine = await Planned(manager);
        await Utter(new InvitationSent(mine, Guid.CreateVersion7(), true));
        await house.CaughtUp();

        (await Statuses(manager, mine))[3].ShouldBe("inProgress");
    }

    [Fact]
    public async Task A_step_set_by_hand_shows_its_note_at_once()
    {
        var manager = await house.Manager();
        var id = await Planned(manager);
        var path = $"{Path}/{id}/steps";
        (await manager.GetAsync(path)).Headers.ETag!.Tag.ShouldBe("\"1\"");

        await (await manager.Call(HttpMethod.Put, $"{path}/1", new { status = "done" }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await manager.Call(HttpMethod.Put, $"{path}/9", new { status = "done", note = "н" }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await manager.Call(HttpMethod.Put, $"{path}/1", new { status = "done", note = "н" })).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await manager.Call(HttpMethod.Put, $"{path}/1", new { status = "notNeeded", note = "н" }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.Conflict, "step_needed");
        (await manager.Call(HttpMethod.Put, $"{path}/1", new { status = "done", note = "Письмо палаты" }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await manager.Call(HttpMethod.Put, $"{path}/1", new { status = "done", note = "ещё" }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);

        var step = (await (await manager.GetAsync(path)).Json()).GetProperty("steps")[0];
        (step.GetProperty("status").GetString(), step.GetProperty("byHand").GetBoolean()).ShouldBe(("done", true));
        step.GetProperty("evidence")[0].GetProperty("text").GetString()!.ShouldContain("Письмо палаты");

        var stranger = await house.As(Users.Manager39);
        await (await stranger.GetAsync(path)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await stranger.Call(HttpMethod.Put, $"{path}/1", new { status = "done", note = "н" }, ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    private static async Task<Guid> Planned(HttpClient manager) =>
        (await (await manager.Call(HttpMethod.Post, Path, MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();

    private static async Task<string[]> Statuses(HttpClient manager, Guid id) =>
        [.. (await (await manager.GetAsync($"{Path}/{id}/steps")).Json()).GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("status").GetString()!)];

    private async Task Utter(params object[] facts)
    {
        await using var session = house.Store.LightweightSession("69");
        session.Events.StartStream(Guid.CreateVersion7(), facts);
        await session.SaveChangesAsync();
    }
}
