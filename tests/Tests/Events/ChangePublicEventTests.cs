using System.Net;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class EditAndCancelDecisions
{
    [Fact]
    public void What_is_not_given_stays_and_an_edit_of_nothing_is_no_fact()
    {
        var leader = Guid.CreateVersion7();
        var state = Samples.Event(Samples.Plan(leader: leader));
        EditPublicEvent.Decide(state, new EditPublicEvent(state.Id, Topic: " Семья региона ")).Value.ShouldBeEmpty();

        var edited = EditPublicEvent.Decide(state, new EditPublicEvent(state.Id, Topic: "Семья Твери", LeaderId: Guid.Empty)).Value.ShouldHaveSingleItem();
        (edited.Topic, edited.Purpose, edited.LeaderId).ShouldBe(("Семья Твери", state.Purpose, null));
    }

    [Fact]
    public void A_cancelled_or_reported_public_event_is_not_cancelled_again()
    {
        var state = Samples.Event();
        var cancelled = CancelPublicEvent.Decide(state, null, Samples.Sealed).Value;
        var after = state.Apply(cancelled);
        CancelPublicEvent.Decide(after, null, Samples.Sealed).Refusal!.Code.ShouldBe("public_event_cancelled");
        EditPublicEvent.Decide(after, new EditPublicEvent(state.Id, Topic: "x")).Refusal!.Code.ShouldBe("public_event_cancelled");
        MovePublicEvent.Decide(after, null, new MovePublicEvent(state.Id, Samples.Day, new(state.RoundTable.Start, state.RoundTable.End), new(state.Discussion.Start, state.Discussion.End), "r"), Samples.Today, Samples.Sealed).Refusal!.Code.ShouldBe("public_event_cancelled");
        CancelPublicEvent.Decide(state, new StepsRow(state.Id, Samples.Now) { ReportAcceptedAt = Samples.Now }, Samples.Sealed).Refusal!.Code.ShouldBe("public_event_reported");
    }

    private static MovePublicEvent To(PublicEvent state, DateOnly day) => new(state.Id, day, new(state.RoundTable.Start, state.RoundTable.End), new(state.Discussion.Start, state.Discussion.End), "r");

    [Fact]
    public void A_postponed_one_has_no_day_until_it_is_moved()
    {
        var state = Samples.Event();
        var postponed = state.Apply(PostponePublicEvent.Decide(state, null, Samples.Sealed).Value);
        (postponed.Postponed, postponed.DateVersion, postponed.Date).ShouldBe((true, 2, state.Date));
        LifeCycle.Of(postponed, null, state.Date.AddDays(5), InvitedFloor.Instruction).ShouldBe(PublicEventState.Postponed);
        PostponePublicEvent.Decide(postponed, null, Samples.Sealed).Refusal!.Code.ShouldBe("public_event_postponed");
        var action = HomeActions.Of(postponed, null, new(state.Id, Sent: 5), InvitedFloor.Instruction, state.Date.AddDays(5)).ShouldHaveSingleItem();
        (action.Code, action.Target, action.Due).ShouldBe(("set_new_day", HomeTarget.Program, state.Date.AddDays(5)));

        var moved = postponed.Apply(MovePublicEvent.Decide(postponed, null, To(postponed, Samples.Day.AddDays(9)), Samples.Today, Samples.Sealed).Value);
        (moved.Postponed, moved.PostponeReason, moved.DateVersion, moved.Date).ShouldBe((false, null, 3, Samples.Day.AddDays(9)));
    }

    [Fact]
    public void What_took_place_is_neither_postponed_nor_moved()
    {
        var state = Samples.Event();
        var came = new StepsRow(state.Id, Samples.Now) { AttendedAt = Samples.Now };
        PostponePublicEvent.Decide(state, came, Samples.Sealed).Refusal!.Code.ShouldBe("public_event_held");
        MovePublicEvent.Decide(state, came, To(state, Samples.Day), Samples.Today, Samples.Sealed).Refusal!.Code.ShouldBe("public_event_held");
        PostponePublicEvent.Decide(state, new StepsRow(state.Id, Samples.Now) { ReportAcceptedAt = Samples.Now }, Samples.Sealed).Refusal!.Code.ShouldBe("public_event_reported");
    }

    [Fact]
    public void Restoring_undoes_the_cancellation_and_nothing_else()
    {
        var planned = Samples.Event();
        RestorePublicEvent.Decide(planned, Samples.Sealed).Refusal!.Code.ShouldBe("public_event_not_cancelled");
        foreach (var state in new[] { planned, planned.Apply(PostponePublicEvent.Decide(planned, null, Samples.Sealed).Value) })
        {
            var cancelled = state.Apply(CancelPublicEvent.Decide(state, null, Samples.Sealed).Value);
            (cancelled.Postponed, LifeCycle.Of(cancelled, null, Samples.Today, InvitedFloor.Instruction)).ShouldBe((false, PublicEventState.Cancelled));
            var back = cancelled.Apply(RestorePublicEvent.Decide(cancelled, Samples.Sealed).Value);
            back.ShouldBe(state with { DateVersion = state.DateVersion + 2 });
            foreach (var (daysAfter, row) in new[] { -1, 0, 1 }.SelectMany(day => new[] { null, new StepsRow(state.Id, Samples.Now) { AttendedAt = Samples.Now } }.Select(row => (day, row))))
            {
                LifeCycle.Of(back, row, Samples.Day.AddDays(daysAfter), InvitedFloor.Instruction).ShouldBe(LifeCycle.Of(state, row, Samples.Day.AddDays(daysAfter), InvitedFloor.Instruction));
            }
        }
    }
}

