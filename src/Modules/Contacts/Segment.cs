using JasperFx;

namespace Zarozhdenie.Contacts;

/// <summary>A named filter of the region's people (F30); who fits is found anew each time.</summary>
internal sealed record Segment(Guid Id, string Name, PeopleFilter Filter, Guid ChangedBy, DateTimeOffset ChangedAt) : IRevisioned
{
    public int Version { get; set; }
}
