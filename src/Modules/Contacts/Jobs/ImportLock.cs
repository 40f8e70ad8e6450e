using Npgsql;

namespace Zarozhdenie.Contacts.Jobs;

/// <summary>One import at a time is carried out in a region, whatever host or job starts it: rows are compared with who is there.</summary>
internal sealed class ImportLock(NpgsqlConnection connection, string region) : IAsyncDisposable
{
    /// <summary>Holds the lock, or null when somebody else does.</summary>
    public static async Task<ImportLock?> Take(NpgsqlDataSource database, string region, CancellationToken ct)
    {
        var connection = await database.OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand("select pg_try_advisory_lock(hashtextextended($1, 0))", connection);
        command.Parameters.AddWithValue($"contacts.import/{region}");
        if (await command.ExecuteScalarAsync(ct) is true)
        {
            return new ImportLock(connection, region);
        }

        await connection.DisposeAsync();
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await using (var command = new NpgsqlCommand("select pg_advisory_unlock(hashtextextended($1, 0))", connection))
        {
            command.Parameters.AddWithValue($"contacts.import/{region}");
            await command.ExecuteScalarAsync(CancellationToken.None);
        }

        await connection.DisposeAsync();
    }
}
