using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Features;

/// <summary>The invitations to a public event with stage and delivery (F37, F47); names come from Contacts at the moment of showing.</summary>
internal sealed record ListInvitations(Guid EventId, FunnelStage? Stage = null, Guid? After = null, int? Limit = null)
{
    /// <summary>One invitation.</summary>
    /// <param name="Id">Invitation id.</param>
    /// <param name="PersonId">Contact id of today.</param>
    /// <param name="FullName">Name, or null when the contact was erased.</param>
    /// <param name="Organization">Organisation.</param>
    /// <param name="Position">Position.</param>
    /// <param name="HasEmail">A letter can be sent.</param>
    /// <param name="HasPhone">Can be called.</param>
    /// <param name="Category">Session 1 category when chosen.</param>
    /// <param name="Sessions">To which sessions they come, or are asked to while they haven't said.</param>
    /// <param name="AskedTo">To which sessions they were asked, whatever they answered.</param>
    /// <param name="Place">The place offered at the discussion.</param>
    /// <param name="Stage">Stage of the funnel.</param>
    /// <param name="Answer">What was answered, whoever came.</param>
    /// <param name="Channel">Through what the answer came.</param>
    /// <param name="Delivery">Where the letter stands, or null without one.</param>
    /// <param name="DeliveryAt">Since when (UTC).</param>
    /// <param name="ReplyCode">The mail server's code.</param>
    /// <param name="Deputy">Name of who comes instead.</param>
    /// <param name="Calls">Calls made.</param>
    /// <param name="LastCall">Outcome of the last one.</param>
    /// <param name="CallBackAt">When a call was promised.</param>
    /// <param name="Note">The last caller's note.</param>
    internal sealed record Row(
        Guid Id,
        Guid PersonId,
        string? FullName,
        string? Organization,
        string? Position,
        bool HasEmail,
        bool HasPhone,
        OrganizationCategory? Category,
        IReadOnlyList<SessionKind> Sessions,
        IReadOnlyList<SessionKind> AskedTo,
        DiscussionPlace? Place,
        FunnelStage Stage,
        Stage Answer,
        AnswerChannel? Channel,
        DeliveryState? Delivery,
        DateTimeOffset? DeliveryAt,
        string? ReplyCode,
        string? Deputy,
        int Calls,
        CallOutcome? LastCall,
        DateTimeOffset? CallBackAt,
        string? Note);

    internal sealed class Validator : Validator<ListInvitations>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session, IMediator mediator, Sealer sealer) : Slice<ListInvitations, Page<Row>>
    {
        public override void Configure()
        {
            Get("/invitations");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "Invitations to a public event, with stage and delivery");
        }

        public override async Task HandleAsync(ListInvitations query, CancellationToken ct)
        {
            var about = await mediator.Send(new FindPublicEvent(query.EventId), ct).OrNotFound();
            var limit = Paging.Clamp(query.Limit);
            var rows = (await FunnelRow.Of(session, about.Id, ct))
                .Where(r => query.Stage is null || r.Stage == query.Stage)
                .SkipWhile(r => query.After is { } after && string.CompareOrdinal(r.Invitation.Id.ToString("N"), after.ToString("N")) <= 0)
                .Take(limit + 1)
                .ToArray();
            var people = rows.SelectMany(r => new[] { r.Invitation.PersonId, r.Invitation.DeputyId ?? r.Invitation.PersonId }).Distinct().ToArray();
            var cards = (await mediator.Send(new GetContactCards(people), ct)).ToDictionary(c => c.Id);
            var notes = await sealer.OpenAll([.. rows.Select(r => r.Invitation.LastNote).OfType<SealedText>()], ct);
            var page = Paging.Page(rows.Select(r => Show(r, cards, notes)).ToArray(), limit, r => r.Id.ToString());
            await Show(page, ct);
        }

        private static Row Show(FunnelRow row, Dictionary<Guid, ContactCard> cards, IReadOnlyDictionary<SealedText, string> notes)
        {
            var (i, card) = (row.Invitation, cards.GetValueOrDefault(row.Invitation.PersonId));
            return new Row(
                i.Id, card?.Person ?? i.PersonId, card?.FullName, card?.Organization, card?.Position, card?.Emails.Count > 0, card?.Phones.Count > 0, i.Category, i.Sessions, i.AskedTo, i.Place,
                row.Stage, i.Stage, i.Channel, row.Trail?.Delivery, row.Trail?.DeliveryAt, row.Trail?.ReplyCode,
                i.DeputyId is { } deputy ? cards.GetValueOrDefault(deputy)?.FullName : null,
                i.Calls, i.LastCall, i.CallBackAt, i.LastNote is null ? null : notes.GetValueOrDefault(i.LastNote));
        }
    }
}
