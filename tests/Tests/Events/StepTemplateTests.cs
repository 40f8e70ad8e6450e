using System.Net;
using System.Text.Json;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class StepTemplateDecisions
{
    private readonly PublicEvent _event = Samples.Event();

    [Fact]
    public void An_event_keeps_its_version_until_it_takes_the_newest()
    {
        var newest = PublishStepTemplate.Decide(StepTemplate.First, StepTemplateTests.Command(-30), Guid.Empty, Samples.Now);
        newest.Version.ShouldBe(2);
        Steps.Of(_event, null, InvitedFloor.Instruction)[0].Due.ShouldBe(Samples.Day.AddDays(-21));
        UpgradeSteps.Decide(_event, StepTemplate.First).Refusal!.Code.ShouldBe("steps_newest");
        UpgradeSteps.Decide(_event with { Cancelled = true }, newest).Refusal!.Code.ShouldBe("public_event_cancelled");
        var upgraded = _event.Apply(UpgradeSteps.Decide(_event, newest).Value) with { PlannedAt = Samples.Now.AddDays(-60) };
        (upgraded.StepPlan.Version, Steps.Of(upgraded, null, InvitedFloor.Instruction)[0].Due).ShouldBe((2, Samples.Day.AddDays(-30)));
    }

    [Fact]
    public void A_step_is_given_to_somebody_and_back_to_the_manager()
    {
        var person = Guid.CreateVersion7();
        var given = _event.Apply(AssignStep.Decide(_event, new AssignStep(_event.Id, 5, PersonId: person)).Value);
        given.StepPlan.Owners[5].PersonId.ShouldBe(person);
        given.People().ShouldContain(person);
        given.Apply(AssignStep.Decide(given, new AssignStep(_event.Id, 5)).Value).StepPlan.Owners.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(9, CheckStatus.Missing)]
    [InlineData(10, CheckStatus.Warning)]
    [InlineData(11, CheckStatus.Warning)]
    [InlineData(12, CheckStatus.Ok)]
    internal void The_floor_is_on_the_invited(int invited, CheckStatus status) =>
        Check("invited", Facts(invited)).ShouldBe(status);

    [Fact]
    public void The_forecast_is_another_figure_than_the_invited()
    {
        var facts = Facts(12) with { Forecast = new AttendanceForecast(12, 3.9, 2, 6) };
        (Check("invited", facts), Check("forecast", facts)).ShouldBe((CheckStatus.Ok, CheckStatus.Warning));
        Check("forecast", Facts(0)).ShouldBe(CheckStatus.Missing);
        Check("forecast", Facts(46) with { Forecast = new AttendanceForecast(46, 14.9, 10, 20) }).ShouldBe(CheckStatus.Ok);
    }

    [Fact]
    public void Somebody_answers_on_state_support_at_each_session_and_one_at_both()
    {
        Check("state_support", Facts(12)).ShouldBe(CheckStatus.Missing);
        Check("state_support", Facts(12, (Stage.Confirmed, [SessionKind.RoundTable]))).ShouldBe(CheckStatus.Missing);
        Check("state_support", Facts(12, (Stage.Confirmed, [SessionKind.RoundTable]), (Stage.Agreed, [SessionKind.Discussion]))).ShouldBe(CheckStatus.Warning);
        var apart = Facts(12, (Stage.Confirmed, [SessionKind.RoundTable]), (Stage.Confirmed, [SessionKind.Discussion]));
        (Check("state_support", apart), Check("both_sessions", apart)).ShouldBe((CheckStatus.Ok, CheckStatus.Missing));
        Check("both_sessions", Facts(12, (Stage.Sent, [SessionKind.RoundTable, SessionKind.Discussion]))).ShouldBe(CheckStatus.Warning);
        Check("both_sessions", Facts(12, (Stage.Confirmed, [SessionKind.RoundTable, SessionKind.Discussion]))).ShouldBe(CheckStatus.Ok);
    }

    [Fact]
    public void Risks_are_exceptions_of_the_next_fortnight()
    {
        var fine = Facts(30, (Stage.Confirmed, [SessionKind.RoundTable, SessionKind.Discussion]));
        var done = Enumerable.Range(1, 7).Aggregate(_event with { LeaderId = Guid.CreateVersion7(), ModeratorId = Guid.CreateVersion7() }, (e, n) => e.Apply(Samples.At(new StepOverridden(e.Id, n, StepStatus.Done, null))));
        Codes(done, fine, Samples.Day.AddDays(-2)).ShouldBeEmpty();
        Codes(_event, fine, Samples.Day.AddDays(-15)).ShouldBeEmpty();
        Codes(_event, fine, Samples.Day.AddDays(1)).ShouldBeEmpty();
        Codes(_event with { Cancelled = true }, fine, Samples.Day).ShouldBeEmpty();
        Codes(_event, fine, Samples.Day.AddDays(-14)).ShouldBe(["step_1", "step_2", "step_3"]);
        Codes(done, Facts(3), Samples.Day.AddDays(-10)).ShouldBe(["both_sessions", "invited"]);
        Codes(done, Facts(3), Samples.Day.AddDays(-3)).ShouldBe(["state_support", "both_sessions", "invited"]);
    }

    private string[] Codes(PublicEvent e, ReadinessFacts facts, DateOnly today) => [.. Risks.Of(e, null, facts, InvitedFloor.Instruction, today).Select(r => r.Code)];

    private CheckStatus Check(string code, ReadinessFacts facts) => Readiness.Of(_event, facts, InvitedFloor.Instruction).Single(c => c.Code == code).Status;

    private static ReadinessFacts Facts(int invited, params (Stage Stage, SessionKind[] Sessions)[] support) =>
        new(invited, new AttendanceForecast(invited, invited / 3.0, invited / 5, invited / 2), [.. support.Select(s => new SupportPerson(s.Sessions, s.Stage))]);
}

