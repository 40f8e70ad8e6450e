using System.Security.Cryptography;
using System.Text;
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
internal static class SpeakerNotes
{
    public static TextKind Kind(SessionKind session) => session == SessionKind.RoundTable ? TextKind.Notes1 : TextKind.Notes2;

    /// <summary>The list's items as points, and what stands around them.</summary>
    public static (string Around, IReadOnlyList<NotePoint> Points) Of(PublicEvent e, SessionKind session, string source)
    {
        var lines = Filling.Fill(Kind(session), source, e).Split('\n');
        var points = lines.Where(IsPoint).Select(l => Paper.ToText(l[2..]).Trim()).Where(t => t.Length > 0).Select(t => new NotePoint(IdOf(t), t)).DistinctBy(p => p.Id).ToArray();
        return (string.Join('\n', lines.Where(l => !IsPoint(l))).Trim(), points);
    }

    private static bool IsPoint(string line) => line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal);

    private static string IdOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
