using Marten;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Jobs;

/// <summary>Removes sign-ins whose time is over.</summary>
internal sealed class SweepSignIns(IDocumentStore store, TimeProvider clock) : IJob
{
    public async Task Run(CancellationToken ct)
    {
        await using var session = store.LightweightSession(Region.National);
        var now = clock.GetUtcNow();
        session.DeleteWhere<SignedIn>(s => s.Until < now);
        await session.SaveChangesAsync(ct);
    }
}
