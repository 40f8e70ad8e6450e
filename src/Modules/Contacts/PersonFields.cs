using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Contacts;

/// <summary>What a person wrote into a form's fields, read, or refused by field.</summary>
internal static class PersonFields
{
    private static readonly Refusal NoPhone = new("phone_unreadable", "Это не похоже на номер телефона: «{0}». Напишите его с кодом города, например +7 4822 30-00-00.", "This doesn't look like a telephone number: “{0}”. Write it with its area code, such as +7 4822 30-00-00.", 400, "phones");
    private static readonly Refusal NoEmail = new("email_unreadable", "Это не похоже на адрес почты: «{0}».", "This doesn't look like an e-mail address: “{0}”.", 400, "emails");
    private static readonly Refusal TagMarks = new("tag_marks_person", "Метка «{0}» говорит о положении человека: такие сведения не хранятся. Предложите место второй сессии в приглашении.", "The tag “{0}” tells about the person's circumstances, which isn't kept. Offer a place at session 2 in the invitation.", 400, "tags");

    /// <summary>The numbers, or which text is none. What is known about a number stays where the entry doesn't speak of it.</summary>
    public static Decision<IReadOnlyList<Phone>> Phones(IReadOnlyList<PhoneEntry>? entries, IReadOnlyList<Phone> known)
    {
        var phones = new List<Phone>();
        foreach (var entry in entries ?? [])
        {
            var (found, unreadable) = Reading.Phones.Read(entry.Number);
            if (found.Count == 0 || unreadable.Count > 0)
            {
                return NoPhone.With(unreadable.FirstOrDefault() ?? entry.Number);
            }

            phones.AddRange(found.Select(p => Known(entry.Extension is null ? p : p with { Extension = entry.Extension }, entry, known)));
        }

        return phones.DistinctBy(p => p.Dialled(), StringComparer.Ordinal).OrderByDescending(p => p.Preferred).ToArray();
    }

    /// <summary>The addresses, or which text is none.</summary>
    public static Decision<IReadOnlyList<Email>> Emails(IReadOnlyList<EmailEntry>? entries, IReadOnlyList<Email> known)
    {
        var emails = new List<Email>();
        foreach (var entry in entries ?? [])
        {
            var (found, unreadable) = Reading.Emails.Read(entry.Address);
            if (found.Count == 0 || unreadable.Count > 0)
            {
                return NoEmail.With(unreadable.FirstOrDefault() ?? entry.Address);
            }

            emails.AddRange(found.Select(address => Known(address, entry, known)));
        }

        return emails.DistinctBy(e => Reading.Emails.Key(e.Address), StringComparer.Ordinal).OrderByDescending(e => e.Preferred).ToArray();
    }

    /// <summary>The tags, without doubles; or which one would mark the person (design: personal data).</summary>
    public static Decision<IReadOnlyList<string>> Tags(IReadOnlyList<string>? texts)
    {
        var tags = (texts ?? []).Select(Names.Clean).Where(t => t.Length > 0).DistinctBy(Names.Key, StringComparer.Ordinal).ToArray();
        return tags.FirstOrDefault(t => Reading.Circumstances.Own(t) || Reading.Categories.Read(t) is { Sensitive: true, Place: not Contracts.DiscussionPlace.VulnerableGroup }) is { } wrong ? TagMarks.With(wrong) : tags;
    }

    /// <summary>The posts: those without an end first, then the latest. Forms put right by hand stay with their title where the entry doesn't speak of them.</summary>
    public static IReadOnlyList<Position> Positions(IReadOnlyList<PositionEntry> entries, IReadOnlyDictionary<string, Organization> organizations, IReadOnlyList<Position> known) =>
    [
        .. entries.Select(e => Known(e, new Position(organizations.GetValueOrDefault(Names.Key(e.Organization ?? ""))?.Id, Text(e.Position), e.Category, e.AnswersOnStateSupport, e.From, e.To), known))
            .Where(p => !p.IsEmpty)
            .OrderByDescending(p => p.To ?? DateOnly.MaxValue),
    ];

    /// <summary>Null instead of an empty text.</summary>
    public static string? Text(string? text) => Names.Clean(text) is { Length: > 0 } clean ? clean : null;

    private static Position Known(PositionEntry entry, Position post, IReadOnlyList<Position> known)
    {
        var titled = known.Where(p => p.Title is not null && Same(p.Title, post.Title ?? "")).ToArray();
        var before = titled.FirstOrDefault(p => p.OrganizationId == post.OrganizationId && p.From == post.From) ?? titled.FirstOrDefault(p => p.OrganizationId == post.OrganizationId) ?? titled.FirstOrDefault();
        return post with
        {
            TitleDative = entry.PositionDative is null ? before?.TitleDative : Text(entry.PositionDative),
            TitleGenitive = entry.PositionGenitive is null ? before?.TitleGenitive : Text(entry.PositionGenitive),
        };
    }

    private static Phone Known(Phone read, PhoneEntry entry, IReadOnlyList<Phone> known)
    {
        var phone = known.FirstOrDefault(p => Same(p.Dialled(), read.Dialled())) ?? read;
        return phone with
        {
            Kind = entry.Kind ?? phone.Kind,
            Preferred = entry.Preferred ?? phone.Preferred,
            Verified = entry.Verified ?? phone.Verified,
            Wrong = entry.Wrong ?? phone.Wrong,
            DoNotCall = entry.DoNotCall ?? phone.DoNotCall,
        };
    }

    private static Email Known(string address, EmailEntry entry, IReadOnlyList<Email> known)
    {
        var email = known.FirstOrDefault(e => Same(e.Address, address)) ?? new Email(address);
        return email with { Kind = entry.Kind ?? email.Kind, Preferred = entry.Preferred ?? email.Preferred, Wrong = entry.Wrong ?? email.Wrong };
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
