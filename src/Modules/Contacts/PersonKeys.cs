using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Marten;
using Npgsql;
using Weasel.Postgresql.Tables;

namespace Zarozhdenie.Contacts;

/// <summary>
/// By what two people may be the same (F27): telephone, e-mail, name with organisation, whole name. Kept as numbers made of the texts,
/// in rows beside the person: finding whom a list names costs the same at a thousand and at a million contacts.
/// </summary>
internal static class PersonKeys
{
    public const string TableName = "contacts.person_keys";

    public static long OfPhone(Phone phone) => Key('p', phone.Dialled());

    public static long OfEmail(string email) => Key('e', Reading.Emails.Key(email));

    /// <summary>Surname, initial and organisation.</summary>
    public static long OfNameAt(string folded, Guid organization) =>
        Key('n', folded.Split(' ', 3) is [var surname, var first, ..] ? $"{surname} {first[0]} {organization}" : $"{folded} {organization}");

    public static long OfName(string folded) => Key('f', folded);

    /// <summary>All keys of a person.</summary>
    public static IEnumerable<long> Of(Person person)
    {
        var name = Names.Folded(person.FullName);
        return person.Phones.Select(OfPhone)
            .Concat(person.Emails.Select(e => OfEmail(e.Address)))
            .Concat(person.Workplaces.Select(o => OfNameAt(name, o)))
            // Names alone tell apart only those of whom nothing else is known.
            .Concat(person.Phones.Count + person.Emails.Count == 0 ? [OfName(name)] : Array.Empty<long>())
            .Distinct();
    }

    /// <summary>Who of the region has one of the keys.</summary>
    public static async Task<IReadOnlyList<Guid>> Find(NpgsqlDataSource database, string region, long[] keys, CancellationToken ct)
    {
        await using var command = database.CreateCommand($"select distinct person from {TableName} where key = any($1) and region = $2");
        command.Parameters.AddWithValue(keys);
        command.Parameters.AddWithValue(region);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var found = new List<Guid>();
        while (await rows.ReadAsync(ct))
        {
            found.Add(rows.GetGuid(0));
        }

        return found;
    }

    /// <summary>Puts the keys of new people beside them.</summary>
    public static void Add(IDocumentSession session, IEnumerable<Person> people)
    {
        var rows = people.SelectMany(p => Of(p).Select(k => (Key: k, p.Id))).ToArray();
        session.QueueSqlCommand(
            $"insert into {TableName} (region, key, person) select ?, key, person from unnest(?, ?) as made (key, person)",
            session.TenantId,
            rows.Select(r => r.Key).ToArray(),
            rows.Select(r => r.Id).ToArray());
    }

    /// <summary>Takes away the keys of people who are gone.</summary>
    public static void Forget(IDocumentSession session, IReadOnlyCollection<Guid> people) =>
        session.QueueSqlCommand($"delete from {TableName} where person = any(?) and region = ?", people.ToArray(), session.TenantId);

    public static Table Table()
    {
        var table = new Table(TableName);
        table.AddColumn("region", "text").NotNull();
        table.AddColumn("key", "bigint").NotNull();
        table.AddColumn("person", "uuid").NotNull();
        table.Indexes.Add(new IndexDefinition("person_keys_by_key") { Columns = ["key"] });
        table.Indexes.Add(new IndexDefinition("person_keys_by_person") { Columns = ["person"] });
        return table;
    }

    private static long Key(char kind, string text)
    {
        Span<byte> bytes = stackalloc byte[32];
        var utf8 = text.Length < 400 ? stackalloc byte[1 + (text.Length * 3)] : new byte[1 + (text.Length * 3)];
        utf8[0] = (byte)kind;
        SHA256.HashData(utf8[..(1 + Encoding.UTF8.GetBytes(text, utf8[1..]))], bytes);
        return BinaryPrimitives.ReadInt64LittleEndian(bytes);
    }

    /// <summary>Keeps the rows in step with the document, whichever use case changes it, in the same transaction.</summary>
    internal sealed class Keeper : DocumentSessionListenerBase
    {
        public override Task BeforeSaveChangesAsync(IDocumentSession session, CancellationToken token)
        {
            var changed = session.PendingChanges.Updates().OfType<Person>().ToArray();
            var people = session.PendingChanges.Inserts().OfType<Person>().Concat(changed).DistinctBy(p => p.Id).ToArray();
            if (people.Length == 0)
            {
                return Task.CompletedTask;
            }

            if (changed.Length > 0)
            {
                Forget(session, [.. changed.Select(p => p.Id)]);
            }

            Add(session, people);
            return Task.CompletedTask;
        }
    }
}
