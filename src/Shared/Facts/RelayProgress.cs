using System.Diagnostics;
using Npgsql;

namespace Zarozhdenie.Shared.Facts;

/// <summary>How far reactions are with the stored facts.</summary>
public static class RelayProgress
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until reactions have taken every fact that is stored now; false when they haven't within the patience.</summary>
    public static async Task<bool> CaughtUp(NpgsqlDataSource database, TimeSpan patience, CancellationToken ct)
    {
        await using var last = database.CreateCommand("select coalesce(max(seq_id), 0) from facts.mt_events");
        var head = (long)(await last.ExecuteScalarAsync(ct))!;
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(Between, ct))
        {
            await using var done = database.CreateCommand($"select coalesce(max(last_seq_id), 0) >= $1 from facts.mt_event_progression where name like '{FactRelay.ShardPrefix}%'");
            done.Parameters.AddWithValue(head);
            if (await done.ExecuteScalarAsync(ct) is true)
            {
                return true;
            }

            if (waited.Elapsed > patience)
            {
                return false;
            }
        }
    }
}
