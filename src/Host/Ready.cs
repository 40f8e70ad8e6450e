using Marten;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Zarozhdenie.Host;

/// <summary>Ready when the database answers, has our schema, and facts are being projected by some host.</summary>
internal sealed class Ready(NpgsqlDataSource database, IDocumentStore store, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    // Only what this version projects: rows of retired projections stay where they were.
    private readonly string[] _shards = [.. ((DocumentStore)store).Options.Projections.AllShards().Select(s => s.Name.Identity)];
    private (long Done, DateTimeOffset Since) _seen = (-1, DateTimeOffset.MaxValue);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var command = database.CreateCommand(
                """
                select coalesce((select max(seq_id) from facts.mt_events), 0), coalesce((select min(last_seq_id) from facts.mt_event_progression where name = any($1) having count(*) = $2), 0)
                """);
            command.Parameters.AddWithValue(_shards);
            command.Parameters.AddWithValue(_shards.Length);
            await using var row = await command.ExecuteReaderAsync(cancellationToken);
            await row.ReadAsync(cancellationToken);
            var (last, done) = (row.GetInt64(0), row.GetInt64(1));
            var now = clock.GetUtcNow();
            if (done >= last || done != _seen.Done)
            {
                _seen = (done, now);
            }

            return now - _seen.Since > Patience ? HealthCheckResult.Unhealthy("Facts are not being projected") : HealthCheckResult.Healthy();
        }
        catch (NpgsqlException e)
        {
            return HealthCheckResult.Unhealthy($"The database does not answer: {e.GetType().Name}");
        }
    }
}
