using System.Net;
using System.Text.Json;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class AnnouncingDecisions
{
    // R040: topic, purpose, place, time.
    [Theory]
    [InlineData("Семья региона. Создание просемейного кластера. Общественная палата, Советская площадь, 1. 10 декабря 2026, 10:00", "")]
    [InlineData("О семьях регионов поговорим, создавая просемейный кластер; Тверь, Советская площадь, 1; 10.12 в 10 часов", "")]
    [InlineData("Создание просемейного кластера. Общественная палата. 10 декабря, 10:00", "Topic")]
    [InlineData("Семья региона. Общественная палата. 10 декабря, 10:00", "Purpose")]
    [InlineData("Семья региона. Создание просемейного кластера. 10 декабря, 10:00", "Place")]
    [InlineData("Семья региона. Создание просемейного кластера. Общественная палата. 10 декабря", "Time")]
    [InlineData("Семья региона. Создание просемейного кластера. Общественная палата. 11 декабря, 10:00", "Time")]
    [InlineData("Приходите", "Topic,Purpose,Place,Time")]
    public void A_text_lacks_what_it_does_not_state(string text, string missing) =>
        string.Join(',', Announcing.Missing(Samples.Event(), text)).ShouldBe(missing);

    [Theory]
    [InlineData("Europe/Moscow", "10:00 (МСК)")]
    [InlineData("Asia/Vladivostok", "10:00 (МСК+7)")]
    [InlineData("Europe/Kaliningrad", "10:00 (МСК−1)")]
    public void The_suggested_text_states_all_four_and_the_distance_from_Moscow(string zone, string clock)
    {
        var state = Samples.Event(zone: zone);
        var text = Announcing.Suggest(state);
        Announcing.Missing(state, text).ShouldBeEmpty();
        text.ShouldContain(clock);
        text.ShouldContain("10 декабря 2026, четверг");
    }

    [Fact]
    public void After_a_move_the_old_text_lacks_the_time_again()
    {
        var state = Samples.Event();
        var text = Announcing.Suggest(state);
        var written = WriteAnnouncement.Decide(state, text, Samples.Sealed).Value;
        written.Complete.ShouldBeTrue();
        var moved = (state.Apply(Samples.At(written)) with { Announcement = text }).Apply(new PublicEventMoved(state.Id, Samples.Day.AddDays(1), state.RoundTable, state.Discussion, 2, Samples.Sealed));
        Announcing.Missing(moved, moved.Announcement).ShouldBe([RequiredFact.Time]);
        Announcing.Complete(moved).ShouldBeFalse();
    }
}

public class OutdatedAnnouncementDecisions
{
    private readonly PublicEvent _event = Samples.Event();

    private static PublicEvent Write(PublicEvent e, string text) =>
        e.Apply(Samples.At(WriteAnnouncement.Decide(e, text, Samples.Sealed).Value)) with { Announcement = text };

    private static string Missing(PublicEvent e) => string.Join(',', Announcing.Missing(e, e.Announcement));

    private void IsRight(PublicEvent e, bool right, string missing = "")
    {
        Announcing.Outdated(e).ShouldBe(!right);
        LifeCycle.Card(e, null, Samples.Now, InvitedFloor.Instruction).AnnouncementOutdated.ShouldBe(!right);
        Missing(e).ShouldBe(missing);
        Steps.Of(e, null, InvitedFloor.Instruction)[1].Status.ShouldBe(missing.Length == 0 ? StepStatus.Done : StepStatus.InProgress);
        _event.Id.ShouldBe(e.Id);
    }

    private PublicEvent Suggested() => Write(_event, Announcing.Suggest(_event));

    private static PublicEvent Second(PublicEvent e, int hour) =>
        e.Apply(new PublicEventMoved(e.Id, e.Date, e.RoundTable, e.Discussion with { Start = new TimeOnly(hour, 0), End = new TimeOnly(hour + 1, 0) }, e.DateVersion + 1, Samples.Sealed));

    private static PublicEvent Elsewhere(PublicEvent e, Venue venue) => e.Apply(new PublicEventEdited(e.Id, e.Topic, e.Purpose, venue, e.Format, null, null));

    [Fact]
    public void Another_hour_of_session_2_makes_it_out_of_date()
    {
        IsRight(Suggested(), true);
        var moved = Second(Suggested(), 14);
        IsRight(moved, false, "Time");
        IsRight(Write(moved, moved.Announcement!.Replace("11:45", "14:00", StringComparison.Ordinal)), true);
        IsRight(Second(moved, 11) with { Discussion = _event.Discussion }, true);
    }

    [Theory]
    [InlineData("Дом молодёжи", "Тверь, Советская площадь, 8", "Зал 2", "Ждём вас в Доме молодёжи на Советской площади, 8.")]
    [InlineData("Общественная палата", "Тверь, Советская площадь, 8", "Зал 2", "Общественная палата теперь в доме 8 на той же площади.")]
    [InlineData("Общественная палата", "Тверь, Советская площадь, 1", "Зал 3", "Приходите в зал № 3.")]
    public void Another_place_house_or_hall_makes_it_out_of_date_until_it_is_told(string name, string address, string room, string told)
    {
        var moved = Elsewhere(Suggested(), _event.Venue with { Name = name, Address = address, Room = room });
        IsRight(moved, false, "Place");

        // Written again for another reason it still tells the old place.
        var again = Write(moved, moved.Announcement + " Ждём всех.");
        IsRight(again, false, "Place");
        IsRight(Write(again, $"{again.Announcement} {told}"), true);
    }

