using System.Net;
using System.Text;
using Microsoft.Extensions.Configuration;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Documents.Calendar;
using Zarozhdenie.Events;
using Zarozhdenie.Invitations;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

/// <summary>
/// What is written is what lies in <c>calendar/*.ics</c>; the web admin's test reads the same files with a parser that isn't ours.
/// With <c>APPROVE=1</c> the files are written anew.
/// </summary>
public class CalendarFileTests
{
    private static readonly InviteeCalendar Calendar = new(MailSettings.Read(new ConfigurationBuilder().Build()), new TestClock(House.Start));

    private static PublicEventCard About(string region, string zone) => new(
        Id(region, 1), "Семья и соседи: вместе поддержать родителей, бабушек и дедушек; дети рядом", "Обсудить создание просемейного кластера", new DateOnly(2026, 12, 10), zone,
        new Venue("Общественная палата", "Советская площадь, 1", VenueKind.PublicChamber, "Зал 2", 60),
        new SessionSlot(Id(region, 2), SessionKind.RoundTable, new TimeOnly(10, 0), new TimeOnly(11, 15)), RoundTableFormat.RoundTable,
        new SessionSlot(Id(region, 3), SessionKind.Discussion, new TimeOnly(11, 45), new TimeOnly(13, 0)),
        PublicEventState.Inviting, null, 1);

    private static Guid Id(string region, int n) => Guid.Parse($"00000000-0000-7000-8000-0000000{region}0{n:D2}");

    [Theory]
    [InlineData("39", "Europe/Kaliningrad")]
    [InlineData("77", "Europe/Moscow")]
    [InlineData("66", "Asia/Yekaterinburg")]
    [InlineData("41", "Asia/Kamchatka")]
    public async Task Invited_moved_and_cancelled(string region, string zone)
    {
        var about = About(region, zone);
        var invitation = Invitation.Create(new InviteeChosen(about.Id, Id(region, 4), Id(region, 5), [SessionKind.RoundTable, SessionKind.Discussion], null, null));
        var card = new ContactCard(invitation.PersonId, "Иванова Анна Ильинична", "Анна Ильинична", null, null, null, null, [], ["anna@example.org"], false, true, null);
        await Same($"{region}-invited", Calendar.Attached(about, invitation, card).Bytes);
        var moved = about with { Date = new DateOnly(2026, 12, 17), RoundTable = about.RoundTable with { Start = new TimeOnly(9, 30) }, DateVersion = 2 };
        await Same($"{region}-moved", Calendar.Attached(moved, invitation, card).Bytes);
        await Same($"{region}-cancelled", Calendar.Attached(moved with { State = PublicEventState.Cancelled, DateVersion = 3 }, invitation, card).Bytes);
    }

    [Fact]
    public void The_entry_says_how_to_get_in()
    {
        var about = About("77", "Europe/Moscow");
        var invitation = Invitation.Create(new InviteeChosen(about.Id, Id("77", 4), Id("77", 5), [SessionKind.RoundTable], null, null));
        InviteeCalendar.Entries(about with { Venue = about.Venue with { HowToGetIn = "Вход со двора" } }, invitation, "b", House.Start).Single().Description!.ShouldEndWith("\nКак пройти: Вход со двора");
        InviteeCalendar.Entries(about, invitation, "b", House.Start).Single().Description!.ShouldNotContain("Как пройти");
        var e = Samples.Event();
        FeedEntries.Of(e with { Venue = e.Venue with { HowToGetIn = "Вход со двора" } }, "b", House.Start).Single().Description!.ShouldEndWith("\nКак пройти: Вход со двора");
    }

    [Fact]
    public void Lines_end_and_fold_as_the_standard_says_and_clocks_that_change_bring_their_rules()
    {
        var entry = new CalendarEntry("a@b", 0, House.Start, "Europe/Berlin", new DateTime(2027, 3, 28, 10, 0, 0), new DateTime(2027, 3, 28, 12, 0, 0), new string('я', 200), "Первая строка\nвторая; с запятой, и \\");
        var text = Encoding.UTF8.GetString(CalendarFile.Write(CalendarMethod.Publish, [entry], "Зарождение"));
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\n");
        text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        text.ShouldContain("BEGIN:DAYLIGHT");
        text.ShouldContain("DTSTART;TZID=Europe/Berlin:20270328T100000");
        text.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain("DESCRIPTION:Первая строка\\nвторая\\; с запятой\\, и \\\\");
        text.ShouldNotContain("ATTENDEE");
    }

    internal static async Task Same(string name, byte[] written)
    {
        var path = Path.Combine(Repository.Root, "tests", "Tests", "Events", "calendar", $"{name}.ics");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            await File.WriteAllBytesAsync(path, written);
        }

        Encoding.UTF8.GetString(written).ShouldBe(await File.ReadAllTextAsync(path), name);
    }
}

public class CalendarFeedTests(House house) : IClassFixture<House>
{
    private const string Feed = "/api/v1/events/calendar-feed";

    private static async Task<string> Address(HttpResponseMessage answer) => new Uri((await answer.Json()).GetProperty("url").GetString()!).PathAndQuery;

    [Fact]
    public async Task A_phone_reads_the_regions_public_events_and_only_by_the_newest_address()
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan("2026-12-21"))).Json(HttpStatusCode.Created)).Id();
        (await (await (await house.As(Users.Manager39)).Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan("2026-12-25"))).Json(HttpStatusCode.Created)).Id();
        var first = await Address(await manager.GetAsync(Feed));
        first.ShouldStartWith("/calendar/");

        var phone = house.Anonymous();
        var answer = await phone.GetAsync(first);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var text = await answer.Content.ReadAsStringAsync();
        text.ShouldContain("DTSTART;TZID=Europe/Moscow:20261221T100000");
        text.ShouldContain($"UID:{id:N}@");
        text.ShouldNotContain("20261225", customMessage: "another region's");
        text.ShouldNotContain("ATTENDEE");

        (await manager.Call(HttpMethod.Post, $"/api/v1/events/public-events/{id}/cancel", new { reason = "Ремонт у Ивановой" }, ifMatch: "\"1\"")).EnsureSuccessStatusCode();
        text = await phone.GetStringAsync(first);
        text.ShouldContain("STATUS:CANCELLED");
        text.ShouldContain("SEQUENCE:1");
        text.ShouldNotContain("Ивановой");

        var second = await Address(await manager.Call(HttpMethod.Post, Feed));
        second.ShouldNotBe(first);
        (await Address(await manager.GetAsync(Feed))).ShouldBe(second);
        (await phone.GetAsync(first)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await phone.GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await phone.GetAsync(second[..^6] + "x.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await phone.GetAsync("/calendar/anything.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_managers_have_one()
    {
        (await (await house.As(Users.Caller69)).GetAsync(Feed)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.Anonymous().GetAsync(Feed)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
