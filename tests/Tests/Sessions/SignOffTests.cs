using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Zarozhdenie.Tests.Events;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Sessions;

/// <summary>A co-organiser's way from the guest link to the agreement, over HTTP (R054, F12).</summary>
public partial class SignOffTests(House house) : IClassFixture<House>
{
    private sealed record Round(HttpClient Manager, Guid EventId, string Event, string Session, Guid Person, string Page)
    {
        public string SignOff => $"{Session}/sign-off";
    }

    private async Task<Round> Begin(string name = "Лесная Мария Ивановна", string? email = "lesnaya@example.org", bool drafted = true, string day = "2026-12-10")
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan(day))).Json(HttpStatusCode.Created)).Id();
        var path = $"/api/v1/events/public-events/{id}";
        var session = $"/api/v1/sessions/{(await (await manager.GetAsync(path)).Json()).GetProperty("roundTable").Id()}";
        var person = (await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = name, organization = "Совет отцов", emails = email is null ? Array.Empty<string>() : [email] })).Json(HttpStatusCode.Created)).Id();
        (await manager.Call(HttpMethod.Post, $"{path}/co-organizers", new { personId = person }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        if (drafted)
        {
            await (await manager.Call(HttpMethod.Post, $"{session}/resolution/draft")).Json(HttpStatusCode.Created);
        }

        var round = new Round(manager, id, path, session, person, "");
        return round with { Page = await Link(round) };
    }

    private static async Task<JsonElement> Guest(Round r) => (await (await r.Manager.GetAsync(r.SignOff)).Json()).GetProperty("guests").EnumerateArray().First(g => g.GetProperty("personId").GetGuid() == r.Person);

    private static async Task<string> Link(Round r) => new Uri((await Guest(r)).GetProperty("url").GetString()!).AbsolutePath;

    private static async Task<(HttpStatusCode Status, string Html)> Send(HttpClient who, string page, string answer, string draft, string remark = "")
    {
        var sent = await who.PostAsync(page, new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal) { ["answer"] = answer, ["draft"] = draft, ["remark"] = remark }));
        return (sent.StatusCode, await sent.Content.ReadAsStringAsync());
    }

    private static async Task<string> Wording(HttpClient who, string page) => Hidden().Match(await who.GetStringAsync(page)).Groups["it"].Value;

    private static async Task Edit(Round r, string text)
    {
        var shown = await r.Manager.GetAsync($"{r.Session}/resolution");
        var points = (await shown.Json()).GetProperty("points").EnumerateArray().Select(p => (object)p).Append(new { text, kind = "other" });
        await (await r.Manager.Call(HttpMethod.Put, $"{r.Session}/resolution", new { points }, shown.Headers.ETag!.Tag)).Json();
    }

    [GeneratedRegex("name=\"draft\" value=\"(?<it>[0-9a-f]{64})\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hidden();

    [Fact]
    public async Task From_the_link_through_a_remark_to_agreement_and_adoption()
    {
        var r = await Begin(day: "2026-11-25");
        var guest = house.Anonymous();
        var shown = await guest.GetAsync(r.Page);
        shown.StatusCode.ShouldBe(HttpStatusCode.OK);
        shown.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex"]);
        shown.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        (await shown.Content.ReadAsStringAsync()).ShouldContain("Мария Ивановна");
        var english = new HttpRequestMessage(HttpMethod.Get, r.Page);
        english.Headers.AcceptLanguage.ParseAdd("en");
        (await (await guest.SendAsync(english)).Content.ReadAsStringAsync()).ShouldContain("Agree to the draft");
        (await Guest(r)).GetProperty("standing").GetString().ShouldBe("silent", "looking changes nothing");

        var first = await Wording(guest, r.Page);
        (await Send(guest, r.Page, "remark", first)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Send(guest, r.Page, "remark", first, "Добавьте срок <встречи>")).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await Send(guest, r.Page, "remark", first, "Добавьте срок <встречи>")).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await guest.GetStringAsync($"{r.Page}?saved=remark")).ShouldContain("Замечание отправлено менеджеру");
        var remark = (await Guest(r)).GetProperty("remarks").EnumerateArray().Single();
        (remark.GetProperty("text").GetString(), remark.GetProperty("edition").GetInt32()).ShouldBe(("Добавьте срок <встречи>", 1));
        await NobodyReads("встречи");

        // Told at home, and to be considered; another region sees nothing of it.
        await house.CaughtUp();
        (await Codes(r)).ShouldContain("consider_remarks");
        var path = $"{r.SignOff}/remarks/{remark.Id()}";
        var other = await house.As(Users.Manager39);
        await (await other.GetAsync(r.SignOff)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await other.Call(HttpMethod.Put, path, new { considered = true })).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await r.Manager.Call(HttpMethod.Put, path, new { })).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await r.Manager.Call(HttpMethod.Put, $"{r.SignOff}/remarks/{Guid.CreateVersion7()}", new { considered = true })).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await r.Manager.Call(HttpMethod.Put, path, new { considered = true })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await r.Manager.Call(HttpMethod.Put, path, new { considered = true })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await guest.GetStringAsync(r.Page)).ShouldContain("учтено");

        // Whoever answers to words that have changed is told so, and nothing typed is lost.
        await Edit(r, "Провести первую встречу до 1 марта");
        var late = await Send(guest, r.Page, "approve", first, "Ещё мысль");
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Html.ShouldContain("Ещё мысль</textarea>");
        late.Html.ShouldContain("Провести первую встречу");
        var second = Hidden().Match(late.Html).Groups["it"].Value;
        (await Send(guest, r.Page, "approve", second)).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await Send(guest, r.Page, "approve", second)).Status.ShouldBe(HttpStatusCode.SeeOther);
        ((await Guest(r)).GetProperty("standing").GetString(), (await Guest(r)).GetProperty("approvedEdition").GetInt32()).ShouldBe(("approved", 2));
        await house.CaughtUp();
        (await Step6(r)).ShouldBe("done");
        (await Codes(r)).ShouldNotContain("consider_remarks");

        await Edit(r, "И ещё одно решение");
        (await Guest(r)).GetProperty("standing").GetString().ShouldBe("approvedEarlier");
        (await guest.GetStringAsync(r.Page)).ShouldContain("проект изменился");
        await house.CaughtUp();
        (await Step6(r)).ShouldBe("inProgress");
        (await Codes(r)).ShouldContain("agree_resolution");

        // Adoption isn't held up by it, and says so.
        var version = (await r.Manager.GetAsync($"{r.Session}/resolution")).Headers.ETag!.Tag;
        var adopted = await (await r.Manager.Call(HttpMethod.Post, $"{r.Session}/resolution/adopt", new { how = "consensus", acceptSamples = true }, version, "adopt")).Json();
        adopted.GetProperty("warnings").EnumerateArray().Single().GetProperty("requirement").GetString().ShouldBe("R054");
        var over = await Send(guest, r.Page, "remark", second, "Опоздала");
        over.Status.ShouldBe(HttpStatusCode.Conflict);
        over.Html.ShouldContain("Опоздала");
        over.Html.ShouldContain("Резолюция принята");
        over.Html.ShouldNotContain("<form");
    }

    [Fact]
    public async Task A_link_that_was_renewed_taken_away_cut_or_forged_opens_nothing()
    {
        var r = await Begin("Дубов Олег Олегович", "dubov@example.org");
        var guest = house.Anonymous();
        var token = r.Page["/c/".Length..];
        await Opens(r.Page, HttpStatusCode.OK);
        var announcement = await (await r.Manager.Call(HttpMethod.Put, $"{r.Event}/announcement", new { text = "Анонс" }, ifMatch: "\"2\"")).Json();
        announcement.ValueKind.ShouldBe(JsonValueKind.Object);
        var published = new Uri((await (await r.Manager.Call(HttpMethod.Post, $"{r.Event}/announcement/publish", ifMatch: "\"3\"")).Json()).GetProperty("url").GetString()!).AbsolutePath;

        var nothing = await Opens("/c/broken", HttpStatusCode.NotFound);
        nothing.ShouldContain("Ссылка не открывается");
        foreach (var wrong in new[] { token[..^1], token[1..], token[..token.IndexOf('.', StringComparison.Ordinal)], "x" + token, $"{token}x", published["/p/".Length..], new string('a', 600) })
        {
            (await Opens($"/c/{wrong}", HttpStatusCode.NotFound)).ShouldBe(nothing);
            (await Send(guest, $"/c/{wrong}", "approve", "")).ShouldBe((HttpStatusCode.NotFound, nothing));
        }

        // Renewed: If-Match, another region, a repeated key; then only the new one opens.
        var renew = $"{r.Event}/co-organizers/{r.Person}/link";
        await (await r.Manager.Call(HttpMethod.Post, renew)).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await r.Manager.Call(HttpMethod.Post, renew, ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Post, renew, ifMatch: "\"4\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await r.Manager.Call(HttpMethod.Post, $"{r.Event}/co-organizers/{Guid.CreateVersion7()}/link", ifMatch: "\"4\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await r.Manager.Call(HttpMethod.Post, renew, ifMatch: "\"4\"", key: "renew")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await r.Manager.Call(HttpMethod.Post, renew, ifMatch: "\"4\"", key: "renew")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Opens(r.Page, HttpStatusCode.NotFound)).ShouldBe(nothing);
        var renewed = await Link(r);
        await Opens(renewed, HttpStatusCode.OK);

        // Taken away, and named again: that is another link.
        (await r.Manager.Call(HttpMethod.Delete, $"{r.Event}/co-organizers/{r.Person}", ifMatch: "\"5\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Opens(renewed, HttpStatusCode.NotFound)).ShouldBe(nothing);
        (await r.Manager.Call(HttpMethod.Post, $"{r.Event}/co-organizers", new { personId = r.Person }, ifMatch: "\"6\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Opens(renewed, HttpStatusCode.NotFound)).ShouldBe(nothing);
        (await Opens(r.Page, HttpStatusCode.NotFound)).ShouldBe(nothing);
        await Opens(await Link(r), HttpStatusCode.OK);

        async Task<string> Opens(string path, HttpStatusCode status)
        {
            var answer = await guest.GetAsync(path);
            answer.StatusCode.ShouldBe(status, path);
            return await answer.Content.ReadAsStringAsync();
        }
    }

    [Fact]
    public async Task The_link_goes_out_by_one_letter_and_not_where_nobody_may_be_written_to()
    {
        var r = await Begin("Ясенева Ольга Петровна", "yaseneva@example.org");
        var send = $"{r.SignOff}/{r.Person}/letter";
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Post, send)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await (await house.As(Users.Lead, "69")).Call(HttpMethod.Post, send)).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");
        await (await r.Manager.Call(HttpMethod.Post, $"{r.SignOff}/{Guid.CreateVersion7()}/letter")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        for (var i = 0; i < 3; i++)
        {
            (await r.Manager.Call(HttpMethod.Post, send, key: i < 2 ? "letter" : "again")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        (await Letters(r)).ShouldBe(["planned"]);
        ((await Guest(r)).GetProperty("byMail").GetBoolean(), (await Guest(r)).GetProperty("letter").GetString()).ShouldBe((true, "planned"));
        (await (await (await house.As(Users.Lead, "69")).GetAsync(r.SignOff)).Json()).GetProperty("guests")[0].GetProperty("url").ValueKind.ShouldBe(JsonValueKind.Null, "a link is for managers");

        // What hasn't left when the link ends is taken back; the new link has a letter of its own.
        (await r.Manager.Call(HttpMethod.Post, $"{r.Event}/co-organizers/{r.Person}/link", ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await house.CaughtUp();
        (await Letters(r)).ShouldBe(["withdrawn"]);
        (await Guest(r)).GetProperty("letterAt").ValueKind.ShouldBe(JsonValueKind.Null);
        (await r.Manager.Call(HttpMethod.Post, send)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Letters(r)).ShouldBe(["planned", "withdrawn"]);
        (await r.Manager.Call(HttpMethod.Delete, $"{r.Event}/co-organizers/{r.Person}", ifMatch: "\"3\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await house.CaughtUp();
        (await Letters(r)).ShouldBe(["withdrawn", "withdrawn"]);

        var silent = await Begin("Без Почты Анна", email: null);
        (await Guest(silent)).GetProperty("byMail").GetBoolean().ShouldBeFalse();
        await (await silent.Manager.Call(HttpMethod.Post, $"{silent.SignOff}/{silent.Person}/letter")).ShouldRefuse(HttpStatusCode.Conflict, "guest_no_address");
    }

    [Fact]
    public async Task Before_the_draft_and_after_a_cancellation_the_page_says_so()
    {
        var r = await Begin("Полевая Софья Андреевна", "polevaya@example.org", drafted: false);
        var guest = house.Anonymous();
        (await guest.GetStringAsync(r.Page)).ShouldContain("Проекта пока нет");
        (await Send(guest, r.Page, "approve", "")).Status.ShouldBe(HttpStatusCode.Conflict);
        (await (await r.Manager.GetAsync(r.SignOff)).Json()).GetProperty("edition").GetInt32().ShouldBe(0);
        await (await r.Manager.Call(HttpMethod.Post, $"{r.Session}/resolution/draft")).Json(HttpStatusCode.Created);
        var draft = await Wording(guest, r.Page);
        var twice = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Send(house.Anonymous(), r.Page, "approve", draft, "Согласна, но добавьте срок")));
        twice.ShouldAllBe(s => s.Status == HttpStatusCode.SeeOther);
        (await Guest(r)).GetProperty("remarks").GetArrayLength().ShouldBe(1);
        (await r.Manager.Call(HttpMethod.Post, $"{r.Event}/cancel", new { reason = "Болезнь" }, ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await guest.GetStringAsync(r.Page)).ShouldContain("Мероприятие отменено");
        var late = await Send(guest, r.Page, "remark", draft, "Жаль");
        (late.Status, late.Html.Contains("Жаль", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.Conflict, true));
        await (await r.Manager.Call(HttpMethod.Post, $"{r.SignOff}/{r.Person}/letter")).ShouldRefuse(HttpStatusCode.Conflict, "session_called_off");
        await (await r.Manager.Call(HttpMethod.Post, $"{r.Event}/co-organizers/{r.Person}/link", ifMatch: "\"3\"")).ShouldRefuse(HttpStatusCode.Conflict, "public_event_cancelled");
    }

    private static async Task<IEnumerable<string?>> Codes(Round r)
    {
        var home = await (await r.Manager.GetAsync("/api/v1/events/home")).Json();
        return new[] { home.GetProperty("next") }.Concat(home.GetProperty("late").EnumerateArray()).Concat(home.GetProperty("coming").EnumerateArray())
            .Where(a => a.GetProperty("eventId").ValueKind == JsonValueKind.String && a.GetProperty("eventId").GetGuid() == r.EventId).Select(a => a.GetProperty("code").GetString());
    }

    private static async Task<string?> Step6(Round r) => (await (await r.Manager.GetAsync($"{r.Event}/steps")).Json()).GetProperty("steps")[5].GetProperty("status").GetString();

    private async Task<string[]> Letters(Round r)
    {
        await using var database = Npgsql.NpgsqlDataSource.Create(house.Database);
        await using var command = database.CreateCommand("select state from shared.mail where public_event_id = $1 and kind = 'GuestLink' order by state");
        command.Parameters.AddWithValue(r.EventId);
        await using var rows = await command.ExecuteReaderAsync();
        var states = new List<string>();
        while (await rows.ReadAsync())
        {
            states.Add(rows.GetString(0));
        }

        return [.. states];
    }

    private async Task NobodyReads(string words)
    {
        await using var database = Npgsql.NpgsqlDataSource.Create(house.Database);
        foreach (var sql in new[] { "select string_agg(data::text, ' ') from facts.mt_events where type like 'sessions.draft%'", "select string_agg(data::text, ' ') from sessions.mt_doc_signoff" })
        {
            await using var command = database.CreateCommand(sql);
            (await command.ExecuteScalarAsync() as string ?? "").ShouldSatisfyAllConditions(t => t.ShouldNotBeEmpty(), t => t.ShouldNotContain(words));
        }
    }
}