    [Fact]
    public void What_a_text_never_told_does_not_make_it_wrong()
    {
        const string Short = "Семья региона. Создание просемейного кластера. Общественная палата. 10 декабря, 10:00";
        IsRight(Second(Write(_event, Short), 14), true);
        IsRight(Elsewhere(Write(_event, Short), _event.Venue with { Capacity = 5 }), true);

        // What it lacked from the beginning it lacks still; that is no reason to keep it from anybody.
        IsRight(Second(Write(_event, "Ждём вас 10 декабря"), 14), true, "Topic,Purpose,Place,Time");
    }
}

public class WriteAnnouncementTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task A_text_is_kept_with_what_it_lacks()
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        var path = $"/api/v1/events/public-events/{id}/announcement";

        var before = await (await manager.GetAsync(path)).Json();
        before.GetProperty("text").ValueKind.ShouldBe(JsonValueKind.Null);
        var suggested = before.GetProperty("suggested").GetString()!;
        suggested.ShouldContain("Советская площадь");

        await (await manager.Call(HttpMethod.Put, path, new { text = "Ждём вас" })).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        var poor = await manager.Call(HttpMethod.Put, path, new { text = "Ждём **вас** <script>x</script>" }, ifMatch: "\"1\"");
        poor.Headers.ETag!.Tag.ShouldBe("\"2\"");
        var lacks = await poor.Json();
        lacks.GetProperty("missing").EnumerateArray().Select(m => m.GetString()).ShouldBe(["topic", "purpose", "place", "time"]);
        lacks.GetProperty("html").GetString()!.ShouldNotContain("<script");

        (await manager.Call(HttpMethod.Put, path, new { text = suggested }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await (await manager.Call(HttpMethod.Put, path, new { text = suggested }, ifMatch: "\"2\"")).Json()).GetProperty("missing").GetArrayLength().ShouldBe(0);
        (await (await manager.GetAsync(path)).Json()).GetProperty("text").GetString().ShouldBe(suggested);

        await (await manager.Call(HttpMethod.Put, path, new { text = "" }, ifMatch: "\"3\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await NobodyReads(id, "Советская");
        var other = await house.As(Users.Manager39);
        await (await other.GetAsync(path)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await other.Call(HttpMethod.Put, path, new { text = suggested }, ifMatch: "\"3\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    // Step, page and letter read one property: none of them repeats what isn't so any more.
    [Fact]
    public async Task A_letter_never_tells_two_places_or_two_hours()
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        var path = $"/api/v1/events/public-events/{id}";
        var suggested = (await (await manager.GetAsync($"{path}/announcement")).Json()).GetProperty("suggested").GetString();
        await (await manager.Call(HttpMethod.Put, $"{path}/announcement", new { text = suggested }, ifMatch: "\"1\"")).Json();
        var person = (await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Лесная Мария Ивановна", emails = new[] { "maria@example.org" }, basis = "consent" })).Json(HttpStatusCode.Created)).Id();
        var chosen = (await (await manager.Call(HttpMethod.Post, "/api/v1/invitations", new { eventId = id, personIds = new[] { person }, sessions = new[] { "roundTable", "discussion" } })).Json(HttpStatusCode.Created)).GetProperty("invitations")[0].Id("invitationId");
        async Task<(string Letter, string Step)> Read() => (
            (await (await manager.GetAsync($"/api/v1/invitations/{chosen}/letter")).Json()).GetProperty("text").GetString()!,
            (await (await manager.GetAsync($"{path}/steps")).Json()).GetProperty("steps")[1].GetProperty("status").GetString()!);
        var before = await Read();
        (before.Letter.Contains("11:45", StringComparison.Ordinal), before.Step).ShouldBe((true, "done"));

        (await manager.Call(HttpMethod.Patch, path, new { venue = new { name = "Дом молодёжи", address = "Тверь, Советская площадь, 8", kind = "other" } }, ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var elsewhere = await Read();
        elsewhere.Letter.ShouldContain("Дом молодёжи");
        elsewhere.Letter.ShouldNotContain("Общественная палата");
        elsewhere.Step.ShouldBe("inProgress");
        (await (await manager.GetAsync($"{path}/announcement")).Json()).GetProperty("missing").EnumerateArray().Select(m => m.GetString()).ShouldBe(["place"]);

        await manager.Call(HttpMethod.Post, $"{path}/move", new { date = "2026-12-10", roundTable = new { start = "10:00:00", end = "11:15:00" }, discussion = new { start = "14:00:00", end = "15:00:00" }, reason = "Зал занят" }, ifMatch: "\"3\"");
        var later = await Read();
        later.Letter.ShouldContain("14:00");
        later.Letter.ShouldNotContain("11:45");
        var anew = (await (await manager.GetAsync($"{path}/announcement")).Json()).GetProperty("suggested").GetString();
        (await (await manager.Call(HttpMethod.Put, $"{path}/announcement", new { text = anew }, ifMatch: "\"4\"")).Json()).GetProperty("missing").GetArrayLength().ShouldBe(0);
        var written = await Read();
        (written.Step, written.Letter.Contains("Приглашаем вас принять участие в публичном", StringComparison.Ordinal)).ShouldBe(("done", true));
    }

    // Announcements name speakers: neither the fact nor the state made of it holds the words in the clear.
    private async Task NobodyReads(Guid id, string words)
    {
        await using var database = Npgsql.NpgsqlDataSource.Create(house.Database);
        foreach (var sql in new[] { "select string_agg(data::text, ' ') from facts.mt_events where stream_id = $1 and type = 'events.announcement_written'", "select data ->> 'announcement' from events.mt_doc_publicevent where id = $1" })
        {
            await using var command = database.CreateCommand(sql);
            command.Parameters.AddWithValue(id);
            (await command.ExecuteScalarAsync() as string ?? "").ShouldNotContain(words);
        }
    }
}
