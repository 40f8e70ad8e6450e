namespace Zarozhdenie.Documents;

/// <summary>Phones as Russian papers write them.</summary>
public static class RussianPhone
{
    /// <summary>«+7 920 123-45-67», «… доб. 12»; other countries' numbers stay as they are.</summary>
    /// <param name="phone">E.164 with optional «,ext».</param>
    /// <param name="country">What to write in place of +7.</param>
    public static string Say(string? phone, string country = "+7")
    {
        var parts = (phone ?? "").Split(',');
        var digits = parts[0];
        var shown = digits.Length == 12 && digits.StartsWith("+7", StringComparison.Ordinal)
            ? $"{country} {digits[2..5]} {digits[5..8]}-{digits[8..10]}-{digits[10..]}"
            : digits;
        return parts.Length > 1 ? $"{shown} доб. {parts[1]}" : shown;
    }
}
