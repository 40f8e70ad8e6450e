using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Documents.Calendar;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Invitations;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

/// <summary>The private calendar as a file, and how entries rise through real changes: planned, moved, cancelled, restored.</summary>
public class CalendarFeedFileTests
{
    private static Guid Id(int n) => Guid.Parse($"00000000-0000-7000-8000-0000000feed{n}");

    private static PublicEvent Planned(int n, string zone) =>
        PublicEvent.Of(PlanPublicEvent.Decide(Samples.Plan(), zone, Samples.Today, Id(n), Id(n + 1), Id(n + 2)).Value, Samples.Now);

    private static PublicEvent Moved(PublicEvent e, int days, int start) => e.Apply(MovePublicEvent.Decide(
        e, null, new MovePublicEvent(e.Id, e.Date.AddDays(days), new(new TimeOnly(start, 30), new TimeOnly(start + 1, 30)), new(e.Discussion.Start, e.Discussion.End), "r"), Samples.Today, Samples.Sealed).Value);

    private static PublicEvent Cancelled(PublicEvent e) => e.Apply(CancelPublicEvent.Decide(e, null, Samples.Sealed).Value);

    private static PublicEvent Restored(PublicEvent e) => e.Apply(RestorePublicEvent.Decide(e, Samples.Sealed).Value);

    private static byte[] Feed(params PublicEvent[] events) =>
        CalendarFile.Write(CalendarMethod.Publish, [.. events.SelectMany(e => FeedEntries.Of(e, "example.org", House.Start))], "Зарождение");

    // The web admin's test reads it with a parser that isn't ours.
    [Fact]
    public async Task A_feed_of_two_zones_with_one_moved_and_one_called_off() =>
        await CalendarFileTests.Same("feed", Feed(Moved(Planned(1, "Europe/Kaliningrad"), 7, 9), Cancelled(Planned(4, "Asia/Kamchatka"))));

    [Fact]
    public void Feed_and_invitee_see_one_entry_with_a_rising_sequence()
    {
        var calendar = new InviteeCalendar(MailSettings.Read(new ConfigurationBuilder().Build()), new TestClock(House.Start));
        var planned = Planned(1, "Europe/Moscow");
        var invitation = Invitation.Create(new InviteeChosen(planned.Id, Id(7), Id(8), [SessionKind.RoundTable, SessionKind.Discussion], null, null));
        var card = new ContactCard(Id(8), "Иванова Анна Ильинична", "Анна Ильинична", null, null, null, null, [], ["anna@example.org"], false, true, null);
        var moved = Moved(planned, 7, 9);
        var cancelled = Cancelled(moved);
        PublicEvent[] life = [planned, moved, cancelled, Restored(cancelled)];
        foreach (var texts in new[]
        {
            life.Select(e => Encoding.UTF8.GetString(Feed(e))).ToArray(),
            life.Select(e => Encoding.UTF8.GetString(calendar.Attached(LifeCycle.Card(e, null, Samples.Now, InvitedFloor.Instruction), invitation, card).Bytes)).ToArray(),
        })
        {
            texts.Select(t => Line(t, "SEQUENCE")).ShouldBe(["0", "1", "2", "3"]);
            texts.Select(t => Line(t, "UID")).Distinct().Count().ShouldBe(1);
            texts.Select(t => Line(t, "STATUS")).ShouldBe(["CONFIRMED", "CONFIRMED", "CANCELLED", "CONFIRMED"]);
            Line(texts[3], "DTSTART;TZID=Europe/Moscow").ShouldBe("20261217T093000");
        }
    }

    private static string Line(string text, string name) => Regex.Match(text, $"^{Regex.Escape(name)}:(.*?)\r?$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Groups[1].Value;
}
