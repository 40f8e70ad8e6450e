using FastEndpoints;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>The national reference list (опорный список, R043); a marked sample until the lead writes it.</summary>
internal static class GetReferenceList
{
    /// <summary>The list.</summary>
    /// <param name="Items">Kinds of organisations and experts to invite.</param>
    /// <param name="IsSample">A sample (образец): nobody has written the list yet.</param>
    /// <param name="ChangedAt">When it was written (UTC), or null for the sample.</param>
    internal sealed record View(IReadOnlyList<ReferenceItemView> Items, bool IsSample, DateTimeOffset? ChangedAt);

    internal sealed class Endpoint(IQuerySession session) : Slice<EmptyRequest, View>
    {
        public override void Configure()
        {
            Get("/contacts/reference-list");
            Allow(Role.Manager, Role.Lead, Role.Administrator);
            National();
            Summary(s => s.Summary = "The national reference list of whom to invite");
        }

        public override async Task HandleAsync(EmptyRequest query, CancellationToken ct)
        {
            var list = await ReferenceList.Now(session, ct);
            var closed = (await session.AdvancedSql.QueryAsync<int, Guid>("select count(distinct tenant_id)::int, (data ->> 'itemId')::uuid from contacts.mt_doc_referencelink group by 2", ct)).ToDictionary(c => c.Item2, c => c.Item1);
            var items = list.Items.Select(i => new ReferenceItemView(i.Id, i.Session, i.Category, i.Place, i.Name, i.Needed, i.Note, ReferenceList.IsOfSample(i), closed.GetValueOrDefault(i.Id)));

            // Regions close items without changing the list's version, so the whole answer is always given.
            await ShowVersioned(new View([.. items], list.IsSample, list.IsSample ? null : list.ChangedAt), list.Version, ct);
        }
    }
}
