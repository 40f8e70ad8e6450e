using Marten;
using Npgsql;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>Looks up in the region's contacts whom and what rows may mean, many rows at once.</summary>
/// <param name="session">The region's.</param>
/// <param name="database">For the keys.</param>
/// <param name="known">Whom to put there.</param>
/// <param name="organizations">Organisations met so far, by <see cref="Names.Key"/>.</param>
internal sealed class Finder(IQuerySession session, NpgsqlDataSource database, KnownPeople known, Dictionary<string, Organization> organizations)
{
    private readonly HashSet<Guid> _seen = [];
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Puts into the known whoever of the contacts has a key of these rows; answers them.</summary>
    public async Task<IReadOnlyList<Person>> Look(IReadOnlyCollection<RowValues> rows, CancellationToken ct)
    {
        await Name(rows, ct);
        long[] keys = [.. rows.SelectMany(known.KeysOf).Distinct()];
        Guid[] unseen = [.. (await PersonKeys.Find(database, session.TenantId, keys, ct)).Where(_seen.Add)];
        var people = unseen.Length == 0 ? [] : await session.LoadManyAsync<Person>(ct, unseen);
        foreach (var person in people.OrderBy(p => p.Id))
        {
            known.Add(person);
        }

        return people;
    }

    // An organisation that was renamed since is found by its new name, and by the one it came with.
    private async Task Name(IReadOnlyCollection<RowValues> rows, CancellationToken ct)
    {
        var names = rows.Select(r => r.Organization).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var asked = names.DistinctBy(Names.Key, StringComparer.Ordinal).Where(n => _asked.Add(Names.Key(n)) && !organizations.ContainsKey(Names.Key(n))).ToArray();
        var (keys, ids) = (asked.Select(Names.Key).ToArray(), asked.Select(n => Organization.IdOf(session.TenantId, n)).ToArray());
        var found = asked.Length == 0 ? [] : await session.Query<Organization>().Where(o => o.Key.IsOneOf(keys) || o.Id.IsOneOf(ids)).ToListAsync(ct);
        var (byKey, byId) = (found.OrderByDescending(o => o.Id).GroupBy(o => o.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal), found.ToDictionary(o => o.Id));
        foreach (var (key, id) in keys.Zip(ids))
        {
            if ((byKey.GetValueOrDefault(key) ?? byId.GetValueOrDefault(id)) is { } organization)
            {
                organizations[key] = organization;
            }
        }

        foreach (var name in names)
        {
            if (organizations.TryGetValue(Names.Key(name), out var organization))
            {
                known.Named(name, organization.Id);
            }
        }
    }
}
