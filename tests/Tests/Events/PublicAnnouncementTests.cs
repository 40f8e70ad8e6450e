using System.Net;
using System.Text;
using System.Text.Json;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Events.Jobs;
using Zarozhdenie.Events.PublicPage;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class TakePartDecisions
{
    [Theory]
    [InlineData("Лесная Мария", "+7 900 000-00-01", "", "yes", null)]
    [InlineData("Лесная Мария", "", "maria@example.org", "yes", null)]
    [InlineData("", "+7 900 000-00-01", "", "yes", "request_name_needed")]
    [InlineData("Лесная Мария", "", "", "yes", "request_way_needed")]
    [InlineData("Лесная Мария", "12", "", "yes", "request_phone_unreadable")]
    [InlineData("Лесная Мария", "", "maria", "yes", "request_email_unreadable")]
    [InlineData("Лесная Мария", "", "maria@example.org", "", "request_consent_needed")]
    public void A_request_names_somebody_a_way_and_the_consent(string name, string phone, string email, string consent, string? code) =>
        TakePartTaker.Decide(Samples.Event(), Samples.Region, new AskToTakePart("t", name, phone, email, consent), Samples.Now).Refusal?.Code.ShouldBe(code);

    [Fact]
    public void After_the_day_and_when_cancelled_nobody_asks_any_more()
    {
        var (e, late) = (Samples.Event(), Samples.Now.AddDays(60));
        string? Why(PublicEvent about, DateTimeOffset now, bool active = true) => TakePartTaker.Against(about, Samples.Region with { Active = active }, now)?.Code;
        Why(e, Samples.Now).ShouldBeNull();
        Why(e, late).ShouldBe("request_event_over");
        Why(e with { Postponed = true }, late).ShouldBeNull();
        Why(e with { Cancelled = true }, Samples.Now).ShouldBe("request_event_cancelled");
        Why(e, Samples.Now, active: false).ShouldBe("requests_closed");
        TakePartTaker.Decide(e, Samples.Region, new AskToTakePart("t", "Лесная Мария", "+7 900 000-00-01", "", "yes"), late).Refusal!.Code.ShouldBe("request_event_over");

        // Whatever the address says was sent before.
        PublicAnnouncement.Of(new PageView(e with { Cancelled = true }, TakePartTaker.Against(e with { Cancelled = true }, Samples.Region, Samples.Now), true, null, "", "", "")).ShouldNotContain("Заявка отправлена");
    }

    [Fact]
    public void Only_a_written_announcement_of_a_standing_event_is_published()
    {
        PublishAnnouncement.Decide(Samples.Event()).Refusal!.Code.ShouldBe("announcement_not_written");
        var written = Samples.Event() with { SealedAnnouncement = Samples.Sealed };
        var first = PublishAnnouncement.Decide(written).Value.Single();
        first.Number.ShouldBe(1);
        PublishAnnouncement.Decide(written.Apply(first)).Value.ShouldBeEmpty();
        var closed = written.Apply(first).Apply(UnpublishAnnouncement.Decide(written.Apply(first)).Single());
        UnpublishAnnouncement.Decide(closed).ShouldBeEmpty();
        PublishAnnouncement.Decide(closed).Value.Single().Number.ShouldBe(2);
        PublishAnnouncement.Decide(written with { Cancelled = true }).Refusal!.Code.ShouldBe("public_event_cancelled");
    }

    // F100: small, without script, nothing from elsewhere, nothing that could break out.
    [Fact]
    public void The_page_is_small_and_plain()
    {
        var page = PublicAnnouncement.Of(new PageView(Samples.Event(Samples.Plan() with { Topic = "<script>alert(1)</script>" }), null, false, "\"><b>", "'\"<", "", ""));
        Encoding.UTF8.GetByteCount(page).ShouldBeLessThan(30_000);
        page.ShouldNotContain("<script");
        page.ShouldNotContain("http://");
        page.ShouldNotContain("src=");
        page.ShouldContain("noindex");
        page.ShouldNotContain("Как пройти");
        page.ShouldNotContain("calendar.ics");
        var way = Samples.Event(Samples.Plan() with { Venue = Samples.Plan().Venue with { HowToGetIn = "Вход <со двора>" } });
        PublicAnnouncement.Of(new PageView(way, null, false, null, "", "", "")).ShouldContain("<dt>Как пройти</dt><dd>Вход &lt;со двора&gt;</dd>");
    }
}

