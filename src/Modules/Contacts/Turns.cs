using System.Runtime.CompilerServices;
using Marten;
using Marten.Services;
using Npgsql;
using Zarozhdenie.Contacts.Duplicates;

namespace Zarozhdenie.Contacts;

/// <summary>
/// Who changes people waits for who is at it. Writers of one person queue for that person; what moves many at once (merging, splitting, a
/// block of an import, its undoing, an organisation's name) has the region's contacts to itself. What is read after taking a turn is what
/// the change is based on: nobody who was removed comes back, and nothing that was noted meanwhile is written over. The turn ends with the
/// transaction. <see cref="Watch"/> refuses to save people without one.
/// </summary>
internal static class Turns
{
    private static readonly ConditionalWeakTable<IQuerySession, Held> Sessions = [];

    /// <summary>Beside others who change single people.</summary>
    public static async Task TakeTurn(this IDocumentSession session, CancellationToken ct)
    {
        var held = Sessions.GetOrCreateValue(session);
        if (!held.Any)
        {
            await Lock(session, "select pg_advisory_xact_lock_shared(hashtextextended('contacts.people/' || $1, 0))", session.TenantId, ct);
            held.Any = true;
        }
    }

    /// <summary>One person, whom an id may mean by way of a merge; answers who that is today.</summary>
    public static async Task<Guid> TakeTurn(this IDocumentSession session, Guid personId, CancellationToken ct)
    {
        await session.TakeTurn(ct);
        var today = await session.Today(personId, ct);
        if (Sessions.GetOrCreateValue(session) is { Alone: false } held && held.People.Add(today))
        {
            await Lock(session, "select pg_advisory_xact_lock(hashtextextended('contacts.person/' || $1, 0))", today.ToString(), ct);
        }

        return today;
    }

    /// <summary>The region's contacts for oneself. Taken before anything else: who holds a turn beside others can't wait for those others.</summary>
    public static async Task TakeTurnAlone(this IDocumentSession session, CancellationToken ct)
    {
        var held = Sessions.GetOrCreateValue(session);
        if (held is { Any: true, Alone: false })
        {
            throw new InvalidOperationException("A turn beside others is held already.");
        }

        await Lock(session, "select pg_advisory_xact_lock(hashtextextended('contacts.people/' || $1, 0))", session.TenantId, ct);
        (held.Any, held.Alone) = (true, true);
    }

    private static async Task Lock(IDocumentSession session, string sql, string what, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        await using var command = new NpgsqlCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = what });
        await session.ExecuteAsync(command, ct);
    }

    private sealed class Held
    {
        public bool Any { get; set; }

        public bool Alone { get; set; }

        public HashSet<Guid> People { get; } = [];
    }

    /// <summary>Forgetting to take a turn would lose somebody's words once in a while; so it fails every time.</summary>
    internal sealed class Watch : DocumentSessionListenerBase
    {
        public override Task BeforeSaveChangesAsync(IDocumentSession session, CancellationToken token)
        {
            var changed = session.PendingChanges.Updates().Concat(session.PendingChanges.Deletions().Select(d => d.Document ?? d)).Select(d => d switch { Person p => p.Id, PersonContactLog l => l.Id, _ => Guid.Empty }).Where(id => id != Guid.Empty).ToArray();
            var held = changed.Length > 0 && Sessions.TryGetValue(session, out var found) ? found : null;
            return changed.Length > 0 && held is not { Alone: true } && !changed.All(id => held?.People.Contains(id) == true)
                ? throw new InvalidOperationException("People are changed without a turn.")
                : Task.CompletedTask;
        }

        public override Task AfterCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token)
        {
            Sessions.Remove(session);
            return Task.CompletedTask;
        }
    }
}
