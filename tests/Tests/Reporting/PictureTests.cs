using SkiaSharp;
using Zarozhdenie.Reporting;

namespace Zarozhdenie.Tests.Reporting;

public class PictureTests
{
    [Fact]
    public async Task A_phones_picture_stands_upright_and_tells_nothing_of_its_place()
    {
        var phone = Pictures.FromPhone();
        Pictures.HasMetadata(phone).ShouldBeTrue();

        var picture = (await Picture.Take(phone, CancellationToken.None)).Value;

        (picture.Width, picture.Height).ShouldBe((600, 900));
        Pictures.HasMetadata(picture.Full).ShouldBeFalse();
        Pictures.HasMetadata(picture.Thumb).ShouldBeFalse();
        using var upright = SKBitmap.Decode(picture.Full);
        upright.GetPixel(300, 100).Red.ShouldBeGreaterThan((byte)200);
        upright.GetPixel(300, 800).Blue.ShouldBeGreaterThan((byte)200);
    }

    [Theory]
    [InlineData(4000, 3000, 2560, 1920)]
    [InlineData(3000, 4000, 1920, 2560)]
    [InlineData(640, 480, 640, 480)]
    public async Task A_picture_is_at_most_2560_pixels_long_and_never_enlarged(int width, int height, int expectedWidth, int expectedHeight)
    {
        var picture = (await Picture.Take(Pictures.Jpeg(width, height), CancellationToken.None)).Value;
        (picture.Width, picture.Height).ShouldBe((expectedWidth, expectedHeight));
        using var thumb = SKBitmap.Decode(picture.Thumb);
        Math.Max(thumb.Width, thumb.Height).ShouldBe(480);
    }

    [Fact]
    public async Task A_png_becomes_a_jpeg()
    {
        var picture = (await Picture.Take(Pictures.Jpeg(format: SKEncodedImageFormat.Png), CancellationToken.None)).Value;
        picture.Full.AsSpan(0, 3).ToArray().ShouldBe([0xFF, 0xD8, 0xFF]);
    }

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "text", "not a picture at all"u8.ToArray(), "photo_unreadable" },
        { "empty", [], "photo_unreadable" },
        { "cut in half", Pictures.Noise(800, 600, 1)[..20_000], "photo_unreadable" },
        { "only a head", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "photo_unreadable" },
        { "heic", [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[40]], "photo_heic" },
        { "webp", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8], "photo_unreadable" },
        { "forty-one million pixels told in the head", HugePng(), "photo_too_many_pixels" },
        { "sixteen megabytes", new byte[16 * 1024 * 1024], "photo_too_heavy" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task What_is_no_photo_is_refused_by_its_content(string what, byte[] bytes, string code) =>
        (await Picture.Take(bytes, CancellationToken.None)).Refusal!.Code.ShouldBe(code, what);

    // 30,000 × 30,000 in the header and nothing behind it: refused before anything is decoded.
    private static byte[] HugePng()
    {
        var png = Pictures.Jpeg(8, 8, SKEncodedImageFormat.Png);
        byte[] size = [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30];
        size.CopyTo(png, 16);
        var crc = Crc(png.AsSpan(12, 17));
        byte[] sum = [(byte)(crc >> 24), (byte)(crc >> 16), (byte)(crc >> 8), (byte)crc];
        sum.CopyTo(png, 29);
        return png;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
