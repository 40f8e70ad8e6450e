using Marten;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>Shows rows beside whom they repeat.</summary>
internal sealed class Twins(IQuerySession session, Blocks blocks)
{
    /// <summary>The twins of a page of rows, by the rows' numbers.</summary>
    public async Task<IReadOnlyDictionary<int, RowView.Beside>> Of(Guid importId, IReadOnlyList<Result> page, CancellationToken ct)
    {
        var twins = page.Where(r => r.Row.Twin is not null).Select(r => r.Row.Twin!).ToArray();
        var rows = await blocks.Rows(importId, twins.Select(t => t.Row).OfType<int>().Distinct(), ct);
        var people = (await session.LoadManyAsync<Person>(ct, twins.Select(t => t.PersonId).OfType<Guid>().Distinct())).ToDictionary(p => p.Id);
        var organizations = (await session.LoadManyAsync<Organization>(ct, people.Values.Select(p => p.Position?.OrganizationId).OfType<Guid>().Distinct())).ToDictionary(o => o.Id);
        var found = new Dictionary<int, RowView.Beside>();
        foreach (var row in page.Select(r => r.Row))
        {
            var other = row.Twin?.Row is { } number && rows.TryGetValue(number, out var twin) ? RowView.Shown.Of(twin.Values)
                : row.Twin?.PersonId is { } id && people.TryGetValue(id, out var person) ? Of(person, organizations.GetValueOrDefault(person.Position?.OrganizationId ?? Guid.Empty))
                : null;
            if (other is not null)
            {
                found[row.Number] = new RowView.Beside(row.Twin!.PersonId, row.Twin.Row, row.Twin.Same, other, RowView.Shown.Of(row.Values).Differences(other));
            }
        }

        return found;
    }

    private static RowView.Shown Of(Person person, Organization? organization) =>
        new(person.FullName, organization?.Name, person.Position?.Title, person.Position?.Category, null, [.. person.Phones.Select(Reading.Phones.Shown)], [.. person.Emails.Select(e => e.Address)], person.Notes);
}