public class StepTemplateTests(House house) : IClassFixture<House>
{
    private const string Path = "/api/v1/events";

    internal static PublishStepTemplate Command(int first) => new([.. Enumerable.Range(1, 8).Select(n => new PublishStepTemplate.Item(n, $"Подсказка {n}", $"Help {n}", n == 1 ? first : n == 8 ? 2 : -3))]);

    [Fact]
    public async Task The_lead_publishes_versions_and_running_events_keep_theirs()
    {
        var (lead, manager) = (await house.As(Users.Lead), await house.Manager());
        var before = await Planned(manager);
        var versions = await lead.GetAsync($"{Path}/step-templates");
        versions.Headers.ETag!.Tag.ShouldBe("\"1\"");

        await (await manager.Call(HttpMethod.Post, $"{Path}/step-templates", Command(-30), ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");
        await (await lead.Call(HttpMethod.Post, $"{Path}/step-templates", Command(-30))).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await lead.Call(HttpMethod.Post, $"{Path}/step-templates", Command(5), ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await lead.Call(HttpMethod.Post, $"{Path}/step-templates", new { steps = Command(-30).Steps.Take(7) }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            (await (await lead.Call(HttpMethod.Post, $"{Path}/step-templates", Command(-30), ifMatch: "\"1\"", key: "publish-once")).Json(HttpStatusCode.Created)).GetProperty("version").GetInt32().ShouldBe(2);
        }

        var stale = await (await lead.Call(HttpMethod.Post, $"{Path}/step-templates", Command(-40), ifMatch: "\"1\"")).Json(HttpStatusCode.PreconditionFailed);
        stale.GetProperty("changedBy").GetString().ShouldBe("Кедрова Ольга Сергеевна");
        (await (await lead.GetAsync($"{Path}/step-templates/2")).Json()).GetProperty("steps")[0].GetProperty("dueDays").GetInt32().ShouldBe(-30);
        (await lead.GetAsync($"{Path}/step-templates/3")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var kept = await Steps(manager, before);
        (kept.GetProperty("version").GetInt32(), kept.GetProperty("newestVersion").GetInt32(), kept.GetProperty("steps")[0].GetProperty("help").GetString()!.StartsWith("Согласуйте", StringComparison.Ordinal)).ShouldBe((1, 2, true));
        var path = $"{Path}/public-events/{before}/steps/upgrade";
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Post, path, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await manager.Call(HttpMethod.Post, path, ifMatch: "\"7\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        (await manager.Call(HttpMethod.Post, path, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await manager.Call(HttpMethod.Post, path, ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.Conflict, "steps_newest");
        (await Steps(manager, before)).GetProperty("steps")[0].GetProperty("help").GetString().ShouldBe("Подсказка 1");

        var after = await Planned(manager, version: 2);
        (await Steps(manager, after)).GetProperty("version").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_step_is_given_to_an_account_or_a_contact_of_the_region()
    {
        var manager = await house.Manager();
        var id = await Planned(manager, version: null);
        var path = $"{Path}/public-events/{id}/steps";
        var etag = (await manager.GetAsync(path)).Headers.ETag!.Tag;
        var me = (await Steps(manager, id)).GetProperty("team")[0].Id();

        await (await manager.Call(HttpMethod.Put, $"{path}/5/responsible", new { accountId = Guid.CreateVersion7() }, ifMatch: etag)).ShouldRefuse(HttpStatusCode.BadRequest, "account_unknown");
        await (await manager.Call(HttpMethod.Put, $"{path}/5/responsible", new { personId = Guid.CreateVersion7() }, ifMatch: etag)).ShouldRefuse(HttpStatusCode.BadRequest, "counterpart_unknown");
        await (await manager.Call(HttpMethod.Put, $"{path}/5/responsible", new { personId = me, accountId = me }, ifMatch: etag)).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        (await manager.Call(HttpMethod.Put, $"{path}/5/responsible", new { accountId = me }, ifMatch: etag)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await manager.Call(HttpMethod.Put, $"{path}/5/responsible", new { accountId = me }, ifMatch: etag)).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await Steps(manager, id)).GetProperty("steps")[4].GetProperty("responsible").GetProperty("accountId").GetGuid().ShouldBe(me);
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Put, $"{path}/5/responsible", new { }, ifMatch: etag)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task Steps_tell_what_the_day_still_lacks()
    {
        var manager = await house.Manager();
        var checks = (await Steps(manager, await Planned(manager, version: null))).GetProperty("checks").EnumerateArray().Select(c => (c.GetProperty("code").GetString(), c.GetProperty("requirement").GetString(), c.GetProperty("status").GetString())).ToArray();
        checks.ShouldBe([("state_support", "R034", "missing"), ("both_sessions", "R033", "missing"), ("invited", "R035", "missing"), ("forecast", "R047", "missing"), ("leader", "R013", "missing"), ("moderator_1", "R036", "missing"), ("moderator_2", "R037", "ok")]);
    }

    [Fact]
    public async Task The_lead_sees_regions_at_risk_and_why_and_the_look_is_logged()
    {
        var lead = await house.As(Users.Lead);
        (await (await lead.GetAsync($"{Path}/regions-at-risk")).Json()).GetProperty("items").EnumerateArray().ShouldNotContain(r => r.GetProperty("region").GetString() == "39");
        var other = await house.As(Users.Manager39);
        var id = (await (await other.Call(HttpMethod.Post, $"{Path}/public-events", MovePublicEventTests.Plan("2026-12-01"))).Json(HttpStatusCode.Created)).Id();
        await other.Call(HttpMethod.Post, $"{Path}/public-events", MovePublicEventTests.Plan("2026-12-20"));

        var answer = await (await lead.GetAsync($"{Path}/regions-at-risk")).Json();
        var row = answer.GetProperty("items").EnumerateArray().Where(r => r.GetProperty("region").GetString() == "39").ShouldHaveSingleItem();
        (row.Id("eventId"), row.GetProperty("daysLeft").GetInt32()).ShouldBe((id, 8));
        row.GetProperty("reasons").EnumerateArray().Select(r => r.GetProperty("requirement").GetString()).ShouldBe(["R033", "R035"]);
        await (await other.GetAsync($"{Path}/regions-at-risk")).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");

        await using var database = Npgsql.NpgsqlDataSource.Create(house.Database);
        await using var command = database.CreateCommand("select count(*) from shared.readings where operation = 'GetRegionsAtRisk' and region = '00'");
        (await command.ExecuteScalarAsync()).ShouldBe(2L);
    }

    private static async Task<Guid> Planned(HttpClient manager, int? version = 1)
    {
        var answer = await manager.Call(HttpMethod.Post, $"{Path}/public-events", MovePublicEventTests.Plan());
        if (version is { } expected)
        {
            answer.Headers.ETag!.Tag.ShouldBe($"\"{expected}\"");
        }

        return (await answer.Json(HttpStatusCode.Created)).Id();
    }

    private static async Task<JsonElement> Steps(HttpClient manager, Guid id) => await (await manager.GetAsync($"{Path}/public-events/{id}/steps")).Json();
}
