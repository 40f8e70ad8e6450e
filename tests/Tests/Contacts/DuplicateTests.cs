using System.Net;
using System.Text.Json;
using Marten;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>Likely pairs, merging and splitting again (F27).</summary>
public class DuplicateTests(House house) : IClassFixture<House>
{
    private static readonly Guid Office = Guid.CreateVersion7();

    private static Person One(string name, string? phone = null, string? email = null, Guid? organization = null) =>
        new(Guid.CreateVersion7(), name, new Basis(BasisKind.Official, null, null, House.Start), Guid.Empty, House.Start)
        {
            Phones = phone is null ? [] : [new Phone(phone, null, phone)],
            Emails = email is null ? [] : [new Email(email)],
            Positions = organization is null ? [] : [new Position(organization, "Директор", null)],
        };

    [Fact]
    public void Two_are_alike_by_telephone_address_or_name_at_an_organisation()
    {
        var zoya = One("Ёлкина Зоя Павловна", "+79001234567", "zoya@example.org", Office);
        Likeness.Of(zoya, One("Елкина З. П.", "+79001234567")).ShouldBe([Resemblance.Phone]);
        Likeness.Of(zoya, One("ЕЛКИНА ЗОЯ", email: "zoya@example.org")).ShouldBe([Resemblance.Email]);
        Likeness.Of(zoya, One("Ёлкинa З.П.", organization: Office)).ShouldBe([Resemblance.NameAndOrganization]);
        Likeness.Of(zoya, One("Ручьёва Зоя Павловна", "+79001234567")).ShouldBe([Resemblance.Phone]);
        Likeness.Of(zoya, One("Ручьёв Илья Кузьмич", "+79001234567")).ShouldBeEmpty();
        Likeness.Of(zoya, One("Ёлкина Зоя Павловна", organization: Guid.CreateVersion7())).ShouldBeEmpty();
        Likeness.Of(zoya, One("Ёлкина Зинаида Павловна", organization: Office)).ShouldBeEmpty();
    }

    [Fact]
    public void Splitting_leaves_what_was_changed_since()
    {
        var (mine, theirs) = (One("Ёлкина Зоя Павловна", "+79001234567"), One("Елкина Зоя", email: "zoya@example.org"));
        var merged = Merge.Of(mine, theirs, new MergeChoices(FullName: Pick.Theirs), [], Guid.Empty, House.Start);
        (merged.FullName, merged.Phones.Count, merged.Emails.Count).ShouldBe(("Елкина Зоя", 1, 1));
        var split = Merge.Split(mine, merged, merged with { Notes = "Перезвонить" });
        (split.FullName, split.Phones.Count, split.Emails.Count, split.Notes).ShouldBe(("Ёлкина Зоя Павловна", 1, 0, "Перезвонить"));
    }

    [Fact]
    public void A_post_without_a_title_is_the_titled_one_at_the_same_organisation()
    {
        var mine = One("Ёлкина Зоя Павловна", organization: Office);
        var theirs = One("Елкина Зоя") with { Positions = [new Position(Office, null, Zarozhdenie.Contracts.OrganizationCategory.LocalMedia)] };
        var post = Merge.Of(mine, theirs, new MergeChoices(), [], Guid.Empty, House.Start).Positions.Single();
        (post.Title, post.Category).ShouldBe(("Директор", Zarozhdenie.Contracts.OrganizationCategory.LocalMedia));
    }

    [Fact]
    public void Whoever_asked_not_to_be_called_isnt_called_by_way_of_a_merge() =>
        Merge.Of(One("Ёлкина Зоя"), One("Ёлкина Зоя") with { DoNotCall = true }, new MergeChoices(), [], Guid.Empty, House.Start).DoNotCall.ShouldBeTrue();

