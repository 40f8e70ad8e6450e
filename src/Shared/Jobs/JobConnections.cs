using Hangfire.PostgreSql;
using Npgsql;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Shared.Jobs;

/// <summary>The jobs' own connections: they can't starve requests, and they end with the host.</summary>
internal sealed class JobConnections(DatabaseAddress address) : IConnectionFactory, IDisposable
{
    private readonly NpgsqlDataSource _database = NpgsqlDataSource.Create(
        new NpgsqlConnectionStringBuilder(address.ConnectionString) { MaxPoolSize = 20, ApplicationName = "zarozhdenie-jobs" });

    /// <inheritdoc />
    public NpgsqlConnection GetOrCreateConnection() => _database.CreateConnection();

    /// <inheritdoc />
    public void Dispose() => _database.Dispose();
}
