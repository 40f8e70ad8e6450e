using Marten;
using Npgsql;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>Looks up in the region's contacts whom rows may mean, many rows at once.</summary>
internal sealed class Finder(IQuerySession session, NpgsqlDataSource database, KnownPeople known)
{
    private readonly HashSet<Guid> _seen = [];

    /// <summary>Puts into the known whoever of the contacts has a key of these rows; answers them.</summary>
    public async Task<IReadOnlyList<Person>> Look(IEnumerable<RowValues> rows, CancellationToken ct)
    {
        long[] keys = [.. rows.SelectMany(known.KeysOf).Distinct()];
        Guid[] unseen = [.. (await PersonKeys.Find(database, session.TenantId, keys, ct)).Where(_seen.Add)];
        var people = unseen.Length == 0 ? [] : await session.LoadManyAsync<Person>(ct, unseen);
        foreach (var person in people.OrderBy(p => p.Id))
        {
            known.Add(person);
        }

        return people;
    }
}
