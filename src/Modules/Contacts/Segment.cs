using JasperFx;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Contacts;

/// <summary>A named filter of the region's people (F30); who fits is found anew each time.</summary>
/// <param name="Id">Segment id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Filter">The filter without its words.</param>
/// <param name="Words">What is looked for by words, which may be somebody's name: sealed with the segment's own key, destroyed with it.</param>
/// <param name="ChangedBy">Who saved it.</param>
/// <param name="ChangedAt">When (UTC).</param>
internal sealed record Segment(Guid Id, string Name, PeopleFilter Filter, SealedText? Words, Guid ChangedBy, DateTimeOffset ChangedAt) : IRevisioned
{
    public int Version { get; set; }
}

/// <summary>The whole filters of segments.</summary>
internal static class SegmentFilters
{
    /// <summary>The filters with their words, by segment.</summary>
    public static async Task<IReadOnlyDictionary<Guid, PeopleFilter>> Whole(this IReadOnlyCollection<Segment> segments, Sealer sealer, CancellationToken ct)
    {
        var words = await sealer.OpenAll([.. segments.Select(s => s.Words).OfType<SealedText>()], ct);
        return segments.ToDictionary(s => s.Id, s => s.Words is null ? s.Filter : s.Filter with { Search = words.GetValueOrDefault(s.Words) });
    }
}
