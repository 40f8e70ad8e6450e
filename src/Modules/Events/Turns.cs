using Marten;
using Npgsql;

namespace Zarozhdenie.Events;

/// <summary>Two at the same thing at once take turns: what is read after taking one stays so until the own save.</summary>
internal static class Turns
{
    /// <summary>Waits for whoever is at it in this region; the turn ends with the transaction.</summary>
    public static async Task TakeTurn(this IDocumentSession session, string at, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        await using var wait = new NpgsqlCommand("select pg_advisory_xact_lock(hashtextextended('events/' || $1 || '/' || $2, 0))")
        { Parameters = { new() { Value = session.TenantId }, new() { Value = at } } };
        await session.ExecuteAsync(wait, ct);
    }
}
