using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Zarozhdenie.Documents;

namespace Zarozhdenie.Contacts;

/// <summary>Names as people write them, brought to one form.</summary>
internal static partial class Names
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");
    private const int LongestName = 1_000;
    private const string Latin = "AaBCcEeHKkMOoPpTXxy";
    private static readonly System.Buffers.SearchValues<char> LatinLetters = System.Buffers.SearchValues.Create(Latin);
    private const string Cyrillic = "АаВСсЕеНКкМОоРрТХху";

    /// <summary>Without spaces around and doubled ones inside; a line break counts as a space. What nobody can see (control characters, marks of direction) goes.</summary>
    public static string Clean(string? text) => text is null ? "" : IsClean(text) ? text : Spaces().Replace(Invisible().Replace(text, ""), " ").Trim();

    /// <summary>Says something: holds a letter or a digit. Texts of blanks, marks that nobody sees, or quotes alone name nothing.</summary>
    public static bool Says(string? text) => text?.Any(char.IsLetterOrDigit) == true;

    /// <summary>The form for comparing and searching: lower case, ё as е, quotes and punctuation as spaces.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC).ToLower(Russian))
        {
            key.Append(c == 'ё' ? 'е' : char.IsLetterOrDigit(c) || c is '@' or '.' or '_' or '-' or '№' ? c : ' ');
        }

        return Clean(key.ToString());
    }

    /// <summary>«СОЛНЦЕВА ОЛЬГА» becomes «Солнцева Ольга»; other spellings stay as they are.</summary>
    public static string Cased(string name) =>
        name.Any(char.IsLetter) && (IsAll(name, char.IsUpper) || IsAll(name, char.IsLower))
            ? WordStart().Replace(name.ToLower(Russian), m => m.Value.ToUpper(Russian))
            : name;

    /// <summary>Puts Cyrillic letters for the Latin ones that look alike, in words that hold Cyrillic ones; tells whether it did.</summary>
    public static (string Text, bool Changed) WithoutLookAlikes(string text)
    {
        if (text.Length > LongestName || !text.AsSpan().ContainsAny(LatinLetters))
        {
            return (text, false);
        }

        var fixedText = CyrillicWord().Replace(text, m => string.Concat(m.Value.Select(c => Latin.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? Cyrillic[i] : c)));
        return (fixedText, !string.Equals(fixedText, text, StringComparison.Ordinal));
    }

    /// <summary>Puts Latin letters for the Cyrillic ones that look alike.</summary>
    public static string WithLatinLookAlikes(string text) => string.Concat(text.Select(c => Cyrillic.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? Latin[i] : c));

    /// <summary>The form in which two spellings of a name are the same: ё as е, Latin look-alikes as Cyrillic, case and points folded.</summary>
    public static string Folded(string fullName) => Clean(Key(WithoutLookAlikes(fullName).Text).Replace('.', ' '));

    /// <summary>Two folded names that may be one person's: an initial stands for what it begins, a missing patronymic for any.</summary>
    public static bool MaySame(string a, string b)
    {
        var (x, y) = (a.Split(' '), b.Split(' '));
        return x.Length > 1 && y.Length > 1 && string.Equals(x[0], y[0], StringComparison.Ordinal)
            && x.Skip(1).Zip(y.Skip(1)).All(p => p.First.Length == 1 || p.Second.Length == 1 ? p.First[0] == p.Second[0] : string.Equals(p.First, p.Second, StringComparison.Ordinal));
    }

    /// <summary>Looks like a person's name: two words at least, letters only.</summary>
    public static bool IsPersons(string name) => PersonName().IsMatch(name);

    /// <summary>Имя-отчество for «Уважаемая …», or the full name where it can't be told.</summary>
    public static string Greeting(string fullName) =>
        RussianName.Parse(fullName) is { Name: [.., not '.'] first, Patronymic: { } patronymic } && Patronymic().IsMatch(patronymic) ? $"{first} {patronymic}" : fullName;

    /// <summary>The same surname and the same first letter of the first name: may be the same person under a shared phone.</summary>
    public static bool Compatible(string keyA, string keyB)
    {
        var (a, b) = (keyA.Split(' '), keyB.Split(' '));
        return string.Equals(a[0], b[0], StringComparison.Ordinal) && (a.Length < 2 || b.Length < 2 || a[1][0] == b[1][0]);
    }

    // Most texts are: long lists needn't ask a regular expression about each.
    private static bool IsClean(string text)
    {
        var blank = true;
        foreach (var c in text)
        {
            if ((char.IsWhiteSpace(c) && (blank || c != ' ')) || c < ' ' || (c is >= '\u007F' and not (>= '\u00AE' and < '\u0600') && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format))
            {
                return false;
            }

            blank = c == ' ';
        }

        return !blank || text.Length == 0;
    }

    private static bool IsAll(string text, Func<char, bool> test) => text.Where(char.IsLetter).All(test);

    [GeneratedRegex(@"[\p{Cf}\p{Co}]|[\p{Cc}-[\t\n\v\f\r\u0085]]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<![\p{L}\p{M}'’])\p{L}")]
    private static partial Regex WordStart();

    [GeneratedRegex(@"[\p{L}]*\p{IsCyrillic}[\p{L}]*")]
    private static partial Regex CyrillicWord();

    [GeneratedRegex(@"^\p{L}[\p{L}\p{M}'’.\-]*( \(?\p{L}[\p{L}\p{M}'’.\-]*\)?)+$")]
    private static partial Regex PersonName();

    [GeneratedRegex("(вич|ич|вна|чна|оглы|кызы|улы)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Patronymic();
}
