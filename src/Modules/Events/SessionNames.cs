using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;

namespace Zarozhdenie.Events;

/// <summary>What the two sessions are called and which number they have: said once.</summary>
internal static class SessionNames
{
    /// <summary>1 or 2.</summary>
    public static int Number(this SessionKind kind) => kind == SessionKind.RoundTable ? 1 : 2;

    /// <summary>Session 1 or 2.</summary>
    public static SessionKind Kind(int number) => number == 1 ? SessionKind.RoundTable : SessionKind.Discussion;

    /// <summary>«круглый стол», «рабочее совещание», «дискуссия».</summary>
    public static Text Of(SessionKind kind, RoundTableFormat format) => (kind, format) switch
    {
        (SessionKind.Discussion, _) => new("дискуссия", "discussion"),
        (_, RoundTableFormat.WorkingMeeting) => new("рабочее совещание", "working meeting"),
        _ => new("круглый стол", "round table"),
    };

    /// <summary>«Сессия 1. Круглый стол».</summary>
    public static string Heading(SessionKind kind, RoundTableFormat format)
    {
        var name = Of(kind, format).Ru;
        return $"Сессия {kind.Number()}. {char.ToUpperInvariant(name[0])}{name[1..]}";
    }
}
