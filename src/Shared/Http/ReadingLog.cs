using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Npgsql;

namespace Zarozhdenie.Shared.Http;

/// <summary>Who looked at people's data, and the lead's looks into regions (F90, design: walls 6). Ids and operations only.</summary>
internal sealed class ReadingLog(NpgsqlDataSource database, TimeProvider clock)
{
    private const int PurposeLength = 200;

    /// <summary>Where a slice that gets the purpose in its body leaves it.</summary>
    internal static readonly object Purpose = new();

    /// <summary>Writes that somebody reads; answers the entry's id.</summary>
    public async Task<Guid> Write(Guid user, string region, HttpContext http)
    {
        await using var command = database.CreateCommand("insert into shared.readings (id, at, account, region, operation, path, purpose) values ($1, $2, $3, $4, $5, $6, $7)");
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        command.Parameters.AddWithValue(id);
        command.Parameters.AddWithValue(now);
        command.Parameters.AddWithValue(user);
        command.Parameters.AddWithValue(region);
        command.Parameters.AddWithValue(http.GetEndpoint()?.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? "");
        command.Parameters.AddWithValue(http.Request.Path.Value ?? "");
        var purpose = http.Items[Purpose] as string ?? http.Request.Headers["X-Purpose"].FirstOrDefault() ?? http.Request.Query["purpose"].FirstOrDefault() ?? "";
        command.Parameters.AddWithValue(purpose.Length > PurposeLength ? purpose[..PurposeLength] : purpose);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
        return id;
    }

    /// <summary>Writes that a file went out whole.</summary>
    public async Task Complete(Guid id)
    {
        await using var command = database.CreateCommand("update shared.readings set completed_at = $2 where id = $1");
        command.Parameters.AddWithValue(id);
        command.Parameters.AddWithValue(clock.GetUtcNow());
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
