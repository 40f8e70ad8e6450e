using Marten;
using Npgsql;
using Weasel.Postgresql.Tables;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events;

/// <summary>Papers of public events: rows of <c>events.files</c>, sealed with the public event's key, written and removed in the session's transaction.</summary>
internal sealed class EventFiles(NpgsqlDataSource database, CurrentRegion region, TimeProvider clock)
{
    public static Table Table()
    {
        var table = new Table("events.files");
        table.AddColumn("id", "uuid").AsPrimaryKey();
        table.AddColumn("region", "text").NotNull();
        table.AddColumn("event_id", "uuid").NotNull().AddIndex();
        table.AddColumn("sealed", "bytea").NotNull();
        table.AddColumn("at", "timestamp with time zone").NotNull();
        return table;
    }

    public void Add(IDocumentSession session, Guid file, Guid publicEvent, byte[] sealedBytes) => session.QueueSqlCommand(
        "insert into events.files (id, region, event_id, sealed, at) values (?, ?, ?, ?, ?)", file, region.Code, publicEvent, sealedBytes, clock.GetUtcNow());

    public void Remove(IDocumentSession session, Guid file) =>
        session.QueueSqlCommand("delete from events.files where id = ? and region = ?", file, region.Code);

    /// <summary>The sealed bytes, or null when there is no such file of that public event in this region.</summary>
    public async Task<byte[]?> Read(Guid publicEvent, Guid file, CancellationToken ct)
    {
        await using var command = database.CreateCommand("select sealed from events.files where id = $1 and event_id = $2 and region = $3");
        command.Parameters.AddWithValue(file);
        command.Parameters.AddWithValue(publicEvent);
        command.Parameters.AddWithValue(region.Code);
        return (byte[]?)await command.ExecuteScalarAsync(ct);
    }
}
