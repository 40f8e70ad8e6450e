using System.Text.Json;
using Marten;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Contacts.Duplicates;

/// <summary>A person's consents: their own, and those of the contacts that were merged into theirs.</summary>
internal sealed class ConsentsOf(IQuerySession session, Sealer sealer)
{
    public async Task<IReadOnlyList<ConsentView>> All(Guid personId, CancellationToken ct)
    {
        var merged = (await session.MergedInto(personId, ct)).ToDictionary(m => m.Id);
        Guid[] ids = [personId, .. merged.Keys];
        var consents = await session.ConsentsOf(ids, ct);
        var from = new Dictionary<Guid, ConsentOrigin>();
        foreach (var away in merged.Values.Where(m => consents.Any(c => c.PersonId == m.Id)))
        {
            from[away.Id] = new ConsentOrigin(away.Id, await Name(away, ct), away.At);
        }

        return [.. consents.OrderByDescending(c => c.RecordedAt).Select(c => ConsentView.Of(c, from.GetValueOrDefault(c.PersonId)))];
    }

    // Null once the merged-away contact's key is destroyed.
    private async Task<string?> Name(MergedPerson away, CancellationToken ct)
    {
        var last = (await session.Events.FetchStreamAsync(away.Id, token: ct)).Select(e => e.Data).OfType<MergedAway>().LastOrDefault();
        return await sealer.Open(last?.Before, ct) is { } json ? JsonSerializer.Deserialize<MergeState>(json)!.Person.FullName : null;
    }
}
