using System.Net;
using System.Text.Json;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Events.Papers;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class AgendaDecisions
{
    // R015, R027: the default fits whatever length the session has.
    [Theory]
    [InlineData("10:00-11:15")]
    [InlineData("10:00-11:00")]
    [InlineData("10:00-11:30")]
    [InlineData("10:00-14:00")]
    public void The_default_fills_the_session(string hours)
    {
        var state = Samples.Event(Samples.Plan(first: hours, second: "15:00-16:10"));
        DefaultAgenda.Of(state, SessionKind.RoundTable).Sum(i => i.Item.Minutes).ShouldBe(state.RoundTable.Minutes());
        DefaultAgenda.Of(state, SessionKind.Discussion).Sum(i => i.Item.Minutes).ShouldBe(70);
        DefaultAgenda.Of(state, SessionKind.Discussion).ShouldAllBe(i => i.Item.Minutes >= 3);
    }

    [Fact]
    public void The_default_says_what_the_instruction_says_of_each_session_and_form()
    {
        var state = Samples.Event();
        string.Join('\n', DefaultAgenda.Of(state, SessionKind.RoundTable).Select(i => i.Title)).ShouldContain("актив поддержки");
        DefaultAgenda.Of(Samples.Event(Samples.Plan(format: RoundTableFormat.WorkingMeeting)), SessionKind.RoundTable)[0].Title.ShouldContain("рабочего совещания");
        string.Join('\n', DefaultAgenda.Of(state, SessionKind.Discussion).Select(i => i.Title)).ShouldContain("письмо-обращение");
    }

    [Fact]
    public void Items_follow_one_another_from_the_start()
    {
        var timed = AgendaRules.Timed(new TimeOnly(10, 0), [(new AgendaItem(Guid.Empty, 5, null), "а"), (new AgendaItem(Guid.Empty, 70, null), "б")]);
        timed.Select(i => i.End).ShouldBe([new TimeOnly(10, 5), new TimeOnly(11, 15)]);
    }

    [Theory]
    [InlineData(75, null)]
    [InlineData(76, "R015")]
    public void An_agenda_longer_than_its_session_is_a_warning(int minutes, string? requirement)
    {
        var state = Samples.Event();
        var written = SetAgenda.Decide(state, new SetAgenda(state.Id, 1, [new SetAgenda.Item("Всё", minutes)]), Samples.Sealed, Guid.CreateVersion7).Value;
        Warnings.Of(state.Apply(written)).SingleOrDefault(w => w.Code == "agenda_too_long")?.Requirement.ShouldBe(requirement);
        AgendaRules.TooLong(state.Apply(written)).Select(w => w.Requirement).SingleOrDefault().ShouldBe(requirement);
    }

    [Fact]
    public void A_cancelled_event_has_no_new_agenda() =>
        SetAgenda.Decide(Samples.Event() with { Cancelled = true }, new SetAgenda(Guid.Empty, 1, [new("x", 5)]), Samples.Sealed, Guid.CreateVersion7).Refusal!.Code.ShouldBe("public_event_cancelled");

    // F07: registration, both sessions and the break, in order of time.
    [Fact]
    public void The_run_sheet_goes_through_the_day()
    {
        var state = Samples.Event();
        var rows = RunSheet.Rows(state, _ => "", [], AgendaRules.Timed(state.RoundTable.Start, DefaultAgenda.Of(state, SessionKind.RoundTable)), []);
        rows[0].ShouldBe(new RunSheet.Row("09:40–10:00", "Регистрация участников", "", false));
        rows[1].Heading.ShouldBeTrue();
        rows.Single(r => r.What == "Перерыв").Time.ShouldBe("11:15–11:45");
        rows[^1].What.ShouldBe("Сессия 2. Дискуссия");
    }
}

public class SetAgendaTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task An_agenda_is_replaced_as_a_whole_and_its_words_are_sealed()
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        var path = $"/api/v1/events/public-events/{id}/agenda";
        var before = (await (await manager.GetAsync(path)).Json()).GetProperty("sessions");
        before[0].GetProperty("isDefault").GetBoolean().ShouldBeTrue();
        before[0].GetProperty("total").GetInt32().ShouldBe(75);
        before[1].GetProperty("items")[0].GetProperty("start").GetString().ShouldBe("11:45:00");

        var first = before[0].GetProperty("items")[1].GetProperty("id").GetGuid();
        object Items(Guid? speaker = null) => new { items = new object[] { new { title = "Доклад Ивановой", minutes = 40, speakerId = speaker }, new { id = first, title = "Проект", minutes = 50 } } };
        await (await manager.Call(HttpMethod.Put, $"{path}/1", Items())).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await manager.Call(HttpMethod.Put, $"{path}/1", Items(Guid.CreateVersion7()), ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "speaker_unknown");
        (await manager.Call(HttpMethod.Put, $"{path}/1", Items(), ifMatch: "\"1\"", key: "agenda")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await manager.Call(HttpMethod.Put, $"{path}/1", Items(), ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        var after = await (await manager.GetAsync(path)).Json();
        var session = after.GetProperty("sessions")[0];
        session.GetProperty("isDefault").GetBoolean().ShouldBeFalse();
        session.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("title").GetString()).ShouldBe(["Доклад Ивановой", "Проект"]);
        session.GetProperty("items")[1].GetProperty("id").GetGuid().ShouldBe(first);
        session.GetProperty("items")[1].GetProperty("start").GetString().ShouldBe("10:40:00");
        after.GetProperty("warnings")[0].GetProperty("requirement").GetString().ShouldBe("R015");
        await using var database = Npgsql.NpgsqlDataSource.Create(house.Database);
        await using var command = database.CreateCommand("select string_agg(data::text, ' ') from facts.mt_events where stream_id = $1");
        command.Parameters.AddWithValue(id);
        ((string)(await command.ExecuteScalarAsync())!).ShouldNotContain("Иванов");
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Put, $"{path}/1", Items(), ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    [Theory]
    [InlineData(300, 5)]
    [InlineData(51, 5)]
    [InlineData(0, 5)]
    [InlineData(1, 0)]
    [InlineData(1, 241)]
    public async Task Too_many_items_and_impossible_lengths_are_refused(int count, int minutes)
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        var items = Enumerable.Range(0, count).Select(i => new { title = $"Пункт {i}", minutes }).ToArray();
        var refused = await (await manager.Call(HttpMethod.Put, $"/api/v1/events/public-events/{id}/agenda/2", new { items }, ifMatch: "\"1\"")).Json(HttpStatusCode.BadRequest);
        refused.GetProperty("code").GetString().ShouldBe("validation_failed");
        if (count == 300)
        {
            JsonSerializer.Serialize(refused.GetProperty("errors"), Zarozhdenie.Shared.Http.Json.Options).ShouldContain("50");
        }
    }
}
