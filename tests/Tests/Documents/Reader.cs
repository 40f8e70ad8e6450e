using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using SkiaSharp;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Zarozhdenie.Tests.Documents;

/// <summary>Reads papers back the way a recipient's programs do.</summary>
internal static class Reader
{
    internal static T Pdf<T>(byte[] bytes, Func<PdfDocument, T> read)
    {
        using var document = PdfDocument.Open(bytes);
        return read(document);
    }

    internal static string PdfText(byte[] bytes) => Pdf(bytes, d => string.Join('\n', d.GetPages().Select(p => p.Text)));

    internal static List<(int Page, Letter Letter)> Letters(byte[] bytes) =>
        Pdf(bytes, d => d.GetPages().SelectMany(p => p.Letters.Where(l => !string.IsNullOrWhiteSpace(l.Value)).Select(l => (p.Number, l))).ToList());

    internal static T Docx<T>(byte[] bytes, Func<WordprocessingDocument, T> read)
    {
        using var stream = new MemoryStream(bytes);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        return read(document);
    }

    internal static string DocxText(byte[] bytes) => Docx(bytes, d =>
        string.Join('\n', d.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(Text)));

    internal static List<string> DocxErrors(byte[] bytes) => Docx(bytes, d =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(d).Select(e => $"{e.Path?.XPath}: {e.Description}").ToList());

    internal static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    internal static byte[] Photo(int width, int height, SKColor color, SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        surface.Canvas.Clear(color);
        using var paint = new SKPaint { Color = SKColors.White };
        surface.Canvas.DrawCircle(width / 2f, height / 2f, Math.Min(width, height) / 4f, paint);
        using var image = surface.Snapshot();
        using var data = image.Encode(format, 85);
        return data.ToArray();
    }

    private static string Text(Paragraph paragraph) => string.Concat(paragraph.Descendants().Select(e => e switch
    {
        Text t => t.Text,
        Break => "\n",
        TabChar => "\t",
        _ => "",
    }));
}
