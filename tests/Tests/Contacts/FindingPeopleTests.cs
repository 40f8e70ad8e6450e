using System.Net;
using Zarozhdenie.Contacts;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>How many there are, who has no category, who is meant by a slip of the keyboard, and who is there already (F25, F27).</summary>
public class FindingPeopleTests(House house) : IClassFixture<House>
{
    private const string People = "/api/v1/contacts/people";

    private static async Task<Guid> Add(HttpClient manager, object person) => (await (await manager.Call(HttpMethod.Post, People, person)).Json(HttpStatusCode.Created)).Id();

    [Theory]
    [InlineData("Zctytdf", "ясенева")]
    [InlineData("ьфшд", "mail")]
    [InlineData("Ясенева mail", null)]
    [InlineData("12-34", null)]
    [InlineData(null, null)]
    public void What_was_typed_in_the_other_layout_is_read(string? typed, string? read) => SearchTerms.OtherLayout(typed).ShouldBe(read);

    [Fact]
    public async Task People_are_counted_found_without_a_category_and_in_the_other_layout()
    {
        var manager = await house.As(Users.Manager39);
        await Add(manager, new { fullName = "Счётова Анна Львовна", category = "authority" });
        await Add(manager, new { fullName = "Счётова Вера Львовна" });
        async Task<int> Count(string query) => (await (await manager.GetAsync($"{People}/count?search=счётова{query}")).Json()).GetProperty("count").GetInt32();
        (await Count("")).ShouldBe(2);
        (await Count("&withoutCategory=true")).ShouldBe(1);
        (await Count("&withoutCategory=false")).ShouldBe(1);
        (await (await (await house.Manager()).GetAsync($"{People}/count?search=счётова")).Json()).GetProperty("count").GetInt32().ShouldBe(0);

        var found = await (await manager.GetAsync($"{People}?search={Uri.EscapeDataString("Cx`njdf")}")).Json();
        (found.GetProperty("items").GetArrayLength(), found.GetProperty("readAs").GetString()).ShouldBe((2, "счётова"));
    }

    [Fact]
    public async Task Whoever_is_there_already_is_told_before_saving()
    {
        var manager = await house.Manager();
        var there = await Add(manager, new { fullName = "Имеющева Ольга Никитична", organization = "Совет имеющих", phones = new[] { "+79001560001" }, emails = new[] { "imeem@example.org" } });
        async Task<string> Same(object asked)
        {
            var items = (await (await manager.Call(HttpMethod.Post, $"{People}/same", asked)).Json()).GetProperty("items").EnumerateArray().ToArray();
            return items.Length == 0 ? "" : $"{items.Single().Id("personId") == there} {string.Join(' ', items[0].GetProperty("by").EnumerateArray().Select(b => b.GetString()))}";
        }

        (await Same(new { phones = new[] { "8 (900) 156-00-01" } })).ShouldBe("True phone");
        (await Same(new { fullName = "Имеющева О. Н.", phones = new[] { "89001560001" }, emails = new[] { "IMEEM@example.org" } })).ShouldBe("True phone email");
        (await Same(new { fullName = "Имеющева Ольга", organization = "совет имеющих" })).ShouldBe("True nameAndOrganization");
        (await Same(new { fullName = "Другой Пётр Ильич", phones = new[] { "89001560001" } })).ShouldBe("");
        (await Same(new { fullName = "Имеющева Ольга" })).ShouldBe("");
        (await (await (await house.As(Users.Manager39)).Call(HttpMethod.Post, $"{People}/same", new { phones = new[] { "89001560001" } })).Json()).GetProperty("items").GetArrayLength().ShouldBe(0);
    }
}
