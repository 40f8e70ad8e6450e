using Npgsql;

namespace Zarozhdenie.Shared.Time;

/// <summary>The house's one clock: the database's, so that all hosts agree, shifted by <c>Clock__Offset</c> in demos and tests.</summary>
public sealed class DatabaseClock(TimeSpan shift) : TimeProvider
{
    private TimeSpan _ahead = TimeSpan.Zero;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead + shift;

    /// <summary>Measures how far the database's clock is ahead of this machine's; half the round trip is taken off.</summary>
    public async Task Set(NpgsqlDataSource database, CancellationToken ct)
    {
        await using var command = database.CreateCommand("select clock_timestamp()");
        var before = base.GetUtcNow();
        var theirs = await Read(command, ct);
        var after = base.GetUtcNow();
        _ahead = theirs - (before + ((after - before) / 2));
    }

    private static async Task<DateTimeOffset> Read(NpgsqlCommand command, CancellationToken ct)
    {
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return await reader.GetFieldValueAsync<DateTimeOffset>(0, ct);
    }
}
