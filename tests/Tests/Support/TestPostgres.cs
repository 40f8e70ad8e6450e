using System.Collections.Concurrent;
using Npgsql;

[assembly: Xunit.AssemblyFixture(typeof(Zarozhdenie.Tests.Support.TestPostgresLifetime))]

namespace Zarozhdenie.Tests.Support;

/// <summary>One PostgreSQL server for the whole run, a database of its own for whoever asks.</summary>
internal static class TestPostgres
{
    private static readonly Lazy<Task<PostgresServer>> Server = new(PostgresServer.StartAsync);
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = new(StringComparer.Ordinal);
    private static readonly ConcurrentBag<string> Databases = [];
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);
    private static readonly string Run = Guid.NewGuid().ToString("n")[..8];
    private static int count;

    /// <summary>A new database: empty, or a copy of a template made by <see cref="Template"/>. Answers its connection string.</summary>
    public static async Task<string> NewDatabase(string? template = null)
    {
        var name = $"zarozhdenie_test_{Run}_{Interlocked.Increment(ref count)}";
        var server = await Server.Value;
        await OneAtATime.WaitAsync();
        try
        {
            await Execute(server.ConnectionString, $"CREATE DATABASE {name}" + (template is null ? "" : $" TEMPLATE {template}"));
            Databases.Add(name);
        }
        finally
        {
            OneAtATime.Release();
        }

        return new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = name }.ConnectionString;
    }

    /// <summary>
    /// The name of a database that <paramref name="migrate"/> prepared, for <see cref="NewDatabase"/>: prepared once a run
    /// per <paramref name="key"/>, then copied in some fifty milliseconds.
    /// </summary>
    public static Task<string> Template(string key, Func<string, Task> migrate) =>
        Templates.GetOrAdd(key, _ => new Lazy<Task<string>>(() => Prepare(migrate))).Value;

    private static async Task<string> Prepare(Func<string, Task> migrate)
    {
        var connectionString = await NewDatabase();
        await migrate(connectionString);
        var name = new NpgsqlConnectionStringBuilder(connectionString).Database!;

        // PostgreSQL doesn't copy a database that someone is connected to, and pools keep connections open.
        NpgsqlConnection.ClearAllPools();
        var server = await Server.Value;
        await Execute(server.ConnectionString,
            $"ALTER DATABASE {name} ALLOW_CONNECTIONS false; " +
            $"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{name}'");
        return name;
    }

    internal static async ValueTask StopAsync()
    {
        if (!Server.IsValueCreated)
        {
            return;
        }

        var server = await Server.Value;
        if (server.OutlivesTheRun)
        {
            foreach (var name in Databases)
            {
                await Execute(server.ConnectionString, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            }
        }

        await server.DisposeAsync();
    }

    private static async Task Execute(string connectionString, string sql)
    {
        // Unpooled: a template can't be copied while a pool holds a connection, and these calls are few.
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 120 }.ConnectionString);
        await connection.OpenAsync();
        foreach (var statement in sql.Split("; "))
        {
            // CREATE DATABASE refuses to run beside other statements.
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync();
        }
    }
}

/// <summary>Ends the server with the run.</summary>
public sealed class TestPostgresLifetime : IAsyncDisposable
{
    public ValueTask DisposeAsync() => TestPostgres.StopAsync();
}
