using System.Text;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>How the bytes of a text are letters: found by looking at them, since nobody says it (F28).</summary>
/// <param name="Wide">UTF-16, or null.</param>
/// <param name="Utf8">Lines that are UTF-8 are read as such.</param>
/// <param name="Other">For every other line: lists pasted together hold both.</param>
internal sealed record TextReading(Encoding? Wide, bool Utf8, Encoding Other)
{
    private const int Looked = 256 * 1024;
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    // The commonest pairs of letters in Russian text, whatever its case.
    private static readonly HashSet<string> Pairs = [.. "ст но то на ен ов ни ра во ко ал по ре ор пр ро ер ль ос ит ва ан ел не ол ла ли та ка го ом ин ле де ак ри ти ар ам ие тр ия".Split(' ')];

    // Windows, KOI8-R, DOS.
    private static readonly int[] OneByteTables = [1251, 20866, 866];

    static TextReading() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Tells how to read the text, or null when it is none.</summary>
    public static TextReading? Of(Stream file)
    {
        var sample = new byte[Math.Min(Looked, file.Length)];
        file.Position = 0;
        file.ReadExactly(sample);
        if (WideOf(sample) is { } wide)
        {
            return new(wide, Utf8: false, wide);
        }

        // Now and then a control character comes with a copied cell; a file full of them is no text.
        if (sample.AsSpan().Contains((byte)0) || sample.Count(IsControl) > Math.Max(4, sample.Length / 50))
        {
            return null;
        }

        int wellFormed = 0, others = 0;
        var undecided = new MemoryStream();
        foreach (var line in Lines(file))
        {
            if (System.Text.Ascii.IsValid(line.Span))
            {
                continue;
            }

            if (System.Text.Unicode.Utf8.IsValid(line.Span))
            {
                wellFormed++;
                continue;
            }

            others++;
            if (undecided.Length < Looked)
            {
                undecided.Write(line.Span);
            }
        }

        return new(null, wellFormed >= others, OneByte(undecided.ToArray()));
    }

    /// <summary>The lines of the text, line breaks left out.</summary>
    public IEnumerable<string> Read(Stream file)
    {
        return Wide is null ? Lines(file).Select(l => Text(l.Span).TrimEnd('\r')).SelectMany(Apart) : Wides(file);
    }

    private IEnumerable<string> Wides(Stream file)
    {
        file.Position = 0;
        var reader = new StreamReader(file, Wide!, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            yield return line.TrimStart('\uFEFF');
        }
    }

    private string Text(ReadOnlySpan<byte> line)
    {
        line = line.StartsWith(Encoding.UTF8.Preamble) ? line[3..] : line;
        return (Utf8 && System.Text.Unicode.Utf8.IsValid(line) ? Strict : Other).GetString(line);
    }

    // Old Macs end lines with a lone carriage return.
    private static IEnumerable<string> Apart(string line) => line.Contains('\r', StringComparison.Ordinal) ? line.Split('\r') : [line];

    private static IEnumerable<ReadOnlyMemory<byte>> Lines(Stream file)
    {
        // Here and not before: whoever enumerates again begins again.
        file.Position = 0;
        var buffer = new byte[64 * 1024];
        var (filled, ended) = (0, false);
        while (!ended)
        {
            var read = file.Read(buffer, filled, buffer.Length - filled);
            (filled, ended) = (filled + read, read == 0);
            var from = 0;
            for (int at; (at = buffer.AsSpan(from, filled - from).IndexOf((byte)'\n')) >= 0; from += at + 1)
            {
                yield return buffer.AsMemory(from, at);
            }

            if (ended && from < filled)
            {
                yield return buffer.AsMemory(from, filled - from);
            }

            buffer.AsSpan(from, filled - from).CopyTo(buffer);
            filled -= from;
            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }
    }

    private static Encoding? WideOf(ReadOnlySpan<byte> sample)
    {
        if (sample.StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode;
        }

        if (sample.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return Encoding.BigEndianUnicode;
        }

        // Without a mark: every second byte of Russian and English text is 0 or 4.
        int even = 0, odd = 0;
        var pairs = Math.Min(sample.Length, 4096) / 2;
        for (var i = 0; i < pairs * 2; i += 2)
        {
            even += sample[i] is 0 or 4 ? 1 : 0;
            odd += sample[i + 1] is 0 or 4 ? 1 : 0;
        }

        return pairs < 4 ? null : odd > pairs * 0.8 && odd > even ? Encoding.Unicode : even > pairs * 0.8 && even > odd ? Encoding.BigEndianUnicode : null;
    }

    private static Encoding OneByte(byte[] sample) =>
        OneByteTables.Select(Encoding.GetEncoding).MaxBy(e => Russian(e.GetString(sample)))!;

    private static int Russian(string text)
    {
        var score = 0;
        var low = text.ToLowerInvariant();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLetter(text[i - 1]) && char.IsLetter(text[i]))
            {
                // «иВАНОВ»: a small letter before a capital is what the wrong table makes of «Иванов».
                score += (Pairs.Contains(low.Substring(i - 1, 2)) ? 3 : 0) - (char.IsLower(text[i - 1]) && char.IsUpper(text[i]) ? 4 : 0);
            }
            else if (text[i] is >= '\u2500' and <= '\u25FF')
            {
                score -= 4;
            }
        }

        return score;
    }

    private static bool IsControl(byte b) => b < 0x20 && b is not (0x09 or 0x0A or 0x0D);
}
