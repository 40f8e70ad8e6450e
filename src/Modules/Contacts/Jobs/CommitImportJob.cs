using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Weasel.Core;
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

        await scopes.InRegion(region, services => All(services, region, importId, ct));
    }

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
        var afresh = true;
        var next = Next(blocks, importId, run.Reached, ct);
        while (await next is var (block, rows))
        {
            var step = new ImportStep(import, block, rows, seen, clock.GetUtcNow());
            await step.Decide(reading, database, ct);

            // The next block is unpacked while this one is written.
            next = Next(blocks, importId, block.Last, ct);
            run = run with { Done = run.Done + rows.Count, Reached = block.Last, Added = run.Added + step.New.Count, Updated = run.Updated + step.Completed };
            run = await Save(store, region, run, session => step.Store(session, sealer, signer, ct), step.New, afresh, ct);
            afresh = false;
        }

        await Save(
            store,
            region,
            run with { State = ImportState.Committed, Done = run.Total },
            session =>
            {
                session.Events.Append(importId, new ImportCommitted(importId, run.Added, run.Updated));
                return Task.CompletedTask;
            },
            [],
            afresh,
            ct);
    }

    private static async Task<(ImportBlock Block, IReadOnlyList<ImportRow> Rows)?> Next(Blocks blocks, Guid importId, int after, CancellationToken ct) =>
        await blocks.After(importId, after, ct) is { } block ? (block, await blocks.Open(block, ct)) : null;

    // New people go in by COPY before their block is told as done: a host killed between the two leaves people whom the same rows make again, under the same ids.
    private static async Task<ImportRun> Save(IDocumentStore store, string region, ImportRun run, Func<IDocumentSession, Task> put, IReadOnlyCollection<Person> people, bool afresh, CancellationToken ct)
    {
        if (people.Count > 0)
        {
            await store.BulkInsertAsync(region, people, afresh ? BulkInsertMode.IgnoreDuplicates : BulkInsertMode.InsertsOnly, ImportBlock.Rows, ct);
        }

        await using var session = store.LightweightSession(region);
        await put(session);
        var version = run.Version + 1;
        session.UpdateRevision(run, version);
        await session.SaveChangesAsync(ct);
        return run with { Version = version };
    }
}
