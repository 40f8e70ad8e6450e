using Zarozhdenie.Documents.Reading;

namespace Zarozhdenie.Documents.Pdf;

/// <summary>A ruled table; its head stands on every page, and a row is parted only when a whole page can't hold it.</summary>
internal sealed class PdfTable(PdfPages pages, LineBreaker breaker, float size)
{
    private readonly float step = size * 1.18f;

    internal void Write(Grid grid, float x, float width)
    {
        var columns = Layout.Columns(grid, width, size, breaker);
        var rows = grid.Rows.Select((row, r) => row.Select((cell, c) => breaker.Break(cell, size, columns[c] - 2 * Layout.CellX, bold: r == 0)).ToList()).ToList();
        var head = rows[0];
        var repeats = Height(head) < (pages.Bottom - Layout.MarginTop) / 3;

        pages.Need(Height(head) + (rows.Count > 1 ? MathF.Min(Height(rows[1]), 6 * step) : 0));
        Row(head, isHead: true);
        foreach (var row in rows.Skip(1)) Row(row, isHead: false);
        pages.Y += size * 0.8f;

        void Row(List<List<Line>> cells, bool isHead)
        {
            var total = cells.Max(c => c.Count);
            var freshRoom = pages.Bottom - Layout.MarginTop - (repeats && !isHead ? Height(head) : 0);
            if (Height(cells) > pages.Room && Height(cells) <= freshRoom) Turn(isHead);
            for (var from = 0; from < total;)
            {
                var fit = (int)((pages.Room - 2 * Layout.CellY) / step);
                if (fit < Math.Min(total - from, 2) && !pages.AtTop)
                {
                    Turn(isHead);
                    fit = (int)((pages.Room - 2 * Layout.CellY) / step);
                }
                var count = Math.Min(total - from, Math.Max(1, fit));
                Stripe(cells, from, count, isHead);
                from += count;
            }
        }

        void Turn(bool isHead)
        {
            pages.Next();
            if (repeats && !isHead) Stripe(head, 0, head.Max(c => c.Count), isHead: true);
        }

        void Stripe(List<List<Line>> cells, int from, int count, bool isHead)
        {
            var (left, height) = (x, count * step + 2 * Layout.CellY);
            for (var c = 0; c < cells.Count; c++)
            {
                pages.Box(left, pages.Y, columns[c], height, isHead);
                for (var i = from; i < Math.Min(from + count, cells[c].Count); i++)
                    pages.Draw(cells[c][i], Start(cells[c][i], left, columns[c], isHead ? Side.Center : grid.Sides[c]), pages.Y + Layout.CellY + (i - from) * step + size, size);
                left += columns[c];
            }
            pages.Y += height;
        }
    }

    private float Height(List<List<Line>> cells) => cells.Max(c => c.Count) * step + 2 * Layout.CellY;

    private static float Start(Line line, float left, float width, Side side) => side switch
    {
        Side.Center => left + (width - line.Width) / 2,
        Side.Right => left + width - Layout.CellX - line.Width,
        _ => left + Layout.CellX,
    };
}
