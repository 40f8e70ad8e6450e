using System.Text;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Documents;
using Zarozhdenie.Documents.Calendar;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Events.Papers;
using Zarozhdenie.Events.PublicPage;
using Zarozhdenie.Invitations;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Tests.Documents;
using Zarozhdenie.Tests.Invitations;

namespace Zarozhdenie.Tests.Events;

/// <summary>A topic that tries to be HTML, a template, Markdown, a mail header or a calendar line is shown letter for letter, wherever it appears.</summary>
public class TopicTricksTests
{
    // Each of them would do something if it were understood instead of shown.
    public static readonly TheoryData<string> Tricks =
    [
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "{{#each programme}}{{what}}{{/each}} {{topic}} {{{purpose}}} {{> part}}",
        "[нажмите](https://evil.example/) ![x](image:photo) **жирно** `код` <https://evil.example/>",
        "\" onmouseover=\"alert(1)",
        "Тема | вторая | третья {widths=1,99}",
        "<!-- page --> ::: signature",
        "BEGIN:VALARM;X=1,2\\n\\,END:VEVENT",
    ];

    private static PublicEvent Event(string topic) => Samples.Event(Samples.Plan() with { Topic = topic, Purpose = topic, Venue = Samples.Plan().Venue with { Name = topic, Room = topic } });

    private static Invitation Invitee(PublicEvent e) => Invitation.Create(new InviteeChosen(e.Id, Guid.CreateVersion7(), Guid.CreateVersion7(), [SessionKind.RoundTable], null, null)).Apply(new ChangeToTell(e.Id, Guid.Empty, 2));

    private static void Harmless(string html, string trick)
    {
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img");
        html.ShouldNotContain("href=\"https://evil");
        System.Net.WebUtility.HtmlDecode(html).ShouldContain(trick);
    }

    [Theory]
    [MemberData(nameof(Tricks))]
    public void On_pages(string trick)
    {
        var e = Event(trick);
        var page = PublicAnnouncement.Of(new PageView(e, null, false, trick, trick, trick, trick));
        Harmless(page, trick);
        page.ShouldNotContain("value=\"\" onmouseover", customMessage: "typed into a field of the form");
        var about = LifeCycle.Card(e, null, Samples.Now, InvitedFloor.Instruction);
        Harmless(AnswerPage.Of(new AnswerView(trick, about, "когда", [trick], Invitee(e), null, true, trick, false, trick, trick)), trick);
    }

    [Theory]
    [MemberData(nameof(Tricks))]
    public void In_notices_and_what_callers_say(string trick)
    {
        foreach (var state in new[] { PublicEventState.Cancelled, PublicEventState.Postponed, PublicEventState.Inviting })
        {
            var e = Event(trick);
            var about = LifeCycle.Card(e, null, Samples.Now, InvitedFloor.Instruction) with { State = state, ToldReason = trick };
            var (subject, markdown) = NoticeWriter.Compose(about, Invitee(e), trick, false, "https://house.example/a/x");
            subject.ShouldEndWith(trick);
            Harmless(Paper.ToHtml(markdown), trick);
            Paper.ToText(markdown).ShouldContain($"Причина: {trick}");
            CallScript.For(about, Invitee(e), "Анна").Text.ShouldContain(trick.TrimEnd('.', ' '));
        }
    }

    [Theory]
    [MemberData(nameof(Tricks))]
    public void In_the_announcement_and_its_letter(string trick)
    {
        var e = Event(trick);
        foreach (var text in new[] { Announcing.Suggest(e), Announcing.Suggest(e, "О чём: {{topic}}. Зачем: {{purpose}}. Где: {{place}}") })
        {
            Harmless(Paper.ToHtml(text), trick);
            var letter = GetAnnouncementDocument.Letter(text);
            Papers(letter, trick);
        }
    }

    [Theory]
    [MemberData(nameof(Tricks))]
    public void On_the_run_sheet(string trick)
    {
        var e = Event(trick);
        var items = AgendaRules.Timed(e.RoundTable.Start, [(new AgendaItem(Guid.Empty, 5, null), trick)]);
        var sheet = RunSheet.Write(e, [trick], new Dictionary<Guid, ContactCard>(), items, items);
        Harmless(Paper.ToHtml(sheet), trick);
        Papers(sheet, trick);
    }

    private static void Papers(string markdown, string trick)
    {
        var options = new PaperOptions { Title = trick };
        Reader.Solid(Reader.PdfText(Paper.ToPdf(markdown, options))).ShouldContain(Reader.Solid(trick)[..10]);
        var word = Paper.ToDocx(markdown, options);
        Reader.DocxErrors(word).ShouldBeEmpty();
        Reader.Solid(Reader.DocxText(word)).ShouldContain(Reader.Solid(trick));
    }

    [Theory]
    [MemberData(nameof(Tricks))]
    public void In_calendars(string trick)
    {
        var e = Event(trick);
        foreach (var entry in FeedEntries.Of(e, "house.example", Samples.Now).Concat(InviteeCalendar.Entries(LifeCycle.Card(e, null, Samples.Now, InvitedFloor.Instruction), Invitee(e), "house.example", Samples.Now)))
        {
            var lines = Encoding.UTF8.GetString(CalendarFile.Write(CalendarMethod.Publish, [entry], trick)).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
            lines.Count(l => l.StartsWith("BEGIN:V", StringComparison.Ordinal) && !l.Contains("TIMEZONE", StringComparison.Ordinal)).ShouldBe(2, "the calendar and one entry");
            lines.Single(l => l.StartsWith("SUMMARY:", StringComparison.Ordinal))[8..].ShouldBe(trick.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal));
        }
    }
}

public class TopicTricksInLettersTests(InvitationsHouse house) : IClassFixture<InvitationsHouse>
{
    [Fact]
    public async Task In_invitations()
    {
        var (manager, n) = (await house.Manager(), 0);
        foreach (var trick in TopicTricksTests.Tricks.Select(t => t.Data).Append("Тема\r\nBcc: everybody@example.org\r\n\r\n<b>тело</b>"))
        {
            var about = await house.Event(inDays: 5 + n++, announcement: "Ждём вас.");
            about = about with { Topic = trick, Purpose = trick };
            house.Neighbours.Events[about.Id] = ("69", about);
            var letter = (await house.Letters((await house.Sent(manager, about, house.People(1)))[0])).Single();
            var line = trick.ReplaceLineEndings(" ");
            letter.Bcc.ShouldBeEmpty();
            letter.Subject.ShouldStartWith("Приглашение: ");
            letter.HtmlBody!.ShouldNotContain("<script");
            letter.HtmlBody!.ShouldNotContain("<img");
            letter.HtmlBody!.ShouldNotContain("href=\"https://evil");
            letter.HtmlBody!.ShouldNotContain("<b>тело");
            letter.TextBody!.ReplaceLineEndings(" ").ShouldContain(line.Split("  ")[0]);
        }
    }
}
