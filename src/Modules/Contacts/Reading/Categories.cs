using Zarozhdenie.Contracts;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>What a category cell says: a session 1 category, or a place to suggest at session 2.</summary>
internal sealed record CategoryRead(OrganizationCategory? Category, DiscussionPlace? Place, bool Unclear)
{
    /// <summary>The place would mark the person: nothing else of the row that tells about them may be kept (design: personal data).</summary>
    public bool Sensitive => Place is DiscussionPlace.NgoBeneficiary or DiscussionPlace.SocialEntrepreneurBeneficiary or DiscussionPlace.VulnerableGroup;
}

/// <summary>Categories by what lists call them (F21).</summary>
internal static class Categories
{
    private static readonly (string Stem, OrganizationCategory Category)[] Stems =
    [
        ("власт", OrganizationCategory.Authority), ("администрац", OrganizationCategory.Authority), ("министер", OrganizationCategory.Authority),
        ("департамент", OrganizationCategory.Authority), ("госорган", OrganizationCategory.Authority), ("государственн", OrganizationCategory.Authority), ("муниципал", OrganizationCategory.Authority), ("authorit", OrganizationCategory.Authority), ("government", OrganizationCategory.Authority),
        ("нко", OrganizationCategory.PublicOrganization), ("некоммерч", OrganizationCategory.PublicOrganization), ("общественные орг", OrganizationCategory.PublicOrganization), ("общественная орг", OrganizationCategory.PublicOrganization),
        ("publicorganization", OrganizationCategory.PublicOrganization), ("public organi", OrganizationCategory.PublicOrganization), ("ngo", OrganizationCategory.PublicOrganization), ("non-profit", OrganizationCategory.PublicOrganization),
        ("бизнес", OrganizationCategory.CommercialOrganization), ("предпринимател", OrganizationCategory.CommercialOrganization), ("коммерческ", OrganizationCategory.CommercialOrganization), ("commercial", OrganizationCategory.CommercialOrganization), ("business", OrganizationCategory.CommercialOrganization),
        ("сми", OrganizationCategory.LocalMedia), ("пресс", OrganizationCategory.LocalMedia), ("журналист", OrganizationCategory.LocalMedia), ("media", OrganizationCategory.LocalMedia),
        ("эксперт", OrganizationCategory.RegionalExpert), ("учен", OrganizationCategory.RegionalExpert), ("expert", OrganizationCategory.RegionalExpert),
    ];

    // What a choice in the preview says; a list that is written so means the same.
    private static readonly Dictionary<string, CategoryRead> Chosen = Enum.GetValues<OrganizationCategory>().Select(c => (Name: $"{c}", Read: new CategoryRead(c, null, Unclear: false)))
        .Concat(Enum.GetValues<DiscussionPlace>().Select(p => (Name: $"{p}", Read: new CategoryRead(null, p, Unclear: false))))
        .ToDictionary(c => char.ToLowerInvariant(c.Name[0]) + c.Name[1..], c => c.Read, StringComparer.Ordinal);

    private const int Remembered = 1_000;
    private const int Longest = 300;
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, CategoryRead> Known = new(StringComparer.Ordinal);

    /// <summary>Reads a cell. A list says the same few things a thousand times over.</summary>
    public static CategoryRead Read(string? cell)
    {
        var text = cell ?? "";
        if (Known.TryGetValue(text, out var known))
        {
            return known;
        }

        var read = Understood(text);
        return text.Length < 60 && Known.Count < Remembered ? Known.GetOrAdd(text, read) : read;
    }

    private static CategoryRead Understood(string cell)
    {
        if (cell.Length > Longest)
        {
            return new(null, null, Unclear: true);
        }

        if (Chosen.TryGetValue(cell, out var chosen))
        {
            return chosen;
        }

        var key = Names.Key(cell);
        if (key.Length == 0)
        {
            return new(null, null, Unclear: false);
        }

        if (PlaceOf(key) is { } place)
        {
            return new(null, place, Unclear: false);
        }

        // «Некоммерческие» holds «коммерческ» too: the longer word wins.
        var plain = key.Contains("некоммерч", StringComparison.Ordinal) ? "нко" : key;
        var words = plain.Split(' ');
        var named = Stems.Where(s => words.Any(w => w.StartsWith(s.Stem, StringComparison.Ordinal)) || (s.Stem.Contains(' ', StringComparison.Ordinal) && plain.Contains(s.Stem, StringComparison.Ordinal)))
            .Select(s => s.Category).Distinct().ToArray();
        return named is [var one] ? new(one, null, Unclear: false) : new(null, null, Unclear: true);
    }

    private static DiscussionPlace? PlaceOf(string key) => key switch
    {
        _ when Has(key, "благополучател") && Has(key, "предпринимател") => DiscussionPlace.SocialEntrepreneurBeneficiary,
        _ when Has(key, "благополучател") || Has(key, "beneficiar") => DiscussionPlace.NgoBeneficiary,
        _ when Circumstances.Told(key) => DiscussionPlace.VulnerableGroup,
        _ when Has(key, "общественник") || Has(key, "активист") || Has(key, "activist") || Has(key, "волонт") => DiscussionPlace.Activist,
        _ => null,
    };

    private static bool Has(string key, string part) => key.Contains(part, StringComparison.Ordinal);
}
