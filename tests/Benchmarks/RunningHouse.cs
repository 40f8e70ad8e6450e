using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Npgsql;

namespace Zarozhdenie.Benchmarks;

/// <summary>A host of its own in a process of its own, on a PostgreSQL of its own with everything durable, as in production.</summary>
internal sealed class RunningHouse : IAsyncDisposable
{
    private readonly Process _postgres;
    private readonly Process _host;
    private readonly string _data;

    private RunningHouse(Process postgres, Process host, string data, string database, HttpClient manager) => (_postgres, _host, _data, Database, Manager) = (postgres, host, data, NpgsqlDataSource.Create(database), manager);

    public NpgsqlDataSource Database { get; }

    /// <summary>Signed in as the manager of region 69.</summary>
    public HttpClient Manager { get; }

    /// <summary>Memory of the host now, in MB.</summary>
    public double Megabytes => double.Parse(File.ReadLines($"/proc/{_host.Id}/status").First(l => l.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;

    /// <summary>Processor time that the host has used, in seconds: unlike the clock it doesn't depend on who else is busy here.</summary>
    public double HostSeconds => _host.TotalProcessorTime.TotalSeconds;

    /// <summary>Processor time that PostgreSQL has used, in seconds.</summary>
    public async Task<double> DatabaseSeconds()
    {
        await using var command = Database.CreateCommand("select pg_backend_pid()");
        var keeper = Stat((int)(await command.ExecuteScalarAsync())!)[1];
        var ticks = 0L;
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(d => int.TryParse(Path.GetFileName(d), CultureInfo.InvariantCulture, out _)))
        {
            var own = Stat(int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture));
            ticks += own.Length == 0 ? 0 : own[1] == keeper ? own[11] + own[12] : long.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture) == keeper ? own[11] + own[12] + own[13] + own[14] : 0;
        }

        return ticks / 100.0;
    }

    // Fields of /proc/PID/stat after the name: state, parent, …, own and children's user and system time.
    private static long[] Stat(int id)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{id}/stat");
            return [.. text[(text.LastIndexOf(')') + 2)..].Split(' ').Select(f => long.TryParse(f, CultureInfo.InvariantCulture, out var number) ? number : 0)];
        }
        catch (IOException)
        {
            return []; // ended meanwhile
        }
    }

    public static async Task<RunningHouse> Start()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "Zarozhdenie.sln")))
        {
            root = root.Parent;
        }

        var postgres = Process.Start(new ProcessStartInfo("bash", [Path.Combine(root.FullName, "scripts", "postgres-server"), "--temporary"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var database = await postgres.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("PostgreSQL didn't start.");
        var data = Directory.CreateTempSubdirectory("zarozhdenie-bench-").FullName;
        var url = $"http://127.0.0.1:{FreePort()}";
        using (var migrate = Host(database, data, url, "migrate"))
        {
            await migrate.WaitForExitAsync();
        }

        var host = Host(database, data, url);
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = true, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(5) };
        client.DefaultRequestHeaders.Add("X-CSRF", "1");
        for (var patience = Stopwatch.StartNew(); !await SignedIn(client);)
        {
            if (patience.Elapsed > TimeSpan.FromMinutes(3) || host.HasExited)
            {
                throw new InvalidOperationException("The host didn't start.");
            }

            await Task.Delay(200);
        }

        return new RunningHouse(postgres, host, data, database, client);
    }

    public async ValueTask DisposeAsync()
    {
        Manager.Dispose();
        await Database.DisposeAsync();
        _host.Kill();
        await _host.WaitForExitAsync();
        _postgres.StandardInput.Close();
        await _postgres.WaitForExitAsync();
        _host.Dispose();
        _postgres.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private static Process Host(string database, string data, string url, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Host.dll"), .. args]) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = data };
        start.Environment["ConnectionStrings__Postgres"] = database;
        start.Environment["Demo"] = "true";
        start.Environment["DataFolder"] = data;
        start.Environment["ASPNETCORE_URLS"] = url;
        start.Environment["RateLimits__PerSecond"] = "100000";
        start.Environment["Serilog__MinimumLevel"] = "Warning";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private static async Task<bool> SignedIn(HttpClient client)
    {
        try
        {
            using var answer = await client.PostAsJsonAsync("/api/v1/access/sign-in", new { email = "manager@demo.example", password = "demo-zarozhdenie" });
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // not up yet
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
