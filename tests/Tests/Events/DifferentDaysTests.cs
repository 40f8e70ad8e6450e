using System.Globalization;
using System.Net;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Documents;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Events.Papers;
using Zarozhdenie.Events.Texts;
using Zarozhdenie.Invitations;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

/// <summary>Sessions on different days: advised against (R032), never blocked (F07), and everything that hangs on a day follows its session.</summary>
public class DifferentDaysTests(House house) : IClassFixture<House>
{
    private const string Path = "/api/v1/events/public-events";
    private static readonly DateOnly Second = Samples.Day.AddDays(2);

    private static PublicEvent TwoDays(DateOnly? discussion = null) =>
        Samples.Event(Samples.Plan() is var plan ? plan with { Discussion = plan.Discussion with { Date = discussion ?? Second } } : null, "Asia/Vladivostok");

    [Theory]
    [InlineData(2, "2026-12-10", "2026-12-10", "2026-12-12")]
    [InlineData(0, "2026-12-10", "2026-12-10", "2026-12-10")]
    [InlineData(-3, "2026-12-07", "2026-12-10", "2026-12-07")]
    public void The_earlier_session_gives_the_day(int apart, string day, string roundTable, string discussion)
    {
        var e = TwoDays(Samples.Day.AddDays(apart));
        (Said(e.Date), Said(e.RoundTable.On(e.Date)), Said(e.Discussion.On(e.Date))).ShouldBe((day, roundTable, discussion));
        e.InOrder.Select(s => s.On(e.Date)).ShouldBeInOrder();
    }

    [Theory]
    [InlineData(31, null)]
    [InlineData(32, "sessions_too_far_apart")]
    [InlineData(-20, "date_in_past")]
    public void A_mistyped_day_is_refused(int apart, string? code) =>
        (PlanPublicEvent.Decide(Samples.Plan() is var plan ? plan with { Discussion = plan.Discussion with { Date = Samples.Day.AddDays(apart) } } : null!, "Europe/Moscow", Samples.Today, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()).Refusal?.Code).ShouldBe(code);

    [Fact]
    public void Hours_overlap_on_one_day_only()
    {
        var plan = Samples.Plan("10:00-11:15", "10:30-11:45");
        PlanPublicEvent.Decide(plan, "Europe/Moscow", Samples.Today, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()).Refusal!.Code.ShouldBe("sessions_overlap");
        Samples.Event(plan with { Discussion = plan.Discussion with { Date = Second } }).LastDay.ShouldBe(Second);
    }

    [Fact]
    public void A_room_is_taken_on_both_days_and_free_between_them()
    {
        var (e, other) = (TwoDays(), Samples.Event());
        bool Taken(DateOnly day) => VenueWarnings.Of(e, [other with { Date = day }], null).Any(w => w.Code == "venue_taken");
        (Taken(Samples.Day), Taken(Samples.Day.AddDays(1)), Taken(Second)).ShouldBe((true, false, true));

        var agreed = e with { Agreement = VenueAgreement.Answered(e, VenueStatus.Agreed, null, null, Samples.Today, null, Samples.Now) };
        agreed.Agreement!.IsFor(agreed).ShouldBeTrue();
        agreed.Agreement.IsFor(agreed with { Discussion = agreed.Discussion with { LaterDay = Second.AddDays(1) } }).ShouldBeFalse();
    }

