using SkiaSharp;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Reporting;

/// <summary>A photo made safe: upright, at most so large, JPEG without any metadata.</summary>
/// <param name="Full">JPEG, longest side at most <see cref="Longest"/> pixels.</param>
/// <param name="Thumb">JPEG, longest side at most 480 pixels.</param>
/// <param name="Width">Of the full picture, in pixels.</param>
/// <param name="Height">Of the full picture, in pixels.</param>
internal sealed record Picture(byte[] Full, byte[] Thumb, int Width, int Height)
{
    public const int Longest = 2560;
    public const int MostBytes = 15 * 1024 * 1024;
    private const long MostPixels = 40_000_000;
    private const int ThumbLongest = 480;
    private static readonly string[] HeicBrands = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif"];

    // A decoded picture takes up to 160 MB: no more than two at a time.
    private static readonly SemaphoreSlim Gate = new(2);

    /// <summary>Reads what somebody uploaded; whoever it claims to be, the content decides.</summary>
    public static async Task<Decision<Picture>> Take(byte[] bytes, CancellationToken ct)
    {
        if (bytes.Length > MostBytes)
        {
            return PhotoRefusals.TooHeavy;
        }

        if (!LooksLikePhoto(bytes))
        {
            return LooksLikeHeic(bytes) ? PhotoRefusals.Heic : PhotoRefusals.Unreadable;
        }

        await Gate.WaitAsync(ct);
        try
        {
            return Read(bytes);
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>The same JPEG no larger than this.</summary>
    public static byte[] Shrink(byte[] jpeg, int longest, int quality)
    {
        using var bitmap = SKBitmap.Decode(jpeg) ?? throw new InvalidDataException("A stored photo can't be read.");
        return Draw(bitmap, SKEncodedOrigin.TopLeft, longest, quality).Jpeg;
    }

    private static Decision<Picture> Read(byte[] bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.EncodedFormat is not (SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Png))
        {
            return PhotoRefusals.Unreadable;
        }

        if ((long)codec.Info.Width * codec.Info.Height > MostPixels)
        {
            return PhotoRefusals.TooManyPixels;
        }

        // JPEG can be decoded at a fraction of its size: less memory, same result.
        var size = codec.GetScaledDimensions(Math.Min(1f, (float)Longest / Math.Max(codec.Info.Width, codec.Info.Height)));
        if (Math.Max(size.Width, size.Height) < Math.Min(Longest, Math.Max(codec.Info.Width, codec.Info.Height)))
        {
            size = new SKSizeI(codec.Info.Width, codec.Info.Height);
        }

        using var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) != SKCodecResult.Success)
        {
            return PhotoRefusals.Unreadable;
        }

        var (full, width, height) = Draw(bitmap, codec.EncodedOrigin, Longest, 85);
        return new Picture(full, Shrink(full, ThumbLongest, 78), width, height);
    }

    private static (byte[] Jpeg, int Width, int Height) Draw(SKBitmap bitmap, SKEncodedOrigin origin, int longest, int quality)
    {
        var scale = Math.Min(1f, (float)longest / Math.Max(bitmap.Width, bitmap.Height));
        var (across, down) = (Math.Max(1, (int)MathF.Round(bitmap.Width * scale)), Math.Max(1, (int)MathF.Round(bitmap.Height * scale)));
        var turned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var (width, height) = turned ? (down, across) : (across, down);

        using var upright = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        using (var canvas = new SKCanvas(upright))
        {
            canvas.Clear(SKColors.White);
            canvas.SetMatrix(Upright(origin, across, down));
            canvas.DrawBitmap(bitmap, new SKRect(0, 0, across, down), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear), null);
        }

        using var encoded = upright.Encode(SKEncodedImageFormat.Jpeg, quality);
        return (encoded.ToArray(), width, height);
    }

    // EXIF orientation 1 to 8: where the picture's own first row and column are to go.
    private static SKMatrix Upright(SKEncodedOrigin origin, int w, int h) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, w, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, w, 0, -1, h, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, h, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, h, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, h, -1, 0, w, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, w, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private static bool LooksLikePhoto(ReadOnlySpan<byte> b) =>
        b.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || b.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

    private static bool LooksLikeHeic(byte[] b) =>
        b.Length >= 12 && b.AsSpan(4, 4).SequenceEqual("ftyp"u8) && HeicBrands.Contains(System.Text.Encoding.Latin1.GetString(b, 8, 4), StringComparer.Ordinal);
}
