using System.Net;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Invitations;

public class AnswerByLinkTests(InvitationsHouse house) : IClassFixture<InvitationsHouse>
{
    private async Task<(Guid Id, string Link, HttpClient Manager)> Invited(int inDays = 10)
    {
        var (manager, about) = (await house.Manager(), await house.Event(inDays: inDays));
        var ids = await house.Sent(manager, about, house.People(1));
        return (ids[0], await house.Link(ids[0]), manager);
    }

    private async Task<string> StageOf(HttpClient manager, Guid id)
    {
        await using var session = house.Store.QuerySession("69");
        var about = (await session.LoadAsync<Zarozhdenie.Invitations.Invitation>(id))!.PublicEventId;
        var page = await (await manager.GetAsync($"/api/v1/invitations?eventId={about}")).Json();
        return page.GetProperty("items").EnumerateArray().Single(r => r.Id() == id).GetProperty("stage").GetString()!;
    }

    private async Task<int> Facts(Guid id)
    {
        await using var session = house.Store.QuerySession("69");
        return (await session.Events.FetchStreamAsync(id)).Count;
    }

    [Fact]
    public async Task Looking_changes_nothing_and_the_page_is_small_plain_and_in_two_languages()
    {
        var (id, link, _) = await Invited();
        var anybody = house.Anonymous();
        for (var i = 0; i < 3; i++)
        {
            var answer = await anybody.GetAsync(link);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
            var html = await answer.Content.ReadAsStringAsync();
            System.Text.Encoding.UTF8.GetByteCount(html).ShouldBeLessThan(30 * 1024);
            html.ShouldContain("Вы ещё не ответили.");
            html.ShouldContain("10:00–11:15 и 11:45–13:00 (МСК)");
            html.ShouldNotContain("<script");
        }

        (await Facts(id)).ShouldBe(2);
        anybody.DefaultRequestHeaders.Add("Accept-Language", "en");
        (await anybody.GetStringAsync(link)).ShouldContain("haven&#39;t answered yet", Case.Insensitive);
    }

    [Fact]
    public async Task The_answer_is_recorded_shown_and_can_be_changed()
    {
        var (id, link, manager) = await Invited();
        var anybody = house.Anonymous();
        anybody.DefaultRequestHeaders.Remove("X-CSRF");
        var posted = await anybody.PostAsync(link, InvitationsHouse.Form("comes"));
        posted.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await anybody.GetStringAsync(posted.Headers.Location!.ToString())).ShouldContain("Ответ записан.");
        (await anybody.GetStringAsync(link)).ShouldContain("Ваш ответ: приду.");
        (await StageOf(manager, id)).ShouldBe("agreed");

