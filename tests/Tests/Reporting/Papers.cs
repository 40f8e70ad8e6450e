using DocumentFormat.OpenXml.Packaging;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Zarozhdenie.Tests.Reporting;

/// <summary>Reads papers back.</summary>
internal static class Papers
{
    /// <summary>All text; line breaks inside words of a PDF are joined.</summary>
    public static string Text(byte[] paper, string format)
    {
        if (format == "docx")
        {
            using var word = WordprocessingDocument.Open(new MemoryStream(paper), isEditable: false);
            return string.Join('\n', word.MainDocumentPart!.Document!.Body!.Elements().Select(e => e.InnerText));
        }

        using var pdf = PdfDocument.Open(paper);
        return string.Join(' ', pdf.GetPages().Select(p => ContentOrderTextExtractor.GetText(p))).ReplaceLineEndings(" ");
    }
}
