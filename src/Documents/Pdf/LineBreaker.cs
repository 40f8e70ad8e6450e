using Zarozhdenie.Documents.Reading;

namespace Zarozhdenie.Documents.Pdf;

internal sealed record Piece(string Text, int Face, float Width);

/// <summary>A line that fits; <paramref name="Width"/> leaves out the space at its end, which stays in the text for whoever copies it.</summary>
internal sealed record Line(IReadOnlyList<Piece> Pieces, float Width);

/// <summary>Breaks text at spaces and hyphens, and within a word only where the word alone is wider than the line.</summary>
internal sealed class LineBreaker(FontSet fonts)
{
    private sealed class Word
    {
        internal List<Piece> Pieces { get; } = [];

        internal float Width { get; set; }
    }

    internal List<Line> Break(IReadOnlyList<TextRun> runs, float size, float width, float firstIndent = 0, bool bold = false)
    {
        var lines = new List<Line>();
        var current = new List<Piece>();
        float used = 0, space = 0;
        Piece? pending = null;

        foreach (var token in Tokens(runs, size, bold))
        {
            switch (token)
            {
                case null: Flush(); break;
                case Piece blank when current.Count > 0:
                    if (pending is not null) current.Add(pending);
                    space += blank.Width;
                    pending = blank;
                    break;
                case Word word: Place(word); break;
            }
        }
        if (current.Count > 0 || lines.Count == 0) Flush();
        return lines;

        float Room() => width - (lines.Count == 0 ? firstIndent : 0);

        void Flush()
        {
            if (pending is not null) current.Add(pending);
            lines.Add(new Line(current, used));
            (current, used, space, pending) = ([], 0, 0, null);
        }

        void Place(Word word)
        {
            if (current.Count > 0 && used + space + word.Width > Room()) Flush();
            if (current.Count == 0 && word.Width > Room())
            {
                foreach (var piece in word.Pieces) Split(piece);
                return;
            }
            if (pending is not null) current.Add(pending);
            current.AddRange(word.Pieces);
            used += space + word.Width;
            (space, pending) = (0, null);
        }

        void Split(Piece piece)
        {
            var rest = piece.Text.AsSpan();
            while (rest.Length > 0)
            {
                var fit = Fitting(rest, piece.Face, size, Room() - used);
                if (fit == 0)
                {
                    if (current.Count > 0) { Flush(); continue; }
                    fit = rest.Length > 1 && char.IsHighSurrogate(rest[0]) ? 2 : 1;
                }
                var part = new Piece(rest[..fit].ToString(), piece.Face, fonts.Measure(rest[..fit], piece.Face, size));
                current.Add(part);
                used += part.Width;
                rest = rest[fit..];
                if (rest.Length > 0) Flush();
            }
        }
    }

    /// <summary>The width of the longest word, and of the longest line if nothing were broken.</summary>
    internal (float Word, float Line) Extent(IReadOnlyList<TextRun> runs, float size, bool bold)
    {
        float word = 0, longest = 0, line = 0;
        foreach (var token in Tokens(runs, size, bold))
        {
            line = token switch { null => 0, Piece p => line + p.Width, Word w => line + w.Width, _ => line };
            if (token is Word one) word = Math.Max(word, one.Width);
            longest = Math.Max(longest, line);
        }
        return (word, longest);
    }

    private int Fitting(ReadOnlySpan<char> text, int face, float size, float room)
    {
        var (low, high) = (0, text.Length);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (fonts.Measure(text[..middle], face, size) <= room) low = middle;
            else high = middle - 1;
        }
        return low > 0 && low < text.Length && char.IsHighSurrogate(text[low - 1]) ? low - 1 : low;
    }

    // A Word, a Piece of white space, or null for a line break.
    private IEnumerable<object?> Tokens(IReadOnlyList<TextRun> runs, float size, bool bold)
    {
        var word = new Word();
        foreach (var run in TextRun.Spelled(runs))
        {
            var face = FontSet.Face(run.Bold || bold, run.Italic);
            var text = fonts.Printable(run.Text, face, size);
            var start = 0;
            for (var i = 0; i < text.Length; i++)
            {
                var c = text[i];
                var blank = c is ' ' or '\n';
                // Compounds part at their hyphen; phone numbers and codes don't.
                var after = c is '-' or '/' && i > start && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);
                if (!blank && !after) continue;
                Add(text[start..(blank ? i : i + 1)], face);
                start = i + 1;
                if (word.Pieces.Count > 0)
                {
                    yield return word;
                    word = new Word();
                }
                if (blank) yield return c == '\n' ? null : new Piece(" ", face, fonts.Measure(" ", face, size));
            }
            Add(text[start..], face);
        }
        if (word.Pieces.Count > 0) yield return word;

        void Add(string text, int face)
        {
            if (text.Length == 0) return;
            var piece = new Piece(text, face, fonts.Measure(text, face, size));
            word.Pieces.Add(piece);
            word.Width += piece.Width;
        }
    }
}
