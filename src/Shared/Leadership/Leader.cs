using System.Diagnostics.Metrics;
using JasperFx.Events.Daemon;
using Marten;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Zarozhdenie.Shared.Leadership;

/// <summary>
/// One host at a time runs the daemon: whoever holds an advisory lock on a connection of its own (ADR: own leader election).
/// PostgreSQL frees the lock when that connection dies, so the next host leads within a few seconds.
/// </summary>
internal sealed class Leader : BackgroundService
{
    private const long LockKey = 0x5A41_524F_5A48;
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);
    private readonly IDocumentStore _store;
    private readonly ILogger<Leader> _log;
    private readonly string _connectionString;
    private volatile bool _leads;

    public Leader(IDocumentStore store, Setup.DatabaseAddress address, ILogger<Leader> log)
    {
        (_store, _log) = (store, log);
        _connectionString = new NpgsqlConnectionStringBuilder(address.ConnectionString)
        {
            // Its own connection: a pool that is exhausted must not cost the lead. The server looks each second whether we still live.
            Pooling = false,
            Timeout = 3,
            CommandTimeout = 3,
            Options = "-c client_connection_check_interval=1000",
            ApplicationName = "zarozhdenie-leader",
        }.ConnectionString;
        Telemetry.Meter.CreateObservableGauge("leader", () => new Measurement<int>(_leads ? 1 : 0), description: "1 where this host runs the daemon");
    }

    /// <summary>This host leads now.</summary>
    public bool Leads => _leads;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await StandForElection(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                _log.LogWarning("Leadership is lost or could not be sought: {Error}", e.GetType().Name);
                await Pause(stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task StandForElection(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync(ct);
        await using var seek = new NpgsqlCommand($"select pg_try_advisory_lock({LockKey})", connection);
        while (await seek.ExecuteScalarAsync(ct) is false)
        {
            await Task.Delay(Beat, ct);
        }

        using var daemon = await _store.BuildProjectionDaemonAsync(logger: _log);
        try
        {
            _leads = true;
            _log.LogInformation("This host leads");
            await daemon.StartAllAsync();
            await Hold(connection, daemon, ct);
        }
        finally
        {
            _leads = false;
            await daemon.StopAllAsync();
        }
    }

    private async Task Hold(NpgsqlConnection connection, IProjectionDaemon daemon, CancellationToken ct)
    {
        await using var alive = new NpgsqlCommand("select 1", connection);
        while (true)
        {
            await Task.Delay(Beat, ct);
            await alive.ExecuteScalarAsync(ct);
            if (daemon.HasAnyPaused())
            {
                _log.LogError("A projection is paused: figures stand still until it runs again");
                await daemon.StartAllAsync();
            }
        }
    }

    private static async Task Pause(CancellationToken ct)
    {
        await Task.Delay(Beat, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
