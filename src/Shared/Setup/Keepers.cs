using Hangfire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Shared.Setup;

/// <summary>Sets the clock by the database's at start and every ten minutes.</summary>
internal sealed class ClockKeeper(DatabaseClock clock, NpgsqlDataSource database, ILogger<ClockKeeper> log) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Set(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(10));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Set(stoppingToken);
        }
    }

    private async Task Set(CancellationToken ct)
    {
        try
        {
            await clock.Set(database, ct);
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            log.LogWarning("The clock could not be set by the database: {Error}", e.GetType().Name);
        }
    }
}

/// <summary>Registers the recurring jobs.</summary>
internal sealed class JobKeeper(RecurringJobs jobs, IRecurringJobManager manager) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        jobs.Register(manager);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>Removes what is kept for a term: answers to idempotency keys (24 h) and marks of handled facts (30 days).</summary>
internal sealed class SweepOld(NpgsqlDataSource database, TimeProvider clock) : IJob
{
    public async Task Run(CancellationToken ct)
    {
        await using var keys = database.CreateCommand("delete from shared.idempotency where at < $1");
        keys.Parameters.AddWithValue(clock.GetUtcNow().AddHours(-24));
        await keys.ExecuteNonQueryAsync(ct);
        await using var handled = database.CreateCommand("delete from shared.handled where at < $1");
        handled.Parameters.AddWithValue(clock.GetUtcNow().AddDays(-30));
        await handled.ExecuteNonQueryAsync(ct);
    }
}
