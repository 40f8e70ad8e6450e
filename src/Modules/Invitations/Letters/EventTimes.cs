using System.Globalization;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Documents;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Invitations.Letters;

/// <summary>Days and hours of a public event in words: «3 декабря 2026, четверг, 14:00–15:15 (МСК+4)».</summary>
internal static class EventTimes
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The public event's own zone: it stays when the region's is edited (F101).</summary>
    public static TimeZoneInfo ZoneOf(PublicEventCard about) => TimeZoneInfo.FindSystemTimeZoneById(about.ZoneId);

    /// <summary>Days of the public event without hours: «10 декабря 2026», or two of them.</summary>
    public static string Days(PublicEventCard about) => string.Join(Say(" и ", " and "), about.Days.Select(d => Say(RussianDate.Long(d), d.ToString("d MMMM yyyy", English))));

    /// <summary>Day and hours of these sessions.</summary>
    public static string Of(PublicEventCard about, IReadOnlyList<SessionKind> sessions, TimeZoneInfo zone)
    {
        var slots = about.Slots(sessions);
        var and = Say(" и ", " and ");
        var days = slots.GroupBy(s => s.On(about.Date)).Select(day => $"{SpokenTime.Day(day.Key)}, {string.Join(and, day.Select(s => SpokenTime.Hours(s.Start, s.End)))}");
        return $"{string.Join(and, days)} ({SpokenTime.Zone(LocalTime.At(slots[0].On(about.Date), slots[0].Start, zone), zone)})";
    }

    /// <summary>Each session by its name and hours, with its day where they have two.</summary>
    public static IEnumerable<string> Programme(PublicEventCard about, IReadOnlyList<SessionKind> sessions) =>
        about.Slots(sessions).Select(s => $"{(about.LastDay == about.Date ? "" : $"{Say(s.On(about.Date).ToString("d MMMM", Russian), s.On(about.Date).ToString("d MMMM", English))}, ")}{SpokenTime.Hours(s.Start, s.End)} — {Name(s.Kind, about.Format)}");

    public static string Place(Venue venue) =>
        string.Join(", ", new[] { venue.Name, venue.Address, venue.Room }.Where(part => !string.IsNullOrWhiteSpace(part)));

    /// <summary>«Как пройти: вход с площади», where it is known (F10).</summary>
    public static IEnumerable<string> HowToGetIn(Venue venue) =>
        string.IsNullOrWhiteSpace(venue.HowToGetIn) ? [] : [$"{Say("Как пройти", "How to get in")}: {venue.HowToGetIn}"];

    /// <summary>It has a day and wasn't called off.</summary>
    public static bool TakesPlace(PublicEventCard about) => about.State is not (PublicEventState.Cancelled or PublicEventState.Postponed);

    /// <summary>When its later session begins: from then on there is nobody to call any more.</summary>
    public static DateTimeOffset LastStart(PublicEventCard about) => new[] { about.RoundTable, about.Discussion }.Max(s => LocalTime.At(s.On(about.Date), s.Start, ZoneOf(about)));

    /// <summary>Its last day has ended there.</summary>
    public static bool IsOver(PublicEventCard about, DateTimeOffset now, TimeZoneInfo zone) => Today(now, zone) > about.LastDay;

    /// <summary>The local day.</summary>
    public static DateOnly Today(DateTimeOffset now, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);

    private static string Name(SessionKind kind, RoundTableFormat format) => (kind, format) switch
    {
        (SessionKind.Discussion, _) => Say("дискуссия", "discussion"),
        (_, RoundTableFormat.WorkingMeeting) => Say("рабочее совещание", "working meeting"),
        _ => Say("круглый стол", "round table"),
    };
}
