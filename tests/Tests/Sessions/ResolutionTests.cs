using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Sessions;
using Zarozhdenie.Sessions.Features;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Sessions;

/// <summary>Draft, edit, adopt: one paper's way (R019–R023, R052).</summary>
public class ResolutionTests(SessionsHouse house) : IClassFixture<SessionsHouse>
{
    private static readonly SealedText Words = new(Guid.Empty, "x");

    [Fact]
    public void Without_the_support_group_or_the_seat_it_is_not_adopted()
    {
        var draft = new Resolution(Guid.Empty, Guid.Empty, Guid.Empty, Words, [PointKind.Relevance, PointKind.Readiness, PointKind.SupportGroup], null, null, null, null);
        var consensus = new AdoptResolution(Guid.Empty, AdoptedHow.Consensus);
        var refusal = AdoptResolution.Decide(draft, consensus, "00", Words, 0, 0).Refusal!;
        (refusal.Code, refusal.Say()).ShouldBe(("resolution_incomplete", "Резолюцию нельзя принять: в ней не хватает обязательных пунктов (участие в рабочих группах)."));
        var whole = draft with { Kinds = [.. draft.Kinds, PointKind.Seat] };
        AdoptResolution.Decide(whole, consensus with { How = AdoptedHow.Hands, For = 3, Against = 3 }, "00", Words, 0, 0).Refusal!.Code.ShouldBe("vote_not_carried");
        var adopted = (ResolutionAdopted)AdoptResolution.Decide(whole, consensus, "00", Words, 0, 0).Value[0];
        (adopted.SupportGroup, adopted.Seat).ShouldBe((true, true));
        AdoptResolution.Decide(whole with { Sha256 = "00" }, consensus, "00", Words, 0, 0).Refusal!.Code.ShouldBe("resolution_adopted");
    }

    [Theory]
    [InlineData(5, 1, 1, 7, 0, false, null)]
    [InlineData(5, 1, 2, 7, 0, false, "votes_exceed_came")]
    [InlineData(5, 1, 2, 0, 0, false, null)] // nobody is marked: nothing to compare with
    [InlineData(7, 0, 0, 7, 2, false, "sample_points")]
    [InlineData(7, 0, 0, 7, 2, true, null)]
    [InlineData(8, 0, 0, 7, 2, true, "votes_exceed_came")]
    public void Votes_are_no_more_than_who_came_and_samples_are_accepted_knowingly(int yes, int no, int abstained, int came, int samples, bool accept, string? code)
    {
        var whole = new Resolution(Guid.Empty, Guid.Empty, Guid.Empty, Words, Resolution.Required, null, null, null, null);
        AdoptResolution.Decide(whole, new AdoptResolution(Guid.Empty, AdoptedHow.Hands, yes, no, abstained, accept), "00", Words, came, samples).Refusal?.Code.ShouldBe(code);
        (AdoptResolution.Decide(whole, new AdoptResolution(Guid.Empty, AdoptedHow.Hands, yes, no, abstained, accept), "00", Words, came, samples).Refusal is null).ShouldBe(code is null);
    }

    [Fact]
    public void Words_are_noted_or_proposed_and_zeros_left_out()
    {
        var card = house.Others.Events[house.Gather().EventId].Card;
        var region = new Zarozhdenie.Shared.Tenancy.Region("69", "RU-TVE", "Тверская область", "Tver", null, "Europe/Moscow", "Тверь", 0, 0, "Твр", "Тверской области", "в Тверской области");
        ListPositions.Item[] said = [Item("Клуб «Дом» поможет.", Stance.Supports), Item("Нужны ясли", Stance.Reservations), Item("«Мы против»", Stance.Against)];
        var points = ResolutionWording.Draft(region, [], said);
        points.Single(p => p.Sources.Count == 3).Text.ShouldEndWith("участников: о приоритетах семейной политики — 3. Поддерживают — 1, поддерживают с замечаниями — 1, против — 1.");
        points.Where(p => p.Sources.Count == 1).Select(p => (p.Kind, p.Text)).ShouldBe(
            [(PointKind.Noted, "Ясенева О. П.: «Клуб „Дом“ поможет»."), (PointKind.Noted, "Ясенева О. П.: «Мы против»."), (PointKind.Proposed, "Ясенева О. П.: «Нужны ясли».")]);

        var paper = Zarozhdenie.Sessions.Papers.ResolutionPaper.Markdown(card with { Topic = "Проект «Семья»" }, region, [.. points.Reverse()]);
        paper.ShouldContain("«Проект „Семья“»");
        var (noted, proposed, decided) = (paper.IndexOf("Участники отметили", StringComparison.Ordinal), paper.IndexOf("Участники предложили", StringComparison.Ordinal), paper.IndexOf("Участники решили", StringComparison.Ordinal));
        (noted < proposed && proposed < decided && noted > 0).ShouldBeTrue(paper);
        paper[..proposed].ShouldContain("Мы против");
        paper[proposed..decided].ShouldContain("Нужны ясли");
        paper[decided..].ShouldNotContain("Ясенева");
        paper[decided..].ShouldContain($"{points.Count}. ");

        static ListPositions.Item Item(string text, Stance stance) =>
            new(Guid.CreateVersion7(), 1, Guid.CreateVersion7(), "Ясенева Ольга Петровна", null, null, PositionTopic.FamilyPolicy, stance, text, true, null, default, 1);
    }

