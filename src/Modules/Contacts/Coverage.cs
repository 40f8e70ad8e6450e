namespace Zarozhdenie.Contacts;

/// <summary>Guesses which of the region's organisations an item of the reference list means: by category and words of the name. Pure.</summary>
internal static class Coverage
{
    private const int Most = 5;
    private const int Stem = 5;

    /// <summary>The likeliest organisations, best first.</summary>
    public static IReadOnlyList<Organization> Suggest(ReferenceItem item, IEnumerable<Organization> organizations)
    {
        var wanted = Stems(item.Name);
        return
        [
            .. organizations
                .Where(o => item.Category is null || o.Category is null || o.Category == item.Category)
                .Select(o => (Organization: o, Score: Score(wanted, o) + (item.Category is not null && o.Category == item.Category ? 0.15 : 0)))
                .Where(o => o.Score >= 0.4)
                .OrderByDescending(o => o.Score).ThenBy(o => o.Organization.Key, StringComparer.Ordinal)
                .Take(Most)
                .Select(o => o.Organization),
        ];
    }

    // «Министерство социальной защиты» and «Управление соцзащиты» share beginnings of words, whatever their endings.
    private static double Score(IReadOnlyCollection<string> wanted, Organization organization)
    {
        var words = organization.Search.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var all = wanted.Sum(Weight);
        return all == 0 ? 0 : wanted.Where(w => words.Any(x => x.StartsWith(w, StringComparison.Ordinal))).Sum(Weight) / all;
    }

    // Half of a region's organisations are «областные», «центры» or «службы населения»: such a word alone tells nothing.
    private static double Weight(string stem) => Common.Contains(stem) ? 0.2 : 1;

    private static readonly HashSet<string> Common = new(["облас", "центр", "служб", "насел", "орган", "управ", "регио", "субъе", "совет", "отдел", "город", "район", "крупн"], StringComparer.Ordinal);

    private static string[] Stems(string name) =>
        [.. Names.Key(name).Split(' ').Where(w => w.Length >= 3 && w is not ("или" or "для" or "субъекта" or "рф")).Select(w => w.Length <= Stem ? w : w[..Stem]).Distinct(StringComparer.Ordinal)];
}
