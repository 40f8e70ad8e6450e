using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Jobs;

/// <summary>Goes on with imports whose host died, and deletes lists whose term is over: their rows, suggestions and key.</summary>
internal sealed class SweepImports(IDocumentStore store, IServiceScopeFactory scopes, NpgsqlDataSource database, ImportTerm term, TimeProvider clock, ILogger<SweepImports> log) : IJob
{
    public async Task Run(CancellationToken ct)
    {
        await using var all = store.QuerySession();
        foreach (var run in await all.Query<ImportRun>().Where(r => r.AnyTenant() && !r.Failed && (r.State == ImportState.Committing || r.State == ImportState.Undoing)).Select(r => new { r.Id, r.State, r.Region }).ToListAsync(ct))
        {
            try
            {
                await (run.State is ImportState.Committing
                    ? new CommitImportJob(scopes, database, clock).Run(run.Region, run.Id, ct)
                    : new UndoImportJob(scopes, database).Run(run.Region, run.Id, ct));
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                // One list must not hold up all the others.
                log.LogError("Import {Import} of region {Region} could not go on: {Error}", run.Id, run.Region, e.GetType().Name);
                await scopes.InRegion(run.Region, services => Failed(services, run.Id, ct));
            }
        }

        var before = clock.GetUtcNow() - term.Kept;
        foreach (var old in await all.Query<ImportRun>().Where(r => r.AnyTenant() && r.UploadedAt < before && !r.RowsDeleted && (r.State == ImportState.Preview || r.State == ImportState.Committed || r.State == ImportState.Undone)).Select(r => new { r.Id, r.Region }).ToListAsync(ct))
        {
            await scopes.InRegion(old.Region, services => Delete(services, old.Id, ct));
        }
    }

    private static async Task Failed(IServiceProvider services, Guid importId, CancellationToken ct)
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var run = (await session.LoadAsync<ImportRun>(importId, ct))!;
        session.UpdateRevision(run.Again(), run.Version + 1);
        await session.SaveChangesAsync(ct);
    }

    private static async Task Delete(IServiceProvider services, Guid importId, CancellationToken ct)
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var run = (await session.LoadAsync<ImportRun>(importId, ct))!;

        // In one transaction with the rows: whoever dies in between begins again, and a commit at the same moment keeps its key.
        services.GetRequiredService<Sealer>().Destroy(session, importId);
        session.Delete<ImportFile>(importId);
        session.DeleteWhere<ImportBlock>(b => b.ImportId == importId);
        session.DeleteWhere<ImportBatch>(b => b.ImportId == importId);
        session.DeleteWhere<ImportSuggestion>(s => s.ImportId == importId);
        session.UpdateRevision(run with { RowsDeleted = true }, run.Version + 1);
        await session.SaveChangesAsync(ct);
    }
}

/// <summary>How long the rows of a list are kept (setting <c>Contacts__ImportRowsKeptDays</c>, default 30).</summary>
internal sealed record ImportTerm(TimeSpan Kept);
