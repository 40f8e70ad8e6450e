using Npgsql;

namespace Zarozhdenie.Shared.Setup;

/// <summary>Work that one host of all does at a time, such as filling an empty database; the others wait until it is done.</summary>
public sealed class OneAtATime : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;

    private OneAtATime(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Waits for the turn; it ends with the connection, also when the host dies.</summary>
    public static async Task<OneAtATime> Take(NpgsqlDataSource database, string work, CancellationToken ct)
    {
        var connection = await database.OpenConnectionAsync(ct);
        try
        {
            var transaction = await connection.BeginTransactionAsync(ct);
            await using var command = new NpgsqlCommand("select pg_advisory_xact_lock(hashtextextended($1, 0))", connection, transaction) { Parameters = { new() { Value = $"zarozhdenie.{work}" } }, CommandTimeout = 120 };
            await command.ExecuteNonQueryAsync(ct);
            return new OneAtATime(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
