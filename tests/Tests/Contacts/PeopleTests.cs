using System.Net;
using Marten;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>People by hand: added, found, edited, shown to other modules (F20, F21, F25, F26).</summary>
public class PeopleTests(House house) : IClassFixture<House>
{
    private static readonly string[] NewEmail = ["new@example.org"];
    private static readonly string[] TooShort = ["12-34"];

    private const string People = "/api/v1/contacts/people";

    private static object Somebody(string name, string phone = "8 (900) 111-22-33", string email = "somebody@example.org") => new
    {
        fullName = name,
        organization = "Фонд «Колыбель»",
        position = "Директор",
        category = "publicOrganization",
        phones = new[] { phone },
        emails = new[] { email },
        basis = "official",
    };

    private static async Task<Guid> Add(HttpClient manager, object person) => (await (await manager.Call(HttpMethod.Post, People, person)).Json(HttpStatusCode.Created)).Id();

    private static async Task<string[]> Found(HttpClient manager, string query) =>
        [.. (await (await manager.GetAsync($"{People}?{query}")).Json()).GetProperty("items").EnumerateArray().Select(p => p.GetProperty("fullName").GetString()!)];

    [Fact]
    public async Task A_post_counts_from_its_first_to_its_last_day()
    {
        var manager = await house.Manager();
        var id = await Add(manager, new
        {
            fullName = "Временнова Вера Львовна",
            positions = new object[]
            {
                new { organization = "Фонд будущего", position = "директор", category = "publicOrganization", from = "2027-02-01" },
                new { organization = "Комитет настоящего", position = "специалист", category = "authority", answersOnStateSupport = true, to = "2026-12-31" },
            },
        });
        var card = await (await manager.GetAsync($"{People}/{id}")).Json();
        (card.GetProperty("organization").GetString(), card.GetProperty("category").GetString(), card.GetProperty("answersOnStateSupport").GetBoolean(), card.GetProperty("forms").GetProperty("positionDative").GetString()).ShouldBe(("Комитет настоящего", "authority", true, "специалисту"));
        var (now, later) = (card.GetProperty("organizationId").GetGuid(), card.GetProperty("positions").EnumerateArray().Single(p => p.GetProperty("from").ValueKind is not System.Text.Json.JsonValueKind.Null).GetProperty("organizationId").GetGuid());
        foreach (var (query, found) in new[] { ("category=authority", 1), ("category=publicOrganization", 0), ("answersOnStateSupport=true", 1), ("answersOnStateSupport=false", 0), ($"organizationId={now}", 1), ($"organizationId={later}", 0) })
        {
            (await Found(manager, $"search=временнова&{query}")).Length.ShouldBe(found, query);
        }

        async Task<int> Members(Guid organization) => (await (await manager.GetAsync($"/api/v1/contacts/organizations/{organization}")).Json()).GetProperty("people").GetArrayLength();
        (await Members(now), await Members(later)).ShouldBe((1, 0));

        await using var session = house.Store.QuerySession("69");
        foreach (var (day, category, at) in new[] { (new DateOnly(2026, 12, 31), OrganizationCategory.Authority, now), (new DateOnly(2027, 2, 1), OrganizationCategory.PublicOrganization, later) })
        {
            (await session.Query<Person>().MainlyAs(category, day).WorkingIn(at, day).Where(p => p.Id == id).CountAsync()).ShouldBe(1);
            (await session.Query<Person>().MainlyAs(category, new DateOnly(2027, 1, 15)).Where(p => p.Id == id).CountAsync()).ShouldBe(0);
        }
    }

