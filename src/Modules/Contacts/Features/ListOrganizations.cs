using FastEndpoints;
using FluentValidation;
using Marten;
using Marten.Linq.MatchesSql;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Organisations of the region by name (F20), also while typing.</summary>
internal sealed record ListOrganizations(string? Search = null, OrganizationCategory? Category = null, string? After = null, int? Limit = null)
{
    internal sealed class Validator : Validator<ListOrganizations>
    {
        public Validator()
        {
            RuleFor(x => x.Search).MaximumLength(200);
            RuleFor(x => x.After).Must(a => a is null || Guid.TryParse(a, out _)).WithMessage(_ => Say("Неверный курсор страницы.", "The page cursor is wrong."));
        }
    }

    /// <summary>An organisation in the list.</summary>
    internal sealed record Row(Guid Id, string Name, string? ShortName, OrganizationCategory? Category, string? Phone, string? Site);

    internal sealed class Endpoint(IQuerySession session) : Slice<ListOrganizations, Page<Row>>
    {
        public override void Configure()
        {
            Get("/contacts/organizations");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "Organisations of the region by name");
        }

        public override async Task HandleAsync(ListOrganizations query, CancellationToken ct)
        {
            var limit = Paging.Clamp(query.Limit);
            var organizations = SearchTerms.Of(query.Search).Aggregate(session.Query<Organization>().AsQueryable(), (found, term) => found.Where(o => o.MatchesSql("d.search like ?", SearchTerms.Pattern(term))));
            if (query.Category is { } category)
            {
                organizations = organizations.Where(o => o.Category == category);
            }

            if (query.After is { } after)
            {
                // The cursor is the last one's id: its name may hold anything.
                var id = Guid.Parse(after);
                organizations = organizations.Where(o => o.MatchesSql("(d.key, d.id) > (select l.key, l.id from contacts.mt_doc_organization l where l.tenant_id = d.tenant_id and l.id = ?)", id));
            }

            var found = await organizations.OrderBy(o => o.Key).ThenBy(o => o.Id).Take(limit + 1).ToListAsync(ct);
            var page = Paging.Page(found, limit, o => o.Id.ToString());
            await Show(new Page<Row>([.. page.Items.Select(o => new Row(o.Id, o.Name, o.ShortName, o.Category, o.Phone is null ? null : Reading.Phones.Shown(o.Phone), o.Site))], page.Next), ct);
        }
    }
}
