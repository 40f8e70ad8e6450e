using System.Net;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Sessions;
using Zarozhdenie.Sessions.Features;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Sessions;

/// <summary>A position is corrected or taken out until the resolution is adopted.</summary>
public class EditPositionTests(SessionsHouse house) : IClassFixture<SessionsHouse>
{
    private static readonly SealedText Words = new(Guid.Empty, "x");

    [Theory]
    [InlineData("joins", "needs", "helps", 1, "joins", "joins")] // an earlier word doesn't turn the side
    [InlineData("joins", "needs", "helps", 2, "joins", "helps")]
    [InlineData("joins", "needs", null, 2, "joins", "needs")] // silent again: the word before counts
    public void A_correction_turns_the_side_only_by_its_last_word(string third, string first, string? corrected, int index, string before, string? after)
    {
        var (at, all) = Three(first, third);
        var fact = EditPosition.Decide(at, all[index], all, false, new EditPosition(at.Slot.Id, all[index].Id, Readiness: Of(corrected), NoReadiness: corrected is null), Words).Value.Single();
        (fact.ReadinessBefore, fact.Readiness, fact.Told).ShouldBe((Of(before), Of(after), Of(corrected)));
    }

    [Fact]
    public void Taking_out_the_last_word_gives_the_side_its_word_before()
    {
        var (at, all) = Three("needs", "joins");
        var removed = RemovePosition.Decide(at, all[2], all, false).Value;
        (removed.ReadinessBefore, removed.Readiness).ShouldBe((Readiness.Joins, Readiness.Needs));
        RemovePosition.Decide(at, all[2].Apply(removed), all, false).Refusal!.Code.ShouldBe("not_found");
        RemovePosition.Decide(at, all[2], all, adopted: true).Refusal!.Code.ShouldBe("resolution_adopted");
        EditPosition.Decide(at, all[0], all, adopted: true, new EditPosition(at.Slot.Id, all[0].Id), Words).Refusal!.Code.ShouldBe("resolution_adopted");
        EditPosition.Decide(at, all[0], all, false, new EditPosition(at.Slot.Id, all[0].Id), all[0].Text).Value.ShouldBeEmpty();
        EditPosition.Decide(at with { Event = at.Event with { Id = Guid.CreateVersion7() } }, all[0], all, false, new EditPosition(at.Slot.Id, all[0].Id), Words).Refusal!.Code.ShouldBe("not_found");
        var count = Position.Count([all[0], all[1], all[2].Apply(removed)]);
        (count[Readiness.Needs], count[Readiness.Joins]).ShouldBe((1, 0));
    }

