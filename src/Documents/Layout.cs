using SkiaSharp;
using Zarozhdenie.Documents.Pdf;
using Zarozhdenie.Documents.Reading;

namespace Zarozhdenie.Documents;

/// <summary>What PDF and Word share: A4, the margins of GOST R 7.0.97, columns, pictures. In points.</summary>
internal static class Layout
{
    internal const float Mm = 72f / 25.4f;
    internal const float MarginLeft = 20 * Mm, MarginRight = 10 * Mm, MarginTop = 20 * Mm, MarginBottom = 20 * Mm;
    internal const float FirstIndent = 12.5f * Mm, ListStep = 18, QuoteStep = 14, CellX = 4, CellY = 2.5f;

    /// <summary>Where the addressee's block begins, as a part of the text's width.</summary>
    internal const float AddresseeFrom = 0.52f;

    internal static (float Width, float Height) Page(bool landscape) => landscape ? (297 * Mm, 210 * Mm) : (210 * Mm, 297 * Mm);

    internal static float TextWidth(bool landscape) => Page(landscape).Width - MarginLeft - MarginRight;

    internal static float TextHeight(bool landscape) => Page(landscape).Height - MarginTop - MarginBottom;

    internal static float TableSize(PaperOptions o) => MathF.Max(8, (float)o.FontSize - 1);

    internal static float HeadingSize(int level, double size) => (float)size + level switch { 1 => 3, 2 => 1, _ => 0 };

    /// <summary>Columns that together fill the width: by the author's shares, else by content, never narrower than the longest word while there is room.</summary>
    internal static float[] Columns(Grid grid, float width, float size, LineBreaker breaker)
    {
        if (grid.Shares is { } shares) return [.. shares.Select(s => (float)(width * s / shares.Sum()))];
        var count = grid.Sides.Count;
        var (least, most) = (new float[count], new float[count]);
        for (var r = 0; r < grid.Rows.Count; r++)
            for (var c = 0; c < count; c++)
            {
                var (word, line) = breaker.Extent(grid.Rows[r][c], size, bold: r == 0);
                // A hair more than measured: Word and LibreOffice round widths their own way.
                least[c] = MathF.Max(least[c], MathF.Min(word, width / 3) + 2 * CellX + 2);
                most[c] = MathF.Max(most[c], line + 2 * CellX + 2);
            }
        for (var c = 0; c < count; c++) most[c] = MathF.Max(most[c], least[c]);
        if (most.Sum() <= width) return [.. most.Select(m => m * width / most.Sum())];
        if (least.Sum() >= width) return [.. least.Select(l => l * width / least.Sum())];
        return Share(least, most, width);
    }

    // Short columns (numbers, phones) get all they want, as long as that is no more than an even share; the long ones part what is left.
    private static float[] Share(float[] least, float[] most, float width)
    {
        var result = (float[])least.Clone();
        var open = Enumerable.Range(0, least.Length).ToList();
        while (open.Count > 0)
        {
            var room = width - Enumerable.Range(0, least.Length).Except(open).Sum(c => result[c]);
            var spareRoom = room - open.Sum(c => least[c]);
            var modest = open.FindIndex(c => most[c] <= room / open.Count && most[c] - least[c] <= spareRoom);
            if (modest < 0) break;
            result[open[modest]] = most[open[modest]];
            open.RemoveAt(modest);
        }
        var (spare, wish) = (width - result.Sum(), open.Sum(c => most[c] - least[c]));
        foreach (var c in open) result[c] += wish > 0 ? spare * (most[c] - least[c]) / wish : spare / open.Count;
        return result;
    }

    internal static PaperImage Find(PaperOptions o, string key) =>
        o.Images.FirstOrDefault(i => string.Equals(i.Key, key, StringComparison.Ordinal)) ?? throw new ArgumentException($"The paper names a picture «{key}» that wasn't given.", nameof(o));

    internal static SKImage Decode(PaperImage image)
    {
        if (!IsJpeg(image.Bytes) && !IsPng(image.Bytes)) throw new ArgumentException($"The picture «{image.Key}» is no JPEG or PNG.", nameof(image));
        return SKImage.FromEncodedData(image.Bytes) ?? throw new ArgumentException($"The picture «{image.Key}» can't be read.", nameof(image));
    }

    internal static bool IsJpeg(byte[] bytes) => bytes is [0xFF, 0xD8, 0xFF, ..];

    private static bool IsPng(byte[] bytes) => bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', ..];

    /// <summary>As wide as the text at most and two to a page, never enlarged over 96 dots an inch.</summary>
    internal static (float Width, float Height) Fit(SKImage image, float width, float pageHeight)
    {
        var scale = MathF.Min(72f / 96, MathF.Min(width / image.Width, pageHeight * 0.42f / image.Height));
        return (image.Width * scale, image.Height * scale);
    }
}
