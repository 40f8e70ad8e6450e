using System.Net;
using Zarozhdenie.Contracts;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Invitations;

public class SendInvitationsTests(InvitationsHouse house) : IClassFixture<InvitationsHouse>
{
    private const string Choose = "/api/v1/invitations";
    private const string Send = "/api/v1/invitations/send";

    [Fact]
    public async Task Choosing_twice_makes_one_invitation_and_says_who_was_chosen()
    {
        var (manager, about, people) = (await house.Manager(), await house.Event(), house.People(3));
        var first = await house.Chosen(manager, about, people[..2]);
        var again = await (await manager.Call(HttpMethod.Post, Choose, new { eventId = about.Id, personIds = people, sessions = new[] { "discussion" } })).Json(HttpStatusCode.Created);
        again.GetProperty("invitations").GetArrayLength().ShouldBe(1);
        again.GetProperty("alreadyChosen").EnumerateArray().Select(a => a.Id("invitationId")).ShouldBe(first, ignoreOrder: true);
    }

    [Fact]
    public async Task Two_people_choosing_at_once_make_one_invitation()
    {
        var (manager, about, people) = (await house.Manager(), await house.Event(), house.People(5));
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => manager.Call(HttpMethod.Post, Choose, new { eventId = about.Id, personIds = people, sessions = new[] { "roundTable" } })));
        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Created || a.StatusCode == HttpStatusCode.Conflict);
        (await (await manager.GetAsync($"{Choose}?eventId={about.Id}")).Json()).GetProperty("items").GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public async Task Places_at_the_discussion_are_kept_with_the_invitation_only_where_they_belong()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var (suggested, named) = (house.People(1, place: DiscussionPlace.VulnerableGroup)[0], house.People(1, place: DiscussionPlace.Activist)[0]);
        await (await manager.Call(HttpMethod.Post, Choose, new { eventId = about.Id, personIds = new[] { suggested, named }, sessions = new[] { "discussion" }, places = new Dictionary<Guid, string> { [named] = "organization" } })).Json(HttpStatusCode.Created);
        var rows = (await (await manager.GetAsync($"{Choose}?eventId={about.Id}")).Json()).GetProperty("items").EnumerateArray().ToDictionary(r => r.Id("personId"), r => r.GetProperty("place").GetString());
        rows[suggested].ShouldBe("vulnerableGroup");
        rows[named].ShouldBe("organization");
    }

    [Fact]
    public async Task Unknown_people_and_people_without_a_basis_are_refused_by_name()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var other = house.People(1, region: "39");
        await (await manager.Call(HttpMethod.Post, Choose, new { eventId = about.Id, personIds = other, sessions = new[] { "discussion" } })).ShouldRefuse(HttpStatusCode.NotFound, "person_not_found");

        var refused = house.People(1, mayBeInvited: false);
        var answer = await manager.Call(HttpMethod.Post, Choose, new { eventId = about.Id, personIds = refused, sessions = new[] { "discussion" } });
        (await answer.Json(HttpStatusCode.Conflict)).GetProperty("detail").GetString()!.ShouldContain("Иванова Анна");
        await answer.ShouldRefuse(HttpStatusCode.Conflict, "not_invitable");
    }

    [Fact]
    public async Task Letters_go_out_once_and_people_without_email_are_left_to_the_phone()
    {
        var (manager, about) = (await house.Manager(), await house.Event(announcement: "## Семья региона\n\nНазначение: кластер."));
        var ids = await house.Chosen(manager, about, [.. house.People(2), .. house.People(1, email: false)]);
        var body = new { eventId = about.Id, invitationIds = ids, expectedCount = 3 };
        var sent = await (await manager.Call(HttpMethod.Post, Send, body, key: "letters")).Json(HttpStatusCode.Accepted);
        (sent.GetProperty("queued").GetInt32(), sent.GetProperty("byPhone").GetInt32(), sent.GetProperty("alreadySent").GetInt32()).ShouldBe((2, 1, 0));
        var replayed = await (await manager.Call(HttpMethod.Post, Send, body, key: "letters")).Json(HttpStatusCode.Accepted);
        replayed.ToString().ShouldBe(sent.ToString());
        var again = await (await manager.Call(HttpMethod.Post, Send, body)).Json(HttpStatusCode.Accepted);
        (again.GetProperty("queued").GetInt32(), again.GetProperty("alreadySent").GetInt32()).ShouldBe((0, 3));

        var letter = (await house.Letters(ids[0])).ShouldHaveSingleItem();
        letter.Subject.ShouldBe("Приглашение: Семья региона");
        letter.TextBody!.ShouldContain("Здравствуйте, Анна Номеровна");
        letter.TextBody!.ShouldContain("Назначение: кластер.");
        letter.TextBody!.ShouldContain("3 декабря 2026, четверг, 10:00–11:15 и 11:45–13:00 (МСК)");
        letter.TextBody!.ShouldContain("http://localhost/a/");
        letter.HtmlBody!.ShouldContain("href=\"http://localhost/a/");
        (await house.Letters(ids[2])).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_senders_at_once_one_sends()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var ids = await house.Chosen(manager, about, house.People(4));
        var body = new { eventId = about.Id, invitationIds = ids, expectedCount = 4 };
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => manager.Call(HttpMethod.Post, Send, body)));
        (await house.Letters(ids[0])).Count.ShouldBe(1);
        await using var session = house.Store.QuerySession("69");
        (await session.Events.FetchStreamAsync(ids[0])).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Hundreds_are_sent_in_one_go_and_more_than_two_thousand_are_refused()
    {
        var (manager, about, people) = (await house.Manager(), await house.Event(), house.People(2001));
        await (await manager.Call(HttpMethod.Post, Choose, new { eventId = about.Id, personIds = people, sessions = new[] { "discussion" } })).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        var ids = await house.Sent(manager, about, people[..400]);
        (await (await manager.GetAsync($"{Choose}/funnel?eventId={about.Id}")).Json()).GetProperty("counts").GetProperty("sent").GetInt32().ShouldBe(ids.Length);
    }

    [Fact]
    public async Task Sending_needs_the_count_the_announcement_and_the_event()
    {
        var (manager, about, silent) = (await house.Manager(), await house.Event(), await house.Event(announcement: null));
        var ids = await house.Chosen(manager, about, house.People(2));
        await (await manager.Call(HttpMethod.Post, Send, new { eventId = about.Id, invitationIds = ids, expectedCount = 3 })).ShouldRefuse(HttpStatusCode.Conflict, "count_differs");
        var quiet = await house.Chosen(manager, silent, house.People(1));
        await (await manager.Call(HttpMethod.Post, Send, new { eventId = silent.Id, invitationIds = quiet, expectedCount = 1 })).ShouldRefuse(HttpStatusCode.Conflict, "announcement_missing");
        await (await manager.Call(HttpMethod.Post, Send, new { eventId = about.Id, invitationIds = quiet, expectedCount = 1 })).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await manager.Call(HttpMethod.Post, Send, new { eventId = about.Id, invitationIds = Array.Empty<Guid>(), expectedCount = 0 })).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
    }

    [Fact]
    public async Task Another_region_finds_nothing()
    {
        var (manager, other, about) = (await house.Manager(), await house.As(Users.Manager39), await house.Event());
        var ids = await house.Sent(manager, about, house.People(1));
        await (await other.GetAsync($"{Choose}?eventId={about.Id}")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await other.GetAsync($"{Choose}/funnel?eventId={about.Id}")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await other.GetAsync($"{Choose}/{ids[0]}/letter")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await other.Call(HttpMethod.Post, Choose, new { eventId = about.Id, personIds = house.People(1, "39"), sessions = new[] { "discussion" } })).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await other.Call(HttpMethod.Post, Send, new { eventId = about.Id, invitationIds = ids, expectedCount = 1 })).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await other.Call(HttpMethod.Post, $"{Choose}/{ids[0]}/calls", new { outcome = "agreed" })).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await other.Call(HttpMethod.Post, $"{Choose}/{ids[0]}/answers", new { stage = "agreed", channel = "letter" })).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await other.Call(HttpMethod.Post, $"{Choose}/{ids[0]}/release")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await other.Call(HttpMethod.Post, $"{Choose}/calls/next", new { invitationId = ids[0] })).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task Looking_at_the_letter_gives_no_working_link()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var ids = await house.Chosen(manager, about, house.People(1));
        var preview = await (await manager.GetAsync($"{Choose}/{ids[0]}/letter")).Json();
        preview.GetProperty("text").GetString()!.ShouldNotContain("/a/");
        preview.GetProperty("subject").GetString().ShouldBe("Приглашение: Семья региона");
    }
}
