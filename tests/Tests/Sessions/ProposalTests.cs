using System.Net;
using Zarozhdenie.Contracts;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Sessions;

/// <summary>The list of proposals and the letter made of it (R029–R031).</summary>
public class ProposalTests(SessionsHouse house) : IClassFixture<SessionsHouse>
{
    internal static object Idea(string problem = "Очередь в ясли", params Guid[] authors) => new { problem, need = "Место рядом с домом", measure = "Открыть группу на 20 мест", authors };

    [Fact]
    public async Task Proposals_are_listed_reworded_and_taken_out()
    {
        var g = house.Gather();
        var author = g.Invite("Ясенева Ольга Петровна", sessions: [SessionKind.Discussion]);
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, $"{g.Discussion}/proposals", Idea("Очередь в ясли", author))).Json(HttpStatusCode.Created)).Id();
        await (await manager.Call(HttpMethod.Post, $"{g.Discussion}/proposals", Idea("Нет кружков"))).Json(HttpStatusCode.Created);

        var first = (await Items(manager, g))[0];
        first.GetProperty("authors")[0].GetProperty("fullName").GetString().ShouldBe("Ясенева Ольга Петровна");
        first.GetProperty("version").GetInt64().ShouldBe(1);

        var path = $"{g.Discussion}/proposals/{id}";
        await (await manager.Call(HttpMethod.Put, path, Idea("Иначе"))).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        (await manager.Call(HttpMethod.Put, path, Idea("Иначе"), "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await manager.Call(HttpMethod.Delete, path, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        (await manager.Call(HttpMethod.Delete, path, ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Items(manager, g)).Single().GetProperty("problem").GetString().ShouldBe("Нет кружков");
        (await ResultsTests.Of(house, g)).Proposals.ShouldBe(["Нет кружков — Открыть группу на 20 мест"]);

        await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/proposals", Idea())).ShouldRefuse(HttpStatusCode.Conflict, "wrong_session");
        await (await manager.Call(HttpMethod.Post, $"{g.Discussion}/proposals", Idea("Х", Guid.CreateVersion7()))).ShouldRefuse(HttpStatusCode.Conflict, "unknown_author");
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Delete, path, ifMatch: "\"3\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task The_appeal_is_made_of_the_proposals_and_addressed_in_the_dative()
    {
        var g = house.Gather();
        var manager = await house.Manager();
        var body = Appeal();
        await (await manager.Call(HttpMethod.Put, $"{g.Discussion}/appeal", body)).ShouldRefuse(HttpStatusCode.Conflict, "no_proposals");
        await manager.Call(HttpMethod.Post, $"{g.Discussion}/proposals", Idea());
        var before = await manager.GetAsync($"{g.Discussion}/appeal");
        before.Headers.ETag!.Tag.ShouldBe("\"0\"");
        (await before.Json()).GetProperty("suggested").GetString()!.ShouldContain("1. Проблема: Очередь в ясли. Потребность: Место рядом с домом. Предлагаемая мера: Открыть группу на 20 мест.");

        var written = await manager.Call(HttpMethod.Put, $"{g.Discussion}/appeal", body, "\"0\"");
        written.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var view = await (await manager.GetAsync($"{g.Discussion}/appeal")).Json();
        view.GetProperty("addressee").GetProperty("nameDative").GetString().ShouldBe("Соколовой И. П.");
        view.GetProperty("addressee").GetProperty("titleDative").GetString().ShouldBe("Заместителю председателя Правительства Тверской области");
        view.GetProperty("text").GetString()!.ShouldStartWith("Уважаемая Ирина Павловна!");
        view.GetProperty("text").GetString()!.ShouldContain("Ответ просим направить по адресу: answer@example.org.");
        view.GetProperty("missing").GetArrayLength().ShouldBe(0);

        await manager.Call(HttpMethod.Post, $"{g.Discussion}/proposals", Idea("Нет кружков"));
        (await (await manager.GetAsync($"{g.Discussion}/appeal")).Json()).GetProperty("outdated").GetBoolean().ShouldBeTrue();
        await (await manager.Call(HttpMethod.Put, $"{g.Discussion}/appeal", body, "\"0\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        await (await manager.Call(HttpMethod.Put, $"{g.Discussion}/appeal", body)).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        (await manager.Call(HttpMethod.Put, $"{g.Discussion}/appeal", body, written.Headers.ETag!.Tag)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await ResultsTests.Of(house, g)).AppealAddressee.ShouldBe("заместитель председателя Правительства Тверской области Соколова Ирина Павловна");
    }

    internal static object Appeal() => new { addressee = new { kind = "deputyHeadOfRegion", name = "Соколова Ирина Павловна", title = "заместитель председателя Правительства Тверской области" }, replyTo = "answer@example.org" };

    private static async Task<System.Text.Json.JsonElement[]> Items(HttpClient manager, Gathering g) =>
        [.. (await (await manager.GetAsync($"{g.Discussion}/proposals")).Json()).GetProperty("items").EnumerateArray()];
}
