using System.Net;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Sessions;

public class ListParticipantsTests(SessionsHouse house) : IClassFixture<SessionsHouse>
{
    [Fact]
    public async Task The_list_holds_who_is_invited_to_the_session_and_has_not_declined_by_surname()
    {
        var g = house.Gather();
        g.Invite("Ясенева Ольга Петровна", "АНО «Семья»", category: OrganizationCategory.PublicOrganization);
        g.Invite("Ёлкина Анна Ивановна", phone: "+79201234567");
        g.Invite("Берёзов Пётр Ильич", stage: Stage.Declined);
        g.Invite("Кленова Мария Юрьевна", deputy: g.Person("Жукова Вера Олеговна", "Газета «Волга»"));
        g.Invite("Дубов Олег Олегович", sessions: [SessionKind.Discussion]);
        var manager = await house.Manager();

        var list = await (await manager.GetAsync($"{g.RoundTable}/participants")).Json();
        var items = list.GetProperty("items").EnumerateArray().ToArray();
        items.Select(i => i.GetProperty("fullName").GetString()).ShouldBe(["Ёлкина Анна Ивановна", "Жукова Вера Олеговна", "Ясенева Ольга Петровна"]);
        items[1].GetProperty("inPlaceOf").GetString().ShouldBe("Кленова Мария Юрьевна");
        items[1].GetProperty("role").GetString().ShouldBe("deputy");
        items[2].GetProperty("category").GetString().ShouldBe("publicOrganization");
        list.GetProperty("counts").GetProperty("unmarked").GetInt32().ShouldBe(3);

        (await Names(manager, g, "елкина")).ShouldBe(["Ёлкина Анна Ивановна"]);
        (await Names(manager, g, "123-45")).ShouldBe(["Ёлкина Анна Ивановна"]);
        (await Names(manager, g, "волга")).ShouldBe(["Жукова Вера Олеговна"]);
    }

    [Fact]
    public async Task Another_regions_session_is_not_found_and_a_caller_is_not_allowed()
    {
        var g = house.Gather();
        await (await (await house.As(Users.Manager39)).GetAsync($"{g.RoundTable}/participants")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await (await house.As(Users.Caller69)).GetAsync($"{g.RoundTable}/participants")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await (await (await house.Manager()).GetAsync($"/api/v1/sessions/{g.EventId}/participants")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task The_list_is_made_once_and_not_while_it_is_empty()
    {
        var g = house.Gather();
        var manager = await house.Manager();
        await (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/participants/list")).ShouldRefuse(HttpStatusCode.Conflict, "participant_list_empty");
        g.Invite("Ясенева Ольга Петровна");
        (await manager.Call(HttpMethod.Post, $"{g.RoundTable}/participants/list")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var again = await manager.Call(HttpMethod.Post, $"{g.RoundTable}/participants/list");
        again.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        again.Headers.ETag!.Tag.ShouldBe("\"2\"");
        (await (await manager.GetAsync($"{g.RoundTable}/participants")).Json()).GetProperty("listMade").GetInt32().ShouldBe(1);
    }

    private static async Task<string?[]> Names(HttpClient manager, Gathering g, string search) =>
        [.. (await (await manager.GetAsync($"{g.RoundTable}/participants?search={Uri.EscapeDataString(search)}")).Json()).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("fullName").GetString())];
}
