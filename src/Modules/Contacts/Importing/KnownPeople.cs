using Zarozhdenie.Contacts.Reading;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>Somebody who is in the contacts already, or stands earlier in the list.</summary>
internal sealed class Known(Guid? personId, int? row, string name, string organization)
{
    public Guid? PersonId { get; } = personId;

    public int? Row { get; } = row;

    /// <summary>Compared form of the name.</summary>
    public string Name { get; } = name;

    public string Organization { get; } = organization;

    public HashSet<string> Phones { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Emails { get; } = new(StringComparer.Ordinal);

    /// <summary>Fields that the contact has no value for: a list may fill them.</summary>
    public HashSet<ImportField> Blank { get; } = [];
}

/// <summary>Who is known, by telephone, e-mail, and name with organisation (F27). Built once per judging, in memory.</summary>
internal sealed class KnownPeople
{
    private readonly Dictionary<string, List<Known>> _byKey = new(StringComparer.Ordinal);

    public static KnownPeople Of(IEnumerable<(Person Person, string? Organization)> people)
    {
        var known = new KnownPeople();
        foreach (var (person, organization) in people)
        {
            known.Add(person, organization);
        }

        return known;
    }

    public void Add(Person person, string? organization)
    {
        var added = new Known(person.Id, null, Names.Key(person.FullName), Names.Key(organization ?? ""));
        (ImportField Field, bool Missing)[] fields =
        [
            (ImportField.Organization, organization is null), (ImportField.Position, person.Position?.Title is null), (ImportField.Category, person.Position?.Category is null), (ImportField.Note, person.Notes is null),
        ];
        added.Blank.UnionWith(fields.Where(f => f.Missing).Select(f => f.Field));
        Keep(added, person.Phones, person.Emails.Select(e => e.Address));
    }

    public void Add(int row, RowValues values) =>
        Keep(new Known(null, row, Names.Key(values.FullName), Names.Key(values.Organization ?? "")), values.Phones, values.Emails);

    /// <summary>The person this row means, or somebody else who has one of its telephones or addresses.</summary>
    public (Known? Match, Known? SharedWith) Find(RowValues values)
    {
        var name = Names.Key(values.FullName);
        Known? shared = null;
        foreach (var other in values.Phones.Select(PhoneKey).Concat(values.Emails.Select(EmailKey)).SelectMany(k => _byKey.GetValueOrDefault(k, [])))
        {
            if (Names.Compatible(name, other.Name))
            {
                return (other, null);
            }

            shared ??= other;
        }

        var organization = Names.Key(values.Organization ?? "");
        var nowhere = values.Phones.Count + values.Emails.Count == 0;
        var same = organization.Length > 0 || nowhere
            ? _byKey.GetValueOrDefault(NameKey(name, organization), []).Find(k => organization.Length > 0 || k.Phones.Count + k.Emails.Count == 0)
            : null;
        return (same, shared);
    }

    /// <summary>What the row adds to somebody known: fields.</summary>
    public static IReadOnlyList<ImportField> News(Known known, RowValues values)
    {
        (ImportField Field, bool New)[] fields =
        [
            (ImportField.Phone, values.Phones.Any(p => !known.Phones.Contains(p.Dialled()))),
            (ImportField.Email, values.Emails.Any(e => !known.Emails.Contains(Emails.Key(e)))),
            (ImportField.Organization, values.Organization is not null && known.Blank.Contains(ImportField.Organization)),
            (ImportField.Position, values.Position is not null && known.Blank.Contains(ImportField.Position)),
            (ImportField.Category, values.Category is not null && known.Blank.Contains(ImportField.Category)),
            (ImportField.Note, values.Note is not null && known.Blank.Contains(ImportField.Note)),
        ];
        return [.. fields.Where(f => f.New).Select(f => f.Field)];
    }

    /// <summary>Remembers what a row brought, so that later rows bring nothing twice.</summary>
    public void Complete(Known known, RowValues values)
    {
        known.Blank.ExceptWith(News(known, values));
        Keep(known, values.Phones, values.Emails);
    }

    private void Keep(Known known, IEnumerable<Phone> phones, IEnumerable<string> emails)
    {
        Index(NameKey(known.Name, known.Organization), known);
        foreach (var phone in phones)
        {
            known.Phones.Add(phone.Dialled());
            Index(PhoneKey(phone), known);
        }

        foreach (var email in emails)
        {
            known.Emails.Add(Emails.Key(email));
            Index(EmailKey(email), known);
        }
    }

    private void Index(string key, Known known)
    {
        var list = _byKey.TryGetValue(key, out var found) ? found : _byKey[key] = [];
        if (!list.Contains(known))
        {
            list.Add(known);
        }
    }

    private static string PhoneKey(Phone phone) => $"p{phone.Dialled()}";

    private static string EmailKey(string email) => $"e{Emails.Key(email)}";

    private static string NameKey(string name, string organization) => $"n{name}|{organization}";
}