    [Fact]
    public async Task Adoption_asks_about_samples_and_looks_at_who_came()
    {
        var g = house.Gather();
        var manager = await house.Manager();
        var draft = await manager.Call(HttpMethod.Post, $"{g.RoundTable}/resolution/draft");
        var version = draft.Headers.ETag!.Tag;
        (await draft.Json(HttpStatusCode.Created)).GetProperty("checks").GetProperty("samples").GetInt32().ShouldBe(6);
        var came = g.Invite("Ясенева Ольга Петровна");
        (await MarkAttendanceTests.Mark(manager, g.RoundTable, came, true)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await manager.GetAsync($"{g.RoundTable}/resolution")).Json()).GetProperty("checks").GetProperty("came").GetInt32().ShouldBe(1);
        await (await Adopt(manager, g, version)).ShouldRefuse(HttpStatusCode.Conflict, "votes_exceed_came");
        var one = new Dictionary<string, object> { ["how"] = "hands", ["for"] = 1 };
        await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/resolution/adopt", one, version)).ShouldRefuse(HttpStatusCode.Conflict, "sample_points");
        one["acceptSamples"] = true;
        await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/resolution/adopt", one, version)).Json();
    }

    [Fact]
    public void A_new_draft_leaves_a_persons_words_alone()
    {
        var position = Guid.CreateVersion7();
        ResolutionPoint mine = new("Наши слова", PointKind.Relevance, [], false, true);
        ResolutionPoint quote = new("«Цитата»", PointKind.Other, [position], false, false);
        var merged = DraftResolution.Merge([mine, quote with { Text = "Правка цитаты", Edited = true }], [new("Образец", PointKind.Relevance, [], true, false), new("Счёт", PointKind.Relevance, [position], false, false), new("Места", PointKind.Seat, [], true, false), quote]);
        merged.Select(p => p.Text).ShouldBe(["Наши слова", "Счёт", "Места", "Правка цитаты"]);
    }

    [Fact]
    public async Task The_draft_before_the_day_has_all_required_points_and_names_the_gaps()
    {
        var g = house.Gather();
        var manager = await house.Manager();
        (await (await manager.GetAsync($"{g.RoundTable}/resolution")).Json()).GetProperty("drafted").GetBoolean().ShouldBeFalse();
        var draft = await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/resolution/draft")).Json(HttpStatusCode.Created);
        draft.GetProperty("missing").GetArrayLength().ShouldBe(0);
        Kinds(draft).ShouldBe(["relevance", "readiness", "cluster", "supportGroup", "seat", "other"]);
        draft.GetProperty("points").EnumerateArray().ShouldAllBe(p => p.GetProperty("sample").GetBoolean() && p.GetProperty("sources").GetArrayLength() == 0);
        Gaps(draft).ShouldContain("noPosition localMedia");
        Gaps(draft).ShouldContain("noReadiness ");
        await (await manager.Call(HttpMethod.Post, $"{g.Discussion}/resolution/draft")).ShouldRefuse(HttpStatusCode.Conflict, "wrong_session");
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Post, $"{g.RoundTable}/resolution/draft")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task From_positions_to_the_frozen_text()
    {
        var g = house.Gather();
        var manager = await house.Manager();
        await Speak(manager, g);
        var draft = await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/resolution/draft")).Json(HttpStatusCode.Created);
        var text = string.Join('\n', draft.GetProperty("points").EnumerateArray().Select(p => p.GetProperty("text").GetString()));
        text.ShouldContain("войдут в кластер — 1 (АНО «Семья»)");
        text.ShouldContain("Ясенева О. П. (АНО «Семья»): «Можно цитировать».");
        text.ShouldNotContain("Не для печати");
        Gaps(draft).ShouldNotContain("noPosition publicOrganization");
        draft.GetProperty("points").EnumerateArray().Single(p => Kind(p) == "readiness").GetProperty("sources").GetArrayLength().ShouldBe(2);

        var shown = await manager.GetAsync($"{g.RoundTable}/resolution");
        var version = shown.Headers.ETag!.Tag;
        var points = (await shown.Json()).GetProperty("points").EnumerateArray().ToArray();
        await (await Edit(manager, g, points, null)).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await Edit(manager, g, [.. points, Point("Чужой источник", "other", Guid.CreateVersion7())], version)).ShouldRefuse(HttpStatusCode.Conflict, "unknown_source");
        var edited = await Edit(manager, g, [.. points.Where(p => Kind(p) != "seat"), Point("Провести ещё одну встречу", "other")], version);
        (await edited.Json()).GetProperty("missing").EnumerateArray().Select(m => m.GetString()).ShouldBe(["seat"]);
        await (await Edit(manager, g, points, version)).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        await (await Adopt(manager, g, edited.Headers.ETag!.Tag)).ShouldRefuse(HttpStatusCode.Conflict, "resolution_incomplete");

        var whole = await Edit(manager, g, points, edited.Headers.ETag!.Tag);
        await (await Adopt(manager, g, version)).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        var sha256 = (await (await Adopt(manager, g, whole.Headers.ETag!.Tag)).Json()).GetProperty("sha256").GetString();

        var adopted = await manager.GetAsync($"{g.RoundTable}/resolution");
        var view = await adopted.Json();
        view.GetProperty("sha256").GetString().ShouldBe(sha256);
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(view.GetProperty("text").GetString()!))).ShouldBe(sha256);
        view.GetProperty("for").GetInt32().ShouldBe(9);
        await (await Edit(manager, g, points, adopted.Headers.ETag!.Tag)).ShouldRefuse(HttpStatusCode.Conflict, "resolution_adopted");
        await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/resolution/draft")).ShouldRefuse(HttpStatusCode.Conflict, "resolution_adopted");
        var results = await ResultsTests.Of(house, g);
        (results.ResolutionSha256, results.ResolutionPoints.Count, results.Positions).ShouldBe((sha256, points.Length, 2));
    }

    internal static async Task Speak(HttpClient manager, Gathering g)
    {
        var a = g.Invite("Ясенева Ольга Петровна", "АНО «Семья»", Guid.CreateVersion7(), OrganizationCategory.PublicOrganization);
        var b = g.Invite("Дубов Олег Олегович", "Комитет по делам семьи", Guid.CreateVersion7(), OrganizationCategory.Authority);
        await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/positions", RecordPositionTests.Said(a, "Можно цитировать", "joins", mayQuote: true))).Json(HttpStatusCode.Created);
        await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/positions", RecordPositionTests.Said(b, "Не для печати", "helps", stance: "reservations"))).Json(HttpStatusCode.Created);
    }

    internal static Task<HttpResponseMessage> Adopt(HttpClient manager, Gathering g, string version) =>
        manager.Call(HttpMethod.Post, $"{g.RoundTable}/resolution/adopt", new Dictionary<string, object> { ["how"] = "hands", ["for"] = 9, ["against"] = 0, ["abstained"] = 1, ["acceptSamples"] = true }, version);

    private static Task<HttpResponseMessage> Edit(HttpClient manager, Gathering g, JsonElement[] points, string? version) => manager.Call(HttpMethod.Put, $"{g.RoundTable}/resolution", new { points }, version);

    private static JsonElement Point(string text, string kind, params Guid[] sources) => JsonSerializer.SerializeToElement(new { text, kind, sources });

    private static string Kind(JsonElement point) => point.GetProperty("kind").GetString()!;

    private static IEnumerable<string> Kinds(JsonElement view) => view.GetProperty("points").EnumerateArray().Select(Kind);

    private static IEnumerable<string> Gaps(JsonElement view) => view.GetProperty("gaps").EnumerateArray().Select(x => $"{x.GetProperty("code").GetString()} {x.GetProperty("category")}");
}
