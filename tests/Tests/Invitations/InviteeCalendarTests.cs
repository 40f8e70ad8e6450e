using System.Net;
using System.Text;
using MimeKit;

namespace Zarozhdenie.Tests.Invitations;

/// <summary>An invitee's calendar entry goes with the letter and stands on the answer page (F17).</summary>
public class InviteeCalendarTests(InvitationsHouse house) : IClassFixture<InvitationsHouse>
{
    [Fact]
    public async Task The_letter_and_the_answer_page_hold_the_same_entry()
    {
        var (manager, about) = (await house.Manager(), await house.Event(zone: "Europe/Kaliningrad"));
        var id = (await house.Sent(manager, about, house.People(1)))[0];
        var file = (await house.Letters(id)).Single().Attachments.OfType<MimePart>().Single();
        (file.ContentType.MimeType, file.ContentType.Parameters["method"], file.FileName).ShouldBe(("text/calendar", "REQUEST", "invitation.ics"));
        using var bytes = new MemoryStream();
        await file.Content!.DecodeToAsync(bytes);
        var sent = Encoding.UTF8.GetString(bytes.ToArray());
        sent.ShouldContain($"UID:{id:N}@");
        sent.ShouldContain("DTSTART;TZID=Europe/Kaliningrad:20261203T100000");
        sent.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain("RSVP=TRUE");

        var link = await house.Link(id);
        (await house.Anonymous().GetStringAsync(link)).ShouldContain($"href=\"{link}/calendar.ics\"");
        var answer = await house.Anonymous().GetAsync($"{link}/calendar.ics");
        (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, "text/calendar"));
        var shown = await answer.Content.ReadAsStringAsync();
        shown.ShouldContain($"UID:{id:N}@");
        shown.ShouldContain("SEQUENCE:0");
        shown.ShouldNotContain("ATTENDEE", customMessage: "whoever the link is passed to needn't learn an address");
        (await house.Anonymous().GetAsync($"{link[..^4]}zzzz/calendar.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
