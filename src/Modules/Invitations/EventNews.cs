using Marten;
using MediatR;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations;

/// <summary>How an invitee learns of a change of the day.</summary>
internal enum Told
{
    /// <summary>Needn't, or there is no way.</summary>
    Not,

    /// <summary>Their invitation didn't leave yet: it is written anew.</summary>
    ByInvitation,

    /// <summary>They were written to: by a notice.</summary>
    ByNotice,

    /// <summary>They were only spoken to: by a call.</summary>
    ByCall,
}

/// <summary>
/// Sees to it that calls and letters follow a public event that was moved, postponed, called off or restored (F15). It looks at the
/// public event as it is now: of two changes shortly after each other the last one is told, once.
/// </summary>
internal sealed class EventNews(IDocumentSession session, IMediator mediator, LetterWriter letters, NoticeWriter notices, Outbox outbox, Sealer sealer, CurrentRegion current, TimeProvider clock)
{
    public async Task Tell(Guid publicEventId, int dateVersion, bool restored, CancellationToken ct)
    {
        await session.WaitFor(publicEventId, ct);
        if (await mediator.Send(new FindPublicEvent(publicEventId), ct) is not { } about || about.DateVersion > dateVersion)
        {
            return;
        }

        var mail = await outbox.TakeBack(session, about.Id, about.DateVersion, ct);
        var invitations = await session.Query<Invitation>().Where(i => i.PublicEventId == about.Id && i.Stage != Stage.Planned && i.ClosedFor == null).OrderBy(i => i.Id).ToListAsync(ct);
        var cards = (await mediator.Send(new GetContactCards([.. invitations.Select(i => i.PersonId)]), ct)).ToDictionary(c => c.Id);
        var now = clock.GetUtcNow();
        var told = invitations.ToDictionary(i => i.Id, i => Decide(i, about, mail.GetValueOrDefault(i.Id, MailSoFar.Nothing), cards.GetValueOrDefault(i.PersonId), now));
        await sealer.Prepare([.. invitations.Where(i => told[i.Id] is Told.ByInvitation or Told.ByNotice).Select(i => i.PersonId)], ct);
        foreach (var invitation in invitations)
        {
            var after = await Tell(invitation, told[invitation.Id], about, cards, restored, ct);
            CallQueue.Put(session, current.Code, after, about, now);
        }
    }

    private async Task<Invitation> Tell(Invitation invitation, Told how, PublicEventCard about, Dictionary<Guid, ContactCard> cards, bool restored, CancellationToken ct)
    {
        switch (how)
        {
            case Told.ByInvitation:
                await outbox.Add(session, await letters.Write(about, invitation, cards[invitation.PersonId], ct), ct);
                return invitation;
            case Told.ByNotice:
                await outbox.Add(session, await notices.Write(about, invitation, cards[invitation.PersonId], restored, ct), ct);
                return invitation;
            case Told.ByCall:
                var fact = new ChangeToTell(about.Id, invitation.Id, about.DateVersion);
                session.Events.Append(invitation.Id, fact);
                return invitation.Apply(fact);
            default:
                return invitation;
        }
    }

    internal static Told Decide(Invitation i, PublicEventCard about, MailSoFar mail, ContactCard? card, DateTimeOffset now)
    {
        var takesPlace = about.State is not (PublicEventState.Cancelled or PublicEventState.Postponed);
        var over = EventTimes.IsOver(about, now, EventTimes.ZoneOf(about));
        var writable = card is { MayBeInvited: true, Emails.Count: > 0 };
        if (i.Stage == Stage.Declined || i.ClosedFor is not null)
        {
            return Told.Not;
        }

        if (mail.Left && writable)
        {
            // A day that is past asks for no word, except to those who wait for one since an earlier notice.
            return !over || mail.Told ? Told.ByNotice : Told.Not;
        }

        return !takesPlace || over ? Told.Not
            : i.ByMail && !mail.Left && !mail.Refused && writable ? Told.ByInvitation
            : i.Reached || i.Stage is Stage.Agreed or Stage.Confirmed ? Told.ByCall
            : Told.Not;
    }
}
