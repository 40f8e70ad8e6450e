using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Features;

/// <summary>Sends invitations: a letter with the personal answer link to those with e-mail, a place in the call queue to everyone (R044, R045, F34).</summary>
internal sealed record SendInvitations(Guid EventId, IReadOnlyList<Guid> InvitationIds, int ExpectedCount)
{
    private static readonly Refusal CountDiffers = new("count_differs", "Вы подтвердили отправку {0}, а выбрано {1}. Проверьте список и подтвердите ещё раз.", "You confirmed {0}, but {1} are chosen. Check the list and confirm again.", 409, "expectedCount");
    private static readonly Refusal AnnouncementMissing = new("announcement_missing", "Сначала напишите анонс: тему, назначение, место и время. Он войдёт в письмо.", "Write the announcement first: topic, purpose, place and time. It goes into the letter.");

    /// <summary>What happened to them.</summary>
    /// <param name="Queued">Letters on their way.</param>
    /// <param name="ByPhone">Without an e-mail address: to be invited by phone.</param>
    /// <param name="AlreadySent">Sent before; nothing was sent again.</param>
    /// <param name="ByPhoneIds">Their invitations.</param>
    internal sealed record Sent(int Queued, int ByPhone, int AlreadySent, IReadOnlyList<Guid> ByPhoneIds);

    internal sealed class Validator : Validator<SendInvitations>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.InvitationIds).NotEmpty().Must(i => i is null || i.Count <= ChooseInvitees.Most);
            RuleFor(x => x.ExpectedCount).GreaterThanOrEqualTo(1);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, IMediator mediator, LetterWriter letters, Outbox outbox, CallQueue queue, Sealer sealer, MailWakeUp wakeUp, TimeProvider clock)
        : Slice<SendInvitations, Sent>
    {
        public override void Configure()
        {
            Post("/invitations/send");
            Allow(Role.Manager);
            Answers(StatusCodes.Status202Accepted);
            Summary(s => s.Summary = "Send invitations");
        }

        public override async Task HandleAsync(SendInvitations command, CancellationToken ct)
        {
            await mediator.Send(new FindPublicEvent(command.EventId), ct).OrNotFound();

            // Read behind the turnstile: of a sending and a move at once, either the letters tell the new day or the move finds and rewrites them.
            await session.WaitFor(command.EventId, ct);
            var about = await mediator.Send(new FindPublicEvent(command.EventId), ct).OrNotFound();
            var now = clock.GetUtcNow();
            var ids = command.InvitationIds.Distinct().ToArray();
            var invitations = (await session.LoadManyAsync<Invitation>(ct, ids)).Where(i => i.PublicEventId == about.Id).ToArray();
            var cards = (await mediator.Send(new GetContactCards([.. invitations.Select(i => i.PersonId)]), ct)).ToDictionary(c => c.Id);
            var facts = Decide(command, about, now, invitations, cards, await SentTo(about.Id, cards.Values, ct)).OrRefuse();
            var byId = invitations.ToDictionary(i => i.Id);
            await sealer.Prepare([.. facts.Where(f => f.ByMail).Select(f => byId[f.InvitationId].PersonId)], ct);
            foreach (var fact in facts)
            {
                var invitation = byId[fact.InvitationId];
                // A planned invitation holds one fact, and one for each turn: sending is the next, so of two senders at once one is refused.
                session.Events.Append(fact.InvitationId, invitation.Turns + 2, fact);
                var after = invitation.Apply(fact);
                await queue.Put(session, after, about, now, ct);
                if (fact.ByMail)
                {
                    await outbox.Add(session, await letters.Write(about, after, cards[invitation.PersonId], ct), ct);
                }
            }

            var byPhone = facts.Where(f => !f.ByMail).Select(f => f.InvitationId).ToArray();
            await Save(new Sent(facts.Count - byPhone.Length, byPhone.Length, ids.Length - facts.Count, byPhone), ct, StatusCodes.Status202Accepted);
            wakeUp.Now();
        }

        // Contacts merged a moment ago: their second invitation isn't closed yet, and must not go out.
        private async Task<HashSet<Guid>> SentTo(Guid eventId, IEnumerable<ContactCard> cards, CancellationToken ct)
        {
            var merged = cards.Where(c => c.FormerIds.Count > 0).SelectMany(c => c.AllIds.Select(id => (Id: id, c.Person))).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Person);
            var ids = merged.Keys.ToArray();
            return ids.Length == 0 ? [] : [.. (await session.Query<Invitation>().Where(i => i.PublicEventId == eventId && i.PersonId.IsOneOf(ids) && i.Stage != Stage.Planned && i.ClosedFor == null).ToListAsync(ct)).Select(i => merged[i.PersonId])];
        }
    }

    internal static Decision<IReadOnlyList<InvitationSent>> Decide(SendInvitations command, PublicEventCard about, DateTimeOffset now, IReadOnlyCollection<Invitation> invitations, IReadOnlyDictionary<Guid, ContactCard> cards, IReadOnlySet<Guid>? sentTo = null)
    {
        var count = command.InvitationIds.Distinct().Count();
        if (invitations.Count < count)
        {
            return Refusal.NotFound;
        }

        if (InvitationRules.Against(about, now) is { } refusal)
        {
            return refusal;
        }

        if (count != command.ExpectedCount)
        {
            return CountDiffers.With(command.ExpectedCount, count);
        }

        if (string.IsNullOrWhiteSpace(about.Announcement))
        {
            return AnnouncementMissing;
        }

        Guid PersonOf(Invitation i) => cards.TryGetValue(i.PersonId, out var card) ? card.Person : i.PersonId;
        var fresh = invitations.Where(i => i is { IsSent: false, ClosedFor: null } && sentTo?.Contains(PersonOf(i)) != true).DistinctBy(PersonOf).ToArray();
        var gone = fresh.Count(i => !cards.ContainsKey(i.PersonId));
        var refused = fresh.Where(i => cards.TryGetValue(i.PersonId, out var card) && !card.MayBeInvited).Select(i => InvitationRules.Refused(cards[i.PersonId])).ToArray();
        return gone > 0 ? InvitationRules.PersonNotFound.With(gone)
            : refused.Length > 0 ? InvitationRules.NotInvitable.With(InvitationRules.Listed(refused))
            : fresh.Select(i => new InvitationSent(i.PublicEventId, i.Id, cards[i.PersonId].Emails.Count > 0)).ToArray();
    }
}
