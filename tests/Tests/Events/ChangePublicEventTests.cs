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
        MovePublicEvent.Decide(after, new MovePublicEvent(state.Id, Samples.Day, new(state.RoundTable.Start, state.RoundTable.End), new(state.Discussion.Start, state.Discussion.End), "r"), Samples.Today, Samples.Sealed).Refusal!.Code.ShouldBe("public_event_cancelled");
        CancelPublicEvent.Decide(state, new StepsRow(state.Id, Samples.Now) { ReportAcceptedAt = Samples.Now }, Samples.Sealed).Refusal!.Code.ShouldBe("public_event_reported");
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
