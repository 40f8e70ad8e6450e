using Marten;
using Npgsql;
using Zarozhdenie.Shared.Http;

namespace Zarozhdenie.Invitations.Letters;

/// <summary>Whoever writes letters about a public event waits for who is at it, until they have saved; so does whoever puts people into its queue.</summary>
internal static class Turnstile
{
    /// <summary>Alone: reads the public event and its invitations as they are, and nobody changes them meanwhile.</summary>
    public static Task WaitFor(this IDocumentSession session, Guid publicEventId, CancellationToken ct) => Pass(session, "pg_advisory_xact_lock", publicEventId, ct);

    /// <summary>Together with others who answer or report a call: only whoever tells a change of the day is waited for, so that none of them works with the old day.</summary>
    public static Task GoTogether(this IDocumentSession session, Guid publicEventId, CancellationToken ct) => Pass(session, "pg_advisory_xact_lock_shared", publicEventId, ct);

    private static async Task Pass(IDocumentSession session, string how, Guid publicEventId, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        await using var wait = new NpgsqlCommand($"select {how}($1)");
        wait.Parameters.Add(new NpgsqlParameter { Value = BitConverter.ToInt64(Idempotency.Derive($"letters-about/{publicEventId}").ToByteArray()) });
        await session.ExecuteAsync(wait, ct);
    }
}
