using System.Globalization;

namespace Zarozhdenie.Shared.Refusals;

/// <summary>Letters go to Russian readers, whatever language whoever causes them works in.</summary>
public static class InRussian
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    /// <summary>The words as a Russian reader gets them.</summary>
    public static T Say<T>(Func<T> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var asked = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = Russian;
        try
        {
            return words();
        }
        finally
        {
            CultureInfo.CurrentUICulture = asked;
        }
    }
}
