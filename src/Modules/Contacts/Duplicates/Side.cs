using Marten;

namespace Zarozhdenie.Contacts.Duplicates;

/// <summary>One of two contacts shown side by side.</summary>
/// <param name="Person">The contact.</param>
/// <param name="Version">For merging: <c>If-Match</c> or <c>otherVersion</c>.</param>
/// <param name="Invited">Was invited, so its id stands in invitations.</param>
internal sealed record Side(PersonView Person, int Version, bool Invited);

/// <summary>A likely pair.</summary>
/// <param name="Id">The pair, for dismissing it.</param>
/// <param name="By">Why the two look like one; of a dismissed pair as of today, and empty when they no longer do.</param>
/// <param name="First">One contact.</param>
/// <param name="Second">The other.</param>
internal sealed record PairView(Guid Id, IReadOnlyList<Resemblance> By, Side First, Side Second)
{
    /// <summary>The pairs with both contacts; a pair whose contact went meanwhile is left out.</summary>
    public static async Task<IReadOnlyList<PairView>> Of(IQuerySession session, IReadOnlyList<DuplicatePair> pairs, CancellationToken ct)
    {
        var ids = pairs.SelectMany(p => new[] { p.A, p.B }).Distinct().ToArray();
        var people = (await session.LoadManyAsync<Person>(ct, ids)).ToDictionary(p => p.Id);
        var organizations = await session.OrganizationsOf(people.Values, ct);
        var logs = (await session.LoadManyAsync<PersonContactLog>(ct, ids)).ToDictionary(l => l.Id);
        Side Shown(Guid id) => new(PersonView.Of(people[id], organizations, logs.GetValueOrDefault(id)), people[id].Version, logs.GetValueOrDefault(id)?.Invited == true);
        return [.. pairs.Where(p => people.ContainsKey(p.A) && people.ContainsKey(p.B)).Select(p => new PairView(p.Id, p.By.Count > 0 ? p.By : Likeness.Of(people[p.A], people[p.B]), Shown(p.A), Shown(p.B)))];
    }
}
