using Marten;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using Zarozhdenie.Contracts.Reporting;
using Zarozhdenie.Reporting.Features;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Reporting;

/// <summary>Demo data: where the public event is over, a report with words and two drawn pictures, not yet sent.</summary>
internal static class DemoReport
{
    private const string Text = "Участники поддержали создание просемейного кластера и назвали первые шаги. Больше всего говорили о помощи молодым семьям с жильём и о центре дневного пребывания для детей.";

    public static async Task Make(DemoRegion region, IServiceProvider services, CancellationToken ct)
    {
        if (!region.IsOver)
        {
            return;
        }

        var session = services.GetRequiredService<IDocumentSession>();
        var sealer = services.GetRequiredService<Sealer>();
        var started = new ReportStarted(region.EventId, Report.IdOf(region.EventId));
        var report = Report.Create(started);
        session.Events.StartStream<Report>(report.Id, started, EditReport.Decide(report, await sealer.Seal(report.EventId, Text, ct)));

        var photos = new List<Photo>();
        foreach (var (caption, colour) in new[] { ("Круглый стол: приветственное слово", new SKColor(0x1F, 0x6F, 0x6B)), ("Дискуссия с участниками", new SKColor(0x8A, 0x5A, 0x3C)) })
        {
            var jpeg = Draw(caption, colour);
            var id = region.Id($"photo/{photos.Count}");
            var (added, described) = AddPhoto.Decide(report, photos, jpeg.Length, id, await sealer.Seal(report.EventId, caption, ct)).OrRefuse();
            session.Events.StartStream<Photo>(id, added, described);
            services.GetRequiredService<PhotoFiles>().Add(session, id, report.Id, (await Picture.Take(jpeg, ct)).OrRefuse());
            photos.Add(Photo.Create(added).Apply(described));
        }
    }

    // Nobody real is on a drawing.
    private static byte[] Draw(string words, SKColor colour)
    {
        using var bitmap = new SKBitmap(1600, 1067);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(new SKColor(0xF4, 0xEF, 0xE6));
            using var paint = new SKPaint { Color = colour, IsAntialias = true };
            canvas.DrawRoundRect(new SKRect(350, 520, 1250, 760), 120, 120, paint);
            for (var i = 0; i < 7; i++)
            {
                var (x, y) = (400 + (i * 133), i % 2 == 0 ? 400 : 860);
                canvas.DrawCircle(x, y, 52, paint);
                canvas.DrawRoundRect(new SKRect(x - 70, y + 60, x + 70, y + 130), 40, 40, paint);
            }

            using var font = new SKFont(SKTypeface.Default, 46);
            canvas.DrawText(words, 800, 150, SKTextAlign.Center, font, paint);
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 85);
        return data.ToArray();
    }
}
