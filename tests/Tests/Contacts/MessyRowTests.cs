using Zarozhdenie.Contacts;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>Cells as people write them: what is read, and what the row says about the rest (F25, F26, F28).</summary>
public class MessyRowTests
{
    private static ImportRow Row(string phone = "", string email = "", string name = "Ёлкина Зоя Павловна", string note = "") =>
        Lists.Judged($"ФИО;Телефон;E-mail;Примечание\n\"{name}\";\"{phone}\";\"{email}\";\"{note}\"").Single();

    [Theory]
    [InlineData("нет", "", "no_way_to_reach phone_is_text")]
    [InlineData("8 4822 12-34", "", "no_way_to_reach phone_unreadable")]
    [InlineData("+79005581698; 8-900-558-16-99", "+79005581698 +79005581699", "")]
    [InlineData("8 900 558 16 98 8 900 558 16 99", "+79005581698 +79005581699", "")]
    [InlineData("89005581698\n89005581699", "+79005581698 +79005581699", "")]
    [InlineData("(4822) 30-00-00, 30-00-01", "+74822300000 +74822300001", "")]
    [InlineData("8(4822)69-21-17доб.15", "+74822692117,15", "")]
    [InlineData("моб. 8 900 558-16-98 (Мария)", "+79005581698", "")]
    [InlineData("9005581698", "+79005581698", "")]
    [InlineData("7,90056E+10", "", "no_way_to_reach phone_unreadable phone_unreadable")]
    [InlineData("8 900 558-16-98 или нет", "", "no_way_to_reach phone_unreadable")]
    [InlineData("zoya@example.org, 89005581698", "+79005581698", "")]
    public void Telephones(string cell, string expected, string reasons)
    {
        var row = Row(phone: cell);
        string.Join(' ', row.Values.Phones.Select(p => p.Dialled())).ShouldBe(expected);
        row.Codes().ShouldBe(reasons);
    }

    [Theory]
    [InlineData("a.b@example.org; second@example.org", "a.b@example.org second@example.org", "")]
    [InlineData("a@example.org, b@example.org\nc@example.org d@example.org", "a@example.org b@example.org c@example.org d@example.org", "")]
    [InlineData("Ёлкина Зоя <Zoya@Example.org>", "zoya@example.org", "")]
    [InlineData("zоya@example.org", "zoya@example.org", "")]
    [InlineData("не указан", "", "no_way_to_reach email_unreadable")]
    [InlineData("почта@пример.рф", "почта@пример.рф", "")]
    public void Addresses(string cell, string expected, string reasons)
    {
        var row = Row(email: cell);
        string.Join(' ', row.Values.Emails).ShouldBe(expected);
        row.Codes().ShouldBe(reasons);
    }

    [Theory]
    [InlineData("\u200FЁлкина\u202E Зоя\u00AD Павловна", "Ёлкина Зоя Павловна", "invisible_characters_removed")]
    [InlineData("Ёлкина\u0007Зоя\u0001 Павловна", "Ёлкина Зоя Павловна", "invisible_characters_removed")]
    [InlineData("Рябинина Любoвь Ильинична", "Рябинина Любовь Ильинична", "latin_letters_replaced")]
    [InlineData("ЁЛКИНА ЗОЯ ПАВЛОВНА", "Ёлкина Зоя Павловна", "capitals_changed")]
    [InlineData("Ёлкина  Зоя\u00A0Павловна", "Ёлкина Зоя Павловна", "")]
    public void Names(string cell, string expected, string reasons)
    {
        var row = Row(phone: "89001234567", name: cell);
        (row.Verdict, row.Values.FullName, row.Codes()).ShouldBe((Verdict.New, expected, reasons));
    }

    [Fact]
    public void A_note_of_5000_characters_goes_in_whole_and_a_longer_one_is_cut_and_told()
    {
        var whole = Row(phone: "89001234567", note: new string('ж', 5_000));
        (whole.Values.Note!.Length, whole.Codes()).ShouldBe((5_000, ""));
        var cut = Row(phone: "89001234567", note: new string('ж', 6_000));
        (cut.Values.Note!.Length, cut.Codes()).ShouldBe((5_000, "text_cut"));
    }

    [Fact]
    public void A_formula_is_nobodys_text() => Row(phone: "89001234567", note: "=HYPERLINK(1;2)").Codes().ShouldBe("formula_left_out");

    [Theory]
    [InlineData("Ёлкина Зоя Павловна", "Елкина З. П.", true)]
    [InlineData("Ёлкина Зоя Павловна", "ЁЛКИНА З.П.", true)]
    [InlineData("Ёлкина Зоя Павловна", "Елкина Зоя", true)]
    [InlineData("Ёлкина Зоя Павловна", "Ёлкинa Зоя Павловна", true)]
    [InlineData("Ёлкина Зоя Павловна", "Ёлкина Зинаида Павловна", false)]
    [InlineData("Ёлкина Зоя Павловна", "Ёлкин З. П.", false)]
    public void Spellings_of_a_name_are_compared_folded(string a, string b, bool same) =>
        Zarozhdenie.Contacts.Names.MaySame(Zarozhdenie.Contacts.Names.Folded(a), Zarozhdenie.Contacts.Names.Folded(b)).ShouldBe(same);

    [Fact]
    public void The_same_person_with_initials_at_the_same_organisation_is_shown_beside_the_twin()
    {
        var rows = Lists.Judged("ФИО;Организация;Телефон\nЁлкина Зоя Павловна;Совет отцов;89001234567\nЕлкина З. П.;СОВЕТ ОТЦОВ;89001234568\nЁлкин Зот Павлович;Совет отцов;89001234567");
        (rows[1].Verdict, rows[1].Codes(), rows[1].Twin).ShouldBe((Verdict.Duplicate, "same_as_row_with_more", new Twin(null, 2, Same: true)));
        (rows[2].Verdict, rows[2].Codes(), rows[2].Twin).ShouldBe((Verdict.New, "shared_with_row", new Twin(null, 2, Same: false)));
    }
}
