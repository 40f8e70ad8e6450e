using System.Net;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class CoOrganizerDecisions
{
    [Fact]
    public void Somebody_is_named_once_and_taken_away_once()
    {
        var (state, person) = (Samples.Event(), Guid.CreateVersion7());
        var named = state.Apply(AddCoOrganizer.Decide(state, person, null).Value.Single());
        AddCoOrganizer.Decide(named, person, null).Value.ShouldBeEmpty();
        named.People().ShouldContain(person);
        var without = named.Apply(RemoveCoOrganizer.Decide(named, person).Value);
        without.CoOrganizers.ShouldBeEmpty();
        RemoveCoOrganizer.Decide(without, person).Refusal!.Code.ShouldBe("not_found");
        AddCoOrganizer.Decide(state with { Cancelled = true }, person, null).Refusal!.Code.ShouldBe("public_event_cancelled");
    }

    [Fact]
    public void Twenty_are_enough()
    {
        var state = Samples.Event();
        for (var i = 0; i < 20; i++)
        {
            state = state.Apply(AddCoOrganizer.Decide(state, Guid.CreateVersion7(), null).Value.Single());
        }

        AddCoOrganizer.Decide(state, Guid.CreateVersion7(), null).Refusal!.Code.ShouldBe("co_organizers_too_many");
    }
}

public class CoOrganizerTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task A_contact_is_named_with_the_organisation_and_taken_away()
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        var person = (await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Лесная Мария Ивановна", organization = "Совет отцов", position = "Председатель" })).Json(HttpStatusCode.Created)).Id();
        var path = $"/api/v1/events/public-events/{id}/co-organizers";

        await (await manager.Call(HttpMethod.Post, path, new { personId = person })).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await manager.Call(HttpMethod.Post, path, new { personId = Guid.CreateVersion7() }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.NotFound, "co_organizer_unknown");
        (await manager.Call(HttpMethod.Post, path, new { personId = person }, ifMatch: "\"1\"", key: "name")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await manager.Call(HttpMethod.Post, path, new { personId = person }, ifMatch: "\"1\"", key: "name")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await manager.Call(HttpMethod.Delete, $"{path}/{person}", ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        var items = (await (await manager.GetAsync(path)).Json()).GetProperty("items");
        items.GetArrayLength().ShouldBe(1);
        items[0].GetProperty("organizationId").GetString().ShouldNotBeNull();
        await (await (await house.As(Users.Manager39)).GetAsync(path)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await manager.Call(HttpMethod.Delete, $"{path}/{person}", ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await manager.GetAsync(path)).Json()).GetProperty("items").GetArrayLength().ShouldBe(0);
    }
}
