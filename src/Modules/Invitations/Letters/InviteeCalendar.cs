using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Documents.Calendar;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Letters;

/// <summary>
/// An invitee's own calendar entry (F17): one from the first to the last session they are asked to, the same one however often the day
/// changes. Sessions on different days have an entry each.
/// </summary>
internal sealed class InviteeCalendar(MailSettings mail, TimeProvider clock)
{
    public const string FileName = "invitation.ics";

    /// <summary>For a letter: it asks the mail program to answer, or takes the entry back.</summary>
    public Attachment Attached(PublicEventCard about, Invitation invitation, ContactCard card)
    {
        var method = EventTimes.TakesPlace(about) ? CalendarMethod.Request : CalendarMethod.Cancel;
        var entries = Entries(about, invitation, mail.FromDomain, clock.GetUtcNow()).Select(entry => entry with
        {
            Organizer = new CalendarPerson("Зарождение", mail.FromMailbox().Address),
            Attendee = new CalendarPerson(card.FullName, card.Emails[0]),
        });
        return new Attachment(FileName, CalendarFile.ContentType(method), CalendarFile.Write(method, [.. entries]));
    }

    /// <summary>For whoever opens the answer page: nobody is named in it.</summary>
    public byte[] Shown(PublicEventCard about, Invitation invitation) =>
        CalendarFile.Write(CalendarMethod.Publish, Entries(about, invitation, mail.FromDomain, clock.GetUtcNow()));

    internal static IReadOnlyList<CalendarEntry> Entries(PublicEventCard about, Invitation invitation, string domain, DateTimeOffset now) =>
        [.. about.Slots(invitation.Sessions).GroupBy(s => s.On(about.Date)).Select((day, n) => Entry(about, [.. day], n == 0 ? $"{invitation.Id:N}@{domain}" : $"{invitation.Id:N}-{n + 1}@{domain}", now))];

    private static CalendarEntry Entry(PublicEventCard about, IReadOnlyList<SessionSlot> slots, string uid, DateTimeOffset now)
    {
        var (zone, day) = (EventTimes.ZoneOf(about), slots[0].On(about.Date));
        return InRussian.Say(() => new CalendarEntry(
            uid,
            about.DateVersion - 1,
            now,
            about.ZoneId,
            LocalTime.At(day, slots[0].Start, zone).DateTime,
            LocalTime.At(day, slots.Max(s => s.End), zone).DateTime,
            about.Topic,
            string.Join('\n', [.. EventTimes.Programme(about, [.. slots.Select(s => s.Kind)]), about.Purpose, .. EventTimes.HowToGetIn(about.Venue)]),
            EventTimes.Place(about.Venue),
            // The old day of a postponed one holds no more; the entry comes back with the new day.
            !EventTimes.TakesPlace(about)));
    }
}