    [Fact]
    public void Calls_go_on_until_the_last_session_and_home_knows_which_day_it_is()
    {
        var e = TwoDays();
        DateTimeOffset Noon(DateOnly day, int hour = 12) => LocalTime.At(day, new TimeOnly(hour, 0), e.Zone());
        PublicEventCard On(DateOnly day, StepsRow? row = null) => LifeCycle.Card(e, row, Noon(day), InvitedFloor.Instruction);
        ReminderDays.DueNow(On(Samples.Day.AddDays(1)), Noon(Samples.Day.AddDays(1)), DaysOff.ByLaw).ShouldBe(Samples.Day.AddDays(1));
        ReminderDays.DueNow(On(Second), Noon(Second, 10), DaysOff.ByLaw).ShouldBe(Second);
        ReminderDays.DueNow(On(Second), Noon(Second), DaysOff.ByLaw).ShouldBeNull("the last session has begun");
        ReminderDays.DueNow(On(Second.AddDays(1)), Noon(Second.AddDays(1)), DaysOff.ByLaw).ShouldBeNull();

        var row = new StepsRow(e.Id, e.PlannedAt) { AttendedAt = Samples.Now, SentCount = 12, SentAt = Samples.Now };
        On(Samples.Day, row).State.ShouldNotBe(PublicEventState.Held);
        On(Second, row).State.ShouldBe(PublicEventState.Held);

        string[] Todo(DateOnly day, int hour) => [.. HomeActions.Of(e, row, new InvitationCounts(e.Id, Sent: 3), InvitedFloor.Instruction, day, new TimeOnly(hour, 0)).Select(a => a.Code)];
        Todo(Samples.Day, 9).ShouldContain("adopt_resolution");
        Todo(Samples.Day, 16).ShouldNotContain("collect_proposals");
        Todo(Samples.Day.AddDays(1), 12).ShouldNotContain("send_report");
        Todo(Samples.Day.AddDays(1), 12).ShouldContain("adopt_resolution");
        Todo(Second, 12).ShouldContain("collect_proposals");
        Todo(Second, 12).ShouldNotContain("adopt_resolution");
        Todo(Second, 13).ShouldContain("send_report");
        Steps.Of(e, row, InvitedFloor.Instruction)[7].Due.ShouldBe(Second.AddDays(3));
    }

    [Fact]
    public void Every_text_names_both_days()
    {
        var e = TwoDays();
        var card = LifeCycle.Card(e, null, Samples.Now, InvitedFloor.Instruction);
        IReadOnlyList<SessionKind> both = [SessionKind.RoundTable, SessionKind.Discussion];
        InRussian.Say(() => EventTimes.Of(card, both, e.Zone())).ShouldBe("10 декабря 2026, четверг, 10:00–11:15 и 12 декабря 2026, суббота, 11:45–13:00 (МСК+7)");
        InRussian.Say(() => EventTimes.Of(card, [SessionKind.Discussion], e.Zone())).ShouldBe("12 декабря 2026, суббота, 11:45–13:00 (МСК+7)");
        InRussian.Say(() => EventTimes.Programme(card, both).ToArray()).ShouldBe(["10 декабря, 10:00–11:15 — круглый стол", "12 декабря, 11:45–13:00 — дискуссия"]);

        var text = Announcing.Suggest(e);
        text.ShouldContain("12 декабря");
        Announcing.Missing(e, text).ShouldBeEmpty();
        Announcing.Missing(e, text.Replace("12 декабря", "скоро", StringComparison.Ordinal)).ShouldBe([RequiredFact.Time]);
        TextData.Of(e).Date.ShouldBe($"{RussianDate.LongWithDay(Samples.Day)}, и {RussianDate.LongWithDay(Second)}");

        var rows = RunSheet.Rows(e, _ => "", [], [], []);
        rows.Where(r => r.Heading).Select(r => r.What).ShouldBe([RussianDate.LongWithDay(Samples.Day), "Сессия 1. Круглый стол", RussianDate.LongWithDay(Second), "Сессия 2. Дискуссия"]);
        rows.Count(r => r.What == "Регистрация участников").ShouldBe(2);
        rows.ShouldNotContain(r => r.What == "Перерыв");
    }

