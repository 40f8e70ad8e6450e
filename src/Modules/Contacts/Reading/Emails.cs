using System.Globalization;
using System.Text.RegularExpressions;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>Addresses out of what people write in a cell; names of domains in Cyrillic are fine.</summary>
internal static partial class Emails
{
    // Nobody has more addresses than are looked at.
    private const int Most = 30;
    private static readonly IdnMapping Idn = new();

    /// <summary>All addresses of a cell, and what was no address.</summary>
    public static (IReadOnlyList<string> Found, IReadOnlyList<string> Unreadable) Read(string? cell)
    {
        if (cell is null or "")
        {
            return ([], []);
        }

        if (cell.Length <= 254 && System.Text.Ascii.IsValid(cell) && Shape().IsMatch(cell))
        {
            return ([cell.ToLowerInvariant()], []);
        }

        var found = new List<string>();
        var unreadable = new List<string>();
        foreach (var part in Separators().Split(Angles().Replace(Names.Clean(cell), " ${a} ")).Where(p => p.Length > 0).Take(Most))
        {
            if (One(part) is not { } address)
            {
                unreadable.Add(part);
            }
            else if (!found.Exists(f => string.Equals(Key(f), Key(address), StringComparison.Ordinal)))
            {
                found.Add(address);
            }
        }

        return (found, unreadable);
    }

    /// <summary>The form for comparing: lower case.</summary>
    public static string Key(string address) => address.ToLowerInvariant();

    // A Russian «а» typed into a Latin address looks right and reaches nobody.
    private static string Latin(string text) =>
        text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && text.AsSpan(0, at).ContainsAnyInRange('a', 'z') && text.AsSpan(0, at).ContainsAnyInRange('а', 'х')
            ? string.Concat(Names.WithLatinLookAlikes(text[..at]), text.AsSpan(at))
            : text;

    private static string? One(string text)
    {
        var address = Latin(text).Trim('<', '>', '(', ')', '"').Replace("mailto:", "", StringComparison.OrdinalIgnoreCase);
        if (address.Length > 254 || !Shape().IsMatch(address))
        {
            return null;
        }

        try
        {
            Idn.GetAscii(address[(address.LastIndexOf('@') + 1)..]);
            return address.ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            // The domain can't exist: no address, which the caller says to the person.
            return null;
        }
    }

    [GeneratedRegex(@"^[^\s@<>()\[\],;:""\\.]+(\.[^\s@<>()\[\],;:""\\.]+)*@([\p{L}\p{N}]([\p{L}\p{N}\-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}\-]*[\p{L}\p{N}]$")]
    private static partial Regex Shape();

    // «Иванова Мария <ivanova@example.org>»: the words are her name.
    [GeneratedRegex(@"(?:^|(?<=[;,]))[^;,<@]*<(?<a>[^<>\s@]+@[^<>\s@]+)>", RegexOptions.ExplicitCapture)]
    private static partial Regex Angles();

    [GeneratedRegex(@"[;,|\s]+|\s+и\s+")]
    private static partial Regex Separators();
}
