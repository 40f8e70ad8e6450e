using Marten;
using Marten.Services;
using Npgsql;
using Zarozhdenie.Contracts.Mail;

namespace Zarozhdenie.Shared.Mail;

/// <summary>A letter on its way out, as its owner took it.</summary>
internal sealed record MailRow(Guid Id, string Region, DeliveryKind Kind, Guid SubjectId, Guid PublicEventId, Guid KeyId, byte[] Message, int Attempts, DateTimeOffset? NotAfter, string Owner);

/// <summary>
/// The outbox's rows as senders take them. Every step asks for the state it found and for its owner: a sender that was slow
/// enough to be given up can't undo what another one did meanwhile, and a fact is written only with the row.
/// </summary>
internal sealed class MailRows(NpgsqlDataSource database, IDocumentStore store, TimeProvider clock)
{
    private const int Chunk = 50;
    private const string Columns = "id, region, kind, subject_id, public_event_id, key_id, message, attempts, not_after, claimed_by";
    private static readonly TimeSpan Stuck = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan[] Ladder = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(24)];

    /// <summary>Takes the next letters whose time has come.</summary>
    public async Task<List<MailRow>> Claim(string owner, CancellationToken ct)
    {
        await using var command = Command(
            $"""
            update shared.mail set state = 'claimed', claimed_by = $1, changed_at = $2
            where id in (select id from shared.mail where state in ('planned', 'deferred') and next_at <= $2 order by next_at limit {Chunk} for update skip locked)
            returning {Columns}
            """,
            owner,
            clock.GetUtcNow());
        return await Read(command, ct);
    }

    /// <summary>Committed before a byte of the letter leaves; false when it was withdrawn or given to another sender.</summary>
    public async Task<bool> Begin(MailRow row, CancellationToken ct)
    {
        await using var command = Command("update shared.mail set state = 'transmitting', attempts = attempts + 1, changed_at = $1 where id = $2 and claimed_by = $3 and state = 'claimed'", clock.GetUtcNow(), row.Id, row.Owner);
        return await command.ExecuteNonQueryAsync(ct) == 1;
    }

    /// <summary>Gives back what this owner took and didn't begin.</summary>
    public async Task GiveBack(string owner, TimeSpan later)
    {
        await using var command = Command("update shared.mail set state = case when attempts > 0 then 'deferred' else 'planned' end, claimed_by = '', next_at = $1, changed_at = $2 where claimed_by = $3 and state = 'claimed'", clock.GetUtcNow() + later, clock.GetUtcNow(), owner);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }

    /// <summary>Of hosts that died while sending: what hadn't begun goes back, what was on the wire is unknown.</summary>
    public async Task Recover(CancellationToken ct)
    {
        await using var back = Command("update shared.mail set state = 'planned', claimed_by = '', changed_at = $1 where state = 'claimed' and changed_at < $2", clock.GetUtcNow(), clock.GetUtcNow() - Stuck);
        await back.ExecuteNonQueryAsync(ct);
        await using var lost = Command($"select {Columns} from shared.mail where state = 'transmitting' and changed_at < $1", clock.GetUtcNow() - Stuck);
        foreach (var row in await Read(lost, ct))
        {
            await Settle(row, "transmitting", AfterLoss(row), null, null);
        }
    }

    /// <summary>Where the server's answer was lost only the report may be sent again.</summary>
    public static DeliveryState AfterLoss(MailRow row) => row.Kind == DeliveryKind.Report ? DeliveryState.Deferred : DeliveryState.Unknown;

    /// <summary>Writes the outcome and its fact together, if the letter is still this owner's in that state.</summary>
    public async Task Settle(MailRow row, string from, DeliveryState state, string? code, string? reply)
    {
        var now = clock.GetUtcNow();
        var last = state == DeliveryState.Deferred && row.Attempts >= Ladder.Length;
        var to = last ? DeliveryState.Rejected : state;
        await using var connection = await database.OpenConnectionAsync(CancellationToken.None);
        await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None);
        await using var command = new NpgsqlCommand("update shared.mail set state = $1, changed_at = $2, next_at = $3, reply_code = $4, reply = $5, attempts = greatest(attempts, $6) where id = $7 and claimed_by = $8 and state = $9", connection, transaction)
        {
            Parameters =
            {
                new() { Value = to.ToString().ToLowerInvariant() },
                new() { Value = now },
                new() { Value = now + Ladder[Math.Min(row.Attempts, Ladder.Length - 1)] },
                new() { Value = code ?? "" },
                new() { Value = reply ?? "" },
                new() { Value = state == DeliveryState.Deferred ? row.Attempts + 1 : row.Attempts },
                new() { Value = row.Id },
                new() { Value = row.Owner },
                new() { Value = from },
            },
        };
        if (await command.ExecuteNonQueryAsync(CancellationToken.None) == 0)
        {
            return;
        }

        var options = SessionOptions.ForTransaction(transaction);
        options.TenantId = row.Region;
        await using var session = store.LightweightSession(options);
        session.Events.Append(row.Id, new DeliveryChanged(row.Id, row.Kind, row.SubjectId, row.PublicEventId, to, now, code));
        await session.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
    }

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.AddWithValue(value);
        }

        return command;
    }

    private static async Task<List<MailRow>> Read(NpgsqlCommand command, CancellationToken ct)
    {
        var rows = new List<MailRow>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            rows.Add(new MailRow(
                reader.GetGuid(0), reader.GetString(1), Enum.Parse<DeliveryKind>(reader.GetString(2)), reader.GetGuid(3), reader.GetGuid(4), reader.GetGuid(5), reader.GetFieldValue<byte[]>(6),
                reader.GetInt32(7), await reader.IsDBNullAsync(8, ct) ? null : reader.GetFieldValue<DateTimeOffset>(8), reader.GetString(9)));
        }

        return rows;
    }
}
