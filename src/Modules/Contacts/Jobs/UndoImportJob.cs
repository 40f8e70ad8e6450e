using System.Text.Json;
using Marten;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Jobs;

/// <summary>Takes an import back, a block a transaction with its progress in the same one, so it can be begun again.</summary>
internal sealed class UndoImportJob(IServiceScopeFactory scopes, NpgsqlDataSource database)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task Run(string region, Guid importId, CancellationToken ct)
    {
        await using var held = await ImportLock.Take(database, region, ct);
        if (held is null)
        {
            return;
        }

        // Whoever was invited before it was asked for is known to the contacts then.
        if (!await RelayProgress.CaughtUp(database, Patience, ct))
        {
            return;
        }

        var touched = new Dictionary<Guid, Touched>();
        await scopes.InRegion(region, services => Read(services, importId, touched, ct));
        while (await scopes.InRegion(region, services => Step(services, importId, touched, ct)))
        {
            ct.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Where the import first changed a person, the version it left them with, and how often they had been invited.</summary>
    internal sealed record Touched(int FirstRow, bool Added, int VersionAfter, int Invitations = 0);

    // A person may have been added by one row and completed by another, blocks apart.
    private static async Task Read(IServiceProvider services, Guid importId, Dictionary<Guid, Touched> touched, CancellationToken ct)
    {
        var session = services.GetRequiredService<IQuerySession>();
        await foreach (var batch in session.Query<ImportBatch>().Where(b => b.ImportId == importId).OrderBy(b => b.First).ToAsyncEnumerable(ct))
        {
            foreach (var change in batch.Changes.Where(c => c.Outcome is not Outcome.Unchanged))
            {
                touched[change.PersonId] = touched.TryGetValue(change.PersonId, out var earlier)
                    ? earlier with { VersionAfter = Math.Max(earlier.VersionAfter, change.VersionAfter) }
                    : new Touched(change.Row, change.Outcome is Outcome.Added, change.VersionAfter, change.Invitations);
            }
        }
    }

    private static async Task<bool> Step(IServiceProvider services, Guid importId, Dictionary<Guid, Touched> touched, CancellationToken ct)
    {
        var session = services.GetRequiredService<IDocumentSession>();
        await session.TakeTurnAlone(ct);
        if (await session.LoadAsync<ImportRun>(importId, ct) is not { State: ImportState.Undoing } run)
        {
            return false;
        }

        var batch = await session.Query<ImportBatch>().Where(b => b.ImportId == importId && b.First > run.Reached).OrderBy(b => b.First).FirstOrDefaultAsync(ct);
        if (batch is null)
        {
            await Finish(session, run, ct);
            return false;
        }

        var changes = batch.Changes.Where(c => touched.TryGetValue(c.PersonId, out var t) && t.FirstRow == c.Row).ToArray();
        var people = (await session.LoadManyAsync<Person>(ct, changes.Select(c => c.PersonId))).ToDictionary(p => p.Id);
        var logs = (await session.LoadManyAsync<PersonContactLog>(ct, people.Keys)).ToDictionary(l => l.Id);
        var ids = changes.Select(c => c.PersonId).ToArray();
        var survivors = (await session.Query<MergedPerson>().Where(m => m.Into.IsOneOf(ids)).Select(m => m.Into).ToListAsync(ct)).ToHashSet();
        var named = await Named(services, session, changes, ct);
        var kept = changes.Select(c => new ImportRun.Stayed(c.PersonId, Stays(touched[c.PersonId], people.GetValueOrDefault(c.PersonId), logs.GetValueOrDefault(c.PersonId), survivors.Contains(c.PersonId), named.Contains(c.PersonId)) ?? "")).Where(k => k.Why.Length > 0).ToArray();
        var undone = changes.ExceptBy(kept.Select(k => k.PersonId), c => c.PersonId).ToArray();
        var removed = Remove(session, importId, [.. undone.Where(c => c.Outcome is Outcome.Added).Select(c => c.PersonId)]);
        var restored = await Restore(session, services.GetRequiredService<Sealer>(), importId, undone.Where(c => c.Outcome is not Outcome.Added), people, ct);
        session.UpdateRevision(run with { Reached = batch.First, Done = Math.Min(run.Total, run.Done + batch.Changes.Count), Removed = run.Removed + removed, Restored = run.Restored + restored, Kept = [.. run.Kept, .. kept] }, run.Version + 1);
        await session.SaveChangesAsync(ct);
        return true;
    }

    // Whom a consent, the reference list, an offer or a public event names can't go without leaving a hole there.
    private static async Task<IReadOnlySet<Guid>> Named(IServiceProvider services, IQuerySession session, IReadOnlyCollection<ImportChange> changes, CancellationToken ct)
    {
        var added = changes.Where(c => c.Outcome is Outcome.Added).Select(c => c.PersonId).ToArray();
        if (added.Length == 0)
        {
            return new HashSet<Guid>();
        }

        var consents = await session.ConsentsOf(added, ct);
        var links = await session.Query<ReferenceLink>().Where(l => l.PersonId != null && l.PersonId.Value.IsOneOf(added)).ToListAsync(ct);
        var offers = await session.Query<ContactOffer>().Where(o => o.AnyTenant() && o.FromRegion == session.TenantId && o.State == OfferState.Open && o.PersonId.IsOneOf(added)).ToListAsync(ct);
        var roles = await services.GetRequiredService<IMediator>().Send(new GetPeopleWithRoles(added), ct);
        return new HashSet<Guid>([.. consents.Select(c => c.PersonId), .. links.Select(l => l.PersonId!.Value), .. offers.Select(o => o.PersonId), .. roles]);
    }

    private static int Remove(IDocumentSession session, Guid importId, Guid[] people)
    {
        if (people.Length > 0)
        {
            session.DeleteWhere<Person>(p => p.Id.IsOneOf(people));
            session.DeleteWhere<PersonContactLog>(l => l.Id.IsOneOf(people));
            session.DeleteWhere<DismissedPair>(p => p.A.IsOneOf(people) || p.B.IsOneOf(people));
            PersonKeys.Forget(session, people);
            session.Events.Append(importId, new PeopleTakenBack(importId, people));
        }

        return people.Length;
    }

    private static async Task<int> Restore(IDocumentSession session, Sealer sealer, Guid importId, IEnumerable<ImportChange> changes, Dictionary<Guid, Person> people, CancellationToken ct)
    {
        var states = new List<Person>();
        foreach (var change in changes)
        {
            // Without its key the state before was erased on request; there is nothing to go back to.
            if (await sealer.Open(change.Before, ct) is { } text && JsonSerializer.Deserialize<Person>(text) is { } before)
            {
                var person = people[change.PersonId];
                states.Add(before);
                session.Events.Append(person.Id, new PersonChanged(person.Id, [.. PersonChanges.Between(person, before)], importId));
            }
        }

        // Organisations may have got other names since.
        var organizations = await session.OrganizationsOf(states, ct);
        foreach (var state in states)
        {
            session.UpdateRevision(state.Indexed(organizations.Values), people[state.Id].Version + 1);
        }

        return states.Count;
    }

    // Organisations that came with the list, that nobody works at and nobody has edited, go with it.
    private static async Task Finish(IDocumentSession session, ImportRun run, CancellationToken ct)
    {
        session.UpdateRevision(run with { Done = run.Total, State = ImportState.Undone }, run.Version + 1);
        session.DeleteWhere<ImportSuggestion>(s => s.ImportId == run.Id);
        session.QueueSqlCommand(
            """
            with made as (select distinct jsonb_array_elements_text(data -> 'organizations')::uuid as id from contacts.mt_doc_importbatch where tenant_id = ? and (data ->> 'importId')::uuid = ?),
                used as (select distinct (named #>> '{}')::uuid as id from contacts.mt_doc_person p, jsonb_path_query(p.data, 'lax $.**.organizationId') named where p.tenant_id = ? and exists (select from made)
                    union select (data ->> 'organizationId')::uuid from contacts.mt_doc_referencelink where tenant_id = ?
                    union select (data #>> '{filter,organizationId}')::uuid from contacts.mt_doc_segment where tenant_id = ?)
            delete from contacts.mt_doc_organization o using made where o.id = made.id and o.tenant_id = ? and o.mt_version = 1 and not exists (select from used where used.id = o.id)
            """,
            session.TenantId,
            run.Id,
            session.TenantId,
            session.TenantId,
            session.TenantId,
            session.TenantId);
        session.Events.Append(run.Id, new ImportUndone(run.Id, run.Removed));
        await session.SaveChangesAsync(ct);
    }

    internal static string? Stays(Touched touched, Person? person, PersonContactLog? log, bool survivor, bool named = false) =>
        person is null || survivor ? "merged"
            : person.Version != touched.VersionAfter ? "edited"
            : log?.Invitations > touched.Invitations || (touched.Added && log is { Invited: true } or { Attended.Count: > 0 }) ? "invited"
            : named ? "named" : null;
}
