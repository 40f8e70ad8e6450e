using System.Net;
using Zarozhdenie.Contracts;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Events.Texts;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class SpeakerNotesDecisions
{
    // R016 and R028: the same project from two angles.
    [Fact]
    public void Each_session_has_its_own_angle()
    {
        var (first, second) = (Points(SessionKind.RoundTable), Points(SessionKind.Discussion));
        first.Length.ShouldBeGreaterThan(3);
        second.Length.ShouldBeGreaterThan(3);
        first.Select(p => p.Text).Intersect(second.Select(p => p.Text)).ShouldBeEmpty();
    }

    [Fact]
    public void Ticks_name_known_points_only_and_the_same_ones_say_nothing_new()
    {
        var state = Samples.Event();
        var points = Points(SessionKind.RoundTable);
        var ticked = TickSpeakerNotes.Decide(state, SessionKind.RoundTable, ["unknown", points[1].Id], points).Value.Single();
        ticked.Points.ShouldBe([points[1].Id]);
        var after = state.Apply(ticked);
        TickSpeakerNotes.Decide(after, SessionKind.RoundTable, [points[1].Id], points).Value.ShouldBeEmpty();
        GetSpeakerNotes.View(after, SessionKind.RoundTable, TextTemplate.First(TextKind.Notes1)).Points.Count(p => p.Said).ShouldBe(1);
        GetSpeakerNotes.View(after, SessionKind.Discussion, TextTemplate.First(TextKind.Notes2)).Points.ShouldAllBe(p => !p.Said);
    }

    [Theory]
    [InlineData("Договориться о действиях.", "Зачем мы собрались: Договориться о действиях.")]
    [InlineData("Договориться о действиях", "Зачем мы собрались: Договориться о действиях.")]
    [InlineData("Договориться…", "Зачем мы собрались: Договориться….")]
    [InlineData("Договориться...", "Зачем мы собрались: Договориться....")]
    public void A_sentence_ends_with_one_stop(string purpose, string point) =>
        SpeakerNotes.Of(Samples.Event() with { Purpose = purpose }, SessionKind.RoundTable, "- Зачем мы собрались: {{purpose}}.").Points.Single().Text.ShouldBe(point);

    [Fact]
    public void Numbered_points_count_and_what_stands_around_them_is_shown()
    {
        var (around, points) = SpeakerNotes.Of(Samples.Event(), SessionKind.RoundTable, "## Для организаций\n\nСначала поблагодарите за приход.\n\n1. Зачем собрались\n2) Что дальше\n* Резолюция\n");
        points.Select(p => p.Text).ShouldBe(["Зачем собрались", "Что дальше", "Резолюция"]);
        around.ShouldBe("**Для организаций**\n\nСначала поблагодарите за приход.");
        Filling.Try(TextKind.Notes1, "Просто слова без списка").Refusal!.Code.ShouldBe("notes_without_points");
        Filling.Try(TextKind.Announcement, "Просто слова без списка").Refusal.ShouldBeNull();
    }

    private static NotePoint[] Points(SessionKind session) => [.. SpeakerNotes.Of(Samples.Event(), session, FirstTexts.Of(SpeakerNotes.Kind(session))).Points];
}

public class SpeakerNotesTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task Points_are_ticked_as_said()
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        var path = $"/api/v1/events/public-events/{id}/notes";
        var points = (await (await manager.GetAsync(path)).Json()).GetProperty("sessions")[1].GetProperty("points");
        var said = new { said = new[] { points[0].GetProperty("id").GetString(), "x" } };

        await (await manager.Call(HttpMethod.Put, $"{path}/2", said)).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        (await manager.Call(HttpMethod.Put, $"{path}/2", said, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await manager.Call(HttpMethod.Put, $"{path}/2", said, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        (await (await manager.GetAsync(path)).Json()).GetProperty("sessions")[1].GetProperty("points").EnumerateArray().Count(p => p.GetProperty("said").GetBoolean()).ShouldBe(1);
        await (await manager.Call(HttpMethod.Put, $"{path}/3", said, ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await (await house.As(Users.Manager39)).GetAsync(path)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }
}
