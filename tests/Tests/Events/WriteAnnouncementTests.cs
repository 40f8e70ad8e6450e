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
