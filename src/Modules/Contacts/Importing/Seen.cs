using Marten;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>What an import has met so far: organisations that are there for sure, and people it completed already.</summary>
internal sealed class Seen
{
    /// <summary>By <see cref="Names.Key"/>.</summary>
    public Dictionary<string, Organization> Organizations { get; } = new(StringComparer.Ordinal);

    public HashSet<Guid> Completed { get; } = [];

    /// <summary>As the blocks that are carried out left it: after a killed host others go on.</summary>
    public static async Task<Seen> Of(IQuerySession session, Guid importId, CancellationToken ct)
    {
        var seen = new Seen();
        await foreach (var batch in session.Query<ImportBatch>().Where(b => b.ImportId == importId).ToAsyncEnumerable(ct))
        {
            seen.Completed.UnionWith(batch.Changes.Where(c => c.Before is not null).Select(c => c.PersonId));
        }

        return seen;
    }
}
