using System.Globalization;
using System.Text;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>The text of a cell without what nobody sees: control characters, direction marks, soft hyphens, zero-width blanks.</summary>
internal static class CellText
{
    /// <summary>The text with single blanks, and whether something invisible was in it.</summary>
    public static (string Text, bool Mended) Of(string? cell)
    {
        if (cell is null || !cell.AsSpan().ContainsAnyExceptInRange(' ', '~') || !cell.Any(Invisible))
        {
            return (Names.Clean(cell), false);
        }

        var text = new StringBuilder(cell.Length);
        foreach (var c in cell)
        {
            // A control character parts words; a mark inside a word doesn't.
            text.Append(!Invisible(c) ? c.ToString() : char.IsControl(c) ? " " : "");
        }

        return (Names.Clean(text.ToString()), true);
    }

    /// <summary>The cell as it may be shown: line breaks stay.</summary>
    public static string Shown(string cell) => cell.Any(Invisible) ? string.Concat(cell.Where(c => !Invisible(c))) : cell;

    private static bool Invisible(char c) =>
        c is < ' ' ? c is not ('\n' or '\r' or '\t') : c is >= '\u007F' and not (>= '\u00AE' and < '\u0600') && (char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format);
}
