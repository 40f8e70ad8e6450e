using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Zarozhdenie.Contracts;
using Zarozhdenie.Documents;

namespace Zarozhdenie.Events.Texts;

/// <summary>A point of the notes that can be ticked as said.</summary>
/// <param name="Id">Made of the words: a point that was written anew is to be said anew.</param>
/// <param name="Text">What to say.</param>
internal sealed record NotePoint(string Id, string Text);

/// <summary>Which points were said at each session.</summary>
internal sealed record NotesSaid(IReadOnlyList<string> RoundTable, IReadOnlyList<string> Discussion)
{
    public static readonly NotesSaid Nothing = new([], []);

    public IReadOnlyList<string> Of(SessionKind session) => session == SessionKind.RoundTable ? RoundTable : Discussion;

    public NotesSaid With(SessionKind session, IReadOnlyList<string> said) => session == SessionKind.RoundTable ? this with { RoundTable = said } : this with { Discussion = said };
}

/// <summary>The manager ticked what was said of the project at a session (R016, R028).</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="Session">At which session.</param>
/// <param name="Points">Ids of every point said so far: hashes of the national text's words.</param>
internal sealed record NotesTicked(Guid PublicEventId, SessionKind Session, [property: NotPersonal] IReadOnlyList<string> Points);

/// <summary>What the manager says of the project, from one angle at session 1 (R016) and another at session 2 (R028).</summary>
internal static partial class SpeakerNotes
{
    public static TextKind Kind(SessionKind session) => session == SessionKind.RoundTable ? TextKind.Notes1 : TextKind.Notes2;

    /// <summary>The items of its lists, dashed or numbered, as points, and what stands around them.</summary>
    public static (string Around, IReadOnlyList<NotePoint> Points) Of(PublicEvent e, SessionKind session, string source)
    {
        var lines = Filling.Fill(Kind(session), source, e).Split('\n');
        var points = lines.Where(l => Item().IsMatch(l)).Select(l => Paper.ToText(Item().Replace(l, "")).Trim()).Where(t => t.Length > 0).Select(t => new NotePoint(IdOf(t), t)).DistinctBy(p => p.Id).ToArray();
        return (string.Join('\n', lines.Where(l => !Item().IsMatch(l)).Select(l => Heading().Replace(l, "**${words}**"))).Trim(), points);
    }

    /// <summary>There is something to tick.</summary>
    public static bool HasPoints(string text) => text.Split('\n').Any(Item().IsMatch);

    // The screen has headings of its own around them.
    [GeneratedRegex(@"^ {0,3}#{1,6}\s+(?<words>.+?)\s*#*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^ {0,3}([-*+]|[0-9]{1,3}[.)])\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Item();

    private static string IdOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
