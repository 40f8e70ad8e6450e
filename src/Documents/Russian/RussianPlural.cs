using System.Globalization;

namespace Zarozhdenie.Documents;

/// <summary>Russian words beside a number: 1 человек, 2 человека, 5 человек.</summary>
public static class RussianPlural
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>The form of the word that goes with <paramref name="n"/>, without the number.</summary>
    public static string Of(long n, string one, string few, string many)
    {
        var tail = Math.Abs(n % 100);
        if (tail is >= 11 and <= 14) return many;
        return (tail % 10) switch { 1 => one, >= 2 and <= 4 => few, _ => many };
    }

    /// <summary>The number in groups of three, then the word: «12 345 человек». No line breaks inside.</summary>
    public static string Say(long n, string one, string few, string many) =>
        Number(n) + NoBreakSpace + Of(n, one, few, many);

    /// <summary>After «около», «до», «не менее», which want the genitive: «около 21 человека», «до 22 человек».</summary>
    public static string After(long n, string one, string many) =>
        Number(n) + NoBreakSpace + (n % 10 == 1 && n % 100 != 11 ? one : many);

    /// <summary>The number in groups of three, parted by narrow spaces that don't break.</summary>
    public static string Number(long n) =>
        n.ToString("#,0", Groups);

    // U+202F is the narrow no-break space; the minus is the typographic one.
    private static readonly NumberFormatInfo Groups = new() { NumberGroupSeparator = "\u202F", NegativeSign = "\u2212" };
}
