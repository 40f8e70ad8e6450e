using System.Net;
using Zarozhdenie.Contracts;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Sessions;

public class AddWalkInTests(SessionsHouse house) : IClassFixture<SessionsHouse>
{
    private static object Walk(bool consent = true) => new { fullName = "Рябинина Инна Сергеевна", phone = "+79161234567", organization = "ООО «Дом»", category = "commercialOrganization", consent };

    [Fact]
    public async Task A_walk_in_becomes_a_contact_comes_and_stays_outside_the_invited()
    {
        var g = house.Gather();
        var manager = await house.Manager();
        var added = await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/walk-ins", Walk(), key: $"walk-{g.EventId}")).Json(HttpStatusCode.Created);
        var again = await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/walk-ins", Walk(), key: $"walk-{g.EventId}")).Json(HttpStatusCode.Created);
        again.Id().ShouldBe(added.Id());

        var item = (await (await manager.GetAsync($"{g.RoundTable}/participants")).Json()).GetProperty("items").EnumerateArray().Single();
        item.Id().ShouldBe(added.Id());
        item.GetProperty("role").GetString().ShouldBe("walkIn");
        item.GetProperty("attended").GetBoolean().ShouldBeTrue();

        var results = await ResultsTests.Of(house, g);
        (results.CameToEvent, results.CameInvited, results.RoundTable.WalkIns).ShouldBe((1, 0, 1));
        results.RoundTable.ByCategory[OrganizationCategory.CommercialOrganization].ShouldBe(1);

        (await MarkAttendanceTests.Mark(manager, g.Discussion, added.Id(), true)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await ResultsTests.Of(house, g)).CameToEvent.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_is_written_in_without_consent_or_a_name()
    {
        var g = house.Gather();
        var manager = await house.Manager();
        var problem = await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/walk-ins", Walk(consent: false))).Json(HttpStatusCode.BadRequest);
        problem.GetProperty("errors").GetProperty("consent")[0].GetString()!.ShouldContain("согласия");
        await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/walk-ins", new { fullName = "", consent = true })).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Post, $"{g.RoundTable}/walk-ins", Walk())).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }
}
