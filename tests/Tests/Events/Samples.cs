using JasperFx.Events;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Tests.Events;

/// <summary>A public event in Tver as tests of decisions start from it.</summary>
internal static class Samples
{
    public static readonly DateOnly Today = new(2026, 11, 23);
    public static readonly DateOnly Day = new(2026, 12, 10);
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 7, 0, 0, TimeSpan.Zero);
    public static readonly Region Region = new("69", "RU-TVE", "Тверская область", "Tver Oblast", null, "Europe/Moscow", "Тверь", 1, 1, "ТВ", "Тверской области", "Тверской области");
    public static readonly SealedText Sealed = new(Guid.Empty, "");

    public static PlanPublicEvent Plan(string first = "10:00-11:15", string second = "11:45-13:00", RoundTableFormat format = RoundTableFormat.RoundTable, VenueKind kind = VenueKind.PublicChamber, int? capacity = 60, Guid? leader = null, Guid? moderator = null)
    {
        var (a, b) = (Hours(first), Hours(second));
        return new PlanPublicEvent(
            "Семья региона",
            "Создание просемейного кластера",
            Day,
            new PlanPublicEvent.Place("Общественная палата", "Тверь, Советская площадь, 1", kind, "Зал 2", capacity),
            new PlanPublicEvent.FirstSession(a.Start, a.End, format, leader, moderator),
            new PlanPublicEvent.SecondSession(b.Start, b.End));
    }

    /// <summary>The fact that every stream of a public event begins with.</summary>
    public static PublicEventPlanned Planned(Guid id) => PlanPublicEvent.Decide(Plan(), "Europe/Moscow", Today, id, Guid.CreateVersion7(), Guid.CreateVersion7()).Value;

    public static PublicEvent Event(PlanPublicEvent? plan = null, string zone = "Europe/Moscow") =>
        PublicEvent.Of(PlanPublicEvent.Decide(plan ?? Plan(), zone, Today, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()).Value, Now.AddDays(-30));

    public static IEvent<T> At<T>(T fact, DateTimeOffset? at = null)
        where T : class => new Event<T>(fact) { Timestamp = at ?? Now };

    private static (TimeOnly Start, TimeOnly End) Hours(string text) =>
        (TimeOnly.Parse(text[..5], System.Globalization.CultureInfo.InvariantCulture), TimeOnly.Parse(text[6..], System.Globalization.CultureInfo.InvariantCulture));
}
