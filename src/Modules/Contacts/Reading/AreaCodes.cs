using System.Text.RegularExpressions;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>
/// Where a Russian number's area code ends. libphonenumber's metadata sets every number 3-3-2-2, which nobody in Tver would recognise:
/// «+7 482 230-00-00» instead of «+7 4822 30-00-00».
/// </summary>
internal static partial class AreaCodes
{
    // Cities with numbers of seven digits. Elsewhere in those regions a town's code has five: it begins with other digits than the city's numbers.
    private static readonly Dictionary<string, string> Three = new(StringComparer.Ordinal)
    {
        ["495"] = "0123456789",
        ["498"] = "0123456789",
        ["499"] = "0123456789",
        ["812"] = "0123456789",
        ["342"] = "2",
        ["343"] = "23",
        ["347"] = "2",
        ["351"] = "27",
        ["383"] = "23",
        ["391"] = "2",
        ["423"] = "2",
        ["473"] = "2",
        ["831"] = "2",
        ["843"] = "25",
        ["846"] = "239",
        ["861"] = "2",
        ["862"] = "2",
        ["863"] = "23",
    };

    // Centres of regions and large cities with numbers of six digits.
    private static readonly HashSet<string> Four = [.. (
        "3012 3022 3412 3435 3452 3462 3463 3466 3467 3473 3494 3496 3519 3522 3532 3537 3652 3812 3822 3842 3843 3852 3902 3919 3942 3952 3953 " +
        "4012 4112 4132 4152 4162 4212 4217 4242 4712 4722 4725 4742 4752 4812 4822 4832 4842 4852 4855 4862 4872 4912 4922 4932 4942 " +
        "8112 8142 8152 8162 8172 8182 8202 8212 8313 8332 8342 8352 8362 8412 8422 8442 8443 8452 8453 8464 8482 8512 8552 8553 8617 8652 8662 8672 8692 8712 8722 8772 8782 8793").Split(' ')];

    /// <summary>How many of the ten digits are the code: what the brackets in the written number say, else what is known of the country's codes.</summary>
    public static int Length(string national, string raw)
    {
        if (Bracketed().Match(raw) is { Success: true } match && national.StartsWith(match.Groups["code"].Value, StringComparison.Ordinal))
        {
            return match.Groups["code"].Length;
        }

        return Three.TryGetValue(national[..3], out var locals) && locals.Contains(national[3], StringComparison.Ordinal) ? 3
            : Four.Contains(national[..4]) ? 4
            : national[0] is '3' or '4' || (national[0] is '8' && national[1] is not '0') ? 5
            : 3;
    }

    /// <summary>«230-00-00», «30-00-00», «2-00-00».</summary>
    public static string Local(string digits) => $"{digits[..^4]}-{digits[^4..^2]}-{digits[^2..]}";

    [GeneratedRegex(@"\((?<code>\d{3,5})\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();
}
