using System.Text.RegularExpressions;
using PhoneNumbers;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>Telephone numbers out of what people write in a cell (F25, F26).</summary>
internal static partial class Phones
{
    private const string Country = "RU";

    // What is longer than a number with its label is no number; nobody has more numbers than are looked at.
    private const int Longest = 100;
    private const int Most = 30;
    private const int LongestCell = 2_000;
    private static readonly PhoneNumberUtil Util = PhoneNumberUtil.GetInstance();

    /// <summary>All numbers of a cell, and what was no number.</summary>
    public static (IReadOnlyList<Phone> Found, IReadOnlyList<string> Unreadable) Read(string? cell)
    {
        if (cell is null or "")
        {
            return ([], []);
        }

        if (Mobile(cell) is { } mobile)
        {
            return ([mobile], []);
        }

        var found = new List<Phone>(1);
        var unreadable = new List<string>();
        foreach (var part in Parts(cell).Take(Most))
        {
            if (part.Length > Longest)
            {
                unreadable.Add(part);
            }
            else if (One(part, found.LastOrDefault()) is not { } phone)
            {
                unreadable.Add(part);
            }
            else if (!found.Exists(f => string.Equals(f.E164, phone.E164, StringComparison.Ordinal) && string.Equals(f.Extension, phone.Extension, StringComparison.Ordinal)))
            {
                found.Add(phone);
            }
        }

        return (found, unreadable);
    }

    // What most cells hold: one mobile number and nothing else.
    private static Phone? Mobile(string cell)
    {
        Span<char> digits = stackalloc char[12];
        var count = 0;
        foreach (var c in cell)
        {
            if (char.IsAsciiDigit(c) && count < 12)
            {
                digits[count++] = c;
            }
            else if (c is not (' ' or '-' or '(' or ')' or '+'))
            {
                return null;
            }
        }

        return IsMobile(digits[..count]) && !cell.Contains("  ", StringComparison.Ordinal) ? new Phone($"+7{digits[(count - 10)..count]}", null, cell.Trim()) : null;
    }

    // Every Russian mobile number looks so; the library needs thirty times as long to say it.
    private static bool IsMobile(ReadOnlySpan<char> digits) => digits is ['9', ..] and { Length: 10 } or ['7' or '8', '9', ..] and { Length: 11 };

    private static IEnumerable<string> Parts(string cell)
    {
        foreach (var part in Separators().Split(cell.Length > LongestCell ? cell[..LongestCell] : cell).Select(Names.Clean).Where(p => p.Length > 0))
        {
            // «8 920 123-45-67 8 920 123-45-68», without anything between.
            if (part.Count(char.IsAsciiDigit) is > 15 and < 60 && NextNumber().IsMatch(part))
            {
                foreach (var one in NextNumber().Split(part))
                {
                    yield return one.Trim();
                }
            }
            else
            {
                yield return part;
            }
        }
    }

    /// <summary>As people read it: «+7 920 123-45-67, доб. 15», «+7 4822 30-00-00».</summary>
    public static string Shown(Phone phone)
    {
        var number = phone.E164 is ['+', '7', .. { Length: 10 } national]
            ? Russian(national, AreaCodes.Length(national, phone.Raw))
            : Util.Format(Util.Parse(phone.E164, null), PhoneNumberFormat.INTERNATIONAL);
        return phone.Extension is null ? number : $"{number}, доб. {phone.Extension}";
    }

    private static string Russian(string national, int code) => $"+7 {national[..code]} {AreaCodes.Local(national[code..])}";

    private static Phone? One(string written, Phone? before)
    {
        var text = Label().Replace(written, "");
        var extension = Extension().Match(text);
        var number = extension.Success ? text[..extension.Index] : text;
        var digits = NotDigits().Replace(number, "");
        if (digits.Length is < 5 or > 15 || Letters().IsMatch(number))
        {
            return null;
        }

        var ext = extension.Success ? extension.Groups["n"].Value : null;
        if (IsMobile(digits))
        {
            return new Phone($"+7{digits[^10..]}", ext, written);
        }

        // «(4822) 30-00-00, 30-00-01»: the second one is short of the code that stands before the first.
        var whole = digits.Length is >= 5 and <= 7 && before is { E164: ['+', '7', .. { Length: 10 } national] } ? $"+7{national[..(10 - digits.Length)]}{digits}" : number;
        try
        {
            var parsed = Util.Parse(whole, Country);
            return Util.IsValidNumber(parsed)
                ? new Phone(Util.Format(parsed, PhoneNumberFormat.E164), ext ?? (parsed.HasExtension ? parsed.Extension : null), written)
                : null;
        }
        catch (NumberParseException)
        {
            // Not a number is an answer here, not a fault: the caller says so to the person.
            return null;
        }
    }

    // A comma before «доб.» belongs to the extension.
    [GeneratedRegex(@"[;\n\r/|]|,(?!\s*(?:доб|вн|ext))|\s+и\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Separators();

    [GeneratedRegex(@"[,\s]*(?:доб(?:авочный)?|вн(?:утр)?|ext|#)\.?\s*:?\s*(?<n>\d{1,6})\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Extension();

    // «тел.:», «моб. (Мария)»: words beside a number say whose it is.
    [GeneratedRegex(@"^\s*(?:(?:тел|телефон|моб|мобильный|раб|рабочий|дом|домашний|сот|сотовый|приёмная|приемная|т|tel|phone|mob|mobile)\b[.:\s]*)+|\([^()\d]*\)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"(?<=\d)\s+(?=(?:\+7|8)[\s(\-]*\d{3})")]
    private static partial Regex NextNumber();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Letters();

    [GeneratedRegex(@"\D")]
    private static partial Regex NotDigits();
}
