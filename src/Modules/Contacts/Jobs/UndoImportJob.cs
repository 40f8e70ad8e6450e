using System.Text.Json;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Jobs;

/// <summary>Takes an import back, a hundred people a transaction; changes that are dealt with go away with it, so it can be begun again.</summary>
internal sealed class UndoImportJob(IServiceScopeFactory scopes, NpgsqlDataSource database, TimeProvider clock)
{
    private const int Chunk = 100;

    public async Task Run(string region, Guid importId, CancellationToken ct)
    {
        await using var held = await ImportLock.Take(database, region, ct);
        while (held is not null && await scopes.InRegion(region, services => Step(services, importId, ct)))
        {
            ct.ThrowIfCancellationRequested();
        }
    }

    private async Task<bool> Step(IServiceProvider services, Guid importId, CancellationToken ct)
    {
        var session = services.GetRequiredService<IDocumentSession>();
        if (await session.LoadAsync<ImportRun>(importId, ct) is not { State: ImportState.Undoing } run)
        {
            return false;
        }

        var changes = await session.Query<ImportChange>().Where(c => c.ImportId == importId).OrderBy(c => c.Id).Take(Chunk).ToListAsync(ct);
        var people = (await session.LoadManyAsync<Person>(ct, changes.Select(c => c.PersonId))).ToDictionary(p => p.Id);
        var logs = (await session.LoadManyAsync<PersonContactLog>(ct, people.Keys)).ToDictionary(l => l.Id);
        foreach (var change in changes)
        {
            session.Delete(change);
            run = people.TryGetValue(change.PersonId, out var person)
                ? await Undo(services, session, run, change, person, logs.GetValueOrDefault(person.Id), ct)
                : run;
        }

        var finished = changes.Count < Chunk;
        var done = run with { Done = finished ? run.Total : run.Done + changes.Count, State = finished ? ImportState.Undone : ImportState.Undoing };
        session.UpdateRevision(done, run.Version + 1);
        if (finished)
        {
            session.DeleteWhere<ImportSuggestion>(s => s.ImportId == importId);
            session.Events.Append(importId, new ImportUndone(importId, done.Removed));
        }

        await session.SaveChangesAsync(ct);
        return !finished;
    }

    private async Task<ImportRun> Undo(IServiceProvider services, IDocumentSession session, ImportRun run, ImportChange change, Person person, PersonContactLog? log, CancellationToken ct)
    {
        var sealer = services.GetRequiredService<Sealer>();
        if (Stays(change, person, log) is { } why)
        {
            return run with { Kept = [.. run.Kept, new ImportRun.Stayed(person.Id, why)] };
        }

        if (change.Added)
        {
            session.Delete<Person>(person.Id);
            session.Delete<PersonContactLog>(person.Id);
            session.Events.Append(person.Id, new PersonRemoved(person.Id, change.ImportId));
            return run with { Removed = run.Removed + 1 };
        }

        if (await sealer.Open(change.Before, ct) is { } text && JsonSerializer.Deserialize<Person>(text) is { } before)
        {
            var restored = before with { ChangedAt = clock.GetUtcNow() };
            session.UpdateRevision(restored, person.Version + 1);
            session.Events.Append(person.Id, new PersonChanged(person.Id, [.. PersonChanges.Between(person, restored)], change.ImportId));
            return run with { Restored = run.Restored + 1 };
        }

        return run;
    }

    internal static string? Stays(ImportChange change, Person person, PersonContactLog? log) =>
        person.Version != change.VersionAfter ? "edited" : change.Added && log?.Invited == true ? "invited" : null;
}
