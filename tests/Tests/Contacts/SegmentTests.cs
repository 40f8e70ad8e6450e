using System.Net;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Features;
using Zarozhdenie.Contacts.Reactions;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Sessions;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>Filters of people and the segments that keep them (F30).</summary>
public class SegmentTests(House house) : IClassFixture<House>
{
    private const string People = "/api/v1/contacts/people";
    private const string Segments = "/api/v1/contacts/segments";

    [Fact]
    public void A_segment_has_a_name_of_its_own()
    {
        Segment? Save(string name, params string[] taken) => SaveSegment.Decide(new SaveSegment(name, new PeopleFilter { Tag = "x" }), taken, Guid.NewGuid(), Guid.Empty, House.Start) is { Refusal: null } decided ? decided.Value : null;
        Save(" Власть ")!.Name.ShouldBe("Власть");
        Save("власть", "Власть").ShouldBeNull();
        Save("x", [.. Enumerable.Range(0, 200).Select(i => $"n{i}")]).ShouldBeNull();
    }

    [Fact]
    public void Coming_twice_to_one_event_counts_once_and_can_be_taken_back()
    {
        var at = House.Start;
        var (publicEvent, empty) = (Guid.NewGuid(), PersonContactLog.Empty(Guid.NewGuid()));
        AttendanceMarked Marked(bool came) => new(publicEvent, Guid.NewGuid(), Guid.NewGuid(), Invited: true, came, !came, came);
        var came = WhenAttendanceMarked.Decide(WhenAttendanceMarked.Decide(empty, Marked(true), at), Marked(true), at.AddHours(1));
        came.Attended.ShouldBe([publicEvent]);
        came.LastContactAt.ShouldBe(at.AddHours(1));
        WhenAttendanceMarked.Decide(came, Marked(false), at).Attended.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mistyped_word_is_kept_and_exported_as_the_list_showed_it()
    {
        var manager = await house.Manager();
        (await manager.Call(HttpMethod.Post, People, new { fullName = "Опечаткина Алёна Львовна", phones = new[] { "+7 900 501-00-01" } })).StatusCode.ShouldBe(HttpStatusCode.Created);
        async Task<string> Exported(object filter) => await (await manager.Call(HttpMethod.Post, $"{People}/export.csv", filter)).Content.ReadAsStringAsync();
        (await Exported(new { search = "опечяткина", purpose = "x" })).ShouldNotContain("Опечаткина");
        (await Exported(new { search = "опечяткина", similar = true, purpose = "x" })).ShouldContain("Опечаткина");
        var id = (await (await manager.Call(HttpMethod.Post, Segments, new { name = "Опечатка", filter = new { search = "опечяткина", similar = true } })).Json(HttpStatusCode.Created)).Id();
        (await (await manager.GetAsync($"{Segments}/{id}/people")).Json()).GetProperty("personIds").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void Why_somebody_cant_be_invited()
    {
        Person With(Phone[] phones, Email[] emails, bool doNotCall = false, bool doNotMail = false) =>
            new(Guid.NewGuid(), "Причинова Анна", new Basis(BasisKind.Official, null, null, House.Start), Guid.Empty, House.Start) { Phones = phones, Emails = emails, DoNotCall = doNotCall, DoNotMail = doNotMail };
        var (phone, email) = (new Phone("+79001234567", null, "x"), new Email("x@example.org"));
        var empty = PersonContactLog.Empty(Guid.NewGuid());
        NotInvitable? Because(Person person, PersonContactLog? log = null) => Reaching.NotInvitableBecause(person, log);
        Because(With([phone], [])).ShouldBeNull();
        Because(With([], [email], doNotCall: true)).ShouldBeNull();
        Because(With([], [])).ShouldBe(NotInvitable.NoWayToReach);
        Because(With([phone], []), empty with { WrongPhones = [phone.Dialled()] }).ShouldBe(NotInvitable.EveryWayWrong);
        Because(With([phone], []), empty with { AskedNotToCall = true }).ShouldBe(NotInvitable.AskedNotTo);
        Because(With([phone with { Wrong = true }], [email], doNotMail: true)).ShouldBe(NotInvitable.AskedNotTo);
        Because(With([phone], [email]), empty with { Withdrawn = [ConsentPurpose.Mailing] }).ShouldBe(NotInvitable.ConsentWithdrawn);
        Because(With([phone], [email]), empty with { Withdrawn = [ConsentPurpose.Photo] }).ShouldBeNull();
    }

    [Fact]
    public void The_last_word_is_the_persons_own()
    {
        var (at, log) = (House.Start, PersonContactLog.Empty(Guid.NewGuid()));
        PersonContactLog Call(PersonContactLog before, CallOutcome outcome, int minutes) => WhenCallReported.Decide(before, null, outcome, null, at.AddMinutes(minutes));
        PersonContactLog Answer(PersonContactLog before, Stage to, AnswerChannel channel, int minutes) => WhenInvitationAnswered.Decide(before, new InvitationAnswered(Guid.NewGuid(), Guid.NewGuid(), Stage.Sent, to, channel, null), at.AddMinutes(minutes));
        var called = Call(Call(log, CallOutcome.Agreed, 1), CallOutcome.NoAnswer, 2);
        called.LastWord.ShouldBe(new LastWord(at.AddMinutes(1), CallOutcome.Agreed, null, null));
        (called.LastOutcome, called.LastCallAt).ShouldBe(("NoAnswer", at.AddMinutes(2)));
        Answer(called, Stage.Confirmed, AnswerChannel.Phone, 3).LastWord.ShouldBe(called.LastWord);
        var answered = Answer(called, Stage.Declined, AnswerChannel.Link, 4);
        answered.LastWord.ShouldBe(new LastWord(at.AddMinutes(4), null, Stage.Declined, AnswerChannel.Link));
        (answered.LastCallAt, answered.LastContactAt).ShouldBe((at.AddMinutes(2), at.AddMinutes(4)));
        Call(answered, CallOutcome.Confirmed, 0).LastWord.ShouldBe(answered.LastWord);
        Answer(answered, Stage.Sent, AnswerChannel.InPerson, 5).LastWord.ShouldBe(answered.LastWord);
    }

    [Fact]
    public async Task People_are_filtered_by_what_is_known_of_them()
    {
        var manager = await house.Manager();
        async Task<Guid> Add(string name, object rest) => (await (await manager.Call(HttpMethod.Post, People, Merge(new { fullName = name }, rest))).Json(HttpStatusCode.Created)).Id();
        var came = await Add("Фильтров Приход Львович", new { phones = new[] { "+7 900 500-00-01" }, tags = new[] { "Спикер, важный" } });
        var called = await Add("Фильтров Звонок Львович", new { phones = new[] { "+7 900 500-00-02" }, category = "authority", answersOnStateSupport = true });
        var silent = await Add("Фильтров Тишина Львович", new { });
        var deputy = await Add("Фильтров Заместитель Львович", new { emails = new[] { "deputy@example.org" } });
        var publicEvent = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Events.MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        await using (var session = house.Store.LightweightSession("69"))
        {
            var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
            session.Events.StartStream(first, new InviteeChosen(publicEvent, first, came, [SessionKind.RoundTable], null, null));
            session.Events.StartStream(second, new InviteeChosen(publicEvent, second, called, [SessionKind.RoundTable], null, null), new CallReported(publicEvent, second, called, CallOutcome.DoNotCall, null, true, null), new InvitationAnswered(publicEvent, second, Stage.Sent, Stage.Confirmed, AnswerChannel.Phone, deputy));
            session.Events.StartStream(Guid.CreateVersion7(), new AttendanceOpened(publicEvent, Guid.NewGuid(), Guid.NewGuid()), new AttendanceMarked(publicEvent, Guid.NewGuid(), first, true, true, false, true), new AttendanceMarked(publicEvent, Guid.NewGuid(), second, true, true, false, true));
            await session.SaveChangesAsync();
        }

        await house.CaughtUp();
        foreach (var (filter, expected) in new (string, Guid[])[]
        {
            ("attended=true", [came, deputy]), ("attended=false", [called, silent]), ($"attendedEventId={publicEvent}", [came, deputy]), ($"attendedEventId={Guid.NewGuid()}", []),
            ("doNotCall=true", [called]), ("doNotCall=false", [came, silent, deputy]), ("reachable=false", [silent]), ("category=authority", [called]), ("answersOnStateSupport=true", [called]),
            ("lastContactAfter=2026-11-23", [came, called, deputy]), ("lastContactBefore=2026-11-24", [came, called, silent, deputy]), ("lastContactBefore=2026-11-23", [silent]), ("lastContactAfter=2026-11-24", []),
            ($"tag={Uri.EscapeDataString("Спикер, важный")}", [came]), ("tag=x", []), ("reachable=true&attended=true", [came, deputy]),
        })
        {
            (await Found(manager, $"search=фильтров&{filter}")).ShouldBe(expected, ignoreOrder: true, filter);
        }

        foreach (var wrong in new[] { "category=none", "attended=maybe", "lastContactAfter=yesterday", "lastContactAfter=2026-11-24&lastContactBefore=2026-11-23", "organizationId=1" })
        {
            await (await manager.GetAsync($"{People}?{wrong}")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        }

        var id = (await (await manager.Call(HttpMethod.Post, Segments, new { name = "Фильтровы", filter = new { search = "фильтров" } }, key: "s1")).Json(HttpStatusCode.Created)).Id();
        (await (await manager.Call(HttpMethod.Post, Segments, new { name = "Фильтровы", filter = new { search = "фильтров" } }, key: "s1")).Json(HttpStatusCode.Created)).Id().ShouldBe(id);
        await using (var stored = house.Store.QuerySession("69"))
        {
            System.Text.Json.JsonSerializer.Serialize((await stored.LoadAsync<Segment>(id))!.Filter).ShouldNotContain("фильтров");
        }

        await (await manager.Call(HttpMethod.Post, Segments, new { name = "\u200B", filter = new { tag = "x" } })).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await manager.Call(HttpMethod.Post, Segments, new { name = "фильтровы", filter = new { tag = "x" } })).ShouldRefuse(HttpStatusCode.Conflict, "segment_name_taken");
        await (await manager.Call(HttpMethod.Post, Segments, new { name = "Все", filter = new { } })).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        var ids = await (await manager.GetAsync($"{Segments}/{id}/people")).Json();
        ids.GetProperty("personIds").EnumerateArray().Select(i => i.GetGuid()).ShouldBe([came, deputy], ignoreOrder: true);
        ids.GetProperty("notInvitable").GetInt32().ShouldBe(2);
        ids.GetProperty("because").EnumerateArray().Select(r => $"{r.GetProperty("why").GetString()} {r.GetProperty("people").GetInt32()}").ShouldBe(["noWayToReach 1", "askedNotTo 1"]);
        await (await manager.Call(HttpMethod.Post, "/api/v1/invitations", new { eventId = publicEvent, personIds = new[] { silent }, sessions = new[] { "roundTable" } })).ShouldRefuse(HttpStatusCode.Conflict, "not_invitable");
        (await (await manager.GetAsync($"{People}/{called}")).Json()).GetProperty("notInvitableBecause").GetString().ShouldBe("askedNotTo");
        (await (await manager.Call(HttpMethod.Post, "/api/v1/invitations", new { eventId = publicEvent, personIds = ids.GetProperty("personIds").EnumerateArray().Select(i => i.GetGuid()), sessions = new[] { "roundTable" } })).Json(HttpStatusCode.Created)).GetProperty("invitations").GetArrayLength().ShouldBeGreaterThan(0);

        var other = await house.As(Users.Manager39);
        await (await other.GetAsync($"{Segments}/{id}/people")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await other.Call(HttpMethod.Delete, $"{Segments}/{id}", ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await (await other.GetAsync(Segments)).Json()).GetProperty("items").GetArrayLength().ShouldBe(0);
        await (await manager.Call(HttpMethod.Delete, $"{Segments}/{id}")).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await manager.Call(HttpMethod.Delete, $"{Segments}/{id}", ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        var kept = (await (await manager.GetAsync(Segments)).Json()).GetProperty("items").EnumerateArray().Single(s => s.Id() == id);
        kept.GetProperty("filter").GetProperty("search").GetString().ShouldBe("фильтров");
        (await manager.Call(HttpMethod.Delete, $"{Segments}/{id}", ifMatch: $"\"{kept.GetProperty("version").GetInt32()}\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    private static Dictionary<string, object?> Merge(params object[] parts) =>
        parts.SelectMany(p => p.GetType().GetProperties().Select(x => (x.Name, Value: x.GetValue(p)))).ToDictionary(x => x.Name, x => x.Value, StringComparer.Ordinal);

    private static async Task<Guid[]> Found(HttpClient manager, string query) =>
        [.. (await (await manager.GetAsync($"{People}?{query}")).Json()).GetProperty("items").EnumerateArray().Select(p => p.Id())];
}
