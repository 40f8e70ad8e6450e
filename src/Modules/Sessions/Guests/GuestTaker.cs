using Marten;
using Zarozhdenie.Sessions.Features;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Sessions.Guests;

/// <summary>Takes down what a co-organiser sent by the page, in a session of the link's region: the page to show, and what stands against it.</summary>
internal sealed class GuestTaker(IDocumentSession session, GuestViews views, Sealer sealer)
{
    public async Task<(GuestView? View, Refusal? Problem)> Take(GuestLink link, SignOffByLink command, Guid remarkId, CancellationToken ct)
    {
        // Looked at behind whoever saves at this moment: a double tap finds what the first one wrote.
        await session.QueueFor(link.EventId, ct);
        if (await views.Of(link, ct) is not { } view)
        {
            return (null, null);
        }

        if (SignOffByLink.Check(view, command) is { } refusal)
        {
            return (view, refusal);
        }

        var words = SignOffByLink.SaysNew(view, command) ? await sealer.Seal(link.EventId, SignOffByLink.Words(command), ct) : null;
        if (SignOffByLink.Decide(view, command, remarkId, words) is { Count: > 0 } facts)
        {
            (await session.HoldSignOff(link.EventId, ct)).Stream.AppendMany(facts);
            await session.SaveChangesAsync(ct);
        }

        return (view, null);
    }
}
