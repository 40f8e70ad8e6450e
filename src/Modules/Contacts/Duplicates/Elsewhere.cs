using Marten;
using Npgsql;
using Weasel.Postgresql.Tables;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Contacts.Duplicates;

/// <summary>Whether another region may know somebody: only keyed hashes of telephones and addresses are compared, and only «yes» is told (design: walls 6).</summary>
internal static class Elsewhere
{
    public const string TableName = "contacts.elsewhere";

    /// <summary>Puts the hashes of people beside them; people who are gone lose theirs.</summary>
    public static Task Renew(IDocumentSession session, Signer signer, IReadOnlyCollection<Guid> ids, IReadOnlyCollection<Person> people, CancellationToken ct)
    {
        session.QueueSqlCommand($"delete from {TableName} where person = any(?) and region = ?", ids.ToArray(), session.TenantId);
        return Add(session, signer, people, ct);
    }

    /// <summary>Puts the hashes of new people beside them.</summary>
    public static async Task Add(IDocumentSession session, Signer signer, IReadOnlyCollection<Person> people, CancellationToken ct)
    {
        var rows = await HashesOf(signer, people, ct);
        if (rows.Count > 0)
        {
            session.QueueSqlCommand(
                $"insert into {TableName} (hash, region, person) select hash, ?, person from unnest(?, ?) as made (hash, person)",
                session.TenantId,
                rows.Select(r => r.Hash).ToArray(),
                rows.Select(r => r.Person).ToArray());
        }
    }

    /// <summary>The hashes of people.</summary>
    public static async Task<IReadOnlyList<(byte[] Hash, Guid Person)>> HashesOf(Signer signer, IReadOnlyCollection<Person> people, CancellationToken ct)
    {
        var rows = new List<(byte[] Hash, Guid Person)>(people.Count * 2);
        foreach (var person in people)
        {
            rows.AddRange((await Hashes(signer, person, ct)).Select(h => (h, person.Id)));
        }

        return rows;
    }

    /// <summary>Another region has a contact with one of the person's telephones or addresses.</summary>
    public static async Task<bool> Knows(NpgsqlDataSource database, Signer signer, string region, Person person, CancellationToken ct)
    {
        await using var command = database.CreateCommand($"select exists (select from {TableName} where hash = any($1) and region <> $2)");
        command.Parameters.AddWithValue(await Hashes(signer, person, ct));
        command.Parameters.AddWithValue(region);
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    public static Table Table()
    {
        var table = new Table(TableName);
        table.AddColumn("hash", "bytea").NotNull();
        table.AddColumn("region", "text").NotNull();
        table.AddColumn("person", "uuid").NotNull();
        table.Indexes.Add(new IndexDefinition("elsewhere_by_hash") { Columns = ["hash"] });
        table.Indexes.Add(new IndexDefinition("elsewhere_by_person") { Columns = ["person"] });
        return table;
    }

    private static async Task<byte[][]> Hashes(Signer signer, Person person, CancellationToken ct)
    {
        var hashes = new List<byte[]>();
        foreach (var text in person.Phones.Select(p => $"p{p.Dialled()}").Concat(person.Emails.Select(e => $"e{Reading.Emails.Key(e.Address)}")))
        {
            hashes.Add(await signer.Mark("contacts.elsewhere", text, ct));
        }

        return [.. hashes];
    }
}