    [Fact]
    public async Task A_position_is_corrected_with_its_version_and_taken_out()
    {
        var g = house.Gather();
        var who = g.Invite("Ясенева Ольга Петровна", "АНО «Семья»", Guid.CreateVersion7(), OrganizationCategory.PublicOrganization);
        var manager = await house.Manager();
        var (first, second) = (await Say(manager, g, who, "Ошибка в слове", "joins"), await Say(manager, g, who, "Совсем не то", "helps"));
        var path = $"{g.RoundTable}/positions/{first}";

        await (await manager.Call(HttpMethod.Patch, path, new { text = "Верно" })).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await manager.Call(HttpMethod.Patch, path, new { text = "" }, "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Patch, path, new { text = "Чужое" }, "\"1\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await manager.Call(HttpMethod.Patch, path, new { text = "Верно", stance = "reservations", mayQuote = true }, "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await manager.Call(HttpMethod.Patch, path, new { text = "Поздно" }, "\"1\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        await (await manager.Call(HttpMethod.Delete, $"{g.RoundTable}/positions/{second}")).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        (await manager.Call(HttpMethod.Delete, $"{g.RoundTable}/positions/{second}", null, "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var list = await (await manager.GetAsync($"{g.RoundTable}/positions")).Json();
        var item = list.GetProperty("items").EnumerateArray().Single();
        (item.GetProperty("text").GetString(), item.GetProperty("stance").GetString(), item.GetProperty("version").GetInt64()).ShouldBe(("Верно", "reservations", 2));
        (list.GetProperty("readiness").GetProperty("joins").GetInt32(), list.GetProperty("readiness").GetProperty("helps").GetInt32()).ShouldBe((1, 0));
        (await ResultsTests.Of(house, g)).Positions.ShouldBe(1);
        (await Number(manager, g, await Say(manager, g, who, "Ещё", null))).ShouldBe(3);
    }

    [Fact]
    public async Task The_draft_leaves_out_what_was_taken_out_and_nothing_changes_after_adoption()
    {
        var g = house.Gather();
        var who = g.Invite("Ясенева Ольга Петровна");
        var manager = await house.Manager();
        var (first, second) = (await Say(manager, g, who, "Останется", "joins"), await Say(manager, g, who, "Уберём", null));
        await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/resolution/draft")).Json(HttpStatusCode.Created);
        await manager.Call(HttpMethod.Delete, $"{g.RoundTable}/positions/{second}", null, "\"1\"");

        var shown = await manager.GetAsync($"{g.RoundTable}/resolution");
        var view = await shown.Json();
        view.GetProperty("gaps").EnumerateArray().Select(x => x.GetProperty("code").GetString()).ShouldContain("positionRemoved");
        var edited = await manager.Call(HttpMethod.Put, $"{g.RoundTable}/resolution", new { points = view.GetProperty("points") }, shown.Headers.ETag!.Tag);
        edited.StatusCode.ShouldBe(HttpStatusCode.OK, "points may come back with a source that was taken out");

        var again = await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/resolution/draft")).Json();
        again.GetProperty("points").ToString().ShouldNotContain("Уберём");
        again.GetProperty("points").ToString().ShouldContain("Останется");
        again.GetProperty("points").ToString().ShouldNotContain(second.ToString());

        var version = (await manager.GetAsync($"{g.RoundTable}/resolution")).Headers.ETag!.Tag;
        await (await ResolutionTests.Adopt(manager, g, version)).Json();
        await (await manager.Call(HttpMethod.Patch, $"{g.RoundTable}/positions/{first}", new { text = "Поздно" }, "\"1\"")).ShouldRefuse(HttpStatusCode.Conflict, "resolution_adopted");
        await (await manager.Call(HttpMethod.Delete, $"{g.RoundTable}/positions/{first}", null, "\"1\"")).ShouldRefuse(HttpStatusCode.Conflict, "resolution_adopted");
    }

    private static async Task<Guid> Say(HttpClient manager, Gathering g, Guid who, string text, string? readiness) =>
        (await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/positions", RecordPositionTests.Said(who, text, readiness, mayQuote: true))).Json(HttpStatusCode.Created)).Id();

    private static async Task<int> Number(HttpClient manager, Gathering g, Guid id) =>
        (await (await manager.GetAsync($"{g.RoundTable}/positions")).Json()).GetProperty("items").EnumerateArray().Single(i => i.Id() == id).GetProperty("number").GetInt32();

    private static Readiness? Of(string? word) => word is null ? null : Enum.Parse<Readiness>(word, ignoreCase: true);

    // One side speaks three times: of its readiness, silently, and of it again.
    private (SessionAt At, Position[] All) Three(string first, string third)
    {
        var card = house.Others.Events[house.Gather().EventId].Card;
        var side = Guid.CreateVersion7();
        return (new SessionAt(card, card.RoundTable), [Said(1, Of(first)), Said(2, null), Said(3, Of(third))]);

        Position Said(int number, Readiness? told) => new(Guid.CreateVersion7(), card.Id, number, Guid.CreateVersion7(), side, told, PositionTopic.FamilyPolicy, Stance.Supports, false, Words, default);
    }
}
