using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Documents;
using Zarozhdenie.Reporting.Features;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Mail;

namespace Zarozhdenie.Reporting;

/// <summary>The letter that carries the report and the photos to the lead in one sending (R058), no heavier than mail servers take.</summary>
internal static class ReportLetter
{
    /// <summary>Most bytes of the whole letter, attachments encoded.</summary>
    public const long MostBytes = 18 * 1024 * 1024;

    // Base64 with its line ends, and the headers of the parts.
    private const double Encoded = 1.38;

    private static readonly (int Longest, int Quality)[] Sizes = [(Picture.Longest, 85), (2048, 80), (1600, 75), (1280, 70), (1024, 65), (800, 60), (640, 50)];

    private static readonly Template Body = Template.Parse(
        """
        Здравствуйте!

        Направляем краткий отчёт о результатах сессий и фотоотчёт мероприятия проекта «Зарождение».

        **{{topic}}**

        {{region}}, {{date}}. {{venue}}

        - разослано приглашений: {{sent}}
        - предварительно согласились: {{agreed}}
        - подтвердили: {{confirmed}}
        - пришли: {{came}}, из них по приглашению {{attended}}

        Отчёт приложен в двух видах, PDF и DOCX. Приложено фотографий: {{photos}}.

        {{#if shrunk}}
        Чтобы письмо дошло, фотографии уменьшены до {{shrunk}} точек по длинной стороне. Полные снимки хранятся в системе.

        {{/if}}
        {{#if again}}
        Это повторная отправка № {{again}}.

        {{/if}}
        """);

    public static async Task<Letter> Make(ReportView v, LeadSettings lead, int sending, PhotoFiles files, CancellationToken ct)
    {
        var originals = new List<byte[]>();
        foreach (var photo in v.Photos)
        {
            originals.Add(await files.Read(v.Report.Id, photo.Id, thumb: false, ct).OrNotFound());
        }

        var (attachments, longest) = Fit(v, originals, MostBytes);
        var markdown = Body.Render(new
        {
            topic = v.Event.Topic,
            region = v.Region.Name,
            date = ReportWords.Day(v.Event),
            venue = v.Event.Venue.Name,
            sent = v.Known.Figures.Sent,
            agreed = v.Known.Figures.Agreed,
            confirmed = v.Known.Figures.Confirmed,
            came = v.Results.CameToEvent,
            attended = v.Results.CameInvited,
            photos = originals.Count,
            shrunk = longest is null ? "" : $"{longest}",
            again = sending > 1 ? $"{sending}" : "",
        });
        return new Letter(
            Report.LetterKeyOf(v.Report.Id, sending),
            DeliveryKind.Report,
            v.Report.Id,
            v.Event.Id,
            Report.PaperKeyOf(v.Report.Id),
            lead.Name!,
            lead.Email!,
            $"Отчёт: {v.Region.Name}, {RussianDate.Long(v.Event.Date)}",
            Paper.ToHtml(markdown),
            Paper.ToText(markdown),
            attachments);
    }

    /// <summary>The attachments at the largest size of photos that fits; tells the size when it is less than the full one.</summary>
    internal static (IReadOnlyList<Attachment> Attachments, int? Longest) Fit(ReportView v, IReadOnlyList<byte[]> originals, long most)
    {
        var papers = Papers(v, originals, ReportPaper.PhotoLongest, ReportPaper.PhotoQuality);
        foreach (var (longest, quality) in Sizes)
        {
            var full = longest == Picture.Longest;
            var photos = full ? originals : [.. originals.Select(p => Picture.Shrink(p, longest, quality))];
            if (longest < ReportPaper.PhotoLongest)
            {
                papers = Papers(v, originals, longest, quality);
            }

            if ((papers.Sum(p => (long)p.Bytes.Length) + photos.Sum(p => (long)p.Length)) * Encoded <= most)
            {
                return ([.. papers, .. photos.Select((p, i) => new Attachment($"Фото {i + 1:00}.jpg", "image/jpeg", p))], full ? null : longest);
            }
        }

        return (papers, 0);
    }

    private static List<Attachment> Papers(ReportView v, IReadOnlyList<byte[]> originals, int longest, int quality)
    {
        byte[][] small = [.. originals.Select(p => Picture.Shrink(p, longest, quality))];
        return [.. Enum.GetValues<ReportFormat>().Select(f => new Attachment(ReportPaper.FileName(v, f), ReportPaper.TypeOf(f), ReportPaper.Make(v, small, f)))];
    }
}
