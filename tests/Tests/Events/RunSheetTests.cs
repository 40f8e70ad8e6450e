using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Documents;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Papers;
using Zarozhdenie.Tests.Documents;

namespace Zarozhdenie.Tests.Events;

/// <summary>The day on one printable page (F07): what stands on it, and that it is one.</summary>
public class RunSheetTests
{
    private static readonly Dictionary<Guid, ContactCard> People = Enumerable.Range(0, 8).Select(_ => Guid.CreateVersion7()).ToDictionary(id => id, id => new ContactCard(
        id, "Рождественская-Преображенская Александра Константиновна", "Александра", null, "Совет женщин Тверской области", "председатель", null, ["+79001112233"], [], false, true, null));

    private static string Sheet(PublicEvent e, int items)
    {
        var helpers = People.Keys.Select(id => new Volunteer(id, VolunteerStatus.Agreed)).ToArray();
        var full = e with { Volunteers = new Volunteers([new VolunteerNeed(VolunteerRole.Photo, helpers.Length, helpers)], Samples.Now) };
        IReadOnlyList<TimedItem> Agenda(SessionSlot slot) => AgendaRules.Timed(slot.Start, Enumerable.Range(0, items).Select(n => (new AgendaItem(Guid.CreateVersion7(), 1, People.Keys.First()), $"Пункт {n + 1}: приоритеты семейной политики и демографического развития")));
        return RunSheet.Write(full, ["Светлова Анна Игоревна"], People, Agenda(e.RoundTable), Agenda(e.Discussion));
    }

    private static int Pages(PublicEvent e, string sheet) => Reader.Pdf(Paper.ToPdf(sheet, RunSheet.Layout(e, sheet)), d => d.NumberOfPages);

    private static PublicEvent LongPlace()
    {
        var e = Samples.Event();
        return e with { Venue = e.Venue with { Address = string.Join(' ', Enumerable.Repeat("Тверская область, город Тверь, Советская площадь,", 10)) } };
    }

    [Theory]
    [InlineData(7)]
    [InlineData(12)]
    public void The_day_is_one_page_with_helpers_and_a_long_address(int items)
    {
        var e = LongPlace();
        var sheet = Sheet(e, items);
        Pages(e, sheet).ShouldBe(1);
        var text = Reader.Solid(Reader.PdfText(Paper.ToPdf(sheet, RunSheet.Layout(e, sheet))));
        text.ShouldContain("Регистрацияучастников");
        text.ShouldContain(Reader.Solid($"Пункт {items}:"));
    }

    // A paper of letters nobody can read is no use either.
    [Fact]
    public void Fifty_items_a_session_go_on_to_another_page_before_nobody_can_read_them()
    {
        var e = LongPlace();
        var sheet = Sheet(e, 50);
        RunSheet.Layout(e, sheet).FontSize.ShouldBe(7);
        Pages(e, sheet).ShouldBeLessThanOrEqualTo(4);
    }

    [Fact]
    public void Each_session_says_who_leads_it()
    {
        var e = Samples.Event() with { ModeratorId = People.Keys.First() };
        var sheet = Reader.Solid(Paper.ToText(Sheet(e, 1)));
        sheet.ShouldMatch(Reader.Solid(@"Сессия 1\. Круглый стол\W*Рождественская-Преображенская А\. К\."));
        sheet.ShouldMatch(Reader.Solid(@"Сессия 2\. Дискуссия\W*Светлова А\. И\."));
    }

    [Fact]
    public void Sessions_that_touch_have_no_break_and_nobody_registers_on_the_eve()
    {
        var e = Samples.Event(Samples.Plan("00:10-01:10", "01:10-02:10"));
        RunSheet.Rows(e, _ => "", [], [], []).Select(r => $"{r.Time} {r.What}").ShouldBe(
            ["00:00–00:10 Регистрация участников", "00:10–01:10 Сессия 1. Круглый стол", "01:10–02:10 Сессия 2. Дискуссия"]);
    }

    [Theory]
    [InlineData("Asia/Vladivostok", "время местное, МСК+7)")]
    [InlineData("Europe/Moscow", "время местное, МСК)")]
    public void It_tells_the_zone_and_whether_it_takes_place(string zone, string said)
    {
        var e = Samples.Event(zone: zone);
        Paper.ToText(Sheet(e, 1)).ShouldContain(said);
        Paper.ToText(Sheet(e, 1)).ShouldNotContain("отменено");
        Paper.ToText(Sheet(e with { Cancelled = true }, 1)).ShouldContain("Мероприятие отменено.");
        Paper.ToText(Sheet(e with { Postponed = true }, 1)).ShouldContain("Мероприятие отложено");
    }
}
