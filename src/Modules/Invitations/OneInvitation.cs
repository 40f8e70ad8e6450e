using JasperFx.Events;
using Marten;
using MediatR;
using Npgsql;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations;

/// <summary>An invitation with what choosing between two of one person's needs.</summary>
/// <param name="Invitation">As it stands.</param>
/// <param name="Marked">Somebody marked whether the person came: that is history and isn't closed.</param>
/// <param name="AnsweredAt">When it was last answered, or null.</param>
/// <param name="Stream">Its stream, held at the version that was read.</param>
internal sealed record Held(Invitation Invitation, bool Marked = false, DateTimeOffset? AnsweredAt = null, IEventStream<Invitation>? Stream = null)
{
    /// <summary>Chosen, sent, talked to, answered.</summary>
    public int Advance => Invitation switch
    {
        { Stage: Stage.Planned } => 0,
        { Stage: Stage.Sent, Reached: false, CallMe: false, CallBackAt: null } => 1,
        { Stage: Stage.Sent } => 2,
        _ => 3,
    };
}

/// <summary>
/// Sees to it that a person has one invitation to a coming public event, however many contacts they were before (F27). It looks at
/// who is who today and not at the fact that made it look, so facts that come late, twice or in another order do no harm.
/// </summary>
internal sealed class OneInvitation(IDocumentSession session, IMediator mediator, Outbox outbox, CallQueue queue, CurrentRegion current, Regions regions, TimeProvider clock)
{
    public async Task Settle(IReadOnlyCollection<Guid> personIds, CancellationToken ct)
    {
        if ((await Today(personIds, ct)).Count < 2)
        {
            return;
        }

        // One at a time: of two that settle at once each would close the other's.
        await session.BeginTransactionAsync(ct);
        await using var wait = new NpgsqlCommand("select pg_advisory_xact_lock($1)");
        wait.Parameters.Add(new NpgsqlParameter { Value = Turnstile(current.Code) });
        await session.ExecuteAsync(wait, ct);

        var today = await Today(personIds, ct);
        var ids = today.Keys.ToArray();
        var held = await Read(await session.Query<Invitation>().Where(i => i.PersonId.IsOneOf(ids)).Select(i => i.Id).ToListAsync(ct), ct);
        var (now, region) = (clock.GetUtcNow(), await regions.Get(current.Code, ct));
        foreach (var same in held.GroupBy(h => h.Invitation.PublicEventId))
        {
            var about = await mediator.Send(new FindPublicEvent(same.Key), ct);
            var coming = about is { State: not PublicEventState.Cancelled } && (about.State == PublicEventState.Postponed || about.LastDay >= region.Today(now));
            foreach (var person in same.GroupBy(h => today[h.Invitation.PersonId]))
            {
                await Append([.. person], Decide([.. person], person.Key, coming), about, now, ct);
            }
        }
    }

    // The ids that mean the people asked about, and whom each means.
    private async Task<Dictionary<Guid, Guid>> Today(IReadOnlyCollection<Guid> personIds, CancellationToken ct)
    {
        var cards = await mediator.Send(new GetContactCards(personIds), ct);
        return cards.SelectMany(c => c.AllIds.Select(id => (Id: id, c.Person))).Concat(personIds.Select(id => (Id: id, Person: id))).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Person);
    }

    private async Task<IReadOnlyList<Held>> Read(IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var trails = (await session.LoadManyAsync<InvitationTrail>(ct, ids)).ToDictionary(t => t.Id);
        var held = new List<Held>();
        foreach (var id in ids)
        {
            var stream = await session.Events.FetchForWriting<Invitation>(id, ct);
            var answered = stream.Aggregate!.Stage is Stage.Planned or Stage.Sent ? null : (await session.Events.FetchStreamAsync(id, token: ct)).LastOrDefault(e => e.Data is InvitationAnswered);
            held.Add(new Held(stream.Aggregate, trails.GetValueOrDefault(id)?.Came is not null, answered?.Timestamp, stream));
        }

        return held;
    }

    private async Task Append(IReadOnlyList<Held> held, IReadOnlyList<Turn> turns, PublicEventCard? about, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var facts in turns.GroupBy(t => t.InvitationId, t => t.Fact))
        {
            var one = held.Single(h => h.Invitation.Id == facts.Key);
            one.Stream!.AppendMany(facts);
            var after = one.Invitation.After(facts);
            if (after.ClosedFor is not null)
            {
                outbox.Withdraw(session, DeliveryKind.Invitation, [after.Id]);
            }

            if (after.IsSent && about is not null)
            {
                await queue.Put(session, after, about, now, ct);
            }
        }
    }

    /// <summary>The database's lock behind which a region's reactions wait for each other.</summary>
    internal static long Turnstile(string region) => BitConverter.ToInt64(Idempotency.Derive($"one-invitation/{region}").ToByteArray());

    /// <summary>A fact and whose it is.</summary>
    internal sealed record Turn(Guid InvitationId, object Fact);

    /// <summary>What makes one invitation of those that one person has to one public event.</summary>
    internal static IReadOnlyList<Turn> Decide(IReadOnlyList<Held> held, Guid person, bool coming)
    {
        var ids = held.Select(h => h.Invitation.Id).ToHashSet();

        // Those closed for somebody who turned out to be another person.
        var loose = held.Where(h => h.Invitation.ClosedFor is { } instead && !ids.Contains(instead)).ToArray();
        var open = held.Where(h => h.Invitation.ClosedFor is null).Concat(loose).ToArray();
        List<Turn> turns = [.. loose.Select(h => new Turn(h.Invitation.Id, new InvitationReopened(h.Invitation.PublicEventId, h.Invitation.Id, h.Invitation.Stage)))];
        if (!coming || open.Length < 2)
        {
            return turns;
        }

        // Where one says they come and another that they don't, the later word is true.
        var contradict = open.Where(h => h.Advance == 3).Select(h => h.Invitation.Stage == Stage.Declined).Distinct().Count() > 1;
        var best = open
            .OrderByDescending(h => h.Marked)
            .ThenByDescending(h => h.Advance)
            .ThenByDescending(h => contradict ? h.AnsweredAt : null)
            .ThenByDescending(h => h.Invitation.Stage == Stage.Confirmed)
            .ThenByDescending(h => h.Invitation.ByMail)
            .ThenByDescending(h => h.Invitation.PersonId == person)
            .ThenByDescending(h => h.Invitation.Calls)
            .ThenBy(h => h.Invitation.Id)
            .First().Invitation;
        var closed = open.Where(h => h.Invitation.Id != best.Id && !h.Marked).Select(h => h.Invitation).ToArray();
        turns.AddRange(closed.Select(i => new Turn(i.Id, new InvitationClosed(i.PublicEventId, i.Id, best.Id, CloseReason.Merged, i.Stage))));
        if (closed.Any(i => i.CallMe) && best is { CallMe: false, IsSent: true })
        {
            turns.Add(new Turn(best.Id, new CallAsked(best.PublicEventId, best.Id)));
        }

        // Nobody has told them yet, and the one that stands has no letter that would.
        if (closed.Where(i => i.MustBeTold).Select(i => i.ToTellVersion).DefaultIfEmpty(0).Max() is var version && version > best.ToTellVersion && best is { IsSent: true, ByMail: false })
        {
            turns.Add(new Turn(best.Id, new ChangeToTell(best.PublicEventId, best.Id, version)));
        }

        return turns;
    }
}
