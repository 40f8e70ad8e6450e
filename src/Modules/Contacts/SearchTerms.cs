namespace Zarozhdenie.Contacts;

/// <summary>What was typed into the search field, as the search column can be asked for it.</summary>
internal static class SearchTerms
{
    /// <summary>Shorter words aren't looked for as mistyped: too much is like them.</summary>
    public const int ShortestMistyped = 4;

    /// <summary>Holds a word long enough to be looked for as mistyped.</summary>
    public static bool MayBeMistyped(string? typed) => Of(typed).Any(t => t.Length >= ShortestMistyped && t.All(char.IsLetter));

    /// <summary>Terms that all must be found; a telephone number in any spelling is one term of digits.</summary>
    public static IReadOnlyList<string> Of(string? typed)
    {
        var text = Names.Clean((typed ?? "").Replace("\0", "", StringComparison.Ordinal));
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (digits.Length >= 3 && text.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '-' or '(' or ')'))
        {
            // Numbers are kept with the country's 7; people also type 8, or no prefix at all.
            return [digits.Length == 11 && digits[0] == '8' ? $"7{digits[1..]}" : digits.Length > 3 && digits[0] == '8' && text.StartsWith("8 ", StringComparison.Ordinal) ? digits[1..] : digits];
        }

        // Punctuation alone is looked for as it stands, and isn't found: no filter at all would look like a find.
        var terms = Names.Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. (terms.Length == 0 && text.Length > 0 ? [text] : terms).Take(8).Select(Escaped)];
    }

    private const string Latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.", Russian = "ёйцукенгшщзхъфывапролджэячсмитьбю";

    /// <summary>What was typed, had the keyboard been switched to the other letters: «Zctytdf» is «Ясенева». Null where that says nothing else.</summary>
    public static string? OtherLayout(string? typed)
    {
        var (latin, russian) = (typed?.Any(char.IsAsciiLetter) == true, typed?.Any(c => c is >= 'А' and <= 'я' or 'ё' or 'Ё') == true);
        if (latin == russian)
        {
            return null;
        }

        var (from, to) = latin ? (Latin, Russian) : (Russian, Latin);
        return string.Concat(typed!.ToLowerInvariant().Select(c => from.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? to[at] : c));
    }

    /// <summary>
    /// The pattern for one term. One or two letters are looked for where words begin: the trigram index knows nothing of two letters
    /// inside a word, and all the region's rows would be read.
    /// </summary>
    public static string Pattern(string term) => term.Length < 3 ? $"% {term}%" : $"%{term}%";

    private static string Escaped(string term) => term.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
}
