using JasperFx;
using Marten;
using Marten.Exceptions;
using MediatR;
using Npgsql;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Features;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Invitations.Letters;

/// <summary>Takes one answer of the answer page down: the page to show, and what stands against it.</summary>
internal sealed class AnswerTaker(IDocumentSession session, IMediator mediator, AnswerViews views, CallQueue queue, TimeProvider clock)
{
    public async Task<(AnswerView? View, Refusal? Problem)> Take(Guid invitationId, AnswerByLink command, CancellationToken ct)
    {
        if (await views.Of(invitationId, ct) is not { } view)
        {
            return (null, null);
        }

        if (AnswerByLink.Check(view, command) is { } refusal)
        {
            return (view, refusal);
        }

        try
        {
            await Record(view, command, ct);
            return (view, null);
        }
        catch (RefusedException e)
        {
            return (view, e.Refusal);
        }
    }

    /// <summary>Somebody saved the same thing at the same moment.</summary>
    public static bool CameTwice(Exception e) =>
        e is ConcurrencyException or ExistingStreamIdCollisionException or DocumentAlreadyExistsException
        || (e as PostgresException ?? e.InnerException as PostgresException)?.SqlState == PostgresErrorCodes.UniqueViolation;

    private async Task Record(AnswerView view, AnswerByLink command, CancellationToken ct)
    {
        await session.GoTogether(view.About.Id, ct);
        var stream = await session.Events.FetchForWriting<Invitation>(view.Invitation.Id, ct);
        var state = stream.Aggregate.OrNotFound();
        var answer = AnswerByLink.Parse(command.Answer)!.Value;
        Guid? deputy = answer == LinkAnswer.Deputy ? await new Deputy(command.FullName!.Trim(), command.Phone).KeepByLink(mediator, state, ct) : null;
        AnswerByLink.Chosen(state, command.Sessions, out var sessions);
        if (AnswerByLink.Decide(state, answer, deputy, sessions) is not { Length: > 0 } facts)
        {
            return;
        }

        stream.AppendMany(facts);
        var after = state.After(facts);
        var about = await mediator.Send(new FindPublicEvent(state.PublicEventId), ct).OrNotFound();
        await queue.Put(session, after, about, clock.GetUtcNow(), ct);
        await session.SaveChangesAsync(ct);
    }
}
