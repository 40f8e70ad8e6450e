using System.Net;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class VolunteerDecisions
{
    // R055, F19: optional; closed by facts when somebody agreed for every need.
    [Theory]
    [InlineData("", StepStatus.Todo)]
    [InlineData("registration:2:agreed", StepStatus.InProgress)]
    [InlineData("registration:1:asked", StepStatus.InProgress)]
    [InlineData("registration:1:agreed photo:1:declined", StepStatus.InProgress)]
    [InlineData("registration:1:agreed photo:1:agreed", StepStatus.Done)]
    public void Step_7_follows_the_needs(string needs, StepStatus status)
    {
        var state = Samples.Event();
        var command = new SetVolunteers(state.Id, [.. needs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => n.Split(':')).Select(p => new SetVolunteers.Need(
            Enum.Parse<VolunteerRole>(p[0], true), int.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture), [new SetVolunteers.Helper(Guid.CreateVersion7(), Enum.Parse<VolunteerStatus>(p[2], true))]))]);
        var after = state.Apply(Samples.At(SetVolunteers.Decide(state, command).Value));
        Steps.Of(after, null, InvitedFloor.Instruction)[6].Status.ShouldBe(status);
    }

    [Fact]
    public void Nobody_needed_is_set_by_hand() =>
        Steps.Of(Samples.Event().Apply(Samples.At(new StepOverridden(Guid.Empty, 7, StepStatus.NotNeeded, null))), null, InvitedFloor.Instruction)[6].Status.ShouldBe(StepStatus.NotNeeded);
}

public class SetVolunteersTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task Needs_are_kept_with_who_was_asked()
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        var person = (await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Лесная Мария Ивановна", phones = new[] { "+79001112233" } })).Json(HttpStatusCode.Created)).Id();
        var path = $"/api/v1/events/public-events/{id}/volunteers";
        object Needs(Guid who) => new { needs = new[] { new { role = "photo", count = 1, people = new[] { new { personId = who, status = "agreed" } } } } };
        (await (await manager.GetAsync(path)).Json()).GetProperty("needs").GetArrayLength().ShouldBe(0);

        await (await manager.Call(HttpMethod.Put, path, Needs(person))).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await manager.Call(HttpMethod.Put, path, Needs(Guid.CreateVersion7()), ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "volunteer_unknown");
        await (await manager.Call(HttpMethod.Put, path, new { needs = new[] { new { role = "photo", count = 0 } } }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        (await manager.Call(HttpMethod.Put, path, Needs(person), ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await manager.Call(HttpMethod.Put, path, Needs(person), ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        await (await (await house.As(Users.Manager39)).GetAsync(path)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");

        (await (await manager.GetAsync(path)).Json()).GetProperty("needs")[0].GetProperty("agreed").GetInt32().ShouldBe(1);
        var steps = (await (await manager.GetAsync($"/api/v1/events/public-events/{id}/steps")).Json()).GetProperty("steps");
        steps[6].GetProperty("status").GetString().ShouldBe("done");
        (await manager.GetAsync($"/api/v1/events/public-events/{id}/run-sheet.pdf")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
