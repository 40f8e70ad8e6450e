using System.IO.Compression;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Events;

/// <summary>Kinds of papers that are kept.</summary>
internal enum FileKind
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>JPEG picture.</summary>
    Jpeg,

    /// <summary>PNG picture.</summary>
    Png,

    /// <summary>Word document.</summary>
    Docx,
}

/// <summary>Tells papers apart by their content; what a file is called or claims to be doesn't count.</summary>
internal static class FileKinds
{
    public const int MostBytes = 10 * 1024 * 1024;
    private const int MostEntries = 1000;

    public static readonly Refusal TooHeavy = new("file_too_heavy", "Файл больше 10 МБ. Приложите скан меньшего размера.", "The file is larger than 10 MB. Attach a smaller scan.", 413, "file");
    public static readonly Refusal Unknown = new("file_kind_unknown", "Приложите PDF, фотографию (JPG, PNG) или документ Word (DOCX).", "Attach a PDF, a picture (JPG, PNG) or a Word document (DOCX).", 422, "file");

    public static readonly string[] ContentTypes = [ContentType(FileKind.Pdf), ContentType(FileKind.Jpeg), ContentType(FileKind.Png), ContentType(FileKind.Docx)];

    public static Decision<FileKind> Of(byte[] bytes) =>
        bytes.Length > MostBytes ? TooHeavy
        : bytes.AsSpan().StartsWith("%PDF-"u8) ? FileKind.Pdf
        : bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? FileKind.Jpeg
        : bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? FileKind.Png
        : IsWord(bytes) ? FileKind.Docx
        : Unknown;

    public static string ContentType(FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Jpeg => "image/jpeg",
        FileKind.Png => "image/png",
        _ => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    };

    public static string Extension(FileKind kind) => kind switch
    {
        FileKind.Pdf => "pdf",
        FileKind.Jpeg => "jpg",
        FileKind.Png => "png",
        _ => "docx",
    };

    // The directory of the archive is read only; nothing is ever inflated here.
    private static bool IsWord(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            return false;
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return archive.Entries.Count <= MostEntries && archive.GetEntry("[Content_Types].xml") is not null && archive.GetEntry("word/document.xml") is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
