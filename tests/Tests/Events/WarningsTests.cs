using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

/// <summary>Every warning names its requirement, speaks both languages and blocks nothing (issue 4, «Done when» 7).</summary>
public partial class WarningsTests(House house) : IClassFixture<House>
{
    private static readonly string[] All = ["agenda_too_long", "no_leader", "no_moderator", "on_day_off", "session_not_60_90", "sessions_on_different_days", "venue_capacity", "venue_taken", "venue_too_small", "working_meeting_elsewhere"];

    [Fact]
    public void Every_warning_names_a_requirement_and_has_words_in_both_languages()
    {
        var roundTable = Samples.Event(Samples.Plan("10:00-10:40", "11:00-13:00", capacity: 5));
        var meeting = Samples.Event(Samples.Plan(format: RoundTableFormat.WorkingMeeting) is var plan ? plan with { Discussion = plan.Discussion with { Date = Samples.Day.AddDays(2) } } : null);
        var full = roundTable.Apply(new AgendaSet(roundTable.Id, SessionKind.RoundTable, [new AgendaItem(Guid.CreateVersion7(), 50, null)], Samples.Sealed));
        var said = AgendaRules.TooLong(full).Concat(Warnings.OnDayOff(roundTable with { Date = new DateOnly(2026, 12, 6) }, DaysOff.ByLaw)).Concat(Warnings.All(roundTable)).Concat(Warnings.All(meeting)).Concat(VenueWarnings.Of(roundTable, [Samples.Event()], 6)).ToArray();

        said.Select(w => w.Code).Distinct().Order(StringComparer.Ordinal).ShouldBe(All);
        said.Where(w => w.Code == "session_not_60_90").Select(w => w.Requirement).ShouldBe(["R015", "R027"]);
        foreach (var (code, requirement, text) in said)
        {
            Requirement().IsMatch(requirement).ShouldBeTrue($"{code}: {requirement}");
            IsSaid(requirement);
            text.Ru.ShouldMatch("[а-я]{3}", code);
            text.En.ShouldMatch("^[^а-яА-Я]*(“[^”]*”)?[^а-яА-Я]*$", code);
            text.En.ShouldNotBe(text.Ru);
        }
    }

    // On screen the sentence itself stands under each (issue 4, «Done when» 7): a number of ours tells nobody anything.
    [Fact]
    public void Every_check_and_every_step_names_its_sentence_too()
    {
        foreach (var format in Enum.GetValues<RoundTableFormat>())
        {
            foreach (var check in Readiness.Of(Samples.Event(Samples.Plan(format: format)), new ReadinessFacts(0, new AttendanceForecast(0, 0, 0, 0), []), InvitedFloor.Instruction))
            {
                IsSaid(check.Requirement);
            }
        }

        foreach (var number in Enumerable.Range(1, Steps.Count))
        {
            IsSaid(Steps.RequirementOf(number));
        }
    }

    private static void IsSaid(string requirement)
    {
        Instruction.Knows(requirement).ShouldBeTrue(requirement);
        Instruction.Of(requirement).Ru.ShouldMatch("[а-я]{3}");
        Instruction.Of(requirement).En.ShouldNotMatch("[а-яА-Я]");
        new Warning("code", requirement, "text").Sentence.ShouldNotBeEmpty();
    }

    // After «около» and «до» Russian wants the genitive.
    [Theory]
    [InlineData(1, "до 1\u00A0человека", "Up to 1 person may", "1 seat.")]
    [InlineData(21, "до 21\u00A0человека", "Up to 21 people may", "1 seat.")]
    [InlineData(22, "до 22\u00A0человек,", "Up to 22 people may", "1 seat.")]
    [InlineData(11, "до 11\u00A0человек,", "Up to 11 people may", "1 seat.")]
    public void Numbers_in_warnings_have_their_right_words(int mayCome, string ru, string en, string seats)
    {
        var tiny = Samples.Event(Samples.Plan(capacity: 1));
        var text = VenueWarnings.Of(tiny with { Venue = tiny.Venue with { Capacity = mayCome == 1 ? 0 : 1 } }, [], mayCome).Single().Text;
        text.Ru.ShouldContain(ru);
        text.En.ShouldContain(en);
        Warnings.All(tiny).Single(w => w.Code == "venue_capacity").Text.ShouldSatisfyAllConditions(t => t.Ru.ShouldContain("1\u00A0место"), t => t.En.ShouldContain(seats.TrimEnd('.')));
        Warnings.All(Samples.Event(Samples.Plan(capacity: 3))).Single(w => w.Code == "venue_capacity").Text.Ru.ShouldContain("3\u00A0места");
    }