public class ChangePublicEventTests(House house) : IClassFixture<House>
{
    private const string Path = "/api/v1/events/public-events";

    [Fact]
    public async Task Edited_then_cancelled_with_the_reason_shown()
    {
        var manager = await house.Manager();
        var path = $"{Path}/{(await (await manager.Call(HttpMethod.Post, Path, MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id()}";

        await (await manager.Call(HttpMethod.Patch, path, new { topic = "Семья Твери" })).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        var moderator = (await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Ведущева Анна Петровна", basis = "consent" })).Json(HttpStatusCode.Created)).Id();
        await (await manager.Call(HttpMethod.Patch, path, new { leaderId = Guid.CreateVersion7() }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "leader_unknown");
        await (await manager.Call(HttpMethod.Patch, path, new { leaderId = moderator, moderatorId = Guid.CreateVersion7() }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "moderator_unknown");
        var edited = await manager.Call(HttpMethod.Patch, path, new { topic = "Семья Твери", moderatorId = moderator }, ifMatch: "\"1\"");
        edited.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        edited.Headers.ETag!.Tag.ShouldBe("\"2\"");
        (await manager.Call(HttpMethod.Patch, path, new { topic = "Семья" }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        await (await manager.Call(HttpMethod.Patch, path, new { topic = "" }, ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        (await (await manager.GetAsync(path)).Json()).GetProperty("topic").GetString().ShouldBe("Семья Твери");

        await (await manager.Call(HttpMethod.Post, $"{path}/cancel", new { reason = " " }, ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        (await manager.Call(HttpMethod.Post, $"{path}/cancel", new { reason = "Площадка закрыта" }, ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var read = await (await manager.GetAsync(path)).Json();
        (read.GetProperty("state").GetString(), read.GetProperty("cancelReason").GetString()).ShouldBe(("cancelled", "Площадка закрыта"));
        await (await manager.Call(HttpMethod.Post, $"{path}/cancel", new { reason = "ещё раз" }, ifMatch: "\"3\"")).ShouldRefuse(HttpStatusCode.Conflict, "public_event_cancelled");

        var other = await house.As(Users.Manager39);
        await (await other.Call(HttpMethod.Patch, path, new { topic = "чужое" }, ifMatch: "\"3\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await other.Call(HttpMethod.Post, $"{path}/cancel", new { reason = "чужое" }, ifMatch: "\"3\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task Postponed_moved_cancelled_and_restored()
    {
        var manager = await house.Manager();
        var path = $"{Path}/{(await (await manager.Call(HttpMethod.Post, Path, MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id()}";
        async Task<(string, string, string)> Read()
        {
            var read = await (await manager.GetAsync(path)).Json();
            return (read.GetProperty("state").GetString()!, read.GetProperty("date").GetString()!, read.GetProperty("postponeReason").GetString() ?? "");
        }

        var body = new { reason = "Зал на ремонте" };
        await (await manager.Call(HttpMethod.Post, $"{path}/postpone", body)).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await manager.Call(HttpMethod.Post, $"{path}/postpone", new { reason = " " }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        var postponed = await manager.Call(HttpMethod.Post, $"{path}/postpone", body, ifMatch: "\"1\"", key: "postpone-once");
        (postponed.StatusCode, postponed.Headers.ETag!.Tag).ShouldBe((HttpStatusCode.NoContent, "\"2\""));
        (await manager.Call(HttpMethod.Post, $"{path}/postpone", body, ifMatch: "\"1\"", key: "postpone-once")).Headers.ETag!.Tag.ShouldBe("\"2\"");
        (await manager.Call(HttpMethod.Post, $"{path}/postpone", body, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        await (await manager.Call(HttpMethod.Post, $"{path}/postpone", body, ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.Conflict, "public_event_postponed");
        (await Read()).ShouldBe(("postponed", "2026-12-10", "Зал на ремонте"));
        (await (await manager.GetAsync($"{path}/steps")).Json()).GetProperty("steps").EnumerateArray().ShouldAllBe(s => !s.GetProperty("late").GetBoolean());

        var moved = new { date = "2027-01-20", roundTable = new { start = "10:00:00", end = "11:15:00" }, discussion = new { start = "12:00:00", end = "13:00:00" }, reason = "Новый день" };
        (await manager.Call(HttpMethod.Post, $"{path}/move", moved, ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Read()).ShouldBe(("preparing", "2027-01-20", ""));

        await (await manager.Call(HttpMethod.Post, $"{path}/restore", body, ifMatch: "\"3\"")).ShouldRefuse(HttpStatusCode.Conflict, "public_event_not_cancelled");
        (await manager.Call(HttpMethod.Post, $"{path}/cancel", body, ifMatch: "\"3\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var other = await house.As(Users.Manager39);
        await (await other.Call(HttpMethod.Post, $"{path}/restore", body, ifMatch: "\"4\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await other.Call(HttpMethod.Post, $"{path}/postpone", body, ifMatch: "\"4\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await manager.Call(HttpMethod.Post, $"{path}/restore", body, ifMatch: "\"3\"")).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await manager.Call(HttpMethod.Post, $"{path}/restore", body, ifMatch: "\"4\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Read()).ShouldBe(("preparing", "2027-01-20", ""));
    }

    [Fact]
    public async Task What_took_place_and_was_cancelled_by_mistake_comes_back_whole()
    {
        var manager = await house.Manager();
        var planned = await (await manager.Call(HttpMethod.Post, Path, MovePublicEventTests.Plan("2026-12-14"))).Json(HttpStatusCode.Created);
        var (path, session) = ($"{Path}/{planned.Id()}", $"/api/v1/sessions/{planned.Id("roundTableId")}");
        house.Clock.Set(new DateTimeOffset(2026, 12, 14, 8, 0, 0, TimeSpan.Zero));
        try
        {
            manager = await house.Manager();
            var came = (await (await manager.Call(HttpMethod.Post, $"{session}/walk-ins", new { fullName = "Рябинина Инна Сергеевна", phone = "+79161234567", consent = true })).Json(HttpStatusCode.Created)).Id();
            house.Clock.Advance(TimeSpan.FromDays(1));
            manager = await house.Manager();
            (await manager.Call(HttpMethod.Post, $"{path}/cancel", new { reason = "Не то мероприятие" }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
            (await manager.Call(HttpMethod.Post, $"{path}/restore", new { reason = "Отменили по ошибке" }, ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
            var back = await (await manager.GetAsync(path)).Json();
            (back.GetProperty("state").GetString(), back.GetProperty("date").GetString()).ShouldBe(("held", "2026-12-14"));
            (await manager.Call(HttpMethod.Put, $"{session}/participants/{came}/attendance", new { attended = (bool?)null })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
            (await manager.Call(HttpMethod.Post, "/api/v1/reporting/reports", new { eventId = planned.Id() })).StatusCode.ShouldBe(HttpStatusCode.Created);
        }
        finally
        {
            house.Clock.Set(House.Start);
        }
    }

    // A caller sees names, phones and the script only (F44).
    [Fact]
    public async Task A_caller_reads_neither_reasons_nor_the_papers_of_the_room()
    {
        var (manager, caller) = (await house.Manager(), await house.As(Users.Caller69));
        var path = $"{Path}/{(await (await manager.Call(HttpMethod.Post, Path, MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id()}";
        await manager.Call(HttpMethod.Post, $"{path}/venue-agreement", new { status = "agreed", on = "2026-11-20", letterNumber = "14-к" }, ifMatch: "\"1\"");
        await manager.Call(HttpMethod.Post, $"{path}/postpone", new { reason = "Ремонт у Ивановой" }, ifMatch: "\"2\"");
        NothingOfThem(await (await caller.GetAsync(path)).Json());
        await manager.Call(HttpMethod.Post, $"{path}/cancel", new { reason = "Болезнь Ивановой" }, ifMatch: "\"3\"");
        NothingOfThem(await (await caller.GetAsync(path)).Json());
        (await (await manager.GetAsync(path)).Json()).GetProperty("cancelReason").GetString().ShouldBe("Болезнь Ивановой");

        static void NothingOfThem(System.Text.Json.JsonElement read)
        {
            read.GetProperty("topic").GetString().ShouldNotBeNull();
            foreach (var name in new[] { "cancelReason", "postponeReason", "agreement" })
            {
                (read.TryGetProperty(name, out var value) && value.ValueKind != System.Text.Json.JsonValueKind.Null).ShouldBeFalse(name);
            }
        }
    }

    [Fact]
    public async Task Other_modules_find_it_by_its_own_id_and_its_sessions()
    {
        var planned = await (await (await house.Manager()).Call(HttpMethod.Post, Path, MovePublicEventTests.Plan("2026-12-17"))).Json(HttpStatusCode.Created);
        await house.Services.GetRequiredService<IServiceScopeFactory>().InRegion("69", async services =>
        {
            var ask = services.GetRequiredService<IMediator>();
            (await ask.Send(new FindPublicEvent(planned.Id())))!.Date.ShouldBe(new DateOnly(2026, 12, 17));
            (await ask.Send(new FindPublicEvent(planned.Id("roundTableId"))))!.Id.ShouldBe(planned.Id());
            (await ask.Send(new FindPublicEvent(planned.Id("discussionId"))))!.Id.ShouldBe(planned.Id());
            (await ask.Send(new FindPublicEvent(Guid.CreateVersion7()))).ShouldBeNull();
            var day = new DateOnly(2026, 12, 17);
            (await ask.Send(new GetPublicEventsBetween(day, day))).ShouldHaveSingleItem().ZoneId.ShouldBe("Europe/Moscow");
            (await ask.Send(new GetPublicEventsBetween(day.AddDays(1), day.AddDays(9)))).ShouldBeEmpty();
        });
        await house.Services.GetRequiredService<IServiceScopeFactory>().InRegion("39", async services =>
            (await services.GetRequiredService<IMediator>().Send(new FindPublicEvent(planned.Id()))).ShouldBeNull());
    }
}
