using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Sessions;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Reporting;

/// <summary>All that happened with a contact, newest first (F29).</summary>
public class GetContactTimelineTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task Calls_letters_events_and_edits_stand_in_one_history()
    {
        var manager = await house.Manager();
        var person = await Add(manager, "Историн Пётр Львович");
        var deputy = await Add(manager, "Заместителев Пётр Львович");
        (await manager.Call(HttpMethod.Patch, $"/api/v1/contacts/people/{person}", new { notes = "Звонить вечером" }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var publicEvent = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Events.MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        var note = await house.Services.GetRequiredService<IServiceScopeFactory>().InRegion("69", s => s.GetRequiredService<Sealer>().Seal(person, "Просил перезвонить", CancellationToken.None));
        var invitation = Guid.CreateVersion7();
        await using (var session = house.Store.LightweightSession("69"))
        {
            session.Events.StartStream(
                invitation,
                new InviteeChosen(publicEvent, invitation, person, [SessionKind.RoundTable], null, null),
                new InvitationSent(publicEvent, invitation, ByMail: true),
                new CallReported(publicEvent, invitation, person, CallOutcome.CallBack, null, First: true, note),
                new InvitationAnswered(publicEvent, invitation, Stage.Sent, Stage.Confirmed, AnswerChannel.Phone, deputy));
            session.Events.StartStream(Guid.CreateVersion7(), new DeliveryChanged(Guid.NewGuid(), DeliveryKind.Invitation, invitation, publicEvent, DeliveryState.Accepted, House.Start, "250"));
            session.Events.StartStream(Guid.CreateVersion7(), new AttendanceOpened(publicEvent, Guid.NewGuid(), Guid.NewGuid()), new AttendanceMarked(publicEvent, Guid.NewGuid(), invitation, true, true, false, true));
            await session.SaveChangesAsync();
        }

        await house.CaughtUp();
        var path = $"/api/v1/reporting/contacts/{person}/timeline";
        var history = await (await manager.GetAsync(path)).Json();
        var items = history.GetProperty("items").EnumerateArray().ToArray();
        items.Select(Kind).ShouldBe(["attendance", "delivery", "answered", "called", "sent", "invited", "changed", "added"]);
        items[3].GetProperty("note").GetString().ShouldBe("Просил перезвонить");
        items[3].GetProperty("outcome").GetString().ShouldBe("callBack");
        items[5].GetProperty("topic").GetString().ShouldNotBeNullOrEmpty();
        items[6].GetProperty("by").GetString().ShouldBe("Светлова Анна Игоревна");
        items[6].GetProperty("fields")[0].GetString().ShouldBe("notes");

        var paged = new List<string?>();
        for (string? after = ""; after is not null;)
        {
            var page = await (await manager.GetAsync($"{path}?limit=3{(after.Length > 0 ? $"&after={after}" : "")}")).Json();
            paged.AddRange(page.GetProperty("items").EnumerateArray().Select(Kind));
            after = page.TryGetProperty("next", out var next) ? next.GetString() : null;
        }

        paged.ShouldBe(items.Select(Kind));
        (await (await manager.GetAsync($"/api/v1/reporting/contacts/{deputy}/timeline")).Json()).GetProperty("items").EnumerateArray().Select(Kind).ShouldBe(["deputy", "added"]);
        await (await (await house.As(Users.Manager39)).GetAsync(path)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await (await house.As(Users.Caller69)).GetAsync(path)).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");
        await (await manager.GetAsync($"{path}?after=x")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await manager.GetAsync($"/api/v1/reporting/contacts/{Guid.NewGuid()}/timeline")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task Two_entries_of_one_fact_part_at_a_pages_edge()
    {
        var manager = await house.Manager();
        var (mine, theirs) = (await Add(manager, "Крайнова Анна Львовна"), await Add(manager, "Крайнова А. Л."));
        var publicEvent = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Events.MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        var invitation = Guid.CreateVersion7();
        await using (var session = house.Store.LightweightSession("69"))
        {
            session.Events.StartStream(invitation, new InviteeChosen(publicEvent, invitation, mine, [SessionKind.RoundTable], null, null), new InvitationAnswered(publicEvent, invitation, Stage.Sent, Stage.Agreed, AnswerChannel.Link, theirs));
            await session.SaveChangesAsync();
        }

        (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/people/{mine}/merge", new { otherId = theirs, otherVersion = 1 }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await house.CaughtUp();
        var path = $"/api/v1/reporting/contacts/{mine}/timeline";
        var whole = (await (await manager.GetAsync(path)).Json()).GetProperty("items").EnumerateArray().Select(i => i.Id()).ToArray();
        whole.Length.ShouldBe(6);
        var paged = new List<Guid>();
        for (string? after = ""; after is not null;)
        {
            var page = await (await manager.GetAsync($"{path}?limit=1{(after.Length > 0 ? $"&after={after}" : "")}")).Json();
            paged.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.Id()));
            after = page.TryGetProperty("next", out var next) ? next.GetString() : null;
        }

        paged.ShouldBe(whole);
    }

    private static string? Kind(JsonElement item) => item.GetProperty("kind").GetString();

    private static async Task<Guid> Add(HttpClient manager, string name) =>
        (await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = name, phones = new[] { "+7 900 700-00-01" } })).Json(HttpStatusCode.Created)).Id();
}
