using System.Globalization;
using SkiaSharp;

namespace Zarozhdenie.Documents.Pdf;

/// <summary>Pages as they fill: where the next line goes, the head and the foot of each.</summary>
internal sealed class PdfPages : IDisposable
{
    private const float Small = 9;

    private readonly SKDocument document;
    private readonly PaperOptions options;
    private readonly FontSet fonts;
    private readonly SKPaint ink = new() { Color = SKColors.Black, IsAntialias = true };
    private readonly SKPaint stroke = new() { Color = new SKColor(0x55, 0x55, 0x55), StrokeWidth = 0.5f, Style = SKPaintStyle.Stroke };
    private readonly SKPaint shade = new() { Color = new SKColor(0xEE, 0xEE, 0xEE), Style = SKPaintStyle.Fill };
    private readonly float pageWidth, pageHeight;
    private SKCanvas canvas = null!;
    private int number;

    internal PdfPages(SKDocument document, PaperOptions options, FontSet fonts)
    {
        (this.document, this.options, this.fonts) = (document, options, fonts);
        (pageWidth, pageHeight) = Layout.Page(options.Landscape);
        Next();
    }

    /// <summary>Pages begun so far.</summary>
    internal int Count => number;

    internal float Y { get; set; }

    internal static float Left => Layout.MarginLeft;

    internal float Right => pageWidth - Layout.MarginRight;

    internal float Width => Right - Left;

    internal float Bottom => pageHeight - Layout.MarginBottom;

    internal float Room => Bottom - Y;

    internal bool AtTop => Y <= Layout.MarginTop + 0.01f;

    internal void Next()
    {
        if (number > 0) document.EndPage();
        number++;
        canvas = document.BeginPage(pageWidth, pageHeight);
        Y = Layout.MarginTop;
        HeadAndFoot();
    }

    /// <summary>Turns the page unless so much fits on this one.</summary>
    internal void Need(float height)
    {
        if (height > Room && !AtTop) Next();
    }

    internal void Draw(Line line, float x, float baseline, float size)
    {
        for (var i = 0; i < line.Pieces.Count;)
        {
            // Neighbours in one face go out as one string: fewer operators, and text that copies well.
            var (face, width, text) = (line.Pieces[i].Face, 0f, "");
            for (; i < line.Pieces.Count && line.Pieces[i].Face == face; i++)
            {
                text += line.Pieces[i].Text;
                width += line.Pieces[i].Width;
            }
            canvas.DrawText(text, x, baseline, SKTextAlign.Left, fonts.Font(face, size), ink);
            x += width;
        }
    }

    internal void DrawText(string text, float x, float baseline, float size, SKTextAlign align = SKTextAlign.Left) =>
        canvas.DrawText(fonts.Printable(text, 0, size), x, baseline, align, fonts.Font(0, size), ink);

    internal void Rule(float x1, float y1, float x2, float y2) => canvas.DrawLine(x1, y1, x2, y2, stroke);

    internal void Box(float x, float y, float width, float height, bool shaded)
    {
        var box = SKRect.Create(x, y, width, height);
        if (shaded) canvas.DrawRect(box, shade);
        canvas.DrawRect(box, stroke);
    }

    internal void Image(SKImage image, SKRect at) =>
        canvas.DrawImage(image, at, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));

    public void Dispose()
    {
        ink.Dispose();
        stroke.Dispose();
        shade.Dispose();
    }

    private void HeadAndFoot()
    {
        var headline = 12 * Layout.Mm;
        var hasHeader = !string.IsNullOrWhiteSpace(options.Header);
        if (hasHeader) DrawText(Cut(options.Header!, Width - 40), Left, headline, Small);
        if (options.PageNumbers && number > 1)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            if (hasHeader) DrawText(text, Right, headline, Small, SKTextAlign.Right);
            else DrawText(text, Left + Width / 2, headline, (float)options.FontSize, SKTextAlign.Center);
        }
        if (!string.IsNullOrWhiteSpace(options.Footer)) DrawText(Cut(options.Footer, Width), Left, pageHeight - 10 * Layout.Mm, Small);
    }

    private string Cut(string text, float width)
    {
        var line = text.ReplaceLineEndings(" ");
        if (fonts.Measure(line, 0, Small) <= width) return line;
        while (line.Length > 0 && fonts.Measure(line + "…", 0, Small) > width) line = line[..^1];
        return line.TrimEnd() + "…";
    }
}