    [Fact]
    public void A_default_agenda_that_does_not_fit_says_so()
    {
        var shortest = Samples.Event(Samples.Plan("10:00-10:15", "11:45-13:00"));
        AgendaRules.TooLong(shortest).ShouldHaveSingleItem().Text.Ru.ShouldContain("занимают 21 мин");
        AgendaRules.TooLong(Samples.Event()).ShouldBeEmpty();
    }

    [Fact]
    public void A_usual_plan_is_warned_of_nothing()
    {
        var plan = Samples.Event(Samples.Plan(leader: Guid.CreateVersion7(), moderator: Guid.CreateVersion7()));
        Warnings.Of(plan, [], 60).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("10:00-11:15", "11:45-13:00", "Зал 2", true)]
    [InlineData("13:00-14:00", "14:10-15:00", "Зал 2", false)]
    [InlineData("12:00-12:30", "12:30-14:00", "зал 2 ", true)]
    [InlineData("10:00-11:15", "11:45-13:00", "Зал 1", false)]
    [InlineData("10:00-11:15", "11:45-13:00", null, true)]
    public void Two_events_share_no_room_at_one_time(string first, string second, string? room, bool taken)
    {
        var other = Samples.Event(Samples.Plan(first, second));
        VenueWarnings.Of(Samples.Event(), [other with { Venue = other.Venue with { Room = room } }], null).Any(w => w.Code == "venue_taken").ShouldBe(taken);
    }

    [Fact]
    public async Task Planning_and_editing_go_through_with_every_warning_at_once()
    {
        var manager = await house.Manager();
        await (await manager.Call(HttpMethod.Post, Path, Plan("roundTable"))).Json(HttpStatusCode.Created);
        var planned = await (await manager.Call(HttpMethod.Post, Path, Plan("roundTable"))).Json(HttpStatusCode.Created);
        Codes(planned).ShouldBe(["no_leader", "no_moderator", "session_not_60_90", "venue_capacity", "venue_taken"]);

        var path = $"{Path}/{planned.Id()}";
        (await manager.Call(HttpMethod.Patch, path, new { format = "workingMeeting" }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        Codes(await (await manager.GetAsync(path)).Json()).ShouldBe(["no_moderator", "session_not_60_90", "venue_capacity", "venue_taken", "working_meeting_elsewhere"]);
    }

    [Theory]
    [InlineData("2026-11-22", "date_in_past")]
    [InlineData("2028-11-23", null)]
    [InlineData("2028-11-24", "date_too_far")]
    public void A_day_past_or_more_than_two_years_away_is_refused(string day, string? code) =>
        (PlanPublicEvent.Decide(Samples.Plan() with { Date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) }, "Europe/Moscow", Samples.Today, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()).Refusal?.Code).ShouldBe(code);

    [Theory]
    [InlineData("10:00-10:10", "session_too_short")]
    [InlineData("09:00-18:00", "session_too_long")]
    public void A_session_of_ten_minutes_or_nine_hours_is_refused(string first, string code) =>
        PlanPublicEvent.Decide(Samples.Plan(first, "18:30-20:00"), "Europe/Moscow", Samples.Today, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()).Refusal!.Code.ShouldBe(code);

    [Theory]
    [InlineData("2027-03-28", "02:30", "2027-03-28T03:00:00+02:00")]
    [InlineData("2026-10-25", "02:30", "2026-10-25T02:30:00+02:00")]
    public void A_missing_hour_moves_forward_and_a_doubled_one_is_the_first(string day, string time, string at) =>
        LocalTime.At(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")).ShouldBe(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture));

    private const string Path = "/api/v1/events/public-events";

    private static object Plan(string format) => new
    {
        topic = "Семья региона",
        purpose = "Создание просемейного кластера",
        date = "2026-12-10",
        venue = new { name = "Малый зал", address = "Тверь, Советская площадь, 5", kind = "other", capacity = 5 },
        roundTable = new { start = "10:00:00", end = "10:30:00", format },
        discussion = new { start = "11:00:00", end = "13:30:00" },
    };

    private static string?[] Codes(JsonElement answer) => [.. answer.GetProperty("warnings").EnumerateArray().Select(w => w.GetProperty("code").GetString()).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("^R0(0[1-9]|[1-4][0-9]|5[0-8])$")]
    private static partial Regex Requirement();
}
