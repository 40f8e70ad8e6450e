using Npgsql;
using Zarozhdenie.Contracts.Mail;

namespace Zarozhdenie.Shared.Mail;

/// <summary>A delivery as shown to people; without address and words.</summary>
/// <param name="Id">Delivery id.</param>
/// <param name="Region">Region code.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="SubjectId">The invitation, report or account.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="CreatedAt">When it was written (UTC).</param>
/// <param name="At">When it reached this state (UTC).</param>
/// <param name="NextAt">When it's tried next, for planned and deferred ones.</param>
/// <param name="ReplyCode">The mail server's code.</param>
/// <param name="ServerAnswer">The mail server's words.</param>
/// <param name="MessageId">Message-ID of the letter, the same on a repeat.</param>
public sealed record Delivery(Guid Id, string Region, DeliveryKind Kind, Guid SubjectId, DeliveryState State, int Attempts, DateTimeOffset CreatedAt, DateTimeOffset At, DateTimeOffset? NextAt, string? ReplyCode, string? ServerAnswer, string MessageId);

/// <summary>Reads the outbox.</summary>
public sealed class Deliveries(NpgsqlDataSource database)
{
    private const string Columns = "id, region, kind, subject_id, state, attempts, created_at, changed_at, next_at, reply_code, reply, message_id";

    /// <summary>Deliveries about one subject of a region, newest first.</summary>
    public Task<IReadOnlyList<Delivery>> About(string region, Guid subject, CancellationToken ct) =>
        Read($"select {Columns} from shared.mail where region = $1 and subject_id = $2 order by id desc", [region, subject], ct);

    /// <summary>All regions' deliveries, newest change first, for administrators; before this row (a mailing changes many in the same moment), at most so many.</summary>
    public Task<IReadOnlyList<Delivery>> All(DeliveryState? state, DateTimeOffset before, Guid beforeId, int limit, CancellationToken ct) =>
        Read(
            $"select {Columns} from shared.mail where (changed_at, id) < ($1, $2) and ($3 = '' or state = $3) order by changed_at desc, id desc limit $4",
            [before, beforeId, state?.ToString().ToLowerInvariant() ?? "", limit],
            ct);

    private async Task<IReadOnlyList<Delivery>> Read(string sql, object[] parameters, CancellationToken ct)
    {
        await using var command = database.CreateCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.AddWithValue(parameter);
        }

        var rows = new List<Delivery>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            var state = Enum.Parse<DeliveryState>(reader.GetString(4), ignoreCase: true);
            rows.Add(new Delivery(
                reader.GetGuid(0),
                reader.GetString(1),
                Enum.Parse<DeliveryKind>(reader.GetString(2)),
                reader.GetGuid(3),
                state,
                reader.GetInt32(5),
                reader.GetFieldValue<DateTimeOffset>(6),
                reader.GetFieldValue<DateTimeOffset>(7),
                state is DeliveryState.Planned or DeliveryState.Deferred ? reader.GetFieldValue<DateTimeOffset>(8) : null,
                reader.GetString(9) is { Length: > 0 } code ? code : null,
                reader.GetString(10) is { Length: > 0 } reply ? reply : null,
                reader.GetString(11)));
        }

        return rows;
    }
}