public class PublicAnnouncementTests(House house) : IClassFixture<House>
{
    internal static FormUrlEncodedContent Form(string name, string email, string website = "") => new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["fullName"] = name, ["email"] = email, ["consent"] = "yes", ["website"] = website,
    });

    private async Task<(HttpClient Manager, string Path, string Page)> Published(string date = "2026-12-10")
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan(date))).Json(HttpStatusCode.Created)).Id();
        var path = $"/api/v1/events/public-events/{id}";
        await (await manager.Call(HttpMethod.Post, $"{path}/announcement/publish", ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.Conflict, "announcement_not_written");
        await (await manager.Call(HttpMethod.Put, $"{path}/announcement", new { text = "Слово возьмёт Иванова Анна" }, ifMatch: "\"1\"")).Json();
        await (await manager.Call(HttpMethod.Post, $"{path}/announcement/publish")).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        var url = (await (await manager.Call(HttpMethod.Post, $"{path}/announcement/publish", ifMatch: "\"2\"", key: $"publish-{id}")).Json()).GetProperty("url").GetString()!;
        return (manager, path, new Uri(url).AbsolutePath);
    }

    [Fact]
    public async Task Somebody_asks_by_the_page_and_becomes_a_contact_with_consent()
    {
        var (manager, path, page) = await Published();
        var anybody = house.Anonymous();
        var shown = await anybody.GetAsync(page);
        shown.StatusCode.ShouldBe(HttpStatusCode.OK);
        shown.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex"]);
        var html = await shown.Content.ReadAsStringAsync();
        html.ShouldContain("Советская площадь");
        html.ShouldNotContain("Иванова");
        html.ShouldContain($"href=\"{page.Split('/')[^1]}/calendar.ics\"");
        var entry = await anybody.GetAsync($"{page}/calendar.ics");
        (entry.StatusCode, entry.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, "text/calendar"));
        var ics = await entry.Content.ReadAsStringAsync();
        ics.ShouldContain("DTSTART;TZID=Europe/Moscow:20261210T100000");
        ics.ShouldNotContain("ATTENDEE");
        (await anybody.GetAsync($"{page}x/calendar.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await anybody.PostAsync(page, Form("", "a@example.org"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await anybody.PostAsync(page, Form("Робот", "r@example.org", website: "x"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await anybody.PostAsync(page, Form("Лесная Мария Ивановна", "maria@example.org"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await anybody.PostAsync(page, Form("Лесная Мария Ивановна", "maria@example.org"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await anybody.PostAsync(page, Form("Отказова Вера", "vera@example.org"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var list = (await (await manager.GetAsync($"{path}/requests")).Json()).GetProperty("items");
        list.EnumerateArray().Select(r => r.GetProperty("fullName").GetString()).ShouldBe(["Лесная Мария Ивановна", "Отказова Вера"], ignoreOrder: true);
        await NobodyReads("Лесная");
        var first = list.EnumerateArray().Single(r => r.GetProperty("fullName").GetString() == "Лесная Мария Ивановна").Id();
        var second = list.EnumerateArray().Single(r => r.GetProperty("fullName").GetString() == "Отказова Вера").Id();
        var other = await house.As(Users.Manager39);
        await (await other.GetAsync($"{path}/requests")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await other.Call(HttpMethod.Post, $"{path}/requests/{first}/accept")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");

        var person = (await (await manager.Call(HttpMethod.Post, $"{path}/requests/{first}/accept", key: "accept")).Json()).GetProperty("personId").GetGuid();
        (await (await manager.Call(HttpMethod.Post, $"{path}/requests/{first}/accept", key: "accept")).Json()).GetProperty("personId").GetGuid().ShouldBe(person);
        var card = await (await manager.GetAsync($"/api/v1/contacts/people/{person}")).Json();
        card.GetProperty("fullName").GetString().ShouldBe("Лесная Мария Ивановна");
        JsonSerializer.Serialize(card, Zarozhdenie.Shared.Http.Json.Options).ShouldContain(TakePartConsent.Version);

        (await manager.Call(HttpMethod.Post, $"{path}/requests/{second}/decline")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await manager.GetAsync($"{path}/requests")).Json()).GetProperty("items").GetArrayLength().ShouldBe(0);
        await (await manager.Call(HttpMethod.Post, $"{path}/requests/{second}/decline")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task A_withdrawn_page_stays_closed_and_a_cancelled_event_says_so()
    {
        var (manager, path, page) = await Published("2026-12-11");
        var anybody = house.Anonymous();
        (await manager.Call(HttpMethod.Post, $"{path}/announcement/unpublish", ifMatch: "\"3\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await anybody.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await anybody.PostAsync(page, Form("Лесная", "m@example.org"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var again = new Uri((await (await manager.Call(HttpMethod.Post, $"{path}/announcement/publish", ifMatch: "\"4\"")).Json()).GetProperty("url").GetString()!).AbsolutePath;
        again.ShouldNotBe(page);
        (await anybody.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await anybody.GetAsync(again[..^3])).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await manager.Call(HttpMethod.Post, $"{path}/cancel", new { reason = "Болезнь" }, ifMatch: "\"5\"");
        (await (await anybody.GetAsync(again)).Content.ReadAsStringAsync()).ShouldContain("Мероприятие отменено");
    }

    [Fact]
    public async Task A_flood_is_stopped_and_what_nobody_settled_is_erased()
    {
        var (manager, path, page) = await Published("2026-12-12");
        var anybody = house.Anonymous();
        for (var i = 0; i < 10; i++)
        {
            (await anybody.PostAsync(page, Form($"Гость {i}", $"g{i}@example.org"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }

        (await anybody.PostAsync(page, Form("Гость 11", "g11@example.org"))).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        await house.Run<SweepTakePartRequests>();
        (await (await manager.GetAsync($"{path}/requests")).Json()).GetProperty("items").GetArrayLength().ShouldBe(10);
        house.Clock.Set(new DateTimeOffset(2027, 1, 20, 7, 0, 0, TimeSpan.Zero));
        await house.Run<SweepTakePartRequests>();
        house.Clock.Set(House.Start);
        (await (await manager.GetAsync($"{path}/requests")).Json()).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    // A postponed event has no day: a wish of before or after its old one waits for the new one.
    [Fact]
    public async Task Requests_of_a_postponed_event_wait_for_its_new_day()
    {
        var (manager, path, page) = await Published("2026-12-13");
        (await manager.Call(HttpMethod.Post, $"{path}/postpone", new { reason = "Ремонт" }, ifMatch: "\"3\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        house.Clock.Set(new DateTimeOffset(2027, 3, 1, 7, 0, 0, TimeSpan.Zero));
        try
        {
            (await house.Anonymous().PostAsync(page, Form("Поздняя Вера Ильинична", "late@example.org"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            await house.Run<SweepTakePartRequests>();
            (await (await (await house.Manager()).GetAsync($"{path}/requests")).Json()).GetProperty("items").GetArrayLength().ShouldBe(1);
        }
        finally
        {
            house.Clock.Set(House.Start);
        }
    }

    [Fact]
    public async Task Who_asks_again_is_a_new_request_with_its_own_consent()
    {
        var (manager, path, page) = await Published("2026-12-17");
        var anybody = house.Anonymous();
        async Task<Guid> Accepted()
        {
            // The same words tapped twice at once wait once.
            var taps = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => anybody.PostAsync(page, Form("Вернулась Анна Петровна", "anna@example.org"))));
            taps.ShouldAllBe(t => t.StatusCode == HttpStatusCode.SeeOther);
            var waiting = (await (await manager.GetAsync($"{path}/requests")).Json()).GetProperty("items").EnumerateArray().ShouldHaveSingleItem().Id();
            return (await (await manager.Call(HttpMethod.Post, $"{path}/requests/{waiting}/accept")).Json()).GetProperty("personId").GetGuid();
        }

        var first = await Accepted();
        await Withdraw(manager, first);
        var second = await Accepted();
        second.ShouldNotBe(first);
        (await Consents(manager, second)).ShouldHaveSingleItem().GetProperty("withdrawnOn").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_request_is_settled_once_however_many_settle_it()
    {
        var (manager, path, page) = await Published("2026-12-18");
        for (var round = 0; round < 3; round++)
        {
            await house.Anonymous().PostAsync(page, Form($"Спорная Вера {round}", $"vera{round}@example.org"));
            var id = (await (await manager.GetAsync($"{path}/requests")).Json()).GetProperty("items").EnumerateArray().ShouldHaveSingleItem().Id();
            var answers = await Task.WhenAll(
                manager.Call(HttpMethod.Post, $"{path}/requests/{id}/accept"), manager.Call(HttpMethod.Post, $"{path}/requests/{id}/decline"),
                manager.Call(HttpMethod.Post, $"{path}/requests/{id}/accept"), manager.Call(HttpMethod.Post, $"{path}/requests/{id}/decline"));
            answers.Count(a => a.IsSuccessStatusCode).ShouldBe(1);
            answers.Where(a => !a.IsSuccessStatusCode).ShouldAllBe(a => a.StatusCode == HttpStatusCode.NotFound);
            await using var session = house.Store.QuerySession("69");
            (await session.Events.FetchStreamAsync(id)).Count.ShouldBe(2);
        }
    }

    private static async Task<JsonElement[]> Consents(HttpClient manager, Guid person) =>
        [.. (await (await manager.GetAsync($"/api/v1/contacts/people/{person}")).Json()).GetProperty("consents").EnumerateArray()];

    private static async Task Withdraw(HttpClient manager, Guid person)
    {
        var consent = (await Consents(manager, person)).ShouldHaveSingleItem();
        (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/people/{person}/consents/{consent.Id()}/withdraw", new { }, ifMatch: $"\"{consent.GetProperty("version").GetInt32()}\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    private async Task NobodyReads(string words)
    {
        await using var database = Npgsql.NpgsqlDataSource.Create(house.Database);
        foreach (var sql in new[] { "select string_agg(data::text, ' ') from facts.mt_events where type like 'events.take%'", "select string_agg(data::text, ' ') from events.mt_doc_takepartrequest" })
        {
            await using var command = database.CreateCommand(sql);
            (await command.ExecuteScalarAsync() as string ?? "").ShouldNotContain(words);
        }
    }
}
