using System.Net;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>Names by ids: of the caller's region only, without ways to reach anybody.</summary>
public class ListNamesTests(House house) : IClassFixture<House>
{
    private const string Path = "/api/v1/contacts/names";

    [Fact]
    public async Task Names_come_by_their_ids_and_nothing_else_of_them()
    {
        var manager = await house.Manager();
        var ids = new List<Guid>();
        foreach (var name in new[] { "Ясенева Ольга Петровна", "Кленов Пётр Ильич" })
        {
            ids.Add((await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = name, phones = new[] { "+7 920 123-45-67" }, basis = "official" })).Json(HttpStatusCode.Created)).Id());
        }

        var rows = (await (await manager.GetAsync($"{Path}?ids={ids[0]}&ids={ids[1]}&ids={Guid.CreateVersion7()}")).Json()).EnumerateArray().ToDictionary(r => r.Id());
        rows.Keys.ShouldBe(ids, ignoreOrder: true);
        rows[ids[0]].GetProperty("fullName").GetString().ShouldBe("Ясенева Ольга Петровна");
        rows[ids[0]].EnumerateObject().Select(p => p.Name).ShouldBe(["id", "fullName", "position", "organization"], ignoreOrder: true);

        var neighbour = await house.As(Users.Manager39);
        (await (await neighbour.GetAsync($"{Path}?ids={ids[0]}")).Json()).EnumerateArray().ShouldBeEmpty();
        await (await manager.GetAsync(Path)).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await manager.GetAsync($"{Path}?{string.Join('&', Enumerable.Range(0, 201).Select(_ => $"ids={Guid.CreateVersion7()}"))}")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
    }
}
