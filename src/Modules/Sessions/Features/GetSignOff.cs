using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Sessions.Guests;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Where the agreement on the draft with the co-organisers stands (R054, F12): their links, remarks and agreement.</summary>
internal sealed record GetSignOff(Guid SessionId)
{
    /// <summary>The agreement round.</summary>
    /// <param name="Edition">Which edition the draft's words are; 0 while there is no draft.</param>
    /// <param name="Guests">The co-organisers, and whoever was one and said something.</param>
    /// <param name="Warnings">What to know before adoption; never a block.</param>
    internal sealed record Answer(int Edition, IReadOnlyList<Guest> Guests, IReadOnlyList<SignOffWarning> Warnings);

    /// <summary>A co-organiser.</summary>
    /// <param name="PersonId">Contact id, as named.</param>
    /// <param name="FullName">Their name, or null where the contact is gone.</param>
    /// <param name="Organization">Its name, or null.</param>
    /// <param name="Named">Is a co-organiser now.</param>
    /// <param name="Url">The guest link that opens now: only for managers and while named.</param>
    /// <param name="ByMail">There is an address that may be written to.</param>
    /// <param name="LetterAt">When the letter with this very link was written, or null.</param>
    /// <param name="Letter">What became of it.</param>
    /// <param name="Standing">How they stand to the draft.</param>
    /// <param name="ApprovedAt">When they agreed last, or null.</param>
    /// <param name="ApprovedEdition">To which edition.</param>
    /// <param name="Remarks">The newest first.</param>
    internal sealed record Guest(Guid PersonId, string? FullName, string? Organization, bool Named, string? Url, bool ByMail, DateTimeOffset? LetterAt, DeliveryState? Letter, GuestStanding Standing, DateTimeOffset? ApprovedAt, int? ApprovedEdition, IReadOnlyList<Remark> Remarks);

    /// <summary>A remark.</summary>
    /// <param name="Id">Remark id.</param>
    /// <param name="Text">Its words.</param>
    /// <param name="Edition">Which edition they read.</param>
    /// <param name="At">When (UTC).</param>
    /// <param name="ConsideredAt">When it was marked as considered, or null.</param>
    internal sealed record Remark(Guid Id, string Text, int Edition, DateTimeOffset At, DateTimeOffset? ConsideredAt);

    internal sealed class Validator : Validator<GetSignOff>
    {
        public Validator() => RuleFor(x => x.SessionId).NotEmpty();
    }

    internal sealed class Endpoint(IMediator mediator, IQuerySession session, Sealer sealer, GuestLinks links, Deliveries deliveries, CurrentRegion current, Caller caller) : Slice<GetSignOff, Answer>
    {
        public override void Configure()
        {
            Get("/sessions/{sessionId}/sign-off");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "What the co-organisers said to the draft of the resolution, and their guest links");
        }

        public override async Task HandleAsync(GetSignOff query, CancellationToken ct)
        {
            var at = (await mediator.FindSession(query.SessionId, ct)).Only(SessionKind.RoundTable);
            var named = await mediator.Send(new GetCoOrganizers(at.EventId), ct);
            var said = await session.SignOffOf(at.EventId, ct);
            var draft = await session.LoadAsync<Resolution>(StreamIds.Resolution(at.EventId), ct);
            var former = said.Remarks.Select(r => r.PersonId).Concat(said.Approvals.Keys).Distinct().Except(named.Select(c => c.PersonId)).Select(id => new CoOrganizerCard(id, null, 0)).ToArray();
            var cards = (await mediator.Send(new GetContactCards([.. named.Concat(former).Select(c => c.PersonId)]), ct)).ToDictionary(c => c.Id);
            var remarks = (await sealer.ReadRemarks(said.Remarks, ct)).ToLookup(r => r.Remark.PersonId);
            var guests = new List<Guest>();
            foreach (var who in named)
            {
                var guest = Of(who, said, draft, cards.GetValueOrDefault(who.PersonId), [.. remarks[who.PersonId]]);
                guests.Add(guest with
                {
                    Named = true,
                    Url = caller.Is(Role.Manager) ? await links.For(current.Code, at.EventId, who, ct) : null,
                    Letter = guest.LetterAt is null ? null : (await deliveries.About(current.Code, GuestLinks.SubjectOf(at.EventId, who.PersonId, who.Link), ct)).FirstOrDefault()?.State,
                });
            }

            guests.AddRange(former.Select(who => Of(who, said, draft, cards.GetValueOrDefault(who.PersonId), [.. remarks[who.PersonId]])));
            await Show(new Answer(draft?.Edition ?? 0, guests, draft?.Adopted == true ? [] : SignOffStanding.Warnings(said, draft, named)), ct);
        }
    }

    internal static Guest Of(CoOrganizerCard who, SignOff said, Resolution? draft, ContactCard? card, IReadOnlyList<SaidRemark> remarks)
    {
        var approval = said.Approvals.GetValueOrDefault(who.PersonId);
        var letter = said.Letters.TryGetValue(who.PersonId, out var last) && last.Link == who.Link ? last : null;
        return new Guest(
            who.PersonId,
            card?.FullName,
            card?.Organization,
            false,
            null,
            card is { Emails.Count: > 0, NotInvitableBecause: not NotInvitable.ConsentWithdrawn },
            letter?.At,
            null,
            SignOffStanding.Of(said, draft, who.PersonId),
            approval?.At,
            approval?.Edition,
            [.. remarks.Reverse().Select(r => new Remark(r.Remark.Id, r.Text, r.Remark.Edition, r.Remark.At, r.Remark.ConsideredAt))]);
    }
}
