using Marten;
using Zarozhdenie.Contracts;

namespace Zarozhdenie.Contacts.Duplicates;

/// <summary>Where a merged-away contact went: its id, which invitations and facts hold, leads on to the one that stays.</summary>
internal sealed record MergedPerson(Guid Id, Guid Into, Guid By, DateTimeOffset At);

/// <summary>Kept in the surviving contact's stream: what a merge changed there, enough to split the two again (F27).</summary>
internal sealed record MergeKept(Guid PersonId, Guid MergedId, SealedText Before, SealedText After);

/// <summary>The last of a merged-away contact's stream until it is split off again.</summary>
internal sealed record MergedAway(Guid PersonId, Guid IntoId, SealedText Before);

/// <summary>A contact with what machines know about it, as sealed by a merge.</summary>
internal sealed record MergeState(Person Person, PersonContactLog? Log);

/// <summary>Follows merged-away ids.</summary>
internal static class Pointers
{
    private const int Longest = 10;
    private const int Most = 1_000;

    /// <summary>Whom these ids mean today; ids that were never merged away mean themselves.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Guid>> Today(this IQuerySession session, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var today = ids.Distinct().ToDictionary(id => id);
        for (var step = 0; step < Longest; step++)
        {
            var moved = (await session.LoadManyAsync<MergedPerson>(ct, today.Values.Distinct())).ToDictionary(m => m.Id, m => m.Into);
            if (moved.Count == 0)
            {
                break;
            }

            foreach (var id in today.Keys.ToArray())
            {
                today[id] = moved.GetValueOrDefault(today[id], today[id]);
            }
        }

        return today;
    }

    /// <summary>Who was merged into a contact, also by way of others.</summary>
    public static async Task<IReadOnlyList<MergedPerson>> MergedInto(this IQuerySession session, Guid id, CancellationToken ct)
    {
        var found = new List<MergedPerson>();
        for (Guid[] into = [id]; into.Length > 0 && found.Count < Most;)
        {
            var gone = await session.Query<MergedPerson>().Where(m => m.Into.IsOneOf(into)).ToListAsync(ct);
            found.AddRange(gone);
            into = [.. gone.Select(m => m.Id)];
        }

        return found;
    }

    /// <summary>All ids that mean this person: its own first, then those merged into it.</summary>
    public static async Task<IReadOnlyList<Guid>> IdsOf(this IQuerySession session, Guid today, CancellationToken ct) =>
        [today, .. (await session.MergedInto(today, ct)).Select(m => m.Id)];

    /// <summary>Whom an id means today.</summary>
    public static async Task<Guid> Today(this IQuerySession session, Guid id, CancellationToken ct) => (await session.Today([id], ct))[id];
}
