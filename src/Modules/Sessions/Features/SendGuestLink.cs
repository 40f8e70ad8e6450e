using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Sessions.Guests;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Sends a co-organiser the guest link by mail (F12): one letter per link, however often it is asked for.</summary>
internal sealed record SendGuestLink(Guid SessionId, Guid PersonId)
{
    private static readonly Refusal NoAddress = new("guest_no_address", "У соорганизатора нет адреса, на который можно писать. Скопируйте ссылку и отправьте её сами.", "The co-organiser has no address to write to. Copy the link and send it yourself.");
    private static readonly Refusal Withdrawn = new("guest_consent_withdrawn", "Соорганизатор отозвал согласие, поэтому писать ему нельзя.", "The co-organiser took back the consent, so they can't be written to.");

    internal sealed class Validator : Validator<SendGuestLink>
    {
        public Validator()
        {
            RuleFor(x => x.SessionId).NotEmpty();
            RuleFor(x => x.PersonId).NotEmpty();
        }
    }

    internal sealed class Endpoint(IMediator mediator, IDocumentSession session, GuestLetters letters, Outbox outbox, MailWakeUp wakeUp) : Slice<SendGuestLink, Nothing>
    {
        public override void Configure()
        {
            Post("/sessions/{sessionId}/sign-off/{personId}/letter");
            Allow(Role.Manager);
            Summary(s => s.Summary = "Send a co-organiser the guest link by mail; asked again for the same link, nothing is sent twice");
        }

        public override async Task HandleAsync(SendGuestLink command, CancellationToken ct)
        {
            var at = (await mediator.FindSession(command.SessionId, ct)).Only(SessionKind.RoundTable).ToWrite();
            var held = await session.HoldSignOff(at.EventId, ct);
            var who = (await mediator.Send(new GetCoOrganizers(at.EventId), ct)).FirstOrDefault(c => c.PersonId == command.PersonId).OrNotFound();
            var card = (await mediator.Send(new GetContactCards([who.PersonId]), ct)).FirstOrDefault().OrNotFound();
            if (Decide(held.State, who, card).OrRefuse() is [var written])
            {
                held.Stream.AppendOne(written);
                await outbox.Add(session, await letters.Write(at.Event, who, card, ct), ct);
            }

            await Save(Nothing.Here, ct);
            wakeUp.Now();
        }
    }

    /// <summary>The letter, or nothing where this link was sent before.</summary>
    internal static Decision<GuestLetterWritten[]> Decide(SignOff state, CoOrganizerCard who, ContactCard card) =>
        card.NotInvitableBecause == NotInvitable.ConsentWithdrawn ? Withdrawn
        : card.Emails.Count == 0 ? NoAddress
        : state.Letters.TryGetValue(who.PersonId, out var last) && last.Link == who.Link ? Array.Empty<GuestLetterWritten>()
        : new[] { new GuestLetterWritten(state.PublicEventId, who.PersonId, who.Link) };
}
