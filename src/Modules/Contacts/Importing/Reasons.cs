using System.Globalization;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>Words for the reasons of verdicts; the codes are stable.</summary>
internal static class Reasons
{
    private static readonly Dictionary<string, Text> Words = new(StringComparer.Ordinal)
    {
        ["name_missing"] = new("Нет имени. Впишите фамилию, имя и отчество.", "The name is missing. Write it in."),
        ["name_not_a_person"] = new("Это не похоже на имя человека: «{0}». Впишите фамилию и имя.", "This doesn't look like a person's name: “{0}”. Write surname and first name."),
        ["no_way_to_reach"] = new("Нет ни телефона, ни почты: человек попадёт в контакты, но пригласить его нельзя.", "Neither telephone nor e-mail: the person comes into the contacts but can't be invited."),
        ["same_as_row"] = new("Этот человек уже есть в строке {0}.", "This person stands in row {0} already."),
        ["same_as_row_with_more"] = new("Этот человек уже есть в строке {0}; чего там не хватает, добавится к нему.", "This person stands in row {0} already; what is missing there is added."),
        ["already_in_contacts"] = new("Этот человек уже есть в контактах, нового о нём нет.", "This person is in the contacts already, with nothing new."),
        ["completes_contact"] = new("Этот человек уже есть в контактах. Добавится: {0}.", "This person is in the contacts already. To be added: {0}."),
        ["shared_with_row"] = new("Тот же телефон или почта у другого человека в строке {0}.", "Another person in row {0} has the same telephone or e-mail."),
        ["shared_with_contact"] = new("Тот же телефон или почта у другого человека в контактах.", "Another person in the contacts has the same telephone or e-mail."),
        ["told_another_person"] = new("Вы отметили, что это другой человек: он добавится отдельно.", "You said that this is another person, who is added separately."),
        ["phone_unreadable"] = new("Телефон «{0}» не удалось прочитать: проверьте код и число цифр.", "The telephone “{0}” could not be read: check code and number of digits."),
        ["phone_is_text"] = new("Вместо телефона написано «{0}».", "Instead of a telephone it says “{0}”."),
        ["email_unreadable"] = new("Вместо адреса почты написано «{0}».", "Instead of an e-mail address it says “{0}”."),
        ["category_unclear"] = new("Категория «{0}» не ясна: выберите одну.", "The category “{0}” isn't clear: choose one."),
        ["place_suggested"] = new("Участник второй сессии: место предложено только для приглашения, отметки на человеке не будет.", "A participant of session 2: the place is only suggested for the invitation, the person isn't marked."),
        ["private_text_left_out"] = new("Сведения о положении человека не сохраняются.", "Text about the person's circumstances isn't kept."),
        ["too_many_ways"] = new("Телефонов или адресов больше десяти: взяты первые десять.", "More than ten telephones or addresses: the first ten are taken."),
        ["text_cut"] = new("Слишком длинный текст ({0}): взяты первые {1} знаков.", "The text is too long ({0}): the first {1} characters are taken."),
        ["invisible_characters_removed"] = new("Невидимые знаки убраны.", "Invisible characters were removed."),
        ["formula_left_out"] = new("Формула из ячейки не переносится.", "A formula in the cell is left out."),
        ["latin_letters_replaced"] = new("Латинские буквы в имени заменены русскими.", "Latin letters in the name were replaced by Russian ones."),
        ["capitals_changed"] = new("Имя записано обычными буквами.", "The name is written in normal case."),
    };

    // Said of a row once it is in.
    private static readonly Dictionary<string, Text> Past = new(StringComparer.Ordinal)
    {
        ["no_way_to_reach"] = new("Нет ни телефона, ни почты: пригласить человека нельзя.", "Neither telephone nor e-mail: the person can't be invited."),
        ["same_as_row_with_more"] = new("Этот человек уже есть в строке {0}; чего там не хватало, добавлено к нему.", "This person stands in row {0} already; what was missing there was added."),
        ["completes_contact"] = new("Добавлено к контакту: {0}.", "Added to the contact: {0}."),
        ["told_another_person"] = new("Вы отметили, что это другой человек: он добавлен отдельно.", "You said that this is another person, who was added separately."),
    };

    private static readonly HashSet<string> Remarks = new(StringComparer.Ordinal)
    {
        "no_way_to_reach", "shared_with_row", "shared_with_contact", "phone_unreadable", "phone_is_text", "email_unreadable", "category_unclear", "too_many_ways", "text_cut", "formula_left_out",
    };

    private static readonly Dictionary<string, Text> Fields = new(StringComparer.Ordinal)
    {
        ["Phone"] = new("телефон", "telephone"),
        ["Email"] = new("почта", "e-mail"),
        ["Organization"] = new("организация", "organisation"),
        ["Position"] = new("должность", "title"),
        ["Category"] = new("категория", "category"),
        ["Note"] = new("примечание", "note"),
    };

    /// <summary>All codes.</summary>
    public static IReadOnlyCollection<string> Codes => Words.Keys;

    /// <summary>Asks for somebody's eye; what was mended by itself doesn't.</summary>
    public static bool IsRemark(string code) => Remarks.Contains(code);

    /// <summary>The reason in the caller's language; of a row that is in, in the past.</summary>
    public static string Say(Reason reason, bool done = false)
    {
        string[] args = reason.Code switch
        {
            "completes_contact" => [string.Join(", ", reason.Args.Select(f => Fields[f].Say()))],
            "text_cut" => [Fields[reason.Args[0]].Say(), reason.Args[1]],
            _ => reason.Args,
        };
        return string.Format(CultureInfo.CurrentCulture, (done ? Past.GetValueOrDefault(reason.Code, Words[reason.Code]) : Words[reason.Code]).Say(), [.. args]);
    }
}
