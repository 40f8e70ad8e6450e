using System.Net;
using System.Text.Json;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class VenueListDecisions
{
    private static readonly AddVenue Hall = new("Дом  семьи", VenueKind.Other, "Тверь, Весёлая, 3", "Зал 1", 40, " Вход со двора ");

    [Fact]
    public void The_same_place_is_kept_once_however_it_is_spelt()
    {
        var kept = AddVenue.Decide([], Hall, Guid.CreateVersion7(), Guid.Empty, Samples.Now).Value;
        kept.HowToGetIn.ShouldBe("Вход со двора");
        AddVenue.Decide([kept], Hall with { Name = "дом семьи", Address = "Тверь, Веселая, 3" }, Guid.CreateVersion7(), Guid.Empty, Samples.Now).Refusal!.Code.ShouldBe("venue_known");
        AddVenue.Decide([kept], Hall with { Room = "Зал 2" }, Guid.CreateVersion7(), Guid.Empty, Samples.Now).Refusal.ShouldBeNull();
        AddVenue.Decide([.. Enumerable.Range(0, RegionVenue.Most).Select(n => kept with { Room = $"{n}" })], Hall, Guid.CreateVersion7(), Guid.Empty, Samples.Now).Refusal!.Code.ShouldBe("venues_too_many");
    }

    [Fact]
    public void A_fact_from_before_how_to_get_in_is_read_as_it_was() =>
        JsonSerializer.Deserialize<Venue>("""{"name":"Дом семьи","address":"Тверь","kind":3,"room":null,"capacity":40}""", JsonSerializerOptions.Web)
            .ShouldBe(new Venue("Дом семьи", "Тверь", VenueKind.Other, null, 40));

    [Fact]
    public void A_venue_takes_no_other_ones_place()
    {
        var (one, two) = (AddVenue.Decide([], Hall, Guid.CreateVersion7(), Guid.Empty, Samples.Now).Value, AddVenue.Decide([], Hall with { Room = "Зал 2" }, Guid.CreateVersion7(), Guid.Empty, Samples.Now).Value);
        EditVenue.Decide([one, two], two, new EditVenue(two.Id, "Дом семьи", VenueKind.Other, "Тверь, Весёлая, 3", "Зал 1"), Guid.Empty, Samples.Now).Refusal!.Code.ShouldBe("venue_known");
        EditVenue.Decide([one, two], two, new EditVenue(two.Id, "Дом семьи", VenueKind.Authority, "Тверь, Весёлая, 3", "Зал 2", 50), Guid.Empty, Samples.Now).Value.Capacity.ShouldBe(50);
    }
}

public class VenueListTests(House house) : IClassFixture<House>
{
    private const string Path = "/api/v1/events/venues";

    [Fact]
    public async Task A_venue_is_added_changed_and_stays_in_its_region()
    {
        var manager = await house.Manager();
        object hall = new { name = "Дом семьи", kind = "other", address = "Тверь, Весёлая, 3", capacity = 40 };
        await (await manager.Call(HttpMethod.Post, Path, new { name = "Дом семьи", kind = "other", address = "Тверь", contactId = Guid.CreateVersion7() })).ShouldRefuse(HttpStatusCode.BadRequest, "counterpart_unknown");
        var first = (await (await manager.Call(HttpMethod.Post, Path, hall, key: "venue")).Json(HttpStatusCode.Created)).Id();
        (await (await manager.Call(HttpMethod.Post, Path, hall, key: "venue")).Json(HttpStatusCode.Created)).Id().ShouldBe(first);
        await (await manager.Call(HttpMethod.Post, Path, hall)).ShouldRefuse(HttpStatusCode.Conflict, "venue_known");

        object larger = new { name = "Дом семьи", kind = "other", address = "Тверь, Весёлая, 3", capacity = 90, howToGetIn = "Вход со двора" };
        await (await manager.Call(HttpMethod.Put, $"{Path}/{first}", larger)).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        (await manager.Call(HttpMethod.Put, $"{Path}/{first}", larger, ifMatch: "\"1\"")).Headers.ETag!.Tag.ShouldBe("\"2\"");
        var stale = await (await manager.Call(HttpMethod.Put, $"{Path}/{first}", larger, ifMatch: "\"1\"")).Json(HttpStatusCode.PreconditionFailed);
        stale.GetProperty("changedBy").GetString().ShouldBe("Светлова Анна Игоревна");

        var stranger = await house.As(Users.Manager39);
        (await Venues(stranger)).ShouldBeEmpty();
        await (await stranger.Call(HttpMethod.Put, $"{Path}/{first}", larger, ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await Venues(manager)).Single(v => v.Id() == first).GetProperty("version").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task What_a_plan_names_anew_is_kept_and_the_event_keeps_its_copy()
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan("2026-12-11"))).Json(HttpStatusCode.Created);
        var kept = (await Venues(manager)).Single(v => v.GetProperty("name").GetString() == "Общественная палата");
        await (await manager.Call(HttpMethod.Put, $"{Path}/{kept.Id()}", new { name = "Палата", kind = "publicChamber", address = "Тверь, новая улица" }, ifMatch: "\"1\"")).Json();
        (await (await manager.GetAsync($"/api/v1/events/public-events/{id}")).Json()).GetProperty("venue").GetProperty("name").GetString().ShouldBe("Общественная палата");

