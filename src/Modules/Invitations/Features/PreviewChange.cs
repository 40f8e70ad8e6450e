using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Features;

/// <summary>Who would learn of a change of the day if it were made now, and how (F15). <c>takesPlace</c> is false for calling it off and putting it off.</summary>
internal sealed record PreviewChange(Guid EventId, bool TakesPlace = true)
{
    /// <summary>How many.</summary>
    /// <param name="ByMail">Get a letter.</param>
    /// <param name="ByPhone">Must be told by telephone: they come first in the call queue.</param>
    /// <param name="NoWay">Can neither be written to nor called.</param>
    internal sealed record WhoIsTold(int ByMail, int ByPhone, int NoWay);

    internal sealed class Validator : Validator<PreviewChange>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session, IMediator mediator, Outbox outbox, TimeProvider clock) : Slice<PreviewChange, WhoIsTold>
    {
        public override void Configure()
        {
            Get("/invitations/change-preview");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "Who would learn of a change of the day, and how");
        }

        public override async Task HandleAsync(PreviewChange query, CancellationToken ct)
        {
            var about = await mediator.Send(new FindPublicEvent(query.EventId), ct).OrNotFound();
            var now = clock.GetUtcNow();
            var (invitations, cards) = await EventNews.Invited(session, mediator, about.Id, ct);
            var mail = await outbox.SoFar(session, about.Id, ct);
            var after = After(about, query.TakesPlace, now);
            var told = invitations.Select(i => EventNews.Decide(i, after, mail.GetValueOrDefault(i.Id, MailSoFar.Nothing), cards, now)).ToArray();
            await Show(new WhoIsTold(told.Count(t => t is Told.ByNotice or Told.ByInvitation), told.Count(t => t == Told.ByCall), told.Count(t => t == Told.NoWay)), ct);
        }
    }

    // A new day lies ahead, wherever the old one lies.
    private static PublicEventCard After(PublicEventCard about, bool takesPlace, DateTimeOffset now)
    {
        var today = EventTimes.Today(now, EventTimes.ZoneOf(about));
        return takesPlace ? about with { State = PublicEventState.Inviting, Date = about.Date < today ? today : about.Date } : about with { State = PublicEventState.Cancelled };
    }
}
