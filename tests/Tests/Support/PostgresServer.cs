using System.Diagnostics;
using System.Net.Sockets;
using Testcontainers.PostgreSql;

namespace Zarozhdenie.Tests.Support;

/// <summary>
/// PostgreSQL for the tests, in this order: <c>TEST_POSTGRES</c>, a container where a Docker engine answers,
/// else the machine's or npm's own programs in a temporary folder (scripts/postgres-server).
/// </summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private Process? keeper;
    private PostgreSqlContainer? container;

    public required string ConnectionString { get; init; }

    /// <summary>Someone else's server: what the run made in it must be taken away again.</summary>
    public bool OutlivesTheRun => keeper is null && container is null;

    public static async Task<PostgresServer> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("TEST_POSTGRES") is { Length: > 0 } given)
        {
            return new PostgresServer { ConnectionString = given };
        }

        return await DockerAnswers() ? await StartContainer() : await StartLocal();
    }

    public async ValueTask DisposeAsync()
    {
        if (keeper is not null)
        {
            keeper.StandardInput.Close();
            await keeper.WaitForExitAsync();
            keeper.Dispose();
        }

        if (container is not null)
        {
            await container.DisposeAsync();
        }
    }

    private static async Task<PostgresServer> StartContainer()
    {
        var engine = new PostgreSqlBuilder("postgres:18")
            .WithEnvironment("POSTGRES_INITDB_ARGS", "--locale-provider=icu --icu-locale=ru-RU")
            .WithCommand("-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=500")
            .Build();
        await engine.StartAsync();
        return new PostgresServer { ConnectionString = engine.GetConnectionString(), container = engine };
    }

    private static async Task<PostgresServer> StartLocal()
    {
        var script = Path.Combine(Repository.Root, "scripts", "postgres-server");
        var process = Process.Start(new ProcessStartInfo("bash", [script, "--temporary"])
        {
            // It stops when this end of its standard input closes, so also when the run is killed.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        }) ?? throw new InvalidOperationException("bash couldn't be started.");
        var errors = process.StandardError.ReadToEndAsync();
        var line = await process.StandardOutput.ReadLineAsync();
        return line is null
            ? throw new InvalidOperationException($"scripts/postgres-server said: {await errors}")
            : new PostgresServer { ConnectionString = line, keeper = process };
    }

    private static async Task<bool> DockerAnswers()
    {
        var address = Environment.GetEnvironmentVariable("DOCKER_HOST") is { Length: > 0 } host ? new Uri(host) : new Uri("unix:///var/run/docker.sock");
        var unix = string.Equals(address.Scheme, "unix", StringComparison.Ordinal);
        if (unix && !File.Exists(address.LocalPath))
        {
            return false;
        }

        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (_, stop) =>
            {
                var socket = unix ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
                await (unix
                    ? socket.ConnectAsync(new UnixDomainSocketEndPoint(address.LocalPath), stop)
                    : socket.ConnectAsync(address.Host, address.Port, stop));
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(2) };
        try
        {
            using var answer = await client.GetAsync(new Uri("http://docker/_ping"));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false; // no engine behind the address: the local programs serve
        }
    }
}
