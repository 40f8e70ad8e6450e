using FastEndpoints;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>What the session 1 categories are called (F21).</summary>
internal static class GetCategories
{
    /// <summary>The five categories.</summary>
    internal sealed record View(IReadOnlyList<CategoryName> Items);

    internal sealed class Endpoint(IQuerySession session) : Slice<EmptyRequest, View>
    {
        public override void Configure()
        {
            Get("/contacts/categories");
            Allow(Role.Manager, Role.Lead, Role.Administrator);
            National();
            Summary(s => s.Summary = "Names of the session 1 categories");
        }

        public override async Task HandleAsync(EmptyRequest query, CancellationToken ct)
        {
            var names = await CategoryNames.Now(session, ct);
            await Show(new View(names.Items), ct, names.Version);
        }
    }
}
