using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Contacts;

/// <summary>What a person wrote into a form's fields, read, or refused by field.</summary>
internal static class PersonFields
{
    private static readonly Refusal NoPhone = new("phone_unreadable", "Это не похоже на номер телефона: «{0}». Напишите его с кодом города, например +7 4822 30-00-00.", "This doesn't look like a telephone number: “{0}”. Write it with its area code, such as +7 4822 30-00-00.", 400, "phones");
    private static readonly Refusal NoEmail = new("email_unreadable", "Это не похоже на адрес почты: «{0}».", "This doesn't look like an e-mail address: “{0}”.", 400, "emails");

    /// <summary>The numbers, or which text is none.</summary>
    public static Decision<IReadOnlyList<Phone>> Phones(IReadOnlyList<string>? texts)
    {
        var read = (texts ?? []).Select(Reading.Phones.Read).ToArray();
        return read.SelectMany(r => r.Unreadable).FirstOrDefault() is { } wrong
            ? NoPhone.With(wrong)
            : read.SelectMany(r => r.Found).DistinctBy(p => p.Dialled(), StringComparer.Ordinal).ToArray();
    }

    /// <summary>The addresses, or which text is none.</summary>
    public static Decision<IReadOnlyList<string>> Emails(IReadOnlyList<string>? texts)
    {
        var read = (texts ?? []).Select(Reading.Emails.Read).ToArray();
        return read.SelectMany(r => r.Unreadable).FirstOrDefault() is { } wrong
            ? NoEmail.With(wrong)
            : read.SelectMany(r => r.Found).Distinct(StringComparer.Ordinal).ToArray();
    }

    /// <summary>Null instead of an empty text.</summary>
    public static string? Text(string? text) => Names.Clean(text) is { Length: > 0 } clean ? clean : null;
}
