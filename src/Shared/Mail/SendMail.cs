using System.Net.Sockets;
using System.Text.RegularExpressions;
using MailKit.Net.Smtp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Shared.Mail;

/// <summary>One sender a host: a silent mail server holds up one worker, never all of them. Who is turned away has the running one look again.</summary>
internal sealed class MailGate : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private int _asked;

    public async Task Pass(Func<Task> send)
    {
        Volatile.Write(ref _asked, 1);
        while (Volatile.Read(ref _asked) == 1 && await _one.WaitAsync(TimeSpan.Zero))
        {
            try
            {
                Volatile.Write(ref _asked, 0);
                await send();
            }
            finally
            {
                _one.Release();
            }
        }
    }

    public void Dispose() => _one.Dispose();
}

/// <summary>
/// Sends what the outbox holds: takes rows in chunks, commits «transmitting» before DATA and the server's answer after it. Where the
/// answer was lost the row stays «unknown» for a person to decide; only the report may be repeated, with the same Message-ID.
/// </summary>
internal sealed partial class SendMail(MailRows outbox, MailGate gate, IServiceScopeFactory scopes, MailSettings settings, TimeProvider clock, ILogger<SendMail> log) : IJob
{
    private static readonly TimeSpan Later = TimeSpan.FromMinutes(1);
    private readonly string _me = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");

    public Task Run(CancellationToken ct) => gate.Pass(async () =>
    {
        await outbox.Recover(ct);
        while (!ct.IsCancellationRequested && await outbox.Claim(_me, ct) is { Count: > 0 } rows)
        {
            if (!await (settings.Configured ? SendChunk(rows, ct) : KeepChunk(rows, ct)))
            {
                await outbox.GiveBack(_me, Later);
                return;
            }
        }
    });

    // False: the server is away or the host stops; what wasn't begun is given back.
    private async Task<bool> SendChunk(List<MailRow> rows, CancellationToken ct)
    {
        using var smtp = new SmtpClient { Timeout = 30_000 };
        foreach (var row in rows)
        {
            if (ct.IsCancellationRequested || !await Connected(smtp, row, ct) || !await SendOne(smtp, row, ct))
            {
                return false;
            }
        }

        await smtp.DisconnectAsync(quit: true, CancellationToken.None);
        return true;
    }

    private async Task<bool> Connected(SmtpClient smtp, MailRow row, CancellationToken ct)
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

            return true;
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            log.LogWarning("The mail server could not be reached: {Error}", e.GetType().Name);
            await outbox.Settle(row, "claimed", DeliveryState.Deferred, null, null);
            return false;
        }
    }

    // False: the server went silent.
    private async Task<bool> SendOne(SmtpClient smtp, MailRow row, CancellationToken ct)
    {
        using var message = await Open(row, ct);
        if (message is null || row.NotAfter < clock.GetUtcNow())
        {
            await outbox.Settle(row, "claimed", DeliveryState.Withdrawn, null, null);
            return true;
        }

        if (!await outbox.Begin(row, ct))
        {
            return true;
        }

        try
        {
            // Not cancelled when the host stops: a letter cut off on the wire would be one nobody knows about.
            var answer = await smtp.SendAsync(message, CancellationToken.None);
            await outbox.Settle(row, "transmitting", DeliveryState.Accepted, "250", WithoutAddresses(answer));
        }
        catch (SmtpCommandException e)
        {
            var code = (int)e.StatusCode;
            await outbox.Settle(row, "transmitting", code >= 500 ? DeliveryState.Rejected : DeliveryState.Deferred, code.ToString(System.Globalization.CultureInfo.InvariantCulture), WithoutAddresses(e.Message));
        }
        catch (Exception e) when (e is SmtpProtocolException or IOException or SocketException or TimeoutException)
        {
            log.LogWarning("The mail server's answer to {Delivery} was lost: {Error}", row.Id, e.GetType().Name);
            await outbox.Settle(row, "transmitting", MailRows.AfterLoss(row), null, null);
            await smtp.DisconnectAsync(quit: false, CancellationToken.None);
            return false;
        }

        return true;
    }

    private async Task<bool> KeepChunk(List<MailRow> rows, CancellationToken ct)
    {
        foreach (var row in rows)
        {
            using var message = await Open(row, ct);
            if (message is not null)
            {
                Directory.CreateDirectory(settings.Folder);
                await message.WriteToAsync(Path.Combine(settings.Folder, $"{row.Id:N}.eml"), ct);
            }

            await outbox.Settle(row, "claimed", message is null ? DeliveryState.Withdrawn : DeliveryState.Kept, null, null);
        }

        return true;
    }

    private async Task<MimeMessage?> Open(MailRow row, CancellationToken ct)
    {
        var bytes = await scopes.InRegion(row.Region, services => services.GetRequiredService<Sealer>().Open(row.KeyId, row.Message, ct));
        return bytes is null ? null : await MimeMessage.LoadAsync(new MemoryStream(bytes), ct);
    }

    /// <summary>Servers like to repeat the recipient in their answer; kept in the clear, it would outlive the person's erasure.</summary>
    internal static string WithoutAddresses(string reply) => Address().Replace(reply, "…");

    [GeneratedRegex(@"<?[^\s<>""']+@[^\s<>""']+>?", RegexOptions.None, 1000)]
    private static partial Regex Address();
}
