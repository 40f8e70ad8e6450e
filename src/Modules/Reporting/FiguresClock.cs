using Npgsql;

namespace Zarozhdenie.Reporting;

/// <summary>Up to which moment facts are counted: now while the projection keeps up, else when it last moved.</summary>
internal sealed class FiguresClock(NpgsqlDataSource database, TimeProvider clock)
{
    public async Task<DateTimeOffset> AsOf(CancellationToken ct, string projection = "RegionFigures")
    {
        await using var command = database.CreateCommand(
            """
            select case when p.last_seq_id >= (select coalesce(max(seq_id), 0) from facts.mt_events) then null else p.last_updated end
            from facts.mt_event_progression p where p.name like $1 order by p.last_seq_id desc limit 1
            """);
        command.Parameters.AddWithValue($"{projection}:%");
        return await command.ExecuteScalarAsync(ct) is DateTime behind ? new DateTimeOffset(behind, TimeSpan.Zero) : clock.GetUtcNow();
    }

    /// <summary>The figures count every fact up to this one.</summary>
    public async Task<bool> HaveCounted(long sequence, CancellationToken ct)
    {
        await using var command = database.CreateCommand("select coalesce(max(last_seq_id), 0) >= $1 from facts.mt_event_progression where name like 'RegionFigures:%'");
        command.Parameters.AddWithValue(sequence);
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }
}
