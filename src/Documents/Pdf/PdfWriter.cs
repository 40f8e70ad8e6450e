using System.Globalization;
using SkiaSharp;
using Zarozhdenie.Documents.Reading;

namespace Zarozhdenie.Documents.Pdf;

/// <summary>Lays the nodes out from top to bottom.</summary>
internal sealed class PdfWriter
{
    private const float Leading = 1.2f;

    private readonly PaperOptions options;
    private readonly FontSet fonts;
    private readonly LineBreaker breaker;
    private readonly PdfPages pages;
    private readonly float size;

    private PdfWriter(PaperOptions options, FontSet fonts, PdfPages pages)
    {
        (this.options, this.fonts, this.pages) = (options, fonts, pages);
        breaker = new LineBreaker(fonts);
        size = (float)options.FontSize;
    }

    internal static byte[] Write(IReadOnlyList<Node> nodes, PaperOptions options) => Write(nodes, options, out _);

    internal static byte[] Write(IReadOnlyList<Node> nodes, PaperOptions options, out int pages)
    {
        using var stream = new MemoryStream();
        using var faces = new FontSet();
        var about = new SKDocumentPdfMetadata(SKDocumentPdfMetadata.DefaultRasterDpi, 90) { Title = options.Title, Producer = "Zarozhdenie" };
        using (var document = SKDocument.CreatePdf(stream, about))
        {
            using var sheets = new PdfPages(document, options, faces);
            new PdfWriter(options, faces, sheets).Nodes(nodes, new Place(PdfPages.Left, sheets.Width, Layout.FirstIndent, Side.Left));
            pages = sheets.Count;
            document.EndPage();
            document.Close();
        }
        return stream.ToArray();
    }

    private sealed record Place(float X, float Width, float FirstIndent, Side Side)
    {
        // However deep the nesting, some room for text remains.
        internal Place Inside(float step) => Width - step < 80 ? this with { FirstIndent = 0 } : this with { X = X + step, Width = Width - step, FirstIndent = 0 };
    }

    private void Nodes(IEnumerable<Node> nodes, Place at)
    {
        foreach (var node in nodes) Write(node, at);
    }

    private void Write(Node node, Place at)
    {
        switch (node)
        {
            case Heading h: Title(h, at); break;
            case Para p:
                Lines(breaker.Break(p.Runs, size, at.Width, at.FirstIndent), size, at);
                pages.Y += size * 0.4f;
                break;
            case ListNode l: List(l, at); break;
            case Grid g: new PdfTable(pages, breaker, Layout.TableSize(options)).Write(g, at.X, at.Width); break;
            case Quote q: Quoted(q, at); break;
            case Rule:
                pages.Need(size);
                pages.Rule(at.X, pages.Y + size / 2, at.X + at.Width, pages.Y + size / 2);
                pages.Y += size;
                break;
            case PageBreak:
                if (!pages.AtTop) pages.Next();
                break;
            case Picture p: Draw(p, at); break;
            case Container c: Write(c, at); break;
        }
    }

    private void Write(Container c, Place at)
    {
        switch (c.Kind)
        {
            case Container.Addressee:
                var start = at.Width * Layout.AddresseeFrom;
                Nodes(c.Nodes, new Place(at.X + start, at.Width - start, 0, Side.Left));
                pages.Y += size;
                break;
            case Container.Center: Nodes(c.Nodes, at with { Side = Side.Center, FirstIndent = 0 }); break;
            case Container.Signature: foreach (var line in c.Lines()) Signature(Container.AroundLine(line), at); break;
            case Container.DateNumber:
                foreach (var line in c.Lines()) DateNumber(Container.AroundNumber(line), at);
                pages.Y += size * 0.6f;
                break;
            default: Nodes(c.Nodes, at); break;
        }
    }

    private void Title(Heading h, Place at)
    {
        var big = Layout.HeadingSize(h.Level, size);
        var lines = breaker.Break(h.Runs, big, at.Width, bold: true);
        if (!pages.AtTop) pages.Y += size * 0.6f;
        // A heading stays with the lines that it announces.
        pages.Need(MathF.Min(lines.Count * big * Leading + 3 * size * Leading, Layout.TextHeight(options.Landscape)));
        Lines(lines, big, at with { FirstIndent = 0, Side = h.Level == 1 ? Side.Center : at.Side });
        pages.Y += size * 0.5f;
    }

