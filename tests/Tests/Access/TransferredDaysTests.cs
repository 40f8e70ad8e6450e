using System.Net;
using Zarozhdenie.Access.Features;
using Zarozhdenie.Shared.Time;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Access;

public class TransferredDaysTests(House house) : IClassFixture<House>
{
    private const string Path = "/api/v1/access/transferred-days";

    [Fact]
    public void A_day_is_either_off_or_working()
    {
        var day = new DateOnly(2026, 11, 28);
        SetTransferredDays.Decide(new SetTransferredDays([day], [day], "п")).Refusal!.Code.ShouldBe("day_off_and_working");
        SetTransferredDays.Decide(new SetTransferredDays([day, day], [], "п")).Value.Off.ShouldBe([day]);
    }

    [Fact]
    public void The_reason_stays_with_the_days_that_it_was_given_for()
    {
        var (a, b, c) = (new DateOnly(2026, 11, 28), new DateOnly(2026, 11, 29), new DateOnly(2026, 12, 31));
        var first = SetTransferredDays.After(TransferredDays.None, SetTransferredDays.Decide(new SetTransferredDays([c], [a], " первое ")).Value);
        first.Reasons.ShouldBe(new Dictionary<DateOnly, string> { [c] = "первое", [a] = "первое" }, ignoreOrder: true);
        var second = SetTransferredDays.After(first, SetTransferredDays.Decide(new SetTransferredDays([a, c], [b], "второе")).Value);
        second.Reasons.ShouldBe(new Dictionary<DateOnly, string> { [c] = "первое", [a] = "второе", [b] = "второе" }, ignoreOrder: true);
        SetTransferredDays.After(second, SetTransferredDays.Decide(new SetTransferredDays([c], [], "третье")).Value).Reasons.ShouldBe(new Dictionary<DateOnly, string> { [c] = "первое" });
    }

    [Fact]
    public async Task The_lead_writes_them_and_an_event_on_a_day_off_is_warned_of()
    {
        var (lead, manager) = (await house.As(Users.Lead), await house.Manager());
        var body = new { off = new[] { "2026-12-31" }, working = new[] { "2026-12-19" }, reason = "Постановление Правительства" };
        (await manager.GetAsync(Path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await lead.GetAsync(Path)).Headers.ETag!.Tag.ShouldBe("\"0\"");
        await (await lead.Call(HttpMethod.Put, Path, body)).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await lead.Call(HttpMethod.Put, Path, new { off = Array.Empty<string>(), working = new[] { "2026-12-18" }, reason = "п" }, ifMatch: "\"0\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await manager.Call(HttpMethod.Put, Path, body, ifMatch: "\"0\"")).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");
        await (await lead.Call(HttpMethod.Put, Path, new { body.off, body.working, reason = " " }, ifMatch: "\"0\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await lead.Call(HttpMethod.Put, Path, new { body.off, working = body.off, body.reason }, ifMatch: "\"0\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await lead.Call(HttpMethod.Put, Path, new { off = body.working, body.working, body.reason }, ifMatch: "\"0\"")).ShouldRefuse(HttpStatusCode.Conflict, "day_off_and_working");
        await (await lead.Call(HttpMethod.Put, Path, new { off = Enumerable.Range(0, 401).Select(n => new DateOnly(2027, 1, 1).AddDays(n)), body.working, body.reason }, ifMatch: "\"0\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        (await lead.Call(HttpMethod.Put, Path, body, ifMatch: "\"0\"")).Headers.ETag!.Tag.ShouldBe("\"1\"");
        (await lead.Call(HttpMethod.Put, Path, body, ifMatch: "\"0\"")).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await (await lead.GetAsync(Path)).Json()).GetProperty("off")[0].GetString().ShouldBe("2026-12-31");
        (await (await (await house.As(Users.Administrator)).GetAsync(Path)).Json()).GetProperty("reasons")[1].GetProperty("reason").GetString().ShouldBe("Постановление Правительства");

        async Task<bool> Warned(string day)
        {
            var planned = await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Events.MovePublicEventTests.Plan(day))).Json(HttpStatusCode.Created);
            return planned.GetProperty("warnings").EnumerateArray().Any(w => w.GetProperty("code").GetString() == "on_day_off" && w.GetProperty("requirement").GetString() == "R038");
        }

        (await Warned("2026-12-31")).ShouldBeTrue("transferred");
        (await Warned("2027-01-05")).ShouldBeTrue("a holiday");
        (await Warned("2026-12-20")).ShouldBeTrue("a Sunday");
        (await Warned("2026-12-19")).ShouldBeFalse("a Saturday on which people work");
        (await Warned("2026-12-18")).ShouldBeFalse();
    }
}
