using System.Net;
using Zarozhdenie.Access.Features;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Access;

public class TransferredDaysTests(House house) : IClassFixture<House>
{
    private const string Path = "/api/v1/access/transferred-days";

    [Fact]
    public void A_day_is_either_off_or_working()
    {
        var day = new DateOnly(2026, 11, 28);
        SetTransferredDays.Decide(new SetTransferredDays([day], [day])).Refusal!.Code.ShouldBe("day_off_and_working");
        SetTransferredDays.Decide(new SetTransferredDays([day, day], [])).Value.Off.ShouldBe([day]);
    }

    [Fact]
    public async Task The_lead_writes_them_and_an_event_on_a_day_off_is_warned_of()
    {
        var (lead, manager) = (await house.As(Users.Lead), await house.Manager());
        var body = new { off = new[] { "2026-12-31" }, working = new[] { "2026-12-19" } };
        (await manager.GetAsync(Path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await lead.GetAsync(Path)).Headers.ETag!.Tag.ShouldBe("\"0\"");
        await (await lead.Call(HttpMethod.Put, Path, body)).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await lead.Call(HttpMethod.Put, Path, new { off = Array.Empty<string>(), working = new[] { "2026-12-18" } }, ifMatch: "\"0\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        (await lead.Call(HttpMethod.Put, Path, body, ifMatch: "\"0\"")).Headers.ETag!.Tag.ShouldBe("\"1\"");
        (await lead.Call(HttpMethod.Put, Path, body, ifMatch: "\"0\"")).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await (await lead.GetAsync(Path)).Json()).GetProperty("off")[0].GetString().ShouldBe("2026-12-31");

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
