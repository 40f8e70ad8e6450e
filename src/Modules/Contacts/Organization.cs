using JasperFx;
using Marten;
using Zarozhdenie.Contracts;

namespace Zarozhdenie.Contacts;

/// <summary>An organisation (F20); its id is made from the name it came with, so that two imports can't make it twice.</summary>
internal sealed record Organization(Guid Id, string Name) : IRevisioned
{
    public string? ShortName { get; init; }

    /// <summary>Which session 1 audience it belongs to (R009), or null.</summary>
    public OrganizationCategory? Category { get; init; }

    public string? Address { get; init; }

    /// <summary>The front desk's telephone.</summary>
    public Phone? Phone { get; init; }

    public string? Site { get; init; }

    public string? Notes { get; init; }

    public Guid ChangedBy { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>The version that people see in ETag.</summary>
    public int Version { get; set; }

    /// <summary>The compared form of the name; a column of its own.</summary>
    public string Key => Names.Key(Name);

    /// <summary>What searching looks at; a column of its own.</summary>
    public string Search => $" {Key} {Names.Key(ShortName ?? "")} {Phone?.E164.TrimStart('+')}".TrimEnd();

    /// <summary>The id of the organisation of that name in a region.</summary>
    public static Guid IdOf(string region, string name) => Shared.Http.Idempotency.Derive($"{region}/organization/{Names.Key(name)}");

    /// <summary>The organisation of that name, or null where none is named.</summary>
    public static Organization? Named(string region, string? name) =>
        Names.Says(name) && Names.Clean(name) is var clean ? new Organization(IdOf(region, clean), clean) : null;
}

/// <summary>Finds organisations by the names that people write; makes those that aren't there.</summary>
internal static class Organizations
{
    /// <summary>
    /// The organisations of these names, by <see cref="Names.Key"/>: found by name, else by the name they came with, else stored as new.
    /// An organisation that is there is never overwritten.
    /// </summary>
    public static async Task<IReadOnlyDictionary<string, Organization>> Named(this IDocumentSession session, string region, IEnumerable<string?> names, Guid by, DateTimeOffset now, CancellationToken ct)
    {
        var asked = names.Select(n => Organization.Named(region, n)).OfType<Organization>().DistinctBy(o => o.Id).ToArray();
        if (asked.Length == 0)
        {
            return new Dictionary<string, Organization>(StringComparer.Ordinal);
        }

        await session.TakeTurn(ct);
        var (keys, ids) = (asked.Select(o => o.Key).ToArray(), asked.Select(o => o.Id).ToArray());
        var found = await session.Query<Organization>().Where(o => o.Key.IsOneOf(keys) || o.Id.IsOneOf(ids)).ToListAsync(ct);
        var named = new Dictionary<string, Organization>(StringComparer.Ordinal);
        foreach (var organization in asked)
        {
            var known = found.Where(o => string.Equals(o.Key, organization.Key, StringComparison.Ordinal)).OrderBy(o => o.Id).FirstOrDefault() ?? found.FirstOrDefault(o => o.Id == organization.Id);
            named[organization.Key] = known ?? organization with { ChangedBy = by, ChangedAt = now };
            if (known is null)
            {
                // Not Insert: somebody else naming it at the same moment makes the very same thing; who knows more of it takes a turn alone.
                session.Store(named[organization.Key]);
            }
        }

        return named;
    }

    /// <summary>The organisation of that name, found or stored as new; null where none is named.</summary>
    public static async Task<Organization?> Named(this IDocumentSession session, string region, string? name, Guid by, DateTimeOffset now, CancellationToken ct) =>
        (await session.Named(region, [name], by, now, ct)).Values.SingleOrDefault();

    /// <summary>Names of the organisations of these people's posts, by id.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Organization>> OrganizationsOf(this IQuerySession session, IEnumerable<Person> people, CancellationToken ct) =>
        (await session.LoadManyAsync<Organization>(ct, people.SelectMany(p => p.Positions).Select(p => p.OrganizationId).OfType<Guid>().Distinct())).ToDictionary(o => o.Id);
}
