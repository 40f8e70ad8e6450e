using Marten;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Shared.Tenancy;

/// <summary>The regions as they stand now; read once a minute, since they change a few times a decade.</summary>
public sealed class Regions(IDocumentStore store, TimeProvider clock)
{
    private IReadOnlyDictionary<string, Region> _all = new Dictionary<string, Region>(StringComparer.Ordinal);
    private DateTimeOffset _readAt = DateTimeOffset.MinValue;
    private int _edits;

    /// <summary>All regions by code.</summary>
    public async ValueTask<IReadOnlyDictionary<string, Region>> All(CancellationToken ct)
    {
        if (_all.Count > 0 && clock.GetUtcNow() - _readAt < TimeSpan.FromMinutes(1))
        {
            return _all;
        }

        var edits = Volatile.Read(ref _edits);
        await using var session = store.QuerySession(Region.National);
        var rows = await session.Query<Region>().ToListAsync(ct);
        // What was read while somebody edited may be old already: the next one reads again.
        _readAt = edits == Volatile.Read(ref _edits) ? clock.GetUtcNow() : DateTimeOffset.MinValue;
        return _all = rows.ToDictionary(r => r.Id, StringComparer.Ordinal);
    }

    /// <summary>One region; refused as not found when there is none.</summary>
    public async ValueTask<Region> Get(string code, CancellationToken ct) =>
        (await All(ct)).TryGetValue(code, out var region) ? region : throw new RefusedException(Refusal.NotFound);

    /// <summary>One region that takes part in the project; refused as <c>region_closed</c> where it doesn't: nothing new begins there (F101).</summary>
    public async ValueTask<Region> TakingPart(string code, CancellationToken ct) =>
        await Get(code, ct) is { Active: true } region ? region : throw new RefusedException(Refusal.RegionClosed);

    /// <summary>Forgets what was read, after an edit.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _edits);
        _readAt = DateTimeOffset.MinValue;
    }
}
