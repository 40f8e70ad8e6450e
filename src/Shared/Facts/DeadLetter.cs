using Marten;
using Marten.Schema;
using Zarozhdenie.Shared.Http;

namespace Zarozhdenie.Shared.Facts;

/// <summary>A fact that one listener could not take. It holds back only later facts of its stream for that listener, until an administrator replays them in order.</summary>
/// <param name="Id">Made of listener and fact: the same on a repeat.</param>
/// <param name="Listener">The reaction's type name.</param>
/// <param name="FactId">The stored fact.</param>
/// <param name="Fact">Its stable name.</param>
/// <param name="Sequence">Its place in the store: replay goes by it.</param>
/// <param name="StreamId">Its stream.</param>
/// <param name="Region">Its region.</param>
/// <param name="Error">Type of the error, or the code of a refusal; null when it only waits behind another. Never its words: they may name somebody.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="At">When it was set aside.</param>
[SingleTenanted]
public sealed record DeadLetter(Guid Id, string Listener, Guid FactId, string Fact, long Sequence, Guid StreamId, string Region, string? Error, int Attempts, DateTimeOffset At)
{
    internal static Guid IdOf(string listener, Guid fact) => Idempotency.Derive($"{listener}/{fact}");
}

/// <summary>The list of dead letters, for administrators.</summary>
public sealed class DeadLetters(IDocumentStore store, Deliverer deliverer)
{
    /// <summary>All that wait, oldest fact first.</summary>
    public async Task<IReadOnlyList<DeadLetter>> All(CancellationToken ct)
    {
        await using var session = store.QuerySession(Tenancy.Region.National);
        return await session.Query<DeadLetter>().OrderBy(d => d.Sequence).ToListAsync(ct);
    }

    /// <summary>Tries a dead letter and those that wait behind it again, in order, and stops at the first that fails. Answers how many were taken, or null when there is no such letter.</summary>
    public async Task<int?> Replay(Guid id, CancellationToken ct)
    {
        var all = await All(ct);
        var first = all.FirstOrDefault(d => d.Id == id);
        if (first is null)
        {
            return null;
        }

        var taken = 0;
        foreach (var letter in all.Where(d => d.StreamId == first.StreamId && string.Equals(d.Listener, first.Listener, StringComparison.Ordinal)))
        {
            await using var facts = store.QuerySession(letter.Region);
            var fact = await facts.Events.LoadAsync(letter.FactId, ct) ?? throw new InvalidOperationException("The fact is gone.");
            var error = await deliverer.Deliver(letter.Listener, fact, tries: 1, ct);
            await using var session = store.LightweightSession(Tenancy.Region.National);
            if (error is not null)
            {
                session.Store(letter with { Error = error, Attempts = letter.Attempts + 1 });
                await session.SaveChangesAsync(ct);
                return taken;
            }

            session.Delete<DeadLetter>(letter.Id);
            await session.SaveChangesAsync(ct);
            taken++;
        }

        return taken;
    }
}
