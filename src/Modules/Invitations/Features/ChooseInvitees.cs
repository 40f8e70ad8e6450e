using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Features;

/// <summary>Chooses people of the region to be invited to a public event (R042, R044). Who is chosen already is left as they are and told.</summary>
internal sealed record ChooseInvitees(Guid EventId, IReadOnlyList<Guid> PersonIds, IReadOnlyList<SessionKind> Sessions, IReadOnlyDictionary<Guid, DiscussionPlace>? Places = null)
{
    /// <summary>Most people in one request.</summary>
    public const int Most = 2000;

    /// <summary>An invitation and whose it is.</summary>
    internal sealed record One(Guid InvitationId, Guid PersonId);

    /// <summary>Who was chosen now, and who had been before.</summary>
    internal sealed record Chosen(IReadOnlyList<One> Invitations, IReadOnlyList<One> AlreadyChosen);

    internal sealed class Validator : Validator<ChooseInvitees>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.PersonIds).NotEmpty().Must(p => p is null || p.Count <= Most)
                .WithMessage(_ => Saying.Say($"Выберите от 1 до {Most} человек.", $"Choose 1 to {Most} people."));
            RuleFor(x => x.Sessions).NotEmpty();
        }
    }

    internal sealed class Endpoint(IDocumentSession session, IMediator mediator, CurrentRegion current, TimeProvider clock) : Slice<ChooseInvitees, Chosen>
    {
        public override void Configure()
        {
            Post("/invitations");
            Allow(Role.Manager);
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Choose people to be invited");
        }

        public override async Task HandleAsync(ChooseInvitees command, CancellationToken ct)
        {
            var about = await mediator.Send(new FindPublicEvent(command.EventId), ct).OrNotFound();
            var people = command.PersonIds.Distinct().ToArray();
            var cards = await mediator.Send(new GetContactCards(people), ct);
            // One person under several ids is invited once, under whichever of them it was (F27).
            var today = cards.SelectMany(c => c.AllIds.Select(id => (Id: id, c.Person))).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Person);
            var ids = today.Keys.ToArray();
            var before = await session.Query<Invitation>().Where(i => i.PublicEventId == about.Id && i.PersonId.IsOneOf(ids) && i.ClosedFor == null).ToListAsync(ct);
            var facts = Decide(command, about, clock.GetUtcNow(), cards, before.Select(i => today[i.PersonId]).ToHashSet(), person => IdOf(current.Code, about.Id, person)).OrRefuse();
            foreach (var fact in facts)
            {
                session.Events.StartStream<Invitation>(fact.InvitationId, fact);
            }

            var answer = new Chosen([.. facts.Select(f => new One(f.InvitationId, f.PersonId))], [.. before.Select(i => new One(i.Id, today[i.PersonId]))]);
            await Created(answer, $"/api/v1/invitations?eventId={about.Id}", ct);
        }
    }

    /// <summary>The same for an event and a person, so that two people choosing at once make one invitation.</summary>
    internal static Guid IdOf(string region, Guid eventId, Guid personId) => Idempotency.Derive($"invitation/{region}/{eventId}/{personId}");

    internal static Decision<IReadOnlyList<InviteeChosen>> Decide(ChooseInvitees command, PublicEventCard about, DateTimeOffset now, IReadOnlyList<ContactCard> cards, IReadOnlySet<Guid> chosen, Func<Guid, Guid> idOf)
    {
        // While it is put off people may be chosen already.
        if (InvitationRules.Against(about, now) is { } refusal && refusal != InvitationRules.EventPostponed)
        {
            return refusal;
        }

        var unknown = command.PersonIds.Except(cards.Select(c => c.Id)).ToArray();
        if (unknown.Length > 0)
        {
            return InvitationRules.PersonNotFound.With(unknown.Length);
        }

        var fresh = cards.Where(c => !chosen.Contains(c.Person)).DistinctBy(c => c.Person).ToArray();
        var refused = fresh.Where(c => !c.MayBeInvited).Select(InvitationRules.Refused).ToArray();
        if (refused.Length > 0)
        {
            return InvitationRules.NotInvitable.With(InvitationRules.Listed(refused));
        }

        IReadOnlyList<SessionKind> sessions = [.. command.Sessions.Distinct().Order()];
        return fresh.Select(c => new InviteeChosen(about.Id, idOf(c.Person), c.Person, sessions, PlaceOf(command, c, sessions), c.Category)).ToArray();
    }

    private static DiscussionPlace? PlaceOf(ChooseInvitees command, ContactCard card, IReadOnlyList<SessionKind> sessions) =>
        !sessions.Contains(SessionKind.Discussion) ? null
        : command.Places is not null && command.Places.TryGetValue(card.Id, out var place) ? place
        : card.SuggestedPlace;
}
