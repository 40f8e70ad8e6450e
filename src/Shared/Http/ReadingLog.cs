using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Npgsql;

namespace Zarozhdenie.Shared.Http;

/// <summary>Who looked at people's data, and the lead's looks into regions (F90, design: walls 6). Ids and operations only.</summary>
internal sealed class ReadingLog(NpgsqlDataSource database, TimeProvider clock)
{
    public async Task Write(Guid user, string region, HttpContext http)
    {
        await using var command = database.CreateCommand("insert into shared.readings (id, at, account, region, operation, path, purpose) values ($1, $2, $3, $4, $5, $6, $7)");
        var now = clock.GetUtcNow();
        command.Parameters.AddWithValue(Guid.CreateVersion7(now));
        command.Parameters.AddWithValue(now);
        command.Parameters.AddWithValue(user);
        command.Parameters.AddWithValue(region);
        command.Parameters.AddWithValue(http.GetEndpoint()?.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? "");
        command.Parameters.AddWithValue(http.Request.Path.Value ?? "");
        command.Parameters.AddWithValue(http.Request.Headers["X-Purpose"].FirstOrDefault() ?? http.Request.Query["purpose"].FirstOrDefault() ?? "");
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
