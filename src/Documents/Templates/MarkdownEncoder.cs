using System.Globalization;
using System.Text;
using HandlebarsDotNet;

namespace Zarozhdenie.Documents;

/// <summary>
/// Writes a value so that Markdown reads it back letter for letter: punctuation gets a backslash,
/// white space that Markdown would eat or understand becomes an entity (a line break inside a table cell too).
/// </summary>
internal sealed class MarkdownEncoder : ITextEncoder
{
    internal static string Encode(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                if (i + 1 >= text.Length || text[i + 1] != '\n') result.Append("&#10;");
            }
            else if (c is '\n' or '\u2028' or '\u2029' or '\v' or '\f') result.Append("&#10;");
            else if (c == '\t') result.Append("&#9;");
            else if (c == ' ') result.Append(i == 0 || i == text.Length - 1 || text[i - 1] == ' ' ? "&#32;" : " ");
            else if (char.IsControl(c)) result.Append('\uFFFD');
            else if (char.IsSurrogate(c) && !Paired(text, i)) result.Append('\uFFFD');
            else
            {
                if (char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c)) result.Append('\\');
                result.Append(c);
            }
        }
        return result.ToString();
    }

    public void Encode(StringBuilder? text, TextWriter target) => target.Write(Encode(text?.ToString() ?? ""));

    public void Encode(string? text, TextWriter target) => target.Write(Encode(text ?? ""));

    public void Encode<T>(T? text, TextWriter target) where T : IEnumerator<char>
    {
        var buffer = new StringBuilder();
        while (text is not null && text.MoveNext()) buffer.Append(text.Current);
        target.Write(Encode(buffer.ToString()));
    }

    private static bool Paired(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) : i > 0 && char.IsHighSurrogate(text[i - 1]);
}

/// <summary>Stops a template whose loops would fill the memory.</summary>
internal sealed class LimitedWriter(int maxBytes) : StringWriter(CultureInfo.InvariantCulture)
{
    private int bytes;

    internal sealed class FullException : Exception;

    public override void Write(char value)
    {
        Count(value < 0x80 ? 1 : value < 0x800 ? 2 : 3);
        base.Write(value);
    }

    public override void Write(string? value)
    {
        Count(Encoding.UTF8.GetByteCount(value ?? ""));
        base.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Count(Encoding.UTF8.GetByteCount(buffer, index, count));
        base.Write(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Count(Encoding.UTF8.GetByteCount(buffer));
        base.Write(buffer);
    }

    private void Count(int more)
    {
        bytes += more;
        if (bytes > maxBytes) throw new FullException();
    }
}