        await manager.Call(HttpMethod.Patch, $"/api/v1/events/public-events/{id}", new { venue = new { name = "Центр семьи", address = "Тверь, Садовая, 1", kind = "regionalCentre" } }, ifMatch: "\"1\"");
        (await Venues(manager)).Select(v => v.GetProperty("name").GetString()).ShouldContain("Центр семьи");
    }

    // The copy that an earlier event has is no word about the venue: it overwrites nothing.
    [Fact]
    public async Task A_venue_that_was_renamed_stays_when_its_old_name_is_planned_again()
    {
        var manager = await house.Manager();
        var old = MovePublicEventTests.Plan("2026-12-15", venue: "Дом культурры");
        await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", old)).Json(HttpStatusCode.Created);
        var kept = (await Venues(manager)).Single(v => v.GetProperty("name").GetString() == "Дом культурры").Id();
        await (await manager.Call(HttpMethod.Put, $"{Path}/{kept}", new { name = "Дом культуры", kind = "publicChamber", address = "Тверь, Советская площадь, 1", room = "Зал 2", howToGetIn = "Вход со двора" }, ifMatch: "\"1\"")).Json();
        await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", old)).Json(HttpStatusCode.Created);
        var renamed = (await Venues(manager)).Single(v => v.Id() == kept);
        (renamed.GetProperty("name").GetString(), renamed.GetProperty("howToGetIn").GetString(), renamed.GetProperty("version").GetInt32()).ShouldBe(("Дом культуры", "Вход со двора", 2));
        (await Venues(manager)).Count(v => v.GetProperty("name").GetString() == "Дом культурры").ShouldBe(1);

        // Freed by a renaming, a name can be added again.
        var other = (await (await manager.Call(HttpMethod.Post, Path, new { name = "Клуб", kind = "other", address = "Тверь, Садовая, 2" })).Json(HttpStatusCode.Created)).Id();
        await (await manager.Call(HttpMethod.Put, $"{Path}/{other}", new { name = "Клуб «Мир»", kind = "other", address = "Тверь, Садовая, 2" }, ifMatch: "\"1\"")).Json();
        (await manager.Call(HttpMethod.Post, Path, new { name = "Клуб", kind = "other", address = "Тверь, Садовая, 2" })).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Many_who_plan_in_a_new_place_at_once_keep_it_once()
    {
        var manager = await house.Manager();
        var plans = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan("2026-12-16", venue: "Новый зал"))));
        plans.ShouldAllBe(p => p.StatusCode == HttpStatusCode.Created);
        (await Venues(manager)).Count(v => v.GetProperty("name").GetString() == "Новый зал").ShouldBe(1);
    }

    private static async Task<JsonElement[]> Venues(HttpClient manager) => [.. (await (await manager.GetAsync(Path)).Json()).GetProperty("items").EnumerateArray()];
}
