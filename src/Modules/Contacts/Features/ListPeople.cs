using System.Buffers.Text;
using System.Text;
using FastEndpoints;
using FluentValidation;
using Marten;
using Marten.Linq.MatchesSql;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>People of the region, found by name, organisation, telephone digits or e-mail; the reading is logged (F90).</summary>
internal sealed record ListPeople(string? Search = null, OrganizationCategory? Category = null, bool? Reachable = null, string? Sort = null, string? After = null, int? Limit = null)
{
    internal sealed class Validator : Validator<ListPeople>
    {
        public Validator()
        {
            RuleFor(x => x.Search).MaximumLength(200);
            RuleFor(x => x.Sort).Must(s => s is null or "name" or "-name").WithMessage(_ => Say("Сортировка: name или -name.", "Sort by name or -name."));
            RuleFor(x => x.After).Must(a => a is null || Cursor.Read(a) is not null).WithMessage(_ => Say("Неверный курсор страницы.", "The page cursor is wrong."));
        }
    }

    /// <summary>A person in the list.</summary>
    internal sealed record Row(
        Guid Id, string FullName, string? Organization, string? Position, OrganizationCategory? Category, IReadOnlyList<PhoneView> Phones, IReadOnlyList<string> Emails, IReadOnlyList<string> Tags, bool Reachable, bool MayBeInvited, bool DoNotCall, bool AnswersOnStateSupport, DateTimeOffset? LastContactAt, string? LastOutcome, int Attended);

    internal sealed class Endpoint(IQuerySession session) : Slice<ListPeople, Page<Row>>
    {
        public override void Configure()
        {
            Get("/contacts/people");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "People of the region, by name, organisation, telephone or e-mail");
        }

        public override async Task HandleAsync(ListPeople query, CancellationToken ct)
        {
            var limit = Paging.Clamp(query.Limit);
            var down = string.Equals(query.Sort, "-name", StringComparison.Ordinal);
            var people = session.Query<Person>().AsQueryable();
            foreach (var term in SearchTerms.Of(query.Search))
            {
                people = people.Where(p => p.MatchesSql("d.search like ?", $"%{term}%"));
            }

            if (query.Category is { } category)
            {
                people = people.Where(p => p.Position!.Category == category);
            }

            if (query.Reachable is { } reachable)
            {
                people = people.Where(p => p.Reachable == reachable);
            }

            if (query.After is { } after && Cursor.Read(after) is var (name, id))
            {
                people = people.Where(p => p.MatchesSql(down ? "(d.sort_name, d.id) < (?, ?)" : "(d.sort_name, d.id) > (?, ?)", name, id));
            }

            var found = await (down ? people.OrderByDescending(p => p.SortName).ThenByDescending(p => p.Id) : people.OrderBy(p => p.SortName).ThenBy(p => p.Id)).Take(limit + 1).ToListAsync(ct);
            var page = Paging.Page(found, limit, p => Cursor.Of(p.SortName, p.Id));
            await Show(new Page<Row>(await Rows(page.Items, ct), page.Next), ct);
        }

        private async Task<IReadOnlyList<Row>> Rows(IReadOnlyList<Person> people, CancellationToken ct)
        {
            var organizations = await session.OrganizationsOf(people, ct);
            var logs = (await session.LoadManyAsync<PersonContactLog>(ct, people.Select(p => p.Id))).ToDictionary(l => l.Id);
            return
            [
                .. people.Select(p => PersonView.Of(p, organizations, logs.GetValueOrDefault(p.Id)))
                    .Select(v => new Row(v.Id, v.FullName, v.Organization, v.Position, v.Category, v.Phones, v.Emails, v.Tags, v.Reachable, v.MayBeInvited, v.DoNotCall, v.AnswersOnStateSupport, v.LastContactAt, v.LastOutcome, v.Attended)),
            ];
        }
    }

    /// <summary>Where a page ended: the last one's name key and id.</summary>
    internal static class Cursor
    {
        public static string Of(string name, Guid id) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{id}{name}"));

        public static (string Name, Guid Id)? Read(string cursor) =>
            cursor.Length < 1000 && Base64Url.IsValid(cursor) && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) is { Length: >= 36 } text && Guid.TryParse(text.AsSpan(0, 36), out var id)
                ? (text[36..].Replace("\0", "", StringComparison.Ordinal), id)
                : null;
    }
}
