using Zarozhdenie.Documents;

namespace Zarozhdenie.Events;

/// <summary>Format of a paper.</summary>
internal enum EventPaperFormat
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word.</summary>
    Docx,
}

/// <summary>Papers in either format.</summary>
internal static class PaperFormats
{
    public const string Pdf = "application/pdf";
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static string Type(this EventPaperFormat format) => format == EventPaperFormat.Pdf ? Pdf : Word;

    public static string Extension(this EventPaperFormat format) => format == EventPaperFormat.Pdf ? "pdf" : "docx";

    public static byte[] Write(this EventPaperFormat format, string markdown, PaperOptions options) =>
        format == EventPaperFormat.Pdf ? Paper.ToPdf(markdown, options) : Paper.ToDocx(markdown, options);
}
