using DocumentFormat.OpenXml.Wordprocessing;
using Zarozhdenie.Documents.Pdf;
using Zarozhdenie.Documents.Reading;

namespace Zarozhdenie.Documents.Docx;

internal static class DocxTables
{
    internal static Table Of(Grid grid, float width, PaperOptions options, LineBreaker breaker)
    {
        var columns = Layout.Columns(grid, width, Layout.TableSize(options), breaker);
        var table = Empty(DocxStyles.Grid, columns);
        for (var r = 0; r < grid.Rows.Count; r++)
        {
            var head = r == 0;
            var row = new TableRow(head ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()));
            for (var c = 0; c < columns.Length; c++)
            {
                var cell = Cell(columns[c], head
                    ? DocxRuns.Paragraph(DocxStyles.TableHead, grid.Rows[r][c])
                    : DocxRuns.Paragraph(DocxStyles.TableText, grid.Rows[r][c], new Justification { Val = Side(grid.Sides[c]) }));
                if (head) cell.TableCellProperties!.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "EEEEEE" });
                row.Append(cell);
            }
            table.Append(row);
        }
        return table;
    }

    /// <summary>«Post ______ name»: three cells without borders but for the line to sign on.</summary>
    internal static Table Signature((string Left, string Right) who, float width)
    {
        float[] columns = [width * 0.45f, width * 0.23f, width * 0.32f];
        var table = Empty("TableNormal", columns);
        table.GetFirstChild<TableProperties>()!.Append(new TableCellMarginDefault(
            new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa }));
        var line = Cell(columns[1], Bottom(""));
        line.TableCellProperties!.Append(new TableCellBorders(new BottomBorder { Val = BorderValues.Single, Size = 4 }));
        var row = new TableRow(new TableRowProperties(new CantSplit()), Cell(columns[0], Bottom(who.Left)), line, Cell(columns[2], Bottom(who.Right, gap: 10)));
        foreach (var properties in row.Elements<TableCell>().Select(c => c.TableCellProperties!))
            properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Bottom });
        table.Append(row);
        return table;

        static Paragraph Bottom(string text, float gap = 0) =>
            DocxRuns.Paragraph("Normal", text.Length == 0 ? [] : [new TextRun(text)], new SpacingBetweenLines { Before = "200" }, new Indentation { Left = DocxStyles.Twips(gap) });
    }

    private static Table Empty(string style, float[] columns) => new(
        new TableProperties(
            new TableStyle { Val = style },
            new TableWidth { Width = DocxStyles.Twips(columns.Sum()), Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed }),
        new TableGrid(columns.Select(c => new GridColumn { Width = DocxStyles.Twips(c) })));

    private static TableCell Cell(float width, Paragraph paragraph) => new(
        new TableCellProperties(new TableCellWidth { Width = DocxStyles.Twips(width), Type = TableWidthUnitValues.Dxa }), paragraph);

    private static JustificationValues Side(Side side) => side switch
    {
        Reading.Side.Center => JustificationValues.Center,
        Reading.Side.Right => JustificationValues.Right,
        _ => JustificationValues.Left,
    };
}
