using Marten;

namespace Zarozhdenie.Contacts.Duplicates;

/// <summary>The other way round than <see cref="Pointers"/>: what was merged into somebody.</summary>
internal static class FormerIds
{
    /// <summary>Ids merged into these contacts, also by way of others.</summary>
    public static async Task<ILookup<Guid, Guid>> Former(this IQuerySession session, IEnumerable<Guid> ids, CancellationToken ct)
    {
        var owners = ids.ToDictionary(id => id);
        var former = new List<(Guid Owner, Guid Id)>();
        for (Guid[] asked = [.. owners.Keys]; asked.Length > 0;)
        {
            var gone = (await session.Query<MergedPerson>().Where(m => m.Into.IsOneOf(asked)).ToListAsync(ct)).Where(m => owners.TryAdd(m.Id, owners[m.Into])).ToArray();
            former.AddRange(gone.Select(m => (owners[m.Id], m.Id)));
            asked = [.. gone.Select(m => m.Id)];
        }

        return former.ToLookup(f => f.Owner, f => f.Id);
    }
}
