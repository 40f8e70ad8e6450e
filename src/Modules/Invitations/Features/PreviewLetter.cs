using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Features;

/// <summary>The letter as this invitee would get it (F48); the answer link in it leads nowhere, so that looking answers for nobody.</summary>
internal sealed record PreviewLetter(Guid InvitationId)
{
    /// <summary>The letter.</summary>
    internal sealed record Preview(string? To, string Subject, string Text, string Html);

    internal sealed class Validator : Validator<PreviewLetter>
    {
        public Validator() => RuleFor(x => x.InvitationId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session, IMediator mediator, LetterWriter letters) : Slice<PreviewLetter, Preview>
    {
        public override void Configure()
        {
            Get("/invitations/{invitationId}/letter");
            Allow(Role.Manager);
            LogsReading();
            Summary(s => s.Summary = "Preview of an invitation letter");
        }

        public override async Task HandleAsync(PreviewLetter query, CancellationToken ct)
        {
            var invitation = await session.LoadAsync<Invitation>(query.InvitationId, ct).OrNotFound();
            var about = await mediator.Send(new FindPublicEvent(invitation.PublicEventId), ct).OrNotFound();
            var card = (await mediator.Send(new GetContactCards([invitation.PersonId]), ct)).FirstOrDefault().OrNotFound();
            var words = await letters.Compose(about, invitation, card, LetterWriter.NoLink, ct);
            await Show(new Preview(card.Emails.Count > 0 ? card.Emails[0] : null, words.Subject, words.Text, words.Html), ct);
        }
    }
}
