using Marten;
using Npgsql;

namespace Zarozhdenie.Contacts.Duplicates;

/// <summary>Two people who are likely one: a line of the work list, kept in step with the contacts within a second.</summary>
/// <param name="Id">Made from both ids.</param>
/// <param name="A">The one with the smaller id.</param>
/// <param name="B">The other.</param>
/// <param name="By">Why.</param>
/// <param name="Rank">The likelier, the higher.</param>
internal sealed record DuplicatePair(Guid Id, Guid A, Guid B, IReadOnlyList<Resemblance> By, int Rank)
{
    public static Guid IdOf(Guid a, Guid b) => Shared.Http.Idempotency.Derive(a.CompareTo(b) < 0 ? $"{a}/{b}/pair" : $"{b}/{a}/pair");

    public static DuplicatePair Of(Guid a, Guid b, IReadOnlyList<Resemblance> by) =>
        a.CompareTo(b) < 0 ? new(IdOf(a, b), a, b, by, Likeness.Rank(by)) : Of(b, a, by);
}

/// <summary>Somebody looked at the two: they are different people.</summary>
internal sealed record DismissedPair(Guid Id, Guid A, Guid B, Guid By, DateTimeOffset At);

/// <summary>Finds the pairs that some people belong to, by their keys: never by comparing everybody with everybody.</summary>
internal static class Pairs
{
    private const int Most = 20_000;

    // A number that more people share than this is a switchboard's: it says nothing of who they are.
    private const int Few = 50;

    /// <summary>Renews the pairs of these people in the session.</summary>
    public static async Task Renew(IDocumentSession session, NpgsqlDataSource database, IReadOnlyCollection<Guid> people, CancellationToken ct)
    {
        var ids = people.ToArray();
        var candidates = await Candidates(database, session.TenantId, ids, ct);
        var known = (await session.LoadManyAsync<Person>(ct, candidates.SelectMany(c => new[] { c.A, c.B }).Distinct())).ToDictionary(p => p.Id);
        var pairs = candidates
            .Where(c => known.ContainsKey(c.A) && known.ContainsKey(c.B))
            .Select(c => DuplicatePair.Of(c.A, c.B, Likeness.Of(known[c.A], known[c.B])))
            .Where(p => p.By.Count > 0)
            .DistinctBy(p => p.Id)
            .ToArray();
        var dismissed = (await session.LoadManyAsync<DismissedPair>(ct, pairs.Select(p => p.Id))).Select(p => p.Id).ToHashSet();
        session.DeleteWhere<DuplicatePair>(p => p.A.IsOneOf(ids) || p.B.IsOneOf(ids));
        session.Store(pairs.Where(p => !dismissed.Contains(p.Id)).ToArray());
    }

    private static async Task<IReadOnlyList<(Guid A, Guid B)>> Candidates(NpgsqlDataSource database, string region, Guid[] people, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            $"""
            with mine as (select key, person from {PersonKeys.TableName} where person = any($1) and region = $2),
                shared as (select k.key from {PersonKeys.TableName} k where k.key in (select key from mine) and k.region = $2 group by k.key having count(*) between 2 and {Few})
            select distinct mine.person, other.person
            from shared join mine on mine.key = shared.key join {PersonKeys.TableName} other on other.key = shared.key and other.region = $2 and other.person <> mine.person
            order by 1, 2 limit {Most}
            """);
        command.Parameters.AddWithValue(people);
        command.Parameters.AddWithValue(region);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var found = new List<(Guid, Guid)>();
        while (await rows.ReadAsync(ct))
        {
            found.Add((rows.GetGuid(0), rows.GetGuid(1)));
        }

        return found;
    }
}
