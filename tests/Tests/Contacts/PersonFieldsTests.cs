using System.Net;
using System.Text.Json;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Features;
using Zarozhdenie.Contracts;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>What is known about a person's telephones, addresses, posts and name forms (F20, F22, F25), as decisions.</summary>
public class PersonFieldsTests
{
    private static readonly Organization Fund = Organization.Named("69", "Фонд «Колыбель»")!;
    private static readonly Dictionary<string, Organization> Known = new(StringComparer.Ordinal) { [Fund.Key] = Fund };
    private static readonly DateTimeOffset Now = House.Start;

    [Fact]
    public void A_post_is_held_from_its_first_to_its_last_day()
    {
        var (until, since) = (new Position(Guid.CreateVersion7(), "директор", OrganizationCategory.Authority, true, null, new DateOnly(2026, 12, 31)), new Position(Guid.CreateVersion7(), "советник", OrganizationCategory.RegionalExpert, From: new DateOnly(2027, 2, 1)));
        var person = Somebody() with { Positions = [since, until] };
        foreach (var (day, post) in new[] { (new DateOnly(2026, 11, 23), until), (new DateOnly(2026, 12, 31), until), (new DateOnly(2027, 1, 1), null), (new DateOnly(2027, 1, 31), null), (new DateOnly(2027, 2, 1), since) })
        {
            (person.On(day).Position, person.On(day).AnswersOnStateSupport, Forms.Of(person.On(day)).PositionDative).ShouldBe((post, post == until, post == until ? "директору" : post == since ? "советнику" : null));
        }
    }

    private static Person Somebody() => AddPerson.Decide(
        new AddPerson("Тихомирова Зоя Павловна", BasisKind.Official, Organization: Fund.Name, Position: "директор фонда", Phones: [new PhoneEntry("8 (4822) 30-00-00", Kind: PhoneKind.Reception), new PhoneEntry("+7 900 111-22-33", Preferred: true)]),
        Known,
        Guid.CreateVersion7(Now),
        Guid.Empty,
        Now).OrRefuse();

    private static (Person Person, IReadOnlyList<string> Fields) Edit(Person person, EditPerson command) =>
        EditPerson.Decide(person, command, Known.Values.ToDictionary(o => o.Id), Known, Guid.Empty, Now).OrRefuse();

    [Theory]
    [InlineData("8 (4822) 30-00-00", "+7 4822 30-00-00")]
    [InlineData("84822300000", "+7 4822 30-00-00")]
    [InlineData("8 48232 2-15-00", "+7 48232 2-15-00")]
    [InlineData("+7 495 123-45-67", "+7 495 123-45-67")]
    [InlineData("8 343 231-45-67", "+7 343 231-45-67")]
    [InlineData("8 (831) 433-45-67", "+7 831 433-45-67")]
    [InlineData("8 800 100-20-30", "+7 800 100-20-30")]
    [InlineData("89005581698", "+7 900 558-16-98")]
    [InlineData("8 (4822) 69-21-17 доб. 15", "+7 4822 69-21-17, доб. 15")]
    public void A_number_is_shown_with_the_code_that_people_know(string written, string shown) =>
        Zarozhdenie.Contacts.Reading.Phones.Shown(Zarozhdenie.Contacts.Reading.Phones.Read(written).Found.Single()).ShouldBe(shown);

    [Fact]
    public void The_preferred_telephone_stands_first_and_a_text_keeps_what_is_known()
    {
        var person = Somebody();
        person.Phones.Select(p => p.E164).ShouldBe(["+79001112233", "+74822300000"]);
        var (edited, fields) = Edit(person, new EditPerson(person.Id, Phones: [new PhoneEntry("8 4822 300000"), new PhoneEntry("+79001112233", Wrong: true), new PhoneEntry("+79001112244")]));
        fields.ShouldBe(["phones"]);
        edited.Phones.Select(p => (p.E164, p.Kind, p.Preferred, p.Wrong)).ShouldBe([("+79001112233", null, true, true), ("+74822300000", PhoneKind.Reception, false, false), ("+79001112244", null, false, false)]);
        Reaching.Of(edited, null).Phones.ShouldBe(["+74822300000", "+79001112244"]);
        Edit(edited, new EditPerson(person.Id, Phones: [new PhoneEntry("+79001112233"), new PhoneEntry("+74822300000"), new PhoneEntry("+79001112244")])).Fields.ShouldBeEmpty();
    }

