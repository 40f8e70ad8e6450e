using Marten;
using Npgsql;
using Zarozhdenie.Shared.Http;

namespace Zarozhdenie.Invitations.Letters;

/// <summary>Whoever writes letters about a public event waits for who is at it, until they have saved.</summary>
internal static class Turnstile
{
    public static async Task WaitFor(this IDocumentSession session, Guid publicEventId, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        await using var wait = new NpgsqlCommand("select pg_advisory_xact_lock($1)");
        wait.Parameters.Add(new NpgsqlParameter { Value = BitConverter.ToInt64(Idempotency.Derive($"letters-about/{publicEventId}").ToByteArray()) });
        await session.ExecuteAsync(wait, ct);
    }
}
