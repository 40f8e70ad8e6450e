using System.Net.Sockets;
using MailKit.Net.Smtp;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;
using Npgsql;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Shared.Mail;

/// <summary>
/// Sends what the outbox holds: takes rows in chunks, commits «transmitting» before DATA and the server's answer after it. Where the
/// answer was lost the row stays «unknown» for a person to decide; only the report may be repeated, with the same Message-ID.
/// </summary>
internal sealed class SendMail(NpgsqlDataSource database, IDocumentStore store, IServiceScopeFactory scopes, MailSettings settings, TimeProvider clock, ILogger<SendMail> log) : IJob
{
    private const int Chunk = 50;
    private static readonly TimeSpan Stuck = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan[] Ladder = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(24)];
    private readonly string _me = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");

    public async Task Run(CancellationToken ct)
    {
        await Recover(ct);
        while (await Claim(ct) is { Count: > 0 } rows)
        {
            if (settings.Configured)
            {
                await SendChunk(rows, ct);
                continue;
            }

            foreach (var row in rows)
            {
                await Keep(row, ct);
            }
        }
    }

    // A host that died while sending: what hadn't begun goes back, what was on the wire is unknown.
    private async Task Recover(CancellationToken ct)
    {
        await using var back = database.CreateCommand("update shared.mail set state = 'planned', changed_at = $1 where state = 'claimed' and changed_at < $2");
        back.Parameters.AddWithValue(clock.GetUtcNow());
        back.Parameters.AddWithValue(clock.GetUtcNow() - Stuck);
        await back.ExecuteNonQueryAsync(ct);

        await using var lost = database.CreateCommand("select id, region, kind, subject_id, public_event_id, key_id, message, attempts from shared.mail where state = 'transmitting' and changed_at < $1");
        lost.Parameters.AddWithValue(clock.GetUtcNow() - Stuck);
        foreach (var row in await Read(lost, ct))
        {
            await Settle(row, row.Kind == DeliveryKind.Report ? DeliveryState.Deferred : DeliveryState.Unknown, null, null, ct);
        }
    }

    private async Task<List<Row>> Claim(CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            """
            update shared.mail set state = 'claimed', claimed_by = $1, changed_at = $2
            where id in (select id from shared.mail where state in ('planned', 'deferred') and next_at <= $2 order by next_at limit $3 for update skip locked)
            returning id, region, kind, subject_id, public_event_id, key_id, message, attempts
            """);
        command.Parameters.AddWithValue(_me);
        command.Parameters.AddWithValue(clock.GetUtcNow());
        command.Parameters.AddWithValue(Chunk);
        return await Read(command, ct);
    }

    private async Task SendChunk(List<Row> rows, CancellationToken ct)
    {
        using var smtp = new SmtpClient { Timeout = 60_000 };
        foreach (var row in rows)
        {
            try
            {
                if (!smtp.IsConnected)
                {
                    await smtp.ConnectAsync(settings.Host!, settings.Port, settings.Security, ct);
                    if (settings.User is not null)
                    {
                        await smtp.AuthenticateAsync(settings.User, settings.Password ?? "", ct);
                    }
                }
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                log.LogWarning("The mail server could not be reached: {Error}", e.GetType().Name);
                await Settle(row, DeliveryState.Deferred, null, null, ct);
                continue;
            }

            await SendOne(smtp, row, ct);
        }

        if (smtp.IsConnected)
        {
            await smtp.DisconnectAsync(quit: true, ct);
        }
    }

    private async Task SendOne(SmtpClient smtp, Row row, CancellationToken ct)
    {
        using var message = await Open(row, ct);
        if (message is null)
        {
            await Settle(row, DeliveryState.Withdrawn, null, null, ct);
            return;
        }

        await using (var command = database.CreateCommand("update shared.mail set state = 'transmitting', attempts = attempts + 1, changed_at = $2 where id = $1 and state = 'claimed'"))
        {
            command.Parameters.AddWithValue(row.Id);
            command.Parameters.AddWithValue(clock.GetUtcNow());
            if (await command.ExecuteNonQueryAsync(ct) == 0)
            {
                return;
            }
        }

        try
        {
            var answer = await smtp.SendAsync(message, ct);
            await Settle(row, DeliveryState.Accepted, "250", answer, ct);
        }
        catch (SmtpCommandException e)
        {
            var code = (int)e.StatusCode;
            await Settle(row, code >= 500 ? DeliveryState.Rejected : DeliveryState.Deferred, code.ToString(System.Globalization.CultureInfo.InvariantCulture), e.Message, ct);
        }
        catch (Exception e) when (e is SmtpProtocolException or IOException or SocketException or TimeoutException)
        {
            log.LogWarning("The mail server's answer to {Delivery} was lost: {Error}", row.Id, e.GetType().Name);
            await Settle(row, row.Kind == DeliveryKind.Report ? DeliveryState.Deferred : DeliveryState.Unknown, null, null, ct);
            await smtp.DisconnectAsync(quit: false, CancellationToken.None);
        }
    }

    private async Task Keep(Row row, CancellationToken ct)
    {
        using var message = await Open(row, ct);
        if (message is not null)
        {
            Directory.CreateDirectory(settings.Folder);
            await message.WriteToAsync(Path.Combine(settings.Folder, $"{row.Id:N}.eml"), ct);
        }

        await Settle(row, message is null ? DeliveryState.Withdrawn : DeliveryState.Kept, null, null, ct);
    }

    private async Task<MimeMessage?> Open(Row row, CancellationToken ct)
    {
        var bytes = await scopes.InRegion(row.Region, services => services.GetRequiredService<Sealer>().Open(row.KeyId, row.Message, ct));
        return bytes is null ? null : await MimeMessage.LoadAsync(new MemoryStream(bytes), ct);
    }

    private async Task Settle(Row row, DeliveryState state, string? code, string? reply, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (state == DeliveryState.Deferred && row.Attempts >= Ladder.Length)
        {
            state = DeliveryState.Rejected;
        }

        await using var session = store.LightweightSession(row.Region);
        session.QueueSqlCommand(
            "update shared.mail set state = ?, changed_at = ?, next_at = ?, reply_code = ?, reply = ?, attempts = greatest(attempts, ?) where id = ?",
            state.ToString().ToLowerInvariant(),
            now,
            now + Ladder[Math.Min(row.Attempts, Ladder.Length - 1)],
            code ?? "",
            reply ?? "",
            state == DeliveryState.Deferred ? row.Attempts + 1 : row.Attempts,
            row.Id);
        session.Events.Append(row.Id, new DeliveryChanged(row.Id, row.Kind, row.SubjectId, row.PublicEventId, state, now, code));
        await session.SaveChangesAsync(ct);
    }

    private static async Task<List<Row>> Read(NpgsqlCommand command, CancellationToken ct)
    {
        var rows = new List<Row>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            rows.Add(new Row(reader.GetGuid(0), reader.GetString(1), Enum.Parse<DeliveryKind>(reader.GetString(2)), reader.GetGuid(3), reader.GetGuid(4), reader.GetGuid(5), reader.GetFieldValue<byte[]>(6), reader.GetInt32(7)));
        }

        return rows;
    }

    private sealed record Row(Guid Id, string Region, DeliveryKind Kind, Guid SubjectId, Guid PublicEventId, Guid KeyId, byte[] Message, int Attempts);
}
