using Marten;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Shared.Tenancy;

/// <summary>The regions as they stand now; read once a minute, since they change a few times a decade.</summary>
public sealed class Regions(IDocumentStore store, TimeProvider clock)
{
    private IReadOnlyDictionary<string, Region> _all = new Dictionary<string, Region>(StringComparer.Ordinal);
    private DateTimeOffset _readAt = DateTimeOffset.MinValue;

    /// <summary>All regions by code.</summary>
    public async ValueTask<IReadOnlyDictionary<string, Region>> All(CancellationToken ct)
    {
        if (_all.Count > 0 && clock.GetUtcNow() - _readAt < TimeSpan.FromMinutes(1))
        {
            return _all;
        }

        await using var session = store.QuerySession(Region.National);
        var rows = await session.Query<Region>().ToListAsync(ct);
        _readAt = clock.GetUtcNow();
        return _all = rows.ToDictionary(r => r.Id, StringComparer.Ordinal);
    }

    /// <summary>One region; refused as not found when there is none.</summary>
    public async ValueTask<Region> Get(string code, CancellationToken ct) =>
        (await All(ct)).TryGetValue(code, out var region) ? region : throw new RefusedException(Refusal.NotFound);

    /// <summary>Forgets what was read, after an edit.</summary>
    public void Forget() => _readAt = DateTimeOffset.MinValue;
}
