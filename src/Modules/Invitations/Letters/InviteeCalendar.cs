using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Documents.Calendar;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Letters;

/// <summary>An invitee's own calendar entry (F17): one entry from the first to the last session they are asked to, the same one however often the day changes.</summary>
internal sealed class InviteeCalendar(MailSettings mail, TimeProvider clock)
{
    public const string FileName = "invitation.ics";

    /// <summary>For a letter: it asks the mail program to answer, or takes the entry back.</summary>
    public Attachment Attached(PublicEventCard about, Invitation invitation, ContactCard card)
    {
        var method = Off(about) ? CalendarMethod.Cancel : CalendarMethod.Request;
        var entry = Entry(about, invitation, mail.FromDomain, clock.GetUtcNow()) with
        {
            Organizer = new CalendarPerson("Зарождение", mail.FromMailbox().Address),
            Attendee = new CalendarPerson(card.FullName, card.Emails[0]),
        };
        return new Attachment(FileName, CalendarFile.ContentType(method), CalendarFile.Write(method, [entry]));
    }

    /// <summary>For whoever opens the answer page: nobody is named in it.</summary>
    public byte[] Shown(PublicEventCard about, Invitation invitation) =>
        CalendarFile.Write(CalendarMethod.Publish, [Entry(about, invitation, mail.FromDomain, clock.GetUtcNow())]);

    internal static CalendarEntry Entry(PublicEventCard about, Invitation invitation, string domain, DateTimeOffset now)
    {
        var zone = EventTimes.ZoneOf(about);
        var slots = new[] { about.RoundTable, about.Discussion }.Where(s => invitation.Sessions.Contains(s.Kind)).ToArray();
        return InRussian.Say(() => new CalendarEntry(
            $"{invitation.Id:N}@{domain}",
            about.DateVersion - 1,
            now,
            about.ZoneId,
            LocalTime.At(about.Date, slots.Min(s => s.Start), zone).DateTime,
            LocalTime.At(about.Date, slots.Max(s => s.End), zone).DateTime,
            about.Topic,
            string.Join('\n', [.. EventTimes.Programme(about, invitation.Sessions), about.Purpose]),
            EventTimes.Place(about.Venue),
            Off(about)));
    }

    // The old day of a postponed one holds no more; the entry comes back with the new day.
    private static bool Off(PublicEventCard about) => about.State is PublicEventState.Cancelled or PublicEventState.Postponed;
}
