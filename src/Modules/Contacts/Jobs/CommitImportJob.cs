using Marten;
using Marten.Services;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zarozhdenie.Contacts.Importing;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Jobs;

/// <summary>Carries a committed import out, a block of rows after the other: where a host is killed, the next one goes on.</summary>
internal sealed class CommitImportJob(IServiceScopeFactory scopes, NpgsqlDataSource database, TimeProvider clock)
{
    public async Task Run(string region, Guid importId, CancellationToken ct)
    {
        // Held elsewhere: that one works, and SweepImports comes back for this import.
        await using var held = await ImportLock.Take(database, region, ct);
        if (held is null)
        {
            return;
        }

        for (Guid? next = importId; next is { } id; next = await scopes.InRegion(region, services => Waiting(services, ct)))
        {
            await scopes.InRegion(region, services => All(services, region, id, ct));
        }
    }

    // Lists that were committed meanwhile found the lock taken.
    private static async Task<Guid?> Waiting(IServiceProvider services, CancellationToken ct) =>
        (await services.GetRequiredService<IQuerySession>().Query<ImportRun>().Where(r => r.State == ImportState.Committing && !r.Failed).OrderBy(r => r.UploadedAt).FirstOrDefaultAsync(ct))?.Id;

    private async Task All(IServiceProvider services, string region, Guid importId, CancellationToken ct)
    {
        var (store, sealer, signer) = (services.GetRequiredService<IDocumentStore>(), services.GetRequiredService<Sealer>(), services.GetRequiredService<Signer>());
        await using var reading = store.QuerySession(region);
        if (await reading.LoadAsync<Import>(importId, ct) is not { } import || await reading.LoadAsync<ImportRun>(importId, ct) is not { State: ImportState.Committing } run)
        {
            return;
        }

        var blocks = new Blocks(reading, sealer);
        var seen = await Seen.Of(reading, import.Id, ct);
        var next = Next(blocks, importId, run.Reached, ct);
        while (await next is var (block, rows))
        {
            await using var connection = await database.OpenConnectionAsync(ct);
            await using var transaction = await connection.BeginTransactionAsync(ct);
            await using var session = store.LightweightSession(In(region, transaction));
            await session.TakeTurnAlone(ct);
            var step = new ImportStep(import, block, rows, seen, clock.GetUtcNow());
            await step.Decide(session, database, ct);

            // The next block is unpacked while this one is written.
            next = Next(blocks, importId, block.Last, ct);
            await step.Store(session, connection, sealer, signer, ct);
            run = run with { Done = run.Done + rows.Count, Reached = block.Last, Added = run.Added + step.New.Count, Updated = run.Updated + step.Completed, Version = run.Version + 1 };
            session.UpdateRevision(run, run.Version);
            await session.SaveChangesAsync(ct);
        }

        await using var end = store.LightweightSession(region);
        end.UpdateRevision(run with { State = ImportState.Committed, Done = run.Total }, run.Version + 1);
        end.Events.Append(importId, new ImportCommitted(importId, run.Added, run.Updated));
        await end.SaveChangesAsync(ct);
    }

    private static SessionOptions In(string region, NpgsqlTransaction transaction)
    {
        var options = SessionOptions.ForTransaction(transaction, shouldAutoCommit: true);
        (options.TenantId, options.Tracking) = (region, DocumentTracking.None);
        return options;
    }

    private static async Task<(ImportBlock Block, IReadOnlyList<ImportRow> Rows)?> Next(Blocks blocks, Guid importId, int after, CancellationToken ct) =>
        await blocks.After(importId, after, ct) is { } block ? (block, await blocks.Open(block, ct)) : null;
}