    [Fact]
    public void A_new_post_ends_nothing_by_itself_and_todays_stands_first()
    {
        var person = Somebody();
        var (moved, fields) = Edit(person, new EditPerson(person.Id, Positions: [new PositionEntry(Fund.Name, "директор фонда", To: new DateOnly(2026, 10, 31)), new PositionEntry(null, "депутат", OrganizationCategory.Authority, AnswersOnStateSupport: true, From: new DateOnly(2026, 11, 1))]));
        fields.ShouldContain("positions");
        moved.Position!.Title.ShouldBe("депутат");
        moved.AnswersOnStateSupport.ShouldBeTrue();
        moved.Positions[1].OrganizationId.ShouldBe(Fund.Id);
        moved.Search.ShouldNotContain("колыбель");

        // The flat fields put today's post right and leave the past alone.
        var (again, _) = Edit(moved, new EditPerson(person.Id, Position: "сенатор", AnswersOnStateSupport: false));
        again.Positions.Select(p => p.Title).ShouldBe(["сенатор", "директор фонда"]);
        again.AnswersOnStateSupport.ShouldBeFalse();
        again.Position!.Category.ShouldBe(OrganizationCategory.Authority);
    }

    [Fact]
    public void A_titles_forms_by_hand_stay_when_the_list_of_posts_is_written_anew()
    {
        var person = Somebody() with
        {
            Positions = [new Position(null, "депутат", null), new Position(Fund.Id, "директор фонда", null, To: new DateOnly(2025, 1, 1), TitleDative: "директору-основателю", TitleGenitive: "директора-основателя")],
        };
        PositionEntry[] written = [new(null, "депутат", To: new DateOnly(2026, 11, 1)), new(Fund.Name, "Директор фонда "), new(Fund.Name, "директор фонда", To: new DateOnly(2025, 1, 1)), new(null, "советник")];
        Edit(person, new EditPerson(person.Id, Positions: written)).Person.Positions.Select(p => (p.Title, p.TitleDative, p.TitleGenitive)).ShouldBe(
            [("Директор фонда", null, null), ("советник", null, null), ("депутат", null, null), ("директор фонда", "директору-основателю", "директора-основателя")]);

        // Said outright: another form, and the rule's again.
        written[2] = written[2] with { PositionDative = "директору", PositionGenitive = "" };
        var past = Edit(person, new EditPerson(person.Id, Positions: written)).Person.Positions[^1];
        (past.TitleDative, past.TitleGenitive).ShouldBe(("директору", null));
    }

    [Fact]
    public void Forms_come_by_rule_and_what_is_put_right_by_hand_stays_until_the_name_changes()
    {
        var person = Somebody();
        var rule = Forms.Of(person);
        (rule.Greeting, rule.NameDative, rule.NameGenitive, rule.PositionDative, rule.PositionGenitive).ShouldBe(("Зоя Павловна", "Тихомировой Зое Павловне", "Тихомировой Зои Павловны", "директору фонда", "директора фонда"));
        rule.ByHand.ShouldBeEmpty();
        var (edited, fields) = Edit(person, new EditPerson(person.Id, Greeting: "Зоя Павловна и коллеги", NameDative: "Тихомировой Зоечке", PositionDative: "директору"));
        fields.ShouldBe(["forms"]);
        var forms = Forms.Of(edited);
        (forms.Greeting, forms.NameDative, forms.PositionDative, forms.NameGenitive).ShouldBe(("Зоя Павловна и коллеги", "Тихомировой Зоечке", "директору", "Тихомировой Зои Павловны"));
        forms.ByHand.ShouldBe(["greeting", "nameDative", "positionDative"]);
        Forms.Of(Edit(edited, new EditPerson(person.Id, Notes: "x")).Person).ByHand.Count.ShouldBe(3);
        Forms.Of(Edit(edited, new EditPerson(person.Id, FullName: "Тихомирова Зоя Петровна")).Person).ByHand.ShouldBe(["positionDative"]);
        Forms.Of(Edit(edited, new EditPerson(person.Id, Position: "президент фонда")).Person).PositionDative.ShouldBe("президенту фонда");
        Forms.Of(Edit(edited, new EditPerson(person.Id, NameDative: "")).Person).NameDative.ShouldBe("Тихомировой Зое Павловне");
    }