    private void Lines(List<Line> lines, float at, Place place)
    {
        var height = at * Leading;
        for (var i = 0; i < lines.Count; i++)
        {
            // No single line of a paragraph left behind or carried over.
            var together = lines.Count > 2 && (i == 0 || i == lines.Count - 2) ? 2 : 1;
            pages.Need(height * together);
            var indent = i == 0 ? place.FirstIndent : 0;
            var x = place.X + place.Side switch
            {
                Side.Center => (place.Width - lines[i].Width) / 2,
                Side.Right => place.Width - lines[i].Width,
                _ => indent,
            };
            pages.Draw(lines[i], x, pages.Y + at, at);
            pages.Y += height;
        }
    }

    private void List(ListNode list, Place at)
    {
        var marks = Enumerable.Range(0, list.Items.Count)
            .Select(i => list.Ordered ? string.Create(CultureInfo.InvariantCulture, $"{list.Start + i}.") : "–").ToList();
        // Room for two digits from the first number on: lists that go on from each other stand under each other.
        var least = list.Ordered ? fonts.Measure("00.", 0, size) + 6 : Layout.ListStep;
        var step = MathF.Max(least, marks.Max(m => fonts.Measure(m, 0, size)) + 6);
        var outer = at.FirstIndent > 0 ? at.Inside(Layout.ListStep / 2) : at;
        for (var i = 0; i < list.Items.Count; i++)
        {
            pages.Need(size * Leading);
            pages.DrawText(marks[i] + " ", outer.X, pages.Y + size, size);
            if (list.Items[i].Count == 0) pages.Y += size * Leading;
            Nodes(list.Items[i], outer.Inside(step) with { Side = Side.Left });
        }
    }

    private void Quoted(Quote q, Place at)
    {
        var (top, inside) = (pages.Y, at.Inside(Layout.QuoteStep));
        foreach (var node in q.Nodes)
        {
            var before = pages.Y;
            Write(node, inside);
            // Turned the page: the bar begins anew there.
            if (pages.Y < before) top = Layout.MarginTop;
        }
        pages.Rule(at.X + 4, top, at.X + 4, pages.Y - size * 0.4f);
    }

    private void Draw(Picture picture, Place at)
    {
        using var image = Layout.Decode(Layout.Find(options, picture.Key));
        var (width, height) = Layout.Fit(image, at.Width, Layout.TextHeight(options.Landscape));
        var small = size - 1;
        var caption = picture.Caption.Length == 0 ? [] : breaker.Break([new TextRun(picture.Caption, Italic: true)], small, at.Width);
        pages.Need(height + 4 + caption.Count * small * Leading);
        pages.Image(image, SKRect.Create(at.X + (at.Width - width) / 2, pages.Y, width, height));
        pages.Y += height + 4;
        Lines(caption, small, at with { Side = Side.Center, FirstIndent = 0 });
        pages.Y += size * 0.8f;
    }

    private void Signature((string Left, string Right) who, Place at)
    {
        var (gap, leftWidth, rightWidth) = (10f, at.Width * 0.45f, at.Width * 0.3f);
        var left = breaker.Break([new TextRun(who.Left)], size, leftWidth);
        var right = breaker.Break([new TextRun(who.Right)], size, rightWidth);
        var height = size * Leading;
        var count = Math.Max(left.Count, right.Count);
        pages.Need((count + 1) * height);
        pages.Y += height;
        var baseline = pages.Y + (count - 1) * height + size;
        var lineFrom = at.X + leftWidth + gap;
        var lineTo = at.X + at.Width - rightWidth - gap;
        for (var i = 0; i < left.Count; i++) pages.Draw(left[i], at.X, baseline - (left.Count - 1 - i) * height, size);
        pages.Rule(lineFrom, baseline + 2, lineTo, baseline + 2);
        for (var i = 0; i < right.Count; i++) pages.Draw(right[i], lineTo + gap, baseline - (right.Count - 1 - i) * height, size);
        pages.Y = baseline + height * 0.6f;
    }

    private void DateNumber((string Date, string Number) line, Place at)
    {
        var number = breaker.Break([new TextRun(line.Number)], size, at.Width / 2);
        var date = breaker.Break([new TextRun(line.Date)], size, at.Width - (line.Number.Length == 0 ? 0 : number.Max(n => n.Width) + 10));
        var height = size * Leading;
        for (var i = 0; i < Math.Max(date.Count, number.Count); i++)
        {
            pages.Need(height);
            if (i < date.Count) pages.Draw(date[i], at.X, pages.Y + size, size);
            if (i < number.Count) pages.Draw(number[i], at.X + at.Width - number[i].Width, pages.Y + size, size);
            pages.Y += height;
        }
    }
}
