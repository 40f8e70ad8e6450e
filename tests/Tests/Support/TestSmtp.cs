using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Zarozhdenie.Tests.Support;

/// <summary>A real SMTP server on a free port of this machine that can be told to misbehave.</summary>
internal sealed class TestSmtp : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    public TestSmtp()
    {
        _listener.Start();
        _accepting = Accept();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Letters it took.</summary>
    public ConcurrentQueue<MimeMessage> Taken { get; } = new();

    /// <summary>What it answers to RCPT TO for an address; 250 unless told.</summary>
    public Func<string, string> Recipient { get; set; } = _ => "250 OK";

    /// <summary>After the final dot: true cuts the line instead of answering. The letter counts as taken.</summary>
    public Func<bool> CutAfterData { get; set; } = () => false;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    /// <summary>What happens while it has the letter and hasn't answered yet, and what it answers then.</summary>
    public Func<Task<string>> Data { get; set; } = () => Task.FromResult("250 taken as 42");

    private async Task Accept()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = Talk(client);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException)
            {
                return;
            }
        }
    }

    private async Task Talk(TcpClient client)
    {
        using var _ = client;
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync() is { } line)
        {
            var word = line.Split(' ')[0].ToUpperInvariant();
            switch (word)
            {
                case "EHLO" or "HELO":
                    await writer.WriteLineAsync("250-test\r\n250 8BITMIME");
                    break;
                case "RCPT":
                    await writer.WriteLineAsync(Recipient(line.Split('<')[1].Split('>')[0]));
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    var letter = await Read(reader);
                    var answer = await Data();
                    if (answer.StartsWith('2'))
                    {
                        Taken.Enqueue(letter);
                    }

                    if (CutAfterData())
                    {
                        return;
                    }

                    await writer.WriteLineAsync(answer);
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 OK");
                    break;
            }
        }
    }

    private static async Task<MimeMessage> Read(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        return await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(text.ToString())));
    }
}
