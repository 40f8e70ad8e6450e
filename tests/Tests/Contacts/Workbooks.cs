using System.IO.Compression;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>Workbooks written by hand: also such as no program writes.</summary>
internal static class Workbooks
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A cell with its text in it.</summary>
    public static string Text(string at, string text) => $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public static byte[] Of(params (string Name, string Rows, string After)[] sheets) =>
        Of([.. sheets.Select((s, i) => (s.Name, $"sheet{i}"))], [.. sheets.Select((s, i) => ($"sheet{i}", Once($"<sheetData>{s.Rows}</sheetData>{s.After}")))]);

    /// <summary>Sheets that name parts («one#2» names «one» again), and the parts written piece by piece; shared texts; and noise, which makes the archive as large as one likes.</summary>
    public static byte[] Of((string Name, string Part)[] sheets, (string Part, IEnumerable<string> Xml)[] parts, IEnumerable<string>? shared = null, int noise = 0)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Part(string name, IEnumerable<string> xml)
            {
                using var part = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
                part.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
                foreach (var piece in xml)
                {
                    part.Write(piece);
                }
            }

            Part("_rels/.rels", Once($"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
            Part("xl/workbook.xml", Once($"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"{s.Part}\"/>"))}</sheets></workbook>"));
            Part("xl/_rels/workbook.xml.rels", Once($"<Relationships xmlns=\"{Package}\">{string.Concat(sheets.Select(s => $"<Relationship Id=\"{s.Part}\" Type=\"{Office}/worksheet\" Target=\"worksheets/{s.Part.Split('#')[0]}.xml\"/>"))}<Relationship Id=\"texts\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"));
            foreach (var (name, xml) in parts)
            {
                Part($"xl/worksheets/{name}.xml", xml.Prepend($"<worksheet xmlns=\"{Main}\">").Append("</worksheet>"));
            }

            if (shared is not null)
            {
                Part("xl/sharedStrings.xml", shared.Select(t => $"<si><t>{t}</t></si>").Prepend($"<sst xmlns=\"{Main}\">").Append("</sst>"));
            }

            if (noise > 0)
            {
                var random = new byte[noise];
                new Random(7).NextBytes(random);
                using var part = zip.CreateEntry("xl/media/picture.png", CompressionLevel.NoCompression).Open();
                part.Write(random);
            }
        }

        return bytes.ToArray();
    }

    private static string[] Once(string xml) => [xml];
}
