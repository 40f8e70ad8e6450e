using Marten;
using Npgsql;
using NpgsqlTypes;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>
/// Puts many new people, with what stands beside each, into the tables by COPY, within the caller's transaction: either a block of a list
/// is there whole, with its facts and its progress, or nothing of it is.
/// </summary>
internal static class PeopleCopy
{
    public static async Task Put(IDocumentSession session, NpgsqlConnection connection, Signer signer, IReadOnlyCollection<Person> people, CancellationToken ct)
    {
        await People(session, connection, people, ct);
        await using (var keys = await connection.BeginBinaryImportAsync($"copy {PersonKeys.TableName} (region, key, person) from stdin (format binary)", ct))
        {
            foreach (var (key, person) in people.SelectMany(p => PersonKeys.Of(p).Select(k => (k, p.Id))))
            {
                await keys.StartRowAsync(ct);
                await keys.WriteAsync(session.TenantId, NpgsqlDbType.Text, ct);
                await keys.WriteAsync(key, NpgsqlDbType.Bigint, ct);
                await keys.WriteAsync(person, NpgsqlDbType.Uuid, ct);
            }

            await keys.CompleteAsync(ct);
        }

        var hashes = await Elsewhere.HashesOf(signer, people, ct);
        await using var elsewhere = await connection.BeginBinaryImportAsync($"copy {Elsewhere.TableName} (hash, region, person) from stdin (format binary)", ct);
        foreach (var (hash, person) in hashes)
        {
            await elsewhere.StartRowAsync(ct);
            await elsewhere.WriteAsync(hash, NpgsqlDbType.Bytea, ct);
            await elsewhere.WriteAsync(session.TenantId, NpgsqlDbType.Text, ct);
            await elsewhere.WriteAsync(person, NpgsqlDbType.Uuid, ct);
        }

        await elsewhere.CompleteAsync(ct);
    }

    // The row that the store itself would write: PeopleCopyTests compares the two.
    private static async Task People(IDocumentSession session, NpgsqlConnection connection, IReadOnlyCollection<Person> people, CancellationToken ct)
    {
        var serializer = session.DocumentStore.Options.Serializer();
        await using var rows = await connection.BeginBinaryImportAsync("copy contacts.mt_doc_person (tenant_id, id, data, mt_dotnet_type, mt_version, sort_name, search) from stdin (format binary)", ct);
        foreach (var person in people)
        {
            await rows.StartRowAsync(ct);
            await rows.WriteAsync(session.TenantId, NpgsqlDbType.Varchar, ct);
            await rows.WriteAsync(person.Id, NpgsqlDbType.Uuid, ct);
            await rows.WriteAsync(serializer.ToJson(person), NpgsqlDbType.Jsonb, ct);
            await rows.WriteAsync(typeof(Person).FullName!, NpgsqlDbType.Varchar, ct);
            await rows.WriteAsync(1, NpgsqlDbType.Integer, ct);
            await rows.WriteAsync(person.SortName, NpgsqlDbType.Varchar, ct);
            await rows.WriteAsync(person.Search, NpgsqlDbType.Varchar, ct);
        }

        await rows.CompleteAsync(ct);
    }
}