        await anybody.PostAsync(link, InvitationsHouse.Form("comes"));
        (await Facts(id)).ShouldBe(3, "the same answer again says nothing new");
        await anybody.PostAsync(link, InvitationsHouse.Form("cannot"));
        (await StageOf(manager, id)).ShouldBe("declined");
        (await anybody.GetStringAsync(link)).ShouldContain("не смогу прийти.");
    }

    [Fact]
    public async Task A_deputy_is_kept_as_a_contact_and_named_on_the_page()
    {
        var (id, link, manager) = await Invited();
        var anybody = house.Anonymous();
        (await anybody.PostAsync(link, InvitationsHouse.Form("deputy"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        for (var i = 0; i < 2; i++)
        {
            (await anybody.PostAsync(link, InvitationsHouse.Form("deputy", "Петрова <b>Ольга</b> Ильинична", "8 920 000-00-01"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }

        var html = await anybody.GetStringAsync(link);
        html.ShouldContain("вместо меня придёт Петрова &lt;b&gt;");
        (await StageOf(manager, id)).ShouldBe("agreed");
        (await Facts(id)).ShouldBe(3);
    }

    [Fact]
    public async Task A_deputys_number_that_cant_be_read_shows_the_page_again()
    {
        var (id, link, _) = await Invited();
        var page = await house.Anonymous().PostAsync(link, InvitationsHouse.Form("deputy", "Петрова Ольга Ильинична", "12-34"));
        page.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        var html = await page.Content.ReadAsStringAsync();
        html.ShouldContain("Это не похоже на номер телефона");
        html.ShouldContain("value=\"Петрова Ольга Ильинична\"");
        (await Facts(id)).ShouldBe(2);
    }

    [Fact]
    public async Task Who_is_asked_to_both_sessions_may_come_to_one_and_change_their_mind()
    {
        var (id, link, manager) = await Invited();
        var anybody = house.Anonymous();
        (await anybody.GetStringAsync(link)).ShouldContain("Только на дискуссию");
        await anybody.PostAsync(link, Sessions("discussion"));
        (await anybody.GetStringAsync(link)).ShouldContain("приду только на дискуссию");
        (await SessionsOf(manager, id)).ShouldBe(["discussion"]);
        (await anybody.GetStringAsync($"{link}/calendar.ics")).ShouldContain("T114500");

        await anybody.PostAsync(link, InvitationsHouse.Form("comes"));
        (await Facts(id)).ShouldBe(3, "which sessions wasn't said anew");
        await anybody.PostAsync(link, Sessions("both"));
        (await SessionsOf(manager, id)).ShouldBe(["roundTable", "discussion"]);
        (await (await anybody.PostAsync(link, Sessions("third"))).Content.ReadAsStringAsync()).ShouldContain("Выберите один из ответов.");

        async Task<HttpResponseMessage> Record(object body) => await manager.Call(HttpMethod.Post, $"/api/v1/invitations/{id}/answers", body);
        await (await Record(new { stage = "confirmed", channel = "letter", sessions = new[] { "roundTable" } })).Json();
        (await SessionsOf(manager, id)).ShouldBe(["roundTable"]);
        await (await Record(new { stage = "declined", channel = "letter", sessions = new[] { "roundTable" } })).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
    }

    [Fact]
    public async Task Nobody_comes_to_a_session_they_were_not_asked_to()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var person = house.People(1)[0];
        var chosen = await (await manager.Call(HttpMethod.Post, "/api/v1/invitations", new { eventId = about.Id, personIds = new[] { person }, sessions = new[] { "roundTable" } })).Json(HttpStatusCode.Created);
        var id = chosen.GetProperty("invitations")[0].GetProperty("invitationId").GetGuid();
        await (await manager.Call(HttpMethod.Post, "/api/v1/invitations/send", new { eventId = about.Id, invitationIds = new[] { id }, expectedCount = 1 })).Json(HttpStatusCode.Accepted);
        var (link, anybody) = (await house.Link(id), house.Anonymous());
        (await anybody.GetStringAsync(link)).ShouldNotContain("fieldset>");
        (await anybody.PostAsync(link, Sessions("discussion"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await (await manager.Call(HttpMethod.Post, $"/api/v1/invitations/{id}/answers", new { stage = "agreed", channel = "letter", sessions = new[] { "discussion" } })).ShouldRefuse(HttpStatusCode.Conflict, "not_asked_to_session");
        (await Facts(id)).ShouldBe(2);
    }

    [Fact]
    public async Task Taking_the_consent_back_ends_calls_and_answers_and_a_manager_can_take_it_up_again()
    {
        var (id, link, manager) = await Invited();
        var anybody = house.Anonymous();
        await anybody.PostAsync(link, InvitationsHouse.Form("callMe"));
        (await anybody.PostAsync(link, InvitationsHouse.Form("stop"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var html = await anybody.GetStringAsync(link);
        html.ShouldContain("Вы отозвали согласие.");
        html.ShouldNotContain("<form");
        (await StageOf(manager, id)).ShouldBe("declined");
        (await anybody.PostAsync(link, InvitationsHouse.Form("comes"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await using (var session = house.Store.QuerySession("69"))
        {
            (await session.Events.FetchStreamAsync(id)).Select(f => f.Data.GetType().Name).Skip(2).ShouldBe(["CallAsked", "InvitationAnswered", "InviteeOptedOut"]);
        }

        (await manager.Call(HttpMethod.Post, "/api/v1/invitations/calls/next", new { invitationId = id })).StatusCode.ShouldNotBe(HttpStatusCode.InternalServerError);
        await (await manager.Call(HttpMethod.Post, $"/api/v1/invitations/{id}/answers", new { stage = "agreed", channel = "inPerson" })).Json();
        (await anybody.GetStringAsync(link)).ShouldContain("Ваш ответ: приду.");
    }

    private static FormUrlEncodedContent Sessions(string which) => new(new Dictionary<string, string> { ["answer"] = "comes", ["sessions"] = which });

    private async Task<string[]> SessionsOf(HttpClient manager, Guid id)
    {
        await using var session = house.Store.QuerySession("69");
        var about = (await session.LoadAsync<Zarozhdenie.Invitations.Invitation>(id))!.PublicEventId;
        var page = await (await manager.GetAsync($"/api/v1/invitations?eventId={about}")).Json();
        return [.. page.GetProperty("items").EnumerateArray().Single(r => r.Id() == id).GetProperty("sessions").EnumerateArray().Select(s => s.GetString()!)];
    }

    [Theory]
    [InlineData("comes", "")]
    [InlineData("deputy", "Дважды Ольга Ильинична")]
    public async Task Tapping_many_times_at_once_is_one_answer(string answer, string name)
    {
        var (id, link, _) = await Invited();
        var anybody = house.Anonymous();
        var taps = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => anybody.PostAsync(link, InvitationsHouse.Form(answer, name, ""))));
        taps.ShouldAllBe(t => t.StatusCode == HttpStatusCode.SeeOther);
        (await Facts(id)).ShouldBe(3);
        house.Neighbours.People.Values.Count(p => p.Card.FullName == name).ShouldBe(name.Length == 0 ? 0 : 1);
    }

    [Fact]
    public async Task One_link_names_five_different_people_at_most()
    {
        var (_, link, _) = await Invited();
        var anybody = house.Anonymous();
        for (var n = 1; n <= 5; n++)
        {
            (await anybody.PostAsync(link, InvitationsHouse.Form("deputy", $"Многих Ольга {n}"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }

        var sixth = await anybody.PostAsync(link, InvitationsHouse.Form("deputy", "Многих Ольга 6"));
        sixth.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await sixth.Content.ReadAsStringAsync()).ShouldContain("уже называли пять разных людей");
        (await anybody.PostAsync(link, InvitationsHouse.Form("deputy", "многих  ольга 2"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        house.Neighbours.People.Values.Count(p => p.Card.FullName.StartsWith("Многих", StringComparison.Ordinal)).ShouldBe(5);
    }

    [Fact]
    public async Task Who_asks_to_be_called_is_first_in_the_queue()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var ids = await house.Sent(manager, about, house.People(4));
        await house.Anonymous().PostAsync(await house.Link(ids[3]), InvitationsHouse.Form("callMe"));
        var call = await (await manager.Call(HttpMethod.Post, "/api/v1/invitations/calls/next", new { eventId = about.Id })).Json();
        call.Id("invitationId").ShouldBe(ids[3]);
        call.GetProperty("askedToBeCalled").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_forged_cut_or_foreign_link_opens_a_friendly_page()
    {
        var (id, link, _) = await Invited();
        var token = link[3..];
        var anybody = house.Anonymous();
        var signer = (Zarozhdenie.Shared.Sealing.Signer)house.Services.GetService(typeof(Zarozhdenie.Shared.Sealing.Signer))!;
        string[] wrong =
        [
            "x", token[..^2], token + "A", "A" + token, token.Split('.')[0] + ".", "не-ссылка",
            await signer.Sign("another-purpose", $"69/{id:N}", default),
            await signer.Sign("invitation-answer", $"39/{id:N}", default),
            await signer.Sign("invitation-answer", $"99/{id:N}", default),
            await signer.Sign("invitation-answer", $"69/{Guid.CreateVersion7():N}", default),
        ];
        foreach (var bad in wrong)
        {
            foreach (var answer in new[] { await anybody.GetAsync($"/a/{Uri.EscapeDataString(bad)}"), await anybody.PostAsync($"/a/{Uri.EscapeDataString(bad)}", InvitationsHouse.Form("comes")) })
            {
                answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, bad);
                (await answer.Content.ReadAsStringAsync()).ShouldContain("Ссылка не открывается");
                (await answer.Content.ReadAsStringAsync()).ShouldContain("<header>Зарождение</header>");
            }
        }

        (await Facts(id)).ShouldBe(2);
    }

    [Fact]
    public async Task After_the_day_the_page_shows_the_answer_and_takes_no_other()
    {
        var (id, link, _) = await Invited(inDays: 1);
        var anybody = house.Anonymous();
        await anybody.PostAsync(link, InvitationsHouse.Form("comes"));
        var before = house.Clock.GetUtcNow();
        try
        {
            house.Clock.Set(new DateTimeOffset(2026, 11, 24, 20, 59, 0, TimeSpan.Zero));
            (await anybody.GetStringAsync(link)).ShouldContain("<form", Case.Insensitive, "23:59 in Moscow is still the day");
            house.Clock.Set(new DateTimeOffset(2026, 11, 24, 21, 1, 0, TimeSpan.Zero));
            var html = await anybody.GetStringAsync(link);
            html.ShouldContain("Ваш ответ: приду.");
            html.ShouldContain("Мероприятие уже прошло");
            html.ShouldNotContain("<form");
            (await anybody.PostAsync(link, InvitationsHouse.Form("cannot"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await Facts(id)).ShouldBe(3);
        }
        finally
        {
            house.Clock.Set(before);
        }
    }

    [Theory]
    [InlineData("maybe")]
    [InlineData("")]
    [InlineData("1")]
    public async Task An_unknown_answer_shows_the_page_again(string answer)
    {
        var (id, link, _) = await Invited();
        var page = await house.Anonymous().PostAsync(link, InvitationsHouse.Form(answer));
        page.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await page.Content.ReadAsStringAsync()).ShouldContain("Выберите один из ответов.");
        (await Facts(id)).ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_is_signed_in_can_open_a_link_of_another_region()
    {
        var (_, link, _) = await Invited();
        foreach (var user in new[] { Users.Manager39, Users.Lead, Users.Administrator })
        {
            (await (await house.As(user)).GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }
}
