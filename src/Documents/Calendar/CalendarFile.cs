using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Zarozhdenie.Documents.Calendar;

/// <summary>Somebody named in a calendar entry.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Email">Address.</param>
public sealed record CalendarPerson(string Name, string Email);

/// <summary>What a calendar file is for (RFC 5546).</summary>
public enum CalendarMethod
{
    /// <summary>To be looked at, or subscribed to.</summary>
    Publish,

    /// <summary>An invitation, or a change of one.</summary>
    Request,

    /// <summary>Takes an invitation back.</summary>
    Cancel,
}

/// <summary>One entry of a calendar.</summary>
/// <param name="Uid">The same for the same entry, however often it changes.</param>
/// <param name="Sequence">Rises with each change.</param>
/// <param name="StampedAt">When this state of it was written down (UTC).</param>
/// <param name="ZoneId">IANA zone of the local times.</param>
/// <param name="Start">Local start.</param>
/// <param name="End">Local end.</param>
/// <param name="Summary">Title.</param>
/// <param name="Description">More words, or null.</param>
/// <param name="Location">Place, or null.</param>
/// <param name="Cancelled">It doesn't take place.</param>
/// <param name="Organizer">Who invites, or null.</param>
/// <param name="Attendee">Who is asked to answer, or null.</param>
public sealed record CalendarEntry(
    string Uid,
    int Sequence,
    DateTimeOffset StampedAt,
    string ZoneId,
    DateTime Start,
    DateTime End,
    string Summary,
    string? Description = null,
    string? Location = null,
    bool Cancelled = false,
    CalendarPerson? Organizer = null,
    CalendarPerson? Attendee = null);

/// <summary>Writes calendar files (RFC 5545): every local time with its zone, and the zone's rules in the file.</summary>
public static class CalendarFile
{
    /// <summary>MIME type without method.</summary>
    public const string MediaType = "text/calendar";

    /// <summary>MIME type of a letter's attachment: mail programs look for the method there.</summary>
    public static string ContentType(CalendarMethod method) => $"{MediaType}; charset=utf-8; method={method.ToString().ToUpperInvariant()}";

    /// <summary>The file as bytes: UTF-8, CRLF, lines of at most 75 octets.</summary>
    public static byte[] Write(CalendarMethod method, IReadOnlyList<CalendarEntry> entries, string? name = null)
    {
        var calendar = new Ical.Net.Calendar { Method = method.ToString().ToUpperInvariant(), ProductId = "-//Zarozhdenie//Calendar//RU" };
        if (name is not null)
        {
            calendar.AddProperty("X-WR-CALNAME", name);
        }

        foreach (var zone in entries.GroupBy(e => e.ZoneId, StringComparer.Ordinal))
        {
            calendar.AddTimeZone(Zone(zone.Key, zone.Min(e => e.Start), zone.Max(e => e.End)));
        }

        calendar.Events.AddRange(entries.Select(Event));
        return Encoding.UTF8.GetBytes(new CalendarSerializer(calendar).SerializeToString()!);
    }

    private static CalendarEvent Event(CalendarEntry e)
    {
        var entry = new CalendarEvent
        {
            Uid = e.Uid,
            Sequence = e.Sequence,
            DtStamp = new CalDateTime(e.StampedAt.UtcDateTime),
            DtStart = new CalDateTime(e.Start, e.ZoneId),
            DtEnd = new CalDateTime(e.End, e.ZoneId),
            Summary = e.Summary,
            Description = e.Description,
            Location = e.Location,
            Status = e.Cancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
        };
        if (e.Organizer is { } organizer)
        {
            entry.Organizer = new Organizer($"mailto:{organizer.Email}") { CommonName = organizer.Name };
        }

        if (e.Attendee is { } attendee)
        {
            entry.Attendees.Add(new Attendee($"mailto:{attendee.Email}") { CommonName = attendee.Name, Rsvp = true, ParticipationStatus = EventParticipationStatus.NeedsAction, Role = ParticipationRole.RequiredParticipant });
        }

        return entry;
    }

    // A zone whose clocks stand still over the entries' years has one offset; the rules of others are those of the zone database.
    private static VTimeZone Zone(string id, DateTime from, DateTime to)
    {
        var (first, last) = (new DateTime(from.Year, 1, 1), new DateTime(to.Year + 1, 1, 1));
        var clock = TimeZoneInfo.FindSystemTimeZoneById(id);
        var offset = clock.GetUtcOffset(first);
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (clock.GetUtcOffset(day) != offset)
            {
                return VTimeZone.FromDateTimeZone(id, first, false);
            }
        }

        var zone = new VTimeZone(id);
        var name = $"{(offset < TimeSpan.Zero ? '-' : '+')}{(offset.Minutes == 0 ? offset.ToString("hh", null) : offset.ToString("hhmm", null))}";
        zone.Children.Add(new VTimeZoneInfo("STANDARD")
        {
            Start = new CalDateTime(new DateTime(1970, 1, 1)),
            OffsetFrom = new UtcOffset(offset),
            OffsetTo = new UtcOffset(offset),
            TimeZoneName = name,
        });
        return zone;
    }
}
