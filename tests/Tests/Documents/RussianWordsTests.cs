using Zarozhdenie.Documents;

namespace Zarozhdenie.Tests.Documents;

public sealed class RussianWordsTests
{
    [Theory]
    [InlineData("заместитель главы региона", "заместителю главы региона", "заместителя главы региона")]
    [InlineData("Первый заместитель министра", "Первому заместителю министра", "Первого заместителя министра")]
    [InlineData("глава администрации города", "главе администрации города", "главы администрации города")]
    [InlineData("министр здравоохранения", "министру здравоохранения", "министра здравоохранения")]
    [InlineData("председатель комитета, депутат Думы", "председателю комитета, депутату Думы", "председателя комитета, депутата Думы")]
    [InlineData("исполняющий обязанности главы", "исполняющему обязанности главы", "исполняющего обязанности главы")]
    [InlineData("временно исполняющий обязанности губернатора", "временно исполняющему обязанности губернатора", "временно исполняющего обязанности губернатора")]
    [InlineData("и. о. главы района", "и. о. главы района", "и. о. главы района")]
    [InlineData("главный специалист", "главному специалисту", "главного специалиста")]
    [InlineData("ведущий инспектор", "ведущему инспектору", "ведущего инспектора")]
    [InlineData("заведующая отделением", "заведующей отделением", "заведующей отделением")]
    [InlineData("уполномоченный по правам ребёнка", "уполномоченному по правам ребёнка", "уполномоченного по правам ребёнка")]
    [InlineData("вице-премьер", "вице-премьеру", "вице-премьера")]
    [InlineData("судья", "судье", "судьи")]
    [InlineData("руководитель", "руководителю", "руководителя")]
    [InlineData("секретарь совета", "секретарю совета", "секретаря совета")]
    [InlineData("владелец", "владельцу", "владельца")]
    [InlineData("директор фонда и председатель совета", "директору фонда и председателю совета", "директора фонда и председателя совета")]
    [InlineData("начальник отдела труда и занятости", "начальнику отдела труда и занятости", "начальника отдела труда и занятости")]
    [InlineData("сотрудница", "сотруднице", "сотрудницы")]
    [InlineData("главный врач", "главному врачу", "главного врача")]
    public void Declines_posts(string title, string dative, string genitive)
    {
        RussianTitle.Dative(title).ShouldBe(dative);
        RussianTitle.Genitive(title).ShouldBe(genitive);
    }

    [Theory]
    [InlineData(0, "человек")]
    [InlineData(1, "человек")]
    [InlineData(2, "человека")]
    [InlineData(5, "человек")]
    [InlineData(11, "человек")]
    [InlineData(12, "человек")]
    [InlineData(21, "человек")]
    [InlineData(22, "человека")]
    [InlineData(111, "человек")]
    [InlineData(-2, "человека")]
    [InlineData(1004, "человека")]
    public void Picks_the_word_for_a_number(long n, string expected) =>
        RussianPlural.Of(n, "человек", "человека", "человек").ShouldBe(expected);

    [Fact]
    public void Says_numbers_in_groups()
    {
        RussianPlural.Say(12345, "человек", "человека", "человек").ShouldBe("12\u202F345\u00A0человек");
        RussianPlural.Say(7, "место", "места", "мест").ShouldBe("7\u00A0мест");
        RussianPlural.Number(-1234).ShouldBe("\u22121\u202F234");
    }

    [Theory]
    [InlineData(1, "1\u00A0человека")]
    [InlineData(2, "2\u00A0человек")]
    [InlineData(11, "11\u00A0человек")]
    [InlineData(22, "22\u00A0человек")]
    [InlineData(101, "101\u00A0человека")]
    public void After_about_and_up_to_comes_the_genitive(long n, string expected) => RussianPlural.After(n, "человека", "человек").ShouldBe(expected);

    [Fact]
    public void English_has_two_forms() => (EnglishPlural.Say(1, "seat", "seats"), EnglishPlural.Say(1200, "seat", "seats")).ShouldBe(("1 seat", "1,200 seats"));

    [Fact]
    public void Writes_dates()
    {
        var day = new DateOnly(2026, 12, 3);
        RussianDate.Long(day).ShouldBe("3 декабря 2026");
        RussianDate.LongWithDay(day).ShouldBe("3 декабря 2026, четверг");
    }

    [Theory]
    [InlineData(4, "14:00 (МСК+4)")]
    [InlineData(0, "14:00 (МСК)")]
    [InlineData(-1, "14:00 (МСК−1)")]
    [InlineData(1.5, "14:00 (МСК+1:30)")]
    public void Writes_times_with_the_distance_from_Moscow(double hours, string expected)
    {
        var offset = TimeSpan.FromHours(hours);
        var local = new DateTimeOffset(2026, 12, 3, 14, 0, 0, TimeSpan.FromHours(3) + offset);
        RussianDate.Time(local, offset).ShouldBe(expected);
    }
}
