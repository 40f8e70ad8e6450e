namespace Zarozhdenie.Contacts.Duplicates;

/// <summary>By what two people look like one (F27).</summary>
internal enum Resemblance
{
    /// <summary>The same telephone.</summary>
    Phone,

    /// <summary>The same address.</summary>
    Email,

    /// <summary>The same name, also with initials, at the same organisation.</summary>
    NameAndOrganization,
}

/// <summary>Compares two people. Pure.</summary>
internal static class Likeness
{
    /// <summary>By what the two are likely one person; empty when they aren't.</summary>
    public static IReadOnlyList<Resemblance> Of(Person a, Person b)
    {
        var (x, y) = (Names.Folded(a.FullName), Names.Folded(b.FullName));
        // A front desk's number is many people's: only names that go together make a pair of it.
        var together = Names.Compatible(x, y) || NewSurname(x, y);
        var found = new List<Resemblance>(3);
        if (together && a.Phones.Select(p => p.Dialled()).Intersect(b.Phones.Select(p => p.Dialled()), StringComparer.Ordinal).Any())
        {
            found.Add(Resemblance.Phone);
        }

        if (together && a.Emails.Select(e => Reading.Emails.Key(e.Address)).Intersect(b.Emails.Select(e => Reading.Emails.Key(e.Address)), StringComparer.Ordinal).Any())
        {
            found.Add(Resemblance.Email);
        }

        if (Names.MaySame(x, y) && a.Workplaces.Intersect(b.Workplaces).Any())
        {
            found.Add(Resemblance.NameAndOrganization);
        }

        return found;
    }

    /// <summary>The likelier, the higher: such pairs stand first.</summary>
    public static int Rank(IReadOnlyCollection<Resemblance> by) => by.Sum(r => r is Resemblance.NameAndOrganization ? 3 : 4);

    // «Ёлкина Зоя Павловна» may have been «Ручьёва Зоя Павловна».
    private static bool NewSurname(string a, string b) =>
        a.Split(' ') is [_, { Length: > 1 } firstA, { Length: > 1 } patronymicA] && b.Split(' ') is [_, var firstB, var patronymicB]
        && string.Equals(firstA, firstB, StringComparison.Ordinal) && string.Equals(patronymicA, patronymicB, StringComparison.Ordinal);
}