    [Fact]
    public async Task A_person_is_found_by_name_organisation_digits_and_mail_in_any_spelling()
    {
        var manager = await house.Manager();
        await Add(manager, Somebody("Ёлкина Алёна Игоревна", "8 (4822) 69-21-17 доб. 15", "Elkina@example.org"));

        foreach (var search in new[] { "елкина", "ЁЛКИНА алена", "колыбель елк", "69-21-17", "8 (4822) 692117", "+7 4822 69-21-17", "elkina@EXAMPLE" })
        {
            (await Found(manager, $"search={Uri.EscapeDataString(search)}")).ShouldContain("Ёлкина Алёна Игоревна", search);
        }

        foreach (var mistyped in new[] { "Ёлкена", "алена елкена", "елкинна" })
        {
            var found = await (await manager.GetAsync($"{People}?search={Uri.EscapeDataString(mistyped)}")).Json();
            found.GetProperty("similar").GetBoolean().ShouldBeTrue(mistyped);
            found.GetProperty("items").EnumerateArray().Select(p => p.GetProperty("fullName").GetString()).ShouldContain("Ёлкина Алёна Игоревна", mistyped);
        }

        (await Found(manager, $"search={Uri.EscapeDataString("ёл иг")}")).ShouldContain("Ёлкина Алёна Игоревна", "beginnings of words");
        (await Found(manager, $"search={Uri.EscapeDataString("кин")}")).ShouldContain("Ёлкина Алёна Игоревна");
        (await Found(manager, "search=%25")).ShouldBeEmpty();
        (await Found(manager, $"search={Uri.EscapeDataString("ёлкина")}&category=authority")).ShouldBeEmpty();
        (await Found(await house.As(Users.Manager39), "search=" + Uri.EscapeDataString("елкина"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gaps_both_ways()
    {
        var manager = await house.Manager();
        foreach (var name in new[] { "Пагин Яков Ильич", "Пагина Анна Ильинична", "Пагина Вера Ильинична" })
        {
            await Add(manager, Somebody(name));
        }

        foreach (var sort in new[] { "name", "-name" })
        {
            var names = new List<string>();
            string? after = null;
            do
            {
                var page = await (await manager.GetAsync($"{People}?search=паги&sort={sort}&limit=1{(after is null ? "" : $"&after={after}")}")).Json();
                names.AddRange(page.GetProperty("items").EnumerateArray().Select(p => p.GetProperty("fullName").GetString()!));
                after = page.TryGetProperty("next", out var next) ? next.GetString() : null;
            }
            while (after is not null);
            names.Count.ShouldBe(3);
            names.Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
        }

        await (await manager.GetAsync($"{People}?sort=age")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        await (await manager.GetAsync($"{People}?after=x")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
    }

    [Fact]
    public async Task Editing_needs_the_version_read_and_leaves_out_fields_alone()
    {
        var manager = await house.Manager();
        var id = await Add(manager, Somebody("Правкин Илья Кузьмич"));
        var path = $"{People}/{id}";

        await (await manager.Call(HttpMethod.Patch, path, new { notes = "x" })).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        var edited = await manager.Call(HttpMethod.Patch, path, new { position = "Председатель", emails = NewEmail }, ifMatch: "\"1\"");
        edited.StatusCode.ShouldBe(HttpStatusCode.NoContent, await edited.Content.ReadAsStringAsync());
        edited.Headers.ETag!.Tag.ShouldBe("\"2\"");

        var stale = await (await manager.Call(HttpMethod.Patch, path, new { notes = "x" }, ifMatch: "\"1\"")).Json(HttpStatusCode.PreconditionFailed);
        stale.GetProperty("changedBy").GetString().ShouldBe("Светлова Анна Игоревна");
        var shown = await manager.GetAsync(path);
        shown.Headers.ETag!.Tag.ShouldBe("\"2\"");
        var person = await shown.Json();
        person.GetProperty("position").GetString().ShouldBe("Председатель");
        person.GetProperty("organization").GetString().ShouldBe("Фонд «Колыбель»");
        person.GetProperty("phones")[0].GetProperty("shown").GetString().ShouldBe("+7 900 111-22-33");
        person.GetProperty("emails")[0].GetString().ShouldBe("new@example.org");
        await (await manager.Call(HttpMethod.Patch, path, new { phones = TooShort }, ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.BadRequest, "phone_unreadable");
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Patch, path, new { notes = "x" }, ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await (await house.As(Users.Manager39)).GetAsync(path)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await (await house.As(Users.Caller69)).GetAsync(path)).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task The_same_key_adds_one_person_and_without_a_basis_it_says_who_wrote_them_in()
    {
        var manager = await house.Manager();
        var ids = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ => (await (await manager.Call(HttpMethod.Post, People, Somebody("Ключева Мария Львовна"), key: "one")).Json(HttpStatusCode.Created)).Id()));
        ids.Distinct().Count().ShouldBe(1);
        var id = await Add(manager, new { fullName = "Безосновный Пётр", emails = NewEmail });
        var basis = (await (await manager.GetAsync($"{People}/{id}")).Json()).GetProperty("basis");
        basis.GetProperty("kind").GetString().ShouldBe("other");
        basis.GetProperty("note").GetString().ShouldBe("Внесено вручную 23.11.2026, Светлова Анна Игоревна; основание не указано");
        (await Cards(id)).Single().MayBeInvited.ShouldBeTrue();
        await (await manager.Call(HttpMethod.Post, People, new { fullName = "Безосновный Пётр", basis = "other" })).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
    }

    [Fact]
    public async Task What_calls_tell_is_kept_without_moving_the_version_people_see()
    {
        var manager = await house.Manager();
        var id = await Add(manager, Somebody("Звонкова Анна Петровна", "+7 900 111-22-44; +7 900 111-22-55"));
        var publicEvent = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Events.MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        var wrong = await house.Services.GetRequiredService<IServiceScopeFactory>().InRegion("69", s => s.GetRequiredService<Sealer>().Seal(id, "+79001112255", default));
        await Utter(new CallReported(publicEvent, Guid.CreateVersion7(), id, CallOutcome.WrongNumber, null, First: true, null, wrong));
        await house.CaughtUp();

        var shown = await manager.GetAsync($"{People}/{id}");
        shown.Headers.ETag!.Tag.ShouldBe("\"1\"");
        var phones = (await shown.Json()).GetProperty("phones");
        phones[0].GetProperty("wrong").GetBoolean().ShouldBeFalse();
        phones[1].GetProperty("wrong").GetBoolean().ShouldBeTrue("the number that was dialled, whichever stands first");
        (await Cards(id)).Single().Phones.ShouldBe(["+79001112244"]);

        await Utter(new CallReported(publicEvent, Guid.CreateVersion7(), id, CallOutcome.DoNotCall, null, First: false, null));
        await house.CaughtUp();
        (await Cards(id)).Single().Phones.ShouldBeEmpty();
        (await (await manager.GetAsync($"{People}/{id}")).Json()).GetProperty("doNotCall").GetBoolean().ShouldBeTrue();
        (await manager.Call(HttpMethod.Patch, $"{People}/{id}", new { doNotCall = false }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Cards(id)).Single().Phones.ShouldBe(["+79001112244"]);
    }

    [Fact]
    public async Task Keeping_a_contact_twice_makes_one_and_its_card_greets_by_name_and_patronymic()
    {
        var id = Guid.CreateVersion7();
        var order = new KeepContact(id, "Гостева Мария Сергеевна", "8 900 777-66-55", null, "Совет отцов", "Член совета", OrganizationCategory.PublicOrganization, "Пришла на мероприятие");
        for (var time = 0; time < 2; time++)
        {
            (await Ask(order)).Id.ShouldBe(id);
        }

        var card = (await Cards(id, Guid.CreateVersion7())).Single();
        card.Greeting.ShouldBe("Мария Сергеевна");
        card.Organization.ShouldBe("Совет отцов");
        card.Phones.ShouldBe(["+79007776655"]);
        card.MayBeInvited.ShouldBeTrue();
    }

    private Task<IReadOnlyList<ContactCard>> Cards(params Guid[] ids) => Ask(new GetContactCards(ids));

    private async Task<T> Ask<T>(IRequest<T> request) =>
        await house.Services.GetRequiredService<IServiceScopeFactory>().InRegion("69", services => services.GetRequiredService<IMediator>().Send(request));

    private async Task Utter(CallReported fact)
    {
        await using var session = house.Store.LightweightSession("69");
        session.Events.StartStream(fact.InvitationId, fact);
        await session.SaveChangesAsync();
    }

    [Theory]
    [InlineData("\u200B")]
    [InlineData("«»")]
    [InlineData("\u202E \u00AD")]
    [InlineData("—")]
    public async Task A_text_that_names_nothing_is_refused(string text)
    {
        var manager = await house.Manager();
        foreach (var (path, body) in new (string, object)[]
        {
            ("people", new { fullName = text }), ("people", new { fullName = "Пустова Вера Львовна", tags = new[] { text } }), ("organizations", new { name = text }), ("segments", new { name = text, filter = new { tag = "x" } }),
        })
        {
            await (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/{path}", body)).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        }

        var person = (await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Пустова Вера Львовна", organization = text })).Json(HttpStatusCode.Created)).Id();
        (await (await manager.GetAsync($"/api/v1/contacts/people/{person}")).Json()).GetProperty("organizationId").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        await (await manager.Call(HttpMethod.Patch, $"/api/v1/contacts/people/{person}", new { fullName = text }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        var lead = await house.As(Users.Lead);
        await (await lead.Call(HttpMethod.Put, "/api/v1/contacts/reference-list", new { items = new[] { new { session = "roundTable", category = "authority", name = text } } }, ifMatch: "\"0\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
    }
}
