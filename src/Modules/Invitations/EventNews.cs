using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Invitations;

/// <summary>How an invitee learns of a change of the day.</summary>
internal enum Told
{
    /// <summary>Needn't be told.</summary>
    Not,

    /// <summary>Their invitation didn't leave yet: it is written anew.</summary>
    ByInvitation,

    /// <summary>They were written to: by a notice.</summary>
    ByNotice,

    /// <summary>There is no way to write to them, or what was written came back: by a call.</summary>
    ByCall,

    /// <summary>Should be told, but can neither be written to nor called.</summary>
    NoWay,
}

/// <summary>
/// Sees to it that calls and letters follow a public event that was moved, postponed, called off or restored (F15). It looks at the
/// public event as it is now: of two changes shortly after each other the last one is told, once.
/// </summary>
internal sealed class EventNews(IDocumentSession session, IMediator mediator, LetterWriter letters, NoticeWriter notices, Outbox outbox, CallQueue queue, Sealer sealer, TimeProvider clock)
{
    public async Task Tell(Guid publicEventId, int dateVersion, bool restored, CancellationToken ct)
    {
        await session.WaitFor(publicEventId, ct);
        if (await mediator.Send(new FindPublicEvent(publicEventId), ct) is not { } about || about.DateVersion > dateVersion)
        {
            return;
        }

        var mail = await outbox.TakeBack(session, about.Id, about.DateVersion, ct);
        var now = clock.GetUtcNow();
        var (invitations, cards) = await Invited(session, mediator, about.Id, ct);
        var told = invitations.ToDictionary(i => i.Id, i => Decide(i, about, mail.GetValueOrDefault(i.Id, MailSoFar.Nothing), cards, now));
        await sealer.Prepare([.. invitations.Where(i => told[i.Id] is Told.ByInvitation or Told.ByNotice).Select(i => i.PersonId)], ct);
        foreach (var invitation in invitations)
        {
            var after = Asked(await Tell(invitation, told[invitation.Id], about, cards, restored, ct), told[invitation.Id], about);
            await queue.Put(session, after, about, now, ct);
        }
    }

    /// <summary>Everybody whom invitations went out to, and the contacts who can be written to or called for them.</summary>
    public static async Task<(IReadOnlyList<Invitation> Invitations, IReadOnlyDictionary<Guid, ContactCard> Cards)> Invited(IQuerySession session, IMediator mediator, Guid publicEventId, CancellationToken ct)
    {
        var invitations = await session.Query<Invitation>().Where(i => i.PublicEventId == publicEventId && i.Stage != Stage.Planned && i.ClosedFor == null).OrderBy(i => i.Id).ToListAsync(ct);
        var people = invitations.SelectMany(i => new[] { i.PersonId, i.DeputyId ?? i.PersonId }).Distinct().ToArray();
        return (invitations, (await mediator.Send(new GetContactCards(people), ct)).ToDictionary(c => c.Id));
    }

    private async Task<Invitation> Tell(Invitation invitation, Told how, PublicEventCard about, IReadOnlyDictionary<Guid, ContactCard> cards, bool restored, CancellationToken ct)
    {
        switch (how)
        {
            case Told.ByInvitation:
                await outbox.Add(session, await letters.Write(about, invitation, cards[invitation.PersonId], ct), ct);
                return invitation;
            case Told.ByNotice:
                await outbox.Add(session, await notices.Write(about, invitation, cards[invitation.PersonId], restored, ct), ct);
                return invitation;
            case Told.ByCall when invitation.ToTellOf(about) is { } fact:
                session.Events.Append(invitation.Id, fact);
                return invitation.Apply(fact);
            default:
                return invitation;
        }
    }

    // Who confirmed another day is asked to confirm this one.
    private Invitation Asked(Invitation invitation, Told how, PublicEventCard about)
    {
        if (how == Told.Not || invitation.LapseOf(about) is not { } lapsed)
        {
            return invitation;
        }

        session.Events.Append(invitation.Id, lapsed);
        return invitation.Apply(lapsed);
    }

    internal static Told Decide(Invitation i, PublicEventCard about, MailSoFar mail, IReadOnlyDictionary<Guid, ContactCard> cards, DateTimeOffset now)
    {
        // A day that is past asks for no word, except to those who wait for one since an earlier notice.
        if (i is { Stage: Stage.Declined or Stage.Planned } or { ClosedFor: not null } || (!mail.Told && EventTimes.IsOver(about, now, EventTimes.ZoneOf(about))))
        {
            return Told.Not;
        }

        if ((i.ByMail || mail.Left) && !mail.Refused && cards.GetValueOrDefault(i.PersonId) is { MayBeInvited: true, Emails.Count: > 0 })
        {
            // Whoever heard nothing yet needn't hear that nothing takes place.
            return mail.Left ? Told.ByNotice
                : EventTimes.TakesPlace(about) ? Told.ByInvitation
                : i.WasSpokenTo ? Told.ByNotice : Told.Not;
        }

        // Those without an address may have their invitation on paper: nobody knows that they weren't told.
        return Callee.Of(i, cards, NoNumbers) is null || i.NoMoreCalls ? Told.NoWay : Told.ByCall;
    }

    private static readonly Dictionary<SealedText, string> NoNumbers = [];
}
