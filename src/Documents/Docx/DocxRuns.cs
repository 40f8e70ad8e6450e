using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Zarozhdenie.Documents.Reading;

namespace Zarozhdenie.Documents.Docx;

internal static class DocxRuns
{
    internal static Paragraph Paragraph(string style, IReadOnlyList<TextRun> runs, params OpenXmlElement[] properties)
    {
        var paragraph = new Paragraph(new ParagraphProperties([new ParagraphStyleId { Val = style }, .. properties]));
        foreach (var run in TextRun.Spelled(runs)) paragraph.Append(Of(run));
        return paragraph;
    }

    internal static Run Of(TextRun text)
    {
        var run = new Run();
        if (text.Bold || text.Italic)
        {
            var look = new RunProperties();
            if (text.Bold) look.Append(new Bold());
            if (text.Italic) look.Append(new Italic());
            run.Append(look);
        }
        var lines = text.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) run.Append(new Break());
            if (lines[i].Length > 0) run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }
}
