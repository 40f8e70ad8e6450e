namespace Zarozhdenie.Contacts.Importing;

/// <summary>Somebody who is in the contacts already, or stands earlier in the list.</summary>
/// <param name="PersonId">The contact, or null for a row.</param>
/// <param name="Row">Number of the row, or null for a contact.</param>
/// <param name="Name">Folded form of the name.</param>
/// <param name="Organization">Where the person works, or null.</param>
/// <param name="Reachable">Has a telephone or an address.</param>
internal sealed record Known(Guid? PersonId, int? Row, string Name, Guid? Organization, bool Reachable)
{
    /// <summary>Fields that the contact has no value for: a list may fill them.</summary>
    public IReadOnlyList<ImportField> Blank { get; set; } = [];
}

/// <summary>Who is known, by telephone, e-mail, and name with organisation (F27): small enough for the longest list. Whom the contacts hold is put in block by block by <see cref="Finder"/>.</summary>
internal sealed class KnownPeople(string region)
{
    private readonly Dictionary<long, int> _first = [];
    private readonly List<(Known Known, int Next)> _chain = [];
    private readonly Dictionary<string, Guid> _organizations = new(StringComparer.Ordinal);

    /// <summary>Puts in somebody from the contacts.</summary>
    public void Add(Person person)
    {
        var known = new Known(person.Id, null, Names.Folded(person.FullName), person.Position?.OrganizationId, person.Phones.Count + person.Emails.Count > 0)
        {
            Blank = Blanks(person.Position?.OrganizationId is null, person.Position?.Title is null, person.Position?.Category is null, person.Notes is null),
        };
        foreach (var key in PersonKeys.Of(person))
        {
            Index(key, known);
        }
    }

    /// <summary>Puts in a row of the list.</summary>
    public void Add(int row, RowValues values) => Keep(
        new Known(null, row, values.Folded, OrganizationOf(values), values.Phones.Count + values.Emails.Count > 0) { Blank = Blanks(values.Organization is null, values.Position is null, values.Category is null, values.Note is null) },
        values);

    /// <summary>The keys a row asks for.</summary>
    public IEnumerable<long> KeysOf(RowValues values)
    {
        var name = values.Folded;
        return values.Organization is { } organization ? values.Ways.Append(PersonKeys.OfNameAt(name, OrganizationId(organization)))
            : values.Ways.Count == 0 ? [PersonKeys.OfName(name)] : values.Ways;
    }

    /// <summary>The person this row means, or somebody else who has one of its telephones or addresses.</summary>
    public (Known? Match, Known? SharedWith) Find(RowValues values)
    {
        var name = values.Folded;
        Known? shared = null;
        var fitting = new List<Known>();
        foreach (var other in values.Ways.SelectMany(Having))
        {
            if (Names.MaySame(name, other.Name))
            {
                fitting.Add(other);
            }

            shared ??= other;
        }

        if (fitting.Count > 0)
        {
            return (Best(fitting, values), null);
        }

        // Somebody without an organisation is only known by name to a row that says nothing more either.
        var same = values.Organization is { } organization
            ? Best([.. Having(PersonKeys.OfNameAt(name, OrganizationId(organization))).Where(k => Names.MaySame(name, k.Name))], values)
            : values.Phones.Count + values.Emails.Count == 0 ? Having(PersonKeys.OfName(name)).FirstOrDefault(k => !k.Reachable) : null;
        return (same, shared);
    }

    // Of twins the one about whom the row says nothing new, then the fullest: a list that adds nothing to one must not be spread over the sparser other.
    private Known? Best(IReadOnlyList<Known> fitting, RowValues values) =>
        fitting.Count < 2 ? fitting.FirstOrDefault() : fitting.MinBy(k => (News(k, values).Count, k.Blank.Count));

    /// <summary>What the row adds to somebody known: fields.</summary>
    public IReadOnlyList<ImportField> News(Known known, RowValues values)
    {
        // A title at another organisation says nothing about this post.
        var here = known.Organization is null || OrganizationOf(values) is not { } organization || organization == known.Organization;
        (ImportField Field, bool New)[] fields =
        [
            (ImportField.Phone, values.Ways.Take(values.Phones.Count).Any(k => !Having(k).Contains(known))),
            (ImportField.Email, values.Ways.Skip(values.Phones.Count).Any(k => !Having(k).Contains(known))),
            (ImportField.Organization, values.Organization is not null && known.Blank.Contains(ImportField.Organization)),
            (ImportField.Position, values.Position is not null && here && known.Blank.Contains(ImportField.Position)),
            (ImportField.Category, values.Category is not null && here && known.Blank.Contains(ImportField.Category)),
            (ImportField.Note, values.Note is not null && known.Blank.Contains(ImportField.Note)),
        ];
        return [.. fields.Where(f => f.New).Select(f => f.Field)];
    }

    /// <summary>Remembers what a row brought, so that later rows bring nothing twice.</summary>
    public void Complete(Known known, RowValues values)
    {
        known.Blank = [.. known.Blank.Except(News(known, values))];
        Keep(known, values);
    }

    /// <summary>Says which organisation a name means; others get the id that the name makes.</summary>
    public void Named(string name, Guid organization) => _organizations[name] = organization;

    private Guid OrganizationId(string name) =>
        _organizations.TryGetValue(name, out var id) ? id : _organizations[name] = Organization.IdOf(region, name);

    private Guid? OrganizationOf(RowValues values) => values.Organization is { } name ? OrganizationId(name) : null;

    // Most rows lack the same things: the lists are shared.
    private static readonly ImportField[] Fillable = [ImportField.Organization, ImportField.Position, ImportField.Category, ImportField.Note];
    private static readonly IReadOnlyList<ImportField>[] BlankSets = [.. Enumerable.Range(0, 16).Select(bits => (IReadOnlyList<ImportField>)[.. Fillable.Where((_, i) => (bits & (1 << i)) != 0)])];

    private static IReadOnlyList<ImportField> Blanks(bool organization, bool position, bool category, bool note) =>
        BlankSets[(organization ? 1 : 0) | (position ? 2 : 0) | (category ? 4 : 0) | (note ? 8 : 0)];

    // Under the keys that the person will have once imported, so that a list is judged as it is carried out.
    private void Keep(Known known, RowValues values)
    {
        foreach (var key in values.Organization is null || values.Ways.Count > 0 ? KeysOf(values) : KeysOf(values).Append(PersonKeys.OfName(values.Folded)))
        {
            Index(key, known);
        }
    }

    private IEnumerable<Known> Having(long key)
    {
        for (var at = _first.GetValueOrDefault(key, -1); at >= 0; at = _chain[at].Next)
        {
            yield return _chain[at].Known;
        }
    }

    private void Index(long key, Known known)
    {
        if (!Having(key).Any(k => ReferenceEquals(k, known)))
        {
            _chain.Add((known, _first.GetValueOrDefault(key, -1)));
            _first[key] = _chain.Count - 1;
        }
    }
}
