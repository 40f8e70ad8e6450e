using FastEndpoints;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>The region's saved segments, by name (F30).</summary>
internal static class ListSegments
{
    /// <summary>A segment and the version to delete it by.</summary>
    internal sealed record Row(Guid Id, string Name, PeopleFilter Filter, DateTimeOffset ChangedAt, int Version);

    /// <summary>All of them.</summary>
    internal sealed record All(IReadOnlyList<Row> Items);

    internal sealed class Endpoint(IQuerySession session, Sealer sealer) : Slice<EmptyRequest, All>
    {
        public override void Configure()
        {
            Get("/contacts/segments");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "Saved segments of people");
        }

        public override async Task HandleAsync(EmptyRequest query, CancellationToken ct)
        {
            var segments = await session.Query<Segment>().OrderBy(s => s.Name).ThenBy(s => s.Id).ToListAsync(ct);
            var filters = await segments.Whole(sealer, ct);
            await Show(new All([.. segments.Select(s => new Row(s.Id, s.Name, filters[s.Id], s.ChangedAt, s.Version))]), ct);
        }
    }
}
