using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Invitations;

/// <summary>What came of a call is booked on whom was called, and on the number that was dialled.</summary>
public class CalleeTests(InvitationsHouse house) : IClassFixture<InvitationsHouse>
{
    private const string Next = "/api/v1/invitations/calls/next";

    private static Task<HttpResponseMessage> Report(HttpClient client, Guid id, object body) => client.Call(HttpMethod.Post, $"/api/v1/invitations/{id}/calls", body);

    private static string[] Phones(JsonElement call) => [.. call.GetProperty("phones").EnumerateArray().Select(p => p.GetString()!)];

    private async Task<CallReported> LastCall(Guid id)
    {
        await using var session = house.Store.QuerySession("69");
        return (await session.Events.FetchStreamAsync(id)).Select(e => e.Data).OfType<CallReported>().Last();
    }

    private Task<string?> WrongPhone(CallReported call) =>
        house.Services.GetRequiredService<IServiceScopeFactory>().InRegion("69", s => s.GetRequiredService<Sealer>().Open(call.WrongPhone, default));

    private Guid Somebody(params string[] phones)
    {
        var id = house.People(1)[0];
        var (region, card) = house.Neighbours.People[id];
        house.Neighbours.People[id] = (region, card with { Phones = phones });
        return id;
    }

    [Fact]
    public async Task A_wrong_number_of_the_deputy_is_the_deputys_and_the_invitee_is_called_next()
    {
        var (manager, about) = (await house.Manager(), await house.Event(inDays: 5));
        var person = Somebody("+79200001111");
        var id = (await house.Sent(manager, about, [person]))[0];
        await (await Report(manager, id, new { outcome = "deputy", deputy = new { fullName = "Орлова Нина Петровна", phone = "+79200002222" } })).Json();
        house.Clock.Advance(TimeSpan.FromDays(1));
        var call = await (await manager.Call(HttpMethod.Post, Next, new { eventId = about.Id })).Json();
        (call.GetProperty("fullName").GetString(), Phones(call).Single()).ShouldBe(("Орлова Нина Петровна", "+79200002222"));

        await (await Report(manager, id, new { outcome = "wrongNumber" })).Json();
        var told = await LastCall(id);
        told.PersonId.ShouldBe(house.Neighbours.People.Single(p => p.Value.Card.Phones.Contains("+79200002222")).Key);
        (await WrongPhone(told)).ShouldBe("+79200002222");
        var after = await (await manager.Call(HttpMethod.Post, Next, new { eventId = about.Id })).Json();
        Phones(after).ShouldBe(["+79200001111"]);
        await (await Report(manager, id, new { outcome = "doNotCall" })).Json();
        (await LastCall(id)).PersonId.ShouldBe(person);
    }

    [Fact]
    public async Task The_number_that_was_dialled_is_the_wrong_one_and_the_queue_offers_the_other()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var id = (await house.Sent(manager, about, [Somebody("+79200003333", "+79200004444")]))[0];
        await (await manager.Call(HttpMethod.Post, Next, new { eventId = about.Id })).Json();
        await (await Report(manager, id, new { outcome = "wrongNumber", phone = 2 })).ShouldRefuse(HttpStatusCode.Conflict, "phone_not_shown");
        await (await Report(manager, id, new { outcome = "wrongNumber", phone = 1 })).Json();
        (await WrongPhone(await LastCall(id))).ShouldBe("+79200004444");
        var again = await (await manager.Call(HttpMethod.Post, Next, new { eventId = about.Id })).Json();
        Phones(again).ShouldBe(["+79200003333"]);
        await (await Report(manager, id, new { outcome = "wrongNumber" })).Json();
        (await manager.Call(HttpMethod.Post, Next, new { eventId = about.Id })).StatusCode.ShouldBe(HttpStatusCode.NoContent, "no number is left");
    }

    [Fact]
    public async Task A_named_person_without_a_phone_is_looked_for_once()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var id = (await house.Sent(manager, about, [Somebody()]))[0];
        await house.CaughtUp(); // reactions ask for cards too
        var before = house.Neighbours.AskedForCards;
        (await manager.Call(HttpMethod.Post, Next, new { invitationId = id })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (house.Neighbours.AskedForCards - before).ShouldBe(1);
    }
}
