using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;

namespace Zarozhdenie.Documents.Docx;

internal sealed class DocxPictures(MainDocumentPart main, PaperOptions options)
{
    private const float EmuPerPoint = 12700;

    private readonly Dictionary<string, string> parts = [];
    private uint count;

    internal Run Of(string key, string caption, float width)
    {
        var image = Layout.Find(options, key);
        using var decoded = Layout.Decode(image);
        var (w, h) = Layout.Fit(decoded, width, Layout.TextHeight(options.Landscape));
        var (cx, cy) = ((long)(w * EmuPerPoint), (long)(h * EmuPerPoint));
        var id = ++count;
        var name = string.Create(CultureInfo.InvariantCulture, $"Picture {id}");
        return new Run(new Drawing(new DW.Inline(
            new DW.Extent { Cx = cx, Cy = cy },
            new DW.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DW.DocProperties { Id = id, Name = name, Description = caption },
            new DW.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(new P.Picture(
                new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = id, Name = name }, new P.NonVisualPictureDrawingProperties()),
                new P.BlipFill(new A.Blip { Embed = Part(image) }, new A.Stretch(new A.FillRectangle())),
                new P.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = cx, Cy = cy }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 }));
    }

    private string Part(PaperImage image)
    {
        if (parts.TryGetValue(image.Key, out var known)) return known;
        var part = main.AddImagePart(Layout.IsJpeg(image.Bytes) ? ImagePartType.Jpeg : ImagePartType.Png);
        using var stream = new MemoryStream(image.Bytes);
        part.FeedData(stream);
        return parts[image.Key] = main.GetIdOfPart(part);
    }
}
