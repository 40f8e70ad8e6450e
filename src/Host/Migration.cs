using Hangfire.PostgreSql;
using Marten;
using Npgsql;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Host;

/// <summary>The <c>migrate</c> command: brings the schema up to date and ends. Hosts never change it on the fly.</summary>
internal static class Migration
{
    public static async Task Run(IServiceProvider services)
    {
        await services.GetRequiredService<IDocumentStore>().Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await using var connection = new NpgsqlConnection(services.GetRequiredService<DatabaseAddress>().ConnectionString);
        await connection.OpenAsync();
        PostgreSqlObjectsInstaller.Install(connection, "jobs");
        await Console.Out.WriteLineAsync("The schema is up to date.");
    }
}