    private static async Task<Guid> Add(HttpClient manager, string name, string? phone = null, string? email = null, string? organization = null) =>
        (await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = name, phones = phone is null ? null : new[] { phone }, emails = email is null ? null : new[] { email }, organization, basis = "official" })).Json(HttpStatusCode.Created)).Id();

    private async Task<JsonElement[]> Pairs(HttpClient manager, Guid person)
    {
        await house.CaughtUp();
        return [.. (await (await manager.GetAsync($"/api/v1/contacts/people/{person}/duplicates")).Json()).GetProperty("pairs").EnumerateArray()];
    }

    [Fact]
    public async Task A_pair_is_listed_merged_answered_for_and_split_again()
    {
        var manager = await house.Manager();
        var mine = await Add(manager, "Двойникова Анна Львовна", "+79001300001", organization: "Совет двойников");
        var theirs = await Add(manager, "Двойникова А. Л.", email: "dvoinikova@example.org", organization: "СОВЕТ ДВОЙНИКОВ");
        var pair = (await Pairs(manager, mine)).Single();
        pair.GetProperty("by")[0].GetString().ShouldBe("nameAndOrganization");
        (await (await manager.GetAsync("/api/v1/contacts/duplicates?limit=200")).Json()).GetProperty("items").EnumerateArray().ShouldContain(p => p.Id() == pair.Id());
        var before = await Documents(mine, theirs);

        var merge = $"/api/v1/contacts/people/{mine}/merge";
        (await manager.Call(HttpMethod.Post, merge, new { otherId = theirs, otherVersion = 1 })).StatusCode.ShouldBe((HttpStatusCode)428);
        await (await manager.Call(HttpMethod.Post, merge, new { otherId = theirs, otherVersion = 7 }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        await (await manager.Call(HttpMethod.Post, merge, new { otherId = mine, otherVersion = 1 }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Post, merge, new { otherId = theirs, otherVersion = 1 }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await manager.Call(HttpMethod.Post, merge, new { otherId = theirs, otherVersion = 1, choices = new { fullName = "mine", emails = "both" } }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var merged = await (await manager.GetAsync($"/api/v1/contacts/people/{theirs}")).Json();
        merged.Id().ShouldBe(mine);
        merged.GetProperty("emails")[0].GetString().ShouldBe("dvoinikova@example.org");
        (await Cards(theirs, mine)).Select(c => (c.Id, c.FullName)).ShouldBe([(theirs, "Двойникова Анна Львовна"), (mine, "Двойникова Анна Львовна")]);
        (await Pairs(manager, mine)).ShouldBeEmpty();

        var split = $"/api/v1/contacts/people/{mine}/split";
        await (await manager.Call(HttpMethod.Post, split, new { mergedId = Guid.CreateVersion7() }, ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.Conflict, "people_not_merged");
        (await manager.Call(HttpMethod.Post, split, new { mergedId = theirs }, ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Documents(mine, theirs)).ShouldBe(before);
        (await Pairs(manager, mine)).Length.ShouldBe(1);

        await using var session = house.Store.QuerySession("69");
        (await session.Events.FetchStreamAsync(mine)).Select(e => e.Data.GetType().Name).ShouldBe(["PersonAdded", "PeopleMerged", "MergeKept", "PeopleSplit"]);
        (await session.Events.FetchStreamAsync(theirs)).Select(e => e.Data.GetType().Name).ShouldBe(["PersonAdded", "MergedAway"]);
    }

    [Fact]
    public async Task A_dismissed_pair_isnt_shown_again()
    {
        var manager = await house.Manager();
        var first = await Add(manager, "Различная Вера Львовна", "+79001310001");
        await Add(manager, "Различная В. Л.", "+79001310001");
        var pair = (await Pairs(manager, first)).Single();
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Post, $"/api/v1/contacts/duplicates/{pair.Id()}/dismiss")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/duplicates/{pair.Id()}/dismiss")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await manager.Call(HttpMethod.Patch, $"/api/v1/contacts/people/{first}", new { notes = "Другой человек" }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Pairs(manager, first)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dismissal_is_listed_and_taken_back()
    {
        const string dismissed = "/api/v1/contacts/duplicates/dismissed";
        var (manager, other) = (await house.Manager(), await house.As(Users.Manager39));
        var first = await Add(manager, "Возвратная Вера Львовна", "+79001330001");
        var second = await Add(manager, "Возвратная В. Л.", "+79001330001");
        var pair = (await Pairs(manager, first)).Single().Id();
        var restore = $"/api/v1/contacts/duplicates/{pair}/restore";
        await (await manager.Call(HttpMethod.Post, restore)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/duplicates/{pair}/dismiss")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var row = (await (await manager.GetAsync($"{dismissed}?limit=200")).Json()).GetProperty("items").EnumerateArray().Single(r => r.GetProperty("pair").Id() == pair);
        row.GetProperty("pair").GetProperty("by")[0].GetString().ShouldBe("phone");
        row.GetProperty("at").GetDateTimeOffset().ShouldBe(house.Clock.GetUtcNow(), TimeSpan.FromHours(1));
        (await (await other.GetAsync(dismissed)).Json()).GetProperty("items").GetArrayLength().ShouldBe(0);
        await (await manager.GetAsync($"{dismissed}?after=x")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await other.Call(HttpMethod.Post, restore)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await (await house.As(Users.Lead)).Call(HttpMethod.Post, $"{restore}?region=69")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        foreach (var time in new[] { "the first time", "the same again" })
        {
            (await manager.Call(HttpMethod.Post, restore, key: $"restore-{pair}")).StatusCode.ShouldBe(HttpStatusCode.NoContent, time);
        }

        (await (await manager.GetAsync($"/api/v1/contacts/people/{first}/duplicates")).Json()).GetProperty("pairs")[0].Id().ShouldBe(pair);
        (await (await manager.GetAsync(dismissed)).Json()).GetProperty("items").EnumerateArray().ShouldNotContain(r => r.GetProperty("pair").Id() == pair);

        // Dismissed, then no longer alike: nothing to list.
        (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/duplicates/{pair}/dismiss")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await manager.Call(HttpMethod.Patch, $"/api/v1/contacts/people/{second}", new { phones = new[] { "+79001330009" } }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await manager.Call(HttpMethod.Post, restore)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Pairs(manager, first)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Dismissed_pairs_are_paged()
    {
        var manager = await house.Manager();
        var pairs = new List<Guid>();
        foreach (var (surname, phone) in new[] { ("Первопарова", "+79001340001"), ("Второпарова", "+79001340002"), ("Третьепарова", "+79001340003") })
        {
            var person = await Add(manager, $"{surname} Вера Львовна", phone);
            await Add(manager, $"{surname} В. Л.", phone);
            pairs.Add((await Pairs(manager, person)).Single().Id());
            (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/duplicates/{pairs[^1]}/dismiss")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        var (found, next) = (new List<Guid>(), "");
        do
        {
            var page = await (await manager.GetAsync($"/api/v1/contacts/duplicates/dismissed?limit=1{next}")).Json();
            found.AddRange(page.GetProperty("items").EnumerateArray().Select(r => r.GetProperty("pair").Id()));
            next = page.GetProperty("next").GetString() is { } cursor ? $"&after={cursor}" : null;
        }
        while (next is not null);
        found.Where(pairs.Contains).ShouldBe(pairs, ignoreOrder: true);
        found.ShouldBeUnique();
    }

    [Fact]
    public async Task Another_region_is_hinted_at_and_no_more()
    {
        var (here, there) = (await house.Manager(), await house.As(Users.Manager39));
        var mine = await Add(here, "Соседова Вера Львовна", "+79001320001");
        var alone = await Add(here, "Одинцова Вера Львовна", "+79001320009");
        await Add(there, "Соседова Вера Львовна", "8 900 132-00-01");
        await house.CaughtUp();
        var answer = await (await here.GetAsync($"/api/v1/contacts/people/{mine}/duplicates")).Json();
        answer.GetProperty("mayBeElsewhere").GetBoolean().ShouldBeTrue();
        answer.GetProperty("pairs").GetArrayLength().ShouldBe(0);
        (await (await here.GetAsync($"/api/v1/contacts/people/{alone}/duplicates")).Json()).GetProperty("mayBeElsewhere").GetBoolean().ShouldBeFalse();
    }

    private async Task<string[]> Documents(params Guid[] ids)
    {
        await using var session = house.Store.QuerySession("69");
        return [.. (await session.LoadManyAsync<Person>(ids)).OrderBy(p => p.Id).Select(p => JsonSerializer.Serialize(p with { Version = 0, ChangedAt = default, ChangedBy = default }))];
    }

    private async Task<IReadOnlyList<ContactCard>> Cards(params Guid[] ids)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentRegion>().Use("69");
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new GetContactCards(ids));
    }
}
