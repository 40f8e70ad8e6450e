namespace Zarozhdenie.Contacts;

/// <summary>What was typed into the search field, as the search column can be asked for it.</summary>
internal static class SearchTerms
{
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

    private static string Escaped(string term) => term.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
}