    [Theory]
    [InlineData("Зоя Павловна Тихомирова", "Зоя Павловна")]
    [InlineData("Тихомирова Зоя", "Тихомирова Зоя")]
    [InlineData("Тихомирова З. П.", "Тихомирова З. П.")]
    [InlineData("Алиев Расим Гасан оглы", "Расим Гасан оглы")]
    public void Greeting_by_name_and_patronymic_where_they_can_be_told(string name, string greeting) => Names.Greeting(name).ShouldBe(greeting);

    [Fact]
    public void A_tag_never_marks_what_a_person_is()
    {
        PersonFields.Tags(["Спикер", " спикер ", ""]).Value.ShouldBe(["Спикер"]);
        PersonFields.Tags(["Спикер", "многодетная мать"]).Refusal!.Code.ShouldBe("tag_marks_person");
    }

    [Theory]
    [InlineData("""{"fullName":"А Б","phones":["+7 900 111-22-33"]}""")]
    [InlineData("""{"fullName":"А Б","phones":[{"number":"+7 900 111-22-33"}]}""")]
    public void A_telephone_is_a_text_or_an_object(string body) =>
        JsonSerializer.Deserialize<AddPerson>(body, Zarozhdenie.Shared.Http.Json.Options)!.Phones!.Single().Number.ShouldBe("+7 900 111-22-33");
}

/// <summary>The same over HTTP.</summary>
public class PersonFieldsOverHttpTests(House house) : IClassFixture<House>
{
    private const string People = "/api/v1/contacts/people";

    [Fact]
    public async Task All_that_is_known_of_a_person_is_kept_and_shown()
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, People, new
        {
            fullName = "Полнов Игорь Львович",
            positions = new object[] { new { organization = "Фонд Полный", position = "директор", category = "publicOrganization", answersOnStateSupport = true, from = "2024-01-15" }, new { organization = "Старое место", position = "инженер", to = "2024-01-14" } },
            phones = new object[] { "8 (4822) 30-00-00 доб. 15", new { number = "+7 900 111-99-33", kind = "mobile", preferred = true, verified = true } },
            emails = new object[] { "one@example.org", new { address = "two@example.org", kind = "personal", preferred = true, wrong = false } },
            tags = new[] { "Спикер" },
            nameDative = "Полнову Игорю Львовичу",
        })).Json(HttpStatusCode.Created)).Id();
        var person = await (await manager.GetAsync($"{People}/{id}")).Json();
        person.GetProperty("organization").GetString().ShouldBe("Фонд Полный");
        person.GetProperty("emails").EnumerateArray().Select(e => e.GetString()).ShouldBe(["two@example.org", "one@example.org"]);
        person.GetProperty("emailDetails")[0].GetProperty("kind").GetString().ShouldBe("personal");
        person.GetProperty("phones")[0].GetProperty("preferred").GetBoolean().ShouldBeTrue();
        person.GetProperty("phones")[1].GetProperty("shown").GetString().ShouldBe("+7 4822 30-00-00, доб. 15");
        person.GetProperty("positions").GetArrayLength().ShouldBe(2);
        person.GetProperty("positions")[1].GetProperty("to").GetString().ShouldBe("2024-01-14");
        person.GetProperty("positions")[0].GetProperty("positionDative").GetString().ShouldBe("директору");
        person.GetProperty("forms").GetProperty("byHand")[0].GetString().ShouldBe("nameDative");
        person.GetProperty("tags")[0].GetString().ShouldBe("Спикер");
        person.GetProperty("answersOnStateSupport").GetBoolean().ShouldBeTrue();

        foreach (var wrong in new object[]
        {
            new { phones = new object[] { new { number = "+7 900 111-22-33", extension = "x1" } } },
            new { phones = new object[] { new { number = "+7 900 111-22-33", colour = "red" } } },
            new { phones = new object?[] { null } },
            new { phones = new object[] { 5 } },
            new { positions = new object[] { new { position = "a", from = "2026-01-02", to = "2026-01-01" } } },
            new { positions = Array.Empty<object>(), position = "a" },
            new { tags = new[] { new string('x', 41) } },
        })
        {
            await (await manager.Call(HttpMethod.Patch, $"{People}/{id}", wrong, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        }

        await (await manager.Call(HttpMethod.Patch, $"{People}/{id}", new { tags = new[] { "инвалид" } }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "tag_marks_person");
    }
}
