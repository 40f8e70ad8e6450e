using System.Text;
using SkiaSharp;

namespace Zarozhdenie.Documents.Pdf;

/// <summary>The bundled faces. Faces are read once for the process; sized fonts belong to one document, as Skia's aren't for many threads.</summary>
internal sealed class FontSet : IDisposable
{
    private static readonly Lazy<SKTypeface[]> Faces = new(() =>
        [.. new[] { "Regular", "Bold", "Italic", "BoldItalic" }.Select(f => Load($"Fonts/LiberationSerif-{f}.ttf"))]);

    private readonly Dictionary<(int Face, float Size), SKFont> fonts = [];

    internal static int Face(bool bold, bool italic) => (bold ? 1 : 0) + (italic ? 2 : 0);

    internal SKFont Font(int face, float size)
    {
        if (fonts.TryGetValue((face, size), out var known)) return known;
        // Unhinted widths are what a PDF viewer will use.
        var font = new SKFont(Faces.Value[face], size) { Hinting = SKFontHinting.None, Subpixel = true, LinearMetrics = true };
        fonts.Add((face, size), font);
        return font;
    }

    internal float Measure(ReadOnlySpan<char> text, int face, float size) => Font(face, size).MeasureText(text);

    /// <summary>The text with a box for each sign that the face doesn't have, so that nothing vanishes silently.</summary>
    internal string Printable(string text, int face, float size)
    {
        var font = Font(face, size);
        if (font.ContainsGlyphs(text)) return text;
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n' || font.GetGlyph(rune.Value) != 0) result.Append(rune.ToString());
            // Joiners, direction marks and variation selectors have no look of their own.
            else if (Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.NonSpacingMark))
                result.Append(Rune.IsWhiteSpace(rune) ? ' ' : '\u25A1');
        }
        return result.ToString();
    }

    public void Dispose()
    {
        foreach (var font in fonts.Values) font.Dispose();
    }

    private static SKTypeface Load(string name)
    {
        using var stream = Resources.Open(name);
        return SKTypeface.FromStream(stream) ?? throw new InvalidOperationException($"The bundled font {name} can't be read.");
    }
}
