using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Zarozhdenie.Documents;

/// <summary>Long tables written while they are read: memory doesn't grow with the rows. Every cell is text; nothing in it can run as a formula.</summary>
public static class LongSheet
{
    private const int Flush = 32 * 1024;
    private static readonly System.Buffers.SearchValues<char> Parting = System.Buffers.SearchValues.Create(";,\t|\"\r\n");

    /// <summary>CSV as Russian spreadsheets open it: UTF-8 with BOM, semicolons; what could be taken for a formula gets a leading apostrophe.</summary>
    /// <param name="to">Where it goes.</param>
    /// <param name="headers">The head row.</param>
    /// <param name="rows">The rows, in pages.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task Csv(Stream to, IReadOnlyList<string> headers, IAsyncEnumerable<IReadOnlyList<IReadOnlyList<string>>> rows, CancellationToken ct)
    {
        var text = new StringBuilder("\uFEFF");
        Line(text, headers);
        await foreach (var page in rows.WithCancellation(ct))
        {
            foreach (var row in page)
            {
                Line(text, row);
            }

            await Write(to, text, Flush, ct);
        }

        await Write(to, text, 0, ct);

        static void Line(StringBuilder text, IReadOnlyList<string> cells)
        {
            for (var i = 0; i < cells.Count; i++)
            {
                Field(text.Append(i == 0 ? "" : ";"), Clean(cells[i]));
            }

            text.Append("\r\n");
        }

        // Opened where commas or tabs part columns, a cell must not fall apart into one that begins with «=».
        static void Field(StringBuilder text, string cell)
        {
            var (formula, quoted) = (LooksLikeFormula(cell), cell.AsSpan().ContainsAny(Parting));
            if (!quoted)
            {
                text.Append(formula ? "'" : "").Append(cell);
                return;
            }

            text.Append('"').Append(formula ? "'" : "").Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
    }

    /// <summary>XLSX with one sheet. Cells are literal text; those that look like formulas are marked so that editing them doesn't make them run.</summary>
    /// <param name="to">Where it goes; needn't be seekable.</param>
    /// <param name="name">The sheet's name, at most 31 characters without <c>[]:*?/\</c>.</param>
    /// <param name="headers">The head row.</param>
    /// <param name="rows">The rows, in pages.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task Xlsx(Stream to, string name, IReadOnlyList<string> headers, IAsyncEnumerable<IReadOnlyList<IReadOnlyList<string>>> rows, CancellationToken ct)
    {
        // Packing writes as it likes, also while closing; where it goes takes only asynchronous writes.
        using var packed = new Spool();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in Parts(name))
            {
                using var part = zip.CreateEntry(path, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }

            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            var text = new StringBuilder($"""{Head}<worksheet xmlns="{Main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="{headers.Count.ToString(CultureInfo.InvariantCulture)}" width="24" customWidth="1"/></cols><sheetData>""");
            Row(text, headers, style: 1);
            await foreach (var page in rows.WithCancellation(ct))
            {
                foreach (var row in page)
                {
                    Row(text, row, style: 0);
                }

                sheet.Write(Encoding.UTF8.GetBytes(text.ToString()));
                text.Clear();
                await packed.MoveTo(to, ct);
            }

            sheet.Write(Encoding.UTF8.GetBytes(text.Append("</sheetData></worksheet>").ToString()));
        }

        await packed.MoveTo(to, ct);

        static void Row(StringBuilder text, IReadOnlyList<string> cells, int style)
        {
            text.Append("<row>");
            foreach (var cell in cells.Select(Clean))
            {
                if (cell.Length == 0)
                {
                    text.Append("<c/>");
                    continue;
                }

                text.Append("<c t=\"inlineStr\"").Append(style == 1 ? " s=\"1\"" : LooksLikeFormula(cell) ? " s=\"2\"" : "").Append("><is><t xml:space=\"preserve\">");
                Escaped(text, cell);
                text.Append("</t></is></c>");
            }

            text.Append("</row>");
        }
    }

    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private static IEnumerable<(string Path, string Content)> Parts(string name)
    {
        var title = new StringBuilder();
        Escaped(title, name);
        yield return ("[Content_Types].xml", $"""{Head}<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
        yield return ("_rels/.rels", $"""{Head}<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        yield return ("xl/workbook.xml", $"""{Head}<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="{title}" sheetId="1" r:id="r1"/></sheets></workbook>""");
        yield return ("xl/_rels/workbook.xml.rels", $"""{Head}<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Office}/styles" Target="styles.xml"/></Relationships>""");
        yield return ("xl/styles.xml", $"""{Head}<styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs></styleSheet>""");
    }

    private static async Task Write(Stream to, StringBuilder text, int from, CancellationToken ct)
    {
        if (text.Length > from)
        {
            await to.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), ct);
            text.Clear();
        }
    }

    // Full-width signs run as well as their narrow ones; blanks and line breaks before a sign don't stop it.
    private static bool LooksLikeFormula(string text) => text.Length > 0 && (text[0] is '\t' or '\r' or '\n' || text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..]);

    private static string Clean(string text) => text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.Any(c => c is '\uFFFE' or '\uFFFF' || char.IsSurrogate(c))
        ? string.Concat(text.EnumerateRunes().Where(r => r.Value is '\n' or '\t' || (r.Value >= 0x20 && r.Value is not (0xFFFE or 0xFFFF))).Select(r => r.ToString()))
        : text;

    private static void Escaped(StringBuilder to, string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => to.Append("&lt;"),
                '>' => to.Append("&gt;"),
                '&' => to.Append("&amp;"),
                '"' => to.Append("&quot;"),
                _ => to.Append(c),
            };
        }
    }

    // Looks like a pipe to the packer; what lies in it is moved on after each page.
    private sealed class Spool : MemoryStream
    {
        public override bool CanSeek => false;

        public async Task MoveTo(Stream to, CancellationToken ct)
        {
            await to.WriteAsync(GetBuffer().AsMemory(0, (int)Length), ct);
            SetLength(0);
        }
    }
}
