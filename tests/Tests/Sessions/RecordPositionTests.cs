using System.Net;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Sessions;

public class RecordPositionTests(SessionsHouse house) : IClassFixture<SessionsHouse>
{
    internal static object Said(Guid who, string text = "Нужна поддержка молодых семей", string? readiness = null, bool mayQuote = false, string stance = "supports", string topic = "familyPolicy") =>
        new { participantId = who, topic, stance, text, mayQuote, readiness };

    [Fact]
    public async Task An_organisations_last_word_counts_and_the_fact_says_what_stood_before()
    {
        var g = house.Gather();
        var organization = Guid.CreateVersion7();
        var first = g.Invite("Ясенева Ольга Петровна", "АНО «Семья»", organization);
        var second = g.Invite("Дубов Олег Олегович", "АНО «Семья»", organization);
        var expert = g.Invite("Ёлкин Пётр Ильич");
        var manager = await house.Manager();
        foreach (var said in new[] { Said(first, readiness: "needs"), Said(expert, readiness: "helps"), Said(second, readiness: "joins"), Said(first) })
        {
            await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/positions", said)).Json(HttpStatusCode.Created);
        }

        var list = await (await manager.GetAsync($"{g.RoundTable}/positions")).Json();
        var readiness = list.GetProperty("readiness");
        (readiness.GetProperty("joins").GetInt32(), readiness.GetProperty("needs").GetInt32(), readiness.GetProperty("helps").GetInt32()).ShouldBe((1, 0, 1));
        var items = list.GetProperty("items").EnumerateArray().ToArray();
        items.Select(i => i.GetProperty("number").GetInt32()).ShouldBe([1, 2, 3, 4]);
        items[0].GetProperty("text").GetString().ShouldBe("Нужна поддержка молодых семей");
        items[0].GetProperty("organization").GetString().ShouldBe("АНО «Семья»");

        await using var session = house.Store.QuerySession("69");
        var facts = new List<PositionRecorded>();
        foreach (var item in items)
        {
            facts.Add((PositionRecorded)(await session.Events.FetchStreamAsync(item.Id())).Single().Data);
        }

        facts.Select(f => (f.ReadinessBefore, f.Readiness)).ShouldBe(
            [(null, Readiness.Needs), (null, Readiness.Helps), (Readiness.Needs, Readiness.Joins), (Readiness.Joins, Readiness.Joins)]);
        facts[0].Text.Cipher.ShouldNotContain("Нужна");
    }

    [Fact]
    public async Task Positions_belong_to_session_1_and_to_somebody_on_the_list()
    {
        var g = house.Gather();
        var who = g.Invite("Ясенева Ольга Петровна");
        var manager = await house.Manager();
        await (await manager.Call(HttpMethod.Post, $"{g.Discussion}/positions", Said(who))).ShouldRefuse(HttpStatusCode.Conflict, "wrong_session");
        await (await manager.GetAsync($"{g.Discussion}/positions")).ShouldRefuse(HttpStatusCode.Conflict, "wrong_session");
        await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/positions", Said(Guid.CreateVersion7()))).ShouldRefuse(HttpStatusCode.Conflict, "unknown_participant");
        await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/positions", Said(who, new string('а', 2001)))).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Post, $"{g.RoundTable}/positions", Said(who))).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task One_key_records_one_position()
    {
        var g = house.Gather();
        var who = g.Invite("Ясенева Ольга Петровна");
        var manager = await house.Manager();
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => manager.Call(HttpMethod.Post, $"{g.RoundTable}/positions", Said(who), key: $"one-{g.EventId}")));
        (await Task.WhenAll(answers.Select(async a => (await a.Json(HttpStatusCode.Created)).Id()))).Distinct().Count().ShouldBe(1);
        (await (await manager.GetAsync($"{g.RoundTable}/positions")).Json()).GetProperty("items").GetArrayLength().ShouldBe(1);
    }
}
