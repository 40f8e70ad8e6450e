using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;
using Zarozhdenie.Reporting.Jobs;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Reporting;

public class SendReportBySmtpTests(SendReportBySmtpTests.WithServer house) : IClassFixture<SendReportBySmtpTests.WithServer>
{
    public sealed class WithServer : ReportingHouse
    {
        internal SmallMailServer Server { get; } = new();

        public WithServer()
        {
            Setting("Smtp:Host", "127.0.0.1");
            Setting("Smtp:Port", Server.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Setting("Smtp:Security", "None");
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            await Server.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_refusing_server_is_shown_and_the_report_arrives_once()
    {
        var manager = await house.Manager();
        var (_, path) = await house.Report(manager, await house.Event());

        house.Server.Replies.Enqueue("451 4.7.1 Come again later");
        await Send(manager, path, "\"1\"", again: false);
        var deferred = await Last(manager, path);
        deferred.GetProperty("state").GetString().ShouldBe("deferred");
        deferred.GetProperty("serverAnswer").GetString()!.ShouldContain("Come again later");
        deferred.GetProperty("attempts").GetInt32().ShouldBe(1);
        await (await manager.Call(HttpMethod.Post, $"{path}/send", new { again = true }, ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.Conflict, "report_on_its_way");

        house.Clock.Advance(TimeSpan.FromMinutes(2));
        await house.Run<SendMail>();
        await house.Run<SendReportJob>();
        await house.Run<SendMail>();
        (await Last(manager, path)).GetProperty("state").GetString().ShouldBe("accepted");
        var letter = house.Server.Taken.ShouldHaveSingleItem();
        letter.Attachments.Count().ShouldBe(2);

        await (await manager.Call(HttpMethod.Post, $"{path}/send", new { }, ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.Conflict, "report_already_accepted");
        house.Server.Replies.Enqueue("550 5.1.1 No such mailbox");
        await Send(manager, path, "\"2\"", again: true);
        var rejected = await Last(manager, path);
        rejected.GetProperty("state").GetString().ShouldBe("rejected");
        rejected.GetProperty("replyCode").GetString().ShouldBe("550");
        (await (await manager.GetAsync(path)).Json()).GetProperty("deliveries").GetArrayLength().ShouldBe(2);
        house.Server.Taken.Count.ShouldBe(1);
    }

    private async Task Send(HttpClient manager, string path, string version, bool again)
    {
        (await manager.Call(HttpMethod.Post, $"{path}/send", new { again }, ifMatch: version)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await house.CaughtUp();
        await house.Run<SendReportJob>();
        await house.Run<SendMail>();
    }

    private static async Task<System.Text.Json.JsonElement> Last(HttpClient manager, string path) =>
        (await (await manager.GetAsync(path)).Json()).GetProperty("deliveries")[0];
}

/// <summary>As much of an SMTP server as a test needs: answers DATA with what was queued, else takes the letter.</summary>
internal sealed class SmallMailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _running;

    public SmallMailServer()
    {
        _listener.Start();
        _running = Accept();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public ConcurrentQueue<string> Replies { get; } = new();

    public ConcurrentQueue<MimeMessage> Taken { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task Accept()
    {
        while (!_stop.IsCancellationRequested)
        {
            using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
            await Talk(client.GetStream());
        }
    }

    private async Task Talk(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("354 go on");
                var letter = await Letter(reader);
                if (Replies.TryDequeue(out var reply))
                {
                    await writer.WriteLineAsync(reply);
                    continue;
                }

                Taken.Enqueue(letter);
                await writer.WriteLineAsync("250 2.0.0 taken");
            }
            else if (line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("221 bye");
                return;
            }
            else
            {
                await writer.WriteLineAsync("250 ok");
            }
        }
    }

    private async Task<MimeMessage> Letter(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } line && line != ".")
        {
            text.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line).Append("\r\n");
        }

        return await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(text.ToString())), _stop.Token);
    }
}
