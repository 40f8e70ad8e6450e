using Npgsql;

namespace Zarozhdenie.Tests.Support;

/// <summary>Makes a projection, caught up before, look as if it had stopped one fact earlier; until it is disposed no fact may come.</summary>
internal sealed class Lag : IAsyncDisposable
{
    /// <summary>When it last moved.</summary>
    public static readonly DateTimeOffset Since = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    private readonly NpgsqlDataSource _database;
    private readonly string _name;

    private Lag(NpgsqlDataSource database, string name) => (_database, _name) = (database, name);

    public static async Task<Lag> Of(House house, string name)
    {
        await house.CaughtUp();
        var lag = new Lag(NpgsqlDataSource.Create(house.Database), name);
        await lag.Move(-1);
        return lag;
    }

    public async ValueTask DisposeAsync()
    {
        await Move(1);
        await _database.DisposeAsync();
    }

    private async Task Move(long by)
    {
        await using var command = _database.CreateCommand("update facts.mt_event_progression set last_seq_id = last_seq_id + $1, last_updated = $2 where name like $3");
        command.Parameters.AddWithValue(by);
        command.Parameters.AddWithValue(Since);
        command.Parameters.AddWithValue(_name);
        (await command.ExecuteNonQueryAsync()).ShouldBe(1, _name);
    }
}
