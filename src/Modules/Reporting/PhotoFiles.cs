using Marten;
using Npgsql;
using Weasel.Postgresql.Tables;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting;

/// <summary>The pictures themselves: rows of <c>reporting.photos</c>, written and removed in the session's transaction.</summary>
internal sealed class PhotoFiles(NpgsqlDataSource database, CurrentRegion region, TimeProvider clock)
{
    public static Table Table()
    {
        var table = new Table("reporting.photos");
        table.AddColumn("id", "uuid").AsPrimaryKey();
        table.AddColumn("region", "text").NotNull();
        table.AddColumn("report_id", "uuid").NotNull().AddIndex();
        table.AddColumn("width", "integer").NotNull();
        table.AddColumn("height", "integer").NotNull();
        table.AddColumn("full_jpeg", "bytea").NotNull();
        table.AddColumn("thumb_jpeg", "bytea").NotNull();
        table.AddColumn("at", "timestamp with time zone").NotNull();
        return table;
    }

    public void Add(IDocumentSession session, Guid photo, Guid report, Picture picture) => session.QueueSqlCommand(
        "insert into reporting.photos (id, region, report_id, width, height, full_jpeg, thumb_jpeg, at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        photo,
        region.Code,
        report,
        picture.Width,
        picture.Height,
        picture.Full,
        picture.Thumb,
        clock.GetUtcNow());

    public void Remove(IDocumentSession session, Guid photo) =>
        session.QueueSqlCommand("delete from reporting.photos where id = ? and region = ?", photo, region.Code);

    /// <summary>The JPEG, or null when there is none in this region.</summary>
    public async Task<byte[]?> Read(Guid report, Guid photo, bool thumb, CancellationToken ct)
    {
        await using var command = database.CreateCommand($"select {(thumb ? "thumb_jpeg" : "full_jpeg")} from reporting.photos where id = $1 and report_id = $2 and region = $3");
        command.Parameters.AddWithValue(photo);
        command.Parameters.AddWithValue(report);
        command.Parameters.AddWithValue(region.Code);
        return (byte[]?)await command.ExecuteScalarAsync(ct);
    }

    /// <summary>Width and height of a report's pictures.</summary>
    public async Task<IReadOnlyDictionary<Guid, (int Width, int Height)>> Sizes(Guid report, CancellationToken ct)
    {
        await using var command = database.CreateCommand("select id, width, height from reporting.photos where report_id = $1 and region = $2");
        command.Parameters.AddWithValue(report);
        command.Parameters.AddWithValue(region.Code);
        var sizes = new Dictionary<Guid, (int, int)>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            sizes[rows.GetGuid(0)] = (rows.GetInt32(1), rows.GetInt32(2));
        }

        return sizes;
    }
}
