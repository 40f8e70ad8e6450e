using System.Globalization;

namespace Zarozhdenie.Invitations.Letters;

/// <summary>Letters go to Russian readers, whatever language whoever causes them works in.</summary>
internal static class InRussian
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    public static T Say<T>(Func<T> words)
    {
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
