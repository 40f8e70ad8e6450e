using System.Text.Json;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zarozhdenie.Contacts.Importing;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Jobs;

/// <summary>Carries a committed import out, a hundred rows a transaction with its progress in the same one: a killed host leaves off where the next one goes on.</summary>
internal sealed class CommitImportJob(IServiceScopeFactory scopes, NpgsqlDataSource database, TimeProvider clock)
{
    private const int Chunk = 100;

    public async Task Run(string region, Guid importId, CancellationToken ct)
    {
        // Held elsewhere: that one works, and SweepImports comes back for this import.
        await using var held = await ImportLock.Take(database, region, ct);
        while (held is not null && await scopes.InRegion(region, services => Step(services, region, importId, ct)))
        {
            ct.ThrowIfCancellationRequested();
        }
    }

    private async Task<bool> Step(IServiceProvider services, string region, Guid importId, CancellationToken ct)
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var sealer = services.GetRequiredService<Sealer>();
        var (import, run) = (await session.LoadAsync<Import>(importId, ct), await session.LoadAsync<ImportRun>(importId, ct));
        if (import is null || run is not { State: ImportState.Committing })
        {
            return false;
        }

        var rows = new Rows(session, sealer);
        var chunk = await session.Query<ImportRow>().Where(r => r.ImportId == importId).OrderBy(r => r.Number).Skip(run.Done).Take(Chunk).ToListAsync(ct);
        var people = new Dictionary<Guid, (Person? Before, Person After)>();
        var (added, known, now) = (0, await rows.Known(ct), clock.GetUtcNow());
        foreach (var (row, content) in (await rows.OpenAll(chunk, ct)).Where(r => r.Row.Verdict is not Verdict.Error))
        {
            var organization = await session.Named(region, content.Values.Organization, import.ChangedBy, now, ct);

            if (known.Find(content.Values).Match is { PersonId: { } personId } match)
            {
                if (KnownPeople.News(match, content.Values).Count > 0)
                {
                    var (before, current) = people.TryGetValue(personId, out var seen) ? seen : await Loaded(session, personId, ct);
                    people[personId] = (before, ImportedPeople.Completed(current, content.Values, organization, await NameOf(session, current, ct), import.ChangedBy, now));
                    known.Complete(match, content.Values);
                }

                Suggest(session, import, personId, content.Values, now);
                continue;
            }

            var person = ImportedPeople.New(Idempotency.Derive($"{row.Id}/person"), content.Values, organization, import, now);
            added++;
            people[person.Id] = (null, person);
            known.Add(person, organization?.Name);
            Suggest(session, import, person.Id, content.Values, now);
        }

        var updated = await Store(session, sealer, import.Id, people, ct);
        Progress(session, run, chunk.Count, added, updated);
        await session.SaveChangesAsync(ct);
        return true;
    }

    private static async Task<(Person?, Person)> Loaded(IDocumentSession session, Guid id, CancellationToken ct)
    {
        var person = (await session.LoadAsync<Person>(id, ct))!;
        return (person, person);
    }

    private static async Task<string?> NameOf(IDocumentSession session, Person person, CancellationToken ct) =>
        person.Position?.OrganizationId is { } id ? (await session.LoadAsync<Organization>(id, ct))?.Name : null;

    // Answers how many people who were there before this import were completed for the first time.
    private static async Task<int> Store(IDocumentSession session, Sealer sealer, Guid importId, Dictionary<Guid, (Person? Before, Person After)> people, CancellationToken ct)
    {
        var updated = 0;
        foreach (var (id, (before, after)) in people)
        {
            var changeId = Idempotency.Derive($"{importId}/{id}");
            if (before is null)
            {
                session.Insert(after);
                session.Events.StartStream(id, new PersonAdded(id, after.Position?.Category, importId));
                session.Insert(new ImportChange(changeId, importId, id, Added: true, 1, null));
                continue;
            }

            session.UpdateRevision(after, before.Version + 1);
            session.Events.Append(id, new PersonChanged(id, [.. PersonChanges.Between(before, after)], importId));
            if (await session.LoadAsync<ImportChange>(changeId, ct) is { } earlier)
            {
                session.Store(earlier with { VersionAfter = before.Version + 1 });
                continue;
            }

            session.Insert(new ImportChange(changeId, importId, id, Added: false, before.Version + 1, await sealer.Seal(id, JsonSerializer.Serialize(before), ct)));
            updated++;
        }

        return updated;
    }

    private static void Progress(IDocumentSession session, ImportRun run, int done, int added, int updated)
    {
        var all = run with { Done = run.Done + done, Added = run.Added + added, Updated = run.Updated + updated };
        var finished = all.Done >= all.Total || done < Chunk;
        session.UpdateRevision(finished ? all with { State = ImportState.Committed, Done = all.Total } : all, run.Version + 1);
        if (finished)
        {
            session.Events.Append(run.Id, new ImportCommitted(run.Id, all.Added, all.Updated));
        }
    }

    private static void Suggest(IDocumentSession session, Import import, Guid personId, RowValues values, DateTimeOffset now)
    {
        if (values.SuggestedPlace is { } place)
        {
            session.Store(new ImportSuggestion(Idempotency.Derive($"{import.Id}/{personId}/place"), import.Id, personId, place, now));
        }
    }
}
