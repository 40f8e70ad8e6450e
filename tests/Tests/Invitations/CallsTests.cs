using System.Net;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Invitations;

public class CallsTests(InvitationsHouse house) : IClassFixture<InvitationsHouse>
{
    private const string Next = "/api/v1/invitations/calls/next";

    private static Task<HttpResponseMessage> Report(HttpClient client, Guid id, object body) => client.Call(HttpMethod.Post, $"/api/v1/invitations/{id}/calls", body);

    private async Task<Guid?> Take(HttpClient client, Guid eventId, string? key = null)
    {
        var answer = await client.Call(HttpMethod.Post, Next, new { eventId }, key: key);
        return answer.StatusCode == HttpStatusCode.NoContent ? null : (await answer.Json()).Id("invitationId");
    }

    [Fact]
    public async Task Twenty_takers_at_once_get_twenty_people()
    {
        var (manager, caller, about) = (await house.Manager(), await house.As(Users.Caller69), await house.Event());
        var ids = await house.Sent(manager, about, house.People(30));
        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Take(n % 2 == 0 ? manager : caller, about.Id)));
        taken.ShouldAllBe(t => t != null && ids.Contains(t.Value));
        taken.Distinct().Count().ShouldBe(20);
    }

    [Fact]
    public async Task Nobody_is_called_about_a_session_that_has_begun()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        await house.Sent(manager, about, house.People(2));
        var now = house.Clock.GetUtcNow();
        var starts = LocalTime.At(about.Date, new[] { about.RoundTable.Start, about.Discussion.Start }.Max(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow"));
        house.Clock.Set(starts.AddMinutes(-5));
        (await Take(await house.Manager(), about.Id)).ShouldNotBeNull();
        house.Clock.Set(starts);
        (await Take(await house.Manager(), about.Id)).ShouldBeNull();
        house.Clock.Set(now);
    }

    [Fact]
    public async Task A_caller_sees_name_phones_and_script_and_no_address()
    {
        var (manager, caller, about) = (await house.Manager(), await house.As(Users.Caller69), await house.Event());
        await house.Sent(manager, about, house.People(1));
        var text = await (await caller.Call(HttpMethod.Post, Next, new { eventId = about.Id })).Content.ReadAsStringAsync();
        text.ShouldNotContain("@example.org");
        text.ShouldContain("+7920");
        text.ShouldContain("Звоню по приглашению на мероприятие «Семья региона»");
        (await caller.GetAsync($"/api/v1/invitations?eventId={about.Id}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_same_key_gets_the_same_person_and_an_empty_queue_says_so()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        await house.Sent(manager, about, [.. house.People(2), .. house.People(1, phone: false)]);
        var first = await Take(manager, about.Id, "one");
        (await Take(manager, about.Id, "one")).ShouldBe(first);
        (await Take(manager, about.Id, "two")).ShouldNotBe(first);
        (await Take(manager, about.Id, "three")).ShouldBeNull("the third has no phone");
        var queue = await (await manager.GetAsync($"/api/v1/invitations/calls?eventId={about.Id}")).Json();
        queue.GetProperty("localTime").GetString()!.ShouldEndWith("(МСК)");
    }

    [Fact]
    public async Task A_person_held_by_one_caller_is_closed_to_another_until_the_lease_ends()
    {
        var (manager, caller, about) = (await house.Manager(), await house.As(Users.Caller69), await house.Event());
        var id = (await house.Sent(manager, about, house.People(1)))[0];
        await (await Report(caller, id, new { outcome = "agreed" })).ShouldRefuse(HttpStatusCode.Conflict, "call_not_taken");
        (await Take(caller, about.Id)).ShouldBe(id);
        (await Take(manager, about.Id)).ShouldBeNull();
        await (await Report(manager, id, new { outcome = "agreed" })).ShouldRefuse(HttpStatusCode.Conflict, "held_by_another");
        await (await manager.Call(HttpMethod.Post, Next, new { invitationId = id })).ShouldRefuse(HttpStatusCode.Conflict, "held_by_another");
        await (await manager.Call(HttpMethod.Post, $"/api/v1/invitations/{id}/release")).ShouldRefuse(HttpStatusCode.Conflict, "held_by_another");
        (await caller.Call(HttpMethod.Post, Next, new { invitationId = id })).StatusCode.ShouldBe(HttpStatusCode.OK, "more time with the person");

        house.Clock.Advance(TimeSpan.FromMinutes(11));
        (await Take(manager, about.Id)).ShouldBe(id);
        await (await Report(caller, id, new { outcome = "agreed" })).ShouldRefuse(HttpStatusCode.Conflict, "held_by_another");
        (await manager.Call(HttpMethod.Post, $"/api/v1/invitations/{id}/release")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Take(caller, about.Id)).ShouldBe(id);
    }

    [Theory]
    [InlineData("agreed", "agreed")]
    [InlineData("confirmed", "confirmed")]
    [InlineData("declined", "declined")]
    [InlineData("noAnswer", "sent")]
    [InlineData("busy", "sent")]
    [InlineData("wrongNumber", "sent")]
    [InlineData("doNotCall", "delivered")]
    public async Task Each_outcome_leads_to_its_stage_and_leaves_the_queue_for_now(string outcome, string stage)
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var id = (await house.Sent(manager, about, house.People(1)))[0];
        await Take(manager, about.Id);
        await (await Report(manager, id, new { outcome, note = "Разговор о дате" })).Json();
        var row = (await (await manager.GetAsync($"/api/v1/invitations?eventId={about.Id}")).Json()).GetProperty("items")[0];
        row.GetProperty("stage").GetString().ShouldBe(stage);
        row.GetProperty("note").GetString().ShouldBe("Разговор о дате");
        (await Take(manager, about.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task A_promised_call_comes_first_when_its_time_has_come()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var ids = await house.Sent(manager, about, house.People(3));
        var at = new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.FromHours(3));
        var taken = (await Take(manager, about.Id))!.Value;
        await (await Report(manager, taken, new { outcome = "callBack" })).ShouldRefuse(HttpStatusCode.BadRequest, "call_back_time_required");
        await (await Report(manager, taken, new { outcome = "callBack", at = house.Clock.GetUtcNow().AddMinutes(-1) })).ShouldRefuse(HttpStatusCode.Conflict, "call_back_in_past");
        await (await Report(manager, taken, new { outcome = "callBack", at = at.AddHours(8) })).ShouldRefuse(HttpStatusCode.Conflict, "call_back_outside_hours");
        await (await Report(manager, taken, new { outcome = "callBack", at = new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.FromHours(3)) })).ShouldRefuse(HttpStatusCode.Conflict, "call_back_outside_hours");
        await (await Report(manager, taken, new { outcome = "callBack", at })).Json();
        var other = await Take(manager, about.Id);
        other.ShouldNotBe(taken);
        ids.ShouldContain(other!.Value);
        var before = house.Clock.GetUtcNow();
        house.Clock.Set(at.AddMinutes(1).ToUniversalTime());
        (await Take(manager, about.Id)).ShouldBe(taken);
        house.Clock.Set(before);
    }

    [Fact]
    public async Task A_deputy_named_on_the_phone_comes_instead()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var id = (await house.Sent(manager, about, house.People(1)))[0];
        await (await Report(manager, id, new { outcome = "deputy" })).ShouldRefuse(HttpStatusCode.BadRequest, "deputy_required");
        await (await Report(manager, id, new { outcome = "deputy", deputy = new { fullName = "Орлова Нина Петровна", phone = "+79200000002" } })).Json();
        var row = (await (await manager.GetAsync($"/api/v1/invitations?eventId={about.Id}")).Json()).GetProperty("items")[0];
        (row.GetProperty("stage").GetString(), row.GetProperty("deputy").GetString()).ShouldBe(("agreed", "Орлова Нина Петровна"));
    }

    [Fact]
    public async Task A_mistaken_tap_is_taken_back_by_whoever_made_it()
    {
        var (manager, caller, about) = (await house.Manager(), await house.As(Users.Caller69), await house.Event());
        var ids = await house.Sent(manager, about, house.People(2));
        var id = (await Take(caller, about.Id))!.Value;
        await (await Report(caller, id, new { outcome = "doNotCall" })).Json();
        var undo = new { stage = "sent", channel = "phone" };
        await (await caller.Call(HttpMethod.Post, $"/api/v1/invitations/{id}/answers", undo)).Json();
        (await Take(caller, about.Id)).ShouldNotBeNull();
        (await Take(caller, about.Id)).ShouldNotBeNull();
        var stranger = ids.Single(i => i != id);
        await Report(caller, stranger, new { outcome = "noAnswer" });
        await (await manager.Call(HttpMethod.Post, Next, new { invitationId = stranger })).Json();
        await (await caller.Call(HttpMethod.Post, $"/api/v1/invitations/{stranger}/answers", undo)).ShouldRefuse(HttpStatusCode.Conflict, "held_by_another");
    }

    [Fact]
    public async Task An_answer_by_letter_is_recorded_with_its_channel_but_not_before_sending()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var planned = (await house.Chosen(manager, about, house.People(1)))[0];
        var answer = new { stage = "agreed", channel = "letter" };
        await (await manager.Call(HttpMethod.Post, $"/api/v1/invitations/{planned}/answers", answer)).ShouldRefuse(HttpStatusCode.Conflict, "not_sent_yet");
        var sent = (await house.Sent(manager, about, house.People(1)))[0];
        await (await manager.Call(HttpMethod.Post, $"/api/v1/invitations/{sent}/answers", answer)).Json();
        await using var session = house.Store.QuerySession("69");
        (await session.Events.FetchStreamAsync(sent)).Last().Data.ShouldBe(new InvitationAnswered(about.Id, sent, Stage.Sent, Stage.Agreed, AnswerChannel.Letter, null));
    }

    [Fact]
    public async Task Two_reports_with_one_key_count_once()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var id = (await house.Sent(manager, about, house.People(1)))[0];
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => manager.Call(HttpMethod.Post, $"/api/v1/invitations/{id}/calls", new { outcome = "agreed" }, key: "tap")));
        await using var session = house.Store.QuerySession("69");
        (await session.Events.FetchStreamAsync(id)).Count.ShouldBe(4);
    }
}
