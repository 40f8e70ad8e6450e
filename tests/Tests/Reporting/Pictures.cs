using System.Buffers.Binary;
using SkiaSharp;

namespace Zarozhdenie.Tests.Reporting;

/// <summary>Pictures that tests draw themselves.</summary>
internal static class Pictures
{
    /// <summary>A JPEG whose left half is red and right half blue.</summary>
    public static byte[] Jpeg(int width = 900, int height = 600, SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg)
    {
        using var bitmap = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(bitmap))
        using (var paint = new SKPaint { Color = SKColors.Red })
        {
            canvas.Clear(SKColors.Blue);
            canvas.DrawRect(new SKRect(0, 0, width / 2f, height), paint);
        }

        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    /// <summary>Noise: a JPEG that hardly compresses.</summary>
    public static byte[] Noise(int width, int height, int seed)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        new Random(seed).NextBytes(bitmap.GetPixelSpan());
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 92);
        return data.ToArray();
    }

    /// <summary>A JPEG as a phone writes it: turned by EXIF orientation 6, with the place where it was taken.</summary>
    public static byte[] FromPhone()
    {
        var jpeg = Jpeg();
        var exif = Exif(orientation: 6);
        byte[] marker = [0xFF, 0xE1, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(marker.AsSpan(2), (ushort)(exif.Length + 2));
        return [.. jpeg[..2], .. marker, .. exif, .. jpeg[2..]];
    }

    public static bool HasMetadata(byte[] jpeg) => Contains(jpeg, "Exif\0\0"u8) || Contains(jpeg, "GPS"u8);

    public static bool Contains(byte[] bytes, ReadOnlySpan<byte> what) => bytes.AsSpan().IndexOf(what) >= 0;

    // TIFF, big-endian: IFD0 with orientation and a GPS IFD holding latitude and a readable marker.
    private static byte[] Exif(ushort orientation)
    {
        var tiff = new List<byte>();
        tiff.AddRange("MM"u8.ToArray());
        Short(tiff, 42);
        Int(tiff, 8);
        Short(tiff, 2);
        Entry(tiff, 0x0112, 3, 1, (uint)orientation << 16);
        Entry(tiff, 0x8825, 4, 1, 38);
        Int(tiff, 0);
        Short(tiff, 2);
        Entry(tiff, 0x0001, 2, 2, 'N' << 24);
        Entry(tiff, 0x001D, 2, 11, 68);
        Int(tiff, 0);
        tiff.AddRange("2026:11:20\0"u8.ToArray());
        return [.. "Exif\0\0"u8.ToArray(), .. tiff];
    }

    private static void Entry(List<byte> to, ushort tag, ushort type, uint count, uint value)
    {
        Short(to, tag);
        Short(to, type);
        Int(to, count);
        Int(to, value);
    }

    private static void Short(List<byte> to, ushort value) => to.AddRange([(byte)(value >> 8), (byte)value]);

    private static void Int(List<byte> to, uint value) => to.AddRange([(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value]);
}