    [Fact]
    public void Each_day_has_an_entry_in_the_calendar()
    {
        var e = TwoDays();
        FeedEntries.Of(e, "example.org", Samples.Now).Select(x => (x.Start.Day, x.End.Hour)).ShouldBe([(10, 11), (12, 13)]);
        FeedEntries.Of(e, "example.org", Samples.Now).Select(x => x.Uid).ShouldBeUnique();
        FeedEntries.Of(Samples.Event(), "example.org", Samples.Now).Select(x => (x.Start.Hour, x.End.Hour)).ShouldBe([(10, 13)]);

        var card = LifeCycle.Card(e, null, Samples.Now, InvitedFloor.Instruction);
        Invitation To(params SessionKind[] kinds) => new(Guid.CreateVersion7(), e.Id, Guid.CreateVersion7(), kinds, null, null, Stage.Sent, true, null, null, false, false, false, 0, null, null, null);
        var entries = InviteeCalendar.Entries(card, To(SessionKind.RoundTable, SessionKind.Discussion), "example.org", Samples.Now);
        entries.Select(x => x.Start.Day).ShouldBe([10, 12]);
        entries.Select(x => x.Uid).ShouldBeUnique();
        InviteeCalendar.Entries(card, To(SessionKind.Discussion), "example.org", Samples.Now).Single().Start.Day.ShouldBe(12);
    }

    [Fact]
    public async Task Two_days_are_planned_with_a_warning_listed_until_the_last_and_brought_together_again()
    {
        var manager = await house.Manager();
        var planned = await (await manager.Call(HttpMethod.Post, Path, Plan("2026-12-10", "2026-12-14"))).Json(HttpStatusCode.Created);
        planned.GetProperty("warnings").EnumerateArray().Single(w => w.GetProperty("code").GetString() == "sessions_on_different_days").GetProperty("requirement").GetString().ShouldBe("R032");

        var path = $"{Path}/{planned.Id()}";
        var seen = await (await manager.GetAsync(path)).Json();
        (Text(seen, "date"), Text(seen.GetProperty("roundTable"), "date"), Text(seen.GetProperty("discussion"), "date")).ShouldBe(("2026-12-10", "2026-12-10", "2026-12-14"));

        house.Clock.Advance(new DateTimeOffset(2026, 12, 12, 9, 0, 0, TimeSpan.Zero) - house.Clock.GetUtcNow());
        manager = await house.Manager();
        (await Rows(manager, "upcoming")).ShouldContain((planned.Id(), "2026-12-10", "2026-12-14"));
        (await Rows(manager, "past")).ShouldNotContain((planned.Id(), "2026-12-10", "2026-12-14"));

        var moved = await manager.Call(HttpMethod.Post, $"{path}/move", new { date = "2026-12-15", roundTable = new { start = "10:00:00", end = "11:00:00" }, discussion = new { start = "11:30:00", end = "12:30:00" }, reason = "Нашли зал на один день" }, ifMatch: "\"1\"");
        moved.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var together = await (await manager.GetAsync(path)).Json();
        together.GetProperty("warnings").EnumerateArray().ShouldNotContain(w => w.GetProperty("code").GetString() == "sessions_on_different_days");
        Text(together.GetProperty("discussion"), "date").ShouldBe("2026-12-15");
        await (await manager.Call(HttpMethod.Post, Path, Plan("2026-12-20", "2027-02-20"))).ShouldRefuse(HttpStatusCode.Conflict, "sessions_too_far_apart");
    }

    private static async Task<(Guid, string, string)[]> Rows(HttpClient manager, string when) =>
        [.. (await (await manager.GetAsync($"{Path}?when={when}")).Json()).GetProperty("items").EnumerateArray().Select(r => (r.Id(), Text(r, "date"), Text(r, "lastDate")))];

    private static string Text(System.Text.Json.JsonElement e, string name) => e.GetProperty(name).GetString()!;

    private static string Said(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static object Plan(string first, string second) => new
    {
        topic = "Семья региона",
        purpose = "Создание просемейного кластера",
        date = first,
        venue = new { name = "Малый зал", address = "Тверь, Советская площадь, 5", kind = "other" },
        roundTable = new { start = "10:00:00", end = "11:15:00", format = "roundTable" },
        discussion = new { start = "10:00:00", end = "11:15:00", date = second },
    };
}
