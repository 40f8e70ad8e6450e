using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Reporting;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Reporting;

/// <summary>A photo's caption, place or consent mark changed; the caption is sealed with the public event's key.</summary>
internal sealed record PhotoDescribed(Guid PublicEventId, Guid ReportId, Guid PhotoId, SealedText? Caption, double Order, bool MayPublish);

/// <summary>The photo was taken out and its file removed.</summary>
internal sealed record PhotoRemoved(Guid PublicEventId, Guid ReportId, Guid PhotoId);

/// <summary>A photo of the report (R057). Its own stream, so that adding photos doesn't get in the way of whoever writes the text.</summary>
internal sealed record Photo(Guid Id, Guid EventId, Guid ReportId, SealedText? Caption, double Order, bool MayPublish, bool Removed, int Version)
{
    /// <summary>Most photos of one report.</summary>
    public const int Most = 20;

    public static Photo Create(PhotoAdded f) => new(f.PhotoId, f.PublicEventId, f.ReportId, null, 0, false, false, 1);

    public Photo Apply(PhotoDescribed f) => this with { Caption = f.Caption, Order = f.Order, MayPublish = f.MayPublish, Version = Version + 1 };

    public Photo Apply(PhotoRemoved _) => this with { Caption = null, Removed = true, Version = Version + 1 };

    /// <summary>An order value that puts a photo at this place (from 0) among the others.</summary>
    public static double OrderAt(int place, IReadOnlyList<double> others) =>
        others.Count == 0 ? 1
        : place <= 0 ? others[0] - 1
        : place >= others.Count ? others[^1] + 1
        : (others[place - 1] + others[place]) / 2;
}

/// <summary>Why a picture isn't taken.</summary>
internal static class PhotoRefusals
{
    public static readonly Refusal Unreadable = new("photo_unreadable", "Это не фотография: файл не читается как JPEG или PNG. Выберите другой снимок.", "This is no photo: the file can't be read as JPEG or PNG. Choose another picture.", 422, "file");
    public static readonly Refusal Heic = new("photo_heic", "Снимок в формате HEIC. На iPhone выберите «Настройки → Камера → Форматы → Наиболее совместимые» или сохраните снимок как JPEG.", "The picture is HEIC. On an iPhone choose Settings → Camera → Formats → Most Compatible, or save it as JPEG.", 422, "file");
    public static readonly Refusal TooManyPixels = new("photo_too_many_pixels", "В снимке больше 40 миллионов точек. Уменьшите его.", "The picture has more than 40 million pixels. Make it smaller.", 422, "file");
    public static readonly Refusal TooHeavy = new("photo_too_heavy", "Снимок больше 15 МБ. Уменьшите его.", "The picture is larger than 15 MB. Make it smaller.", 413, "file");
    public static readonly Refusal TooMany = new("photos_too_many", "В отчёте уже 20 фотографий. Уберите лишние.", "The report has 20 photos already. Remove some first.", 409, "file");
}
