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
    public void Marks_that_nobody_sees_go_from_organisation_title_and_note()
    {
        var row = Lists.Judged("ФИО;Организация;Должность;Телефон;Примечание\nЁлкина Зоя Павловна;\u202EСовет\u200B отцов\u200F;пред\u00ADседатель;89001234567;\u2066звонить\u0007утром\uFEFF").Single();
        (row.Values.Organization, row.Values.Position, row.Values.Note, row.Codes()).ShouldBe(("Совет отцов", "председатель", "звонить утром", "invisible_characters_removed"));
    }

    [Theory]
    [InlineData("Одинокая мать", true)]
    [InlineData("мать-одиночка", true)]
    [InlineData("Семья с ребёнком-инвалидом", true)]
    [InlineData("Молодая семья", true)]
    [InlineData("Многодетная мама", true)]
    [InlineData("ОВЗ", true)]
    [InlineData("пенсионерка", true)]
    [InlineData("дети-сироты", true)]
    [InlineData("беженцы", true)]
    [InlineData("безработный", true)]
    [InlineData("Ветеран труда", true)]
    [InlineData("Семья участника СВО", true)]
    [InlineData("трудная жизненная ситуация", true)]
    [InlineData("single mother", true)]
    [InlineData("Совет ветеранов", false)]
    [InlineData("Всероссийское общество инвалидов", false)]
    [InlineData("«Дом для мамы, одинокой и нет»", false)]
    [InlineData("Дом ветеранов", false)]
    [InlineData("Специалист по работе с инвалидами", false)]
    [InlineData("Председатель союза пенсионеров", false)]
    [InlineData("Сиротин и партнёры", false)]
    [InlineData("Вдовин", false)]
    [InlineData("Совет отцов", false)]
    public void What_tells_of_a_persons_circumstances_is_kept_nowhere(string text, bool own)
    {
        var row = Lists.Judged($"ФИО;Организация;Должность;Телефон;Примечание\nЁлкина Зоя Павловна;{text};{text};89001234567;{text}").Single();
        (row.Values.Organization, row.Values.Position, row.Values.Note).ShouldBe(own ? (null, null, null) : (text, text, text));
        row.Codes().ShouldBe(own ? "private_text_left_out" : "");
        (PersonFields.Tags([text]).Refusal?.Code).ShouldBe(own ? "tag_marks_person" : null);
    }

    [Theory]
    [InlineData("Одинокие матери")]
    [InlineData("ОВЗ")]
    [InlineData("Пенсионеры")]
    [InlineData("Дети-сироты")]
    [InlineData("Беженцы")]
    [InlineData("Безработные")]
    [InlineData("Ветераны")]
    [InlineData("Малоимущие")]
    public void A_category_of_circumstances_is_a_place_at_session_2_and_no_mark(string category)
    {
        var row = Lists.Judged($"ФИО;Организация;Категория;Телефон\nЁлкина Зоя Павловна;Рядом с нами;{category};89001234567").Single();
        (row.Values.SuggestedPlace, row.Values.Category, row.Values.Organization).ShouldBe((Zarozhdenie.Contracts.DiscussionPlace.VulnerableGroup, null, null));
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
