using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Documents;

namespace Zarozhdenie.Events.Texts;

/// <summary>Everything that a national text can see: a public event's own words, nobody's data.</summary>
internal sealed record TextData(
    string Topic,
    string Purpose,
    string Place,
    string Venue,
    string Address,
    string Room,
    string HowToGetIn,
    string Date,
    string RoundTableTime,
    string DiscussionTime,
    string Form,
    bool WorkingMeeting,
    IReadOnlyList<TextData.Part> Programme)
{
    /// <summary>One session in the programme.</summary>
    internal sealed record Part(string Time, string What);

    /// <summary>The placeholders and what stands for them.</summary>
    public static readonly IReadOnlyList<(string Name, Text Says)> Fields =
    [
        ("topic", new("тема", "topic")),
        ("purpose", new("назначение", "purpose")),
        ("place", new("площадка, зал и адрес", "venue, room and address")),
        ("venue", new("название площадки", "name of the venue")),
        ("address", new("адрес", "address")),
        ("room", new("зал, может быть пустым", "room, may be empty")),
        ("howToGetIn", new("как пройти, может быть пустым", "how to get in, may be empty")),
        ("date", new("дата с днём недели", "date with the weekday")),
        ("roundTableTime", new("начало сессии 1 по местному времени", "start of session 1, local time")),
        ("discussionTime", new("начало сессии 2 по местному времени", "start of session 2, local time")),
        ("form", new("форма сессии 1", "form of session 1")),
        ("workingMeeting", new("«да», если сессия 1 — рабочее совещание: {{#if workingMeeting}}…{{/if}}", "true for a working meeting: {{#if workingMeeting}}…{{/if}}")),
        ("programme", new("список сессий: {{#each programme}}{{time}} — {{what}}{{/each}}", "list of sessions: {{#each programme}}{{time}} — {{what}}{{/each}}")),
    ];

    public static TextData Of(PublicEvent e)
    {
        var form = SessionNames.Of(SessionKind.RoundTable, e.Format).Ru + (e.Format == RoundTableFormat.RoundTable ? " (пресс-конференция)" : "");
        var (first, second) = (Announcing.Clock(e, e.RoundTable), Announcing.Clock(e, e.Discussion));
        return new TextData(
            e.Topic,
            e.Purpose,
            string.Join(", ", new[] { e.Venue.Name, e.Venue.Room, e.Venue.Address }.Where(part => !string.IsNullOrWhiteSpace(part))),
            e.Venue.Name,
            e.Venue.Address,
            e.Venue.Room ?? "",
            e.Venue.HowToGetIn ?? "",
            string.Join(", и ", new[] { e.Date, e.LastDay }.Distinct().Select(RussianDate.LongWithDay)),
            first,
            second,
            form,
            e.Format == RoundTableFormat.WorkingMeeting,
            [.. e.InOrder.Select(s => s.Kind == SessionKind.RoundTable ? new Part(first, form) : new Part(second, SessionNames.Of(s.Kind, e.Format).Ru))]);
    }

    /// <summary>Made-up public events that a text is tried on before it is published: with everything, and with the least.</summary>
    public static IReadOnlyList<PublicEvent> Samples { get; } = [Sample(RoundTableFormat.RoundTable, "Зал заседаний", "Вход с площади, второй этаж; с собой паспорт"), Sample(RoundTableFormat.WorkingMeeting, null, null)];

    private static PublicEvent Sample(RoundTableFormat format, string? room, string? howToGetIn) => new(
        Guid.Empty,
        "Просемейный кластер: с чего начать",
        "Договориться о совместных действиях и собрать предложения жителей",
        new DateOnly(2026, 12, 10),
        "Asia/Vladivostok",
        new Venue("Общественная палата региона", "Советская площадь, 1", VenueKind.PublicChamber, room, 60, howToGetIn),
        new SessionSlot(Guid.Empty, SessionKind.RoundTable, new TimeOnly(10, 0), new TimeOnly(11, 15)),
        format,
        null,
        null,
        new SessionSlot(Guid.Empty, SessionKind.Discussion, new TimeOnly(11, 45), new TimeOnly(13, 0)),
        DateTimeOffset.UnixEpoch);
}
