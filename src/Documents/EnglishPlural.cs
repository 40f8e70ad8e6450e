using System.Globalization;

namespace Zarozhdenie.Documents;

/// <summary>English words beside a number: 1 invitation, 2 invitations.</summary>
public static class EnglishPlural
{
    /// <summary>The number in groups of three, then the word.</summary>
    public static string Say(long n, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{n:#,0} {(n == 1 ? one : many)}");
}
