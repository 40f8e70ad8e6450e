using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>People of the region, found by name, organisation, telephone digits or e-mail; the reading is logged (F90).</summary>
internal sealed record ListPeople : PeopleFilter
{
    public string? Sort { get; init; }

    public string? After { get; init; }

    public int? Limit { get; init; }

    internal sealed class Validator : Validator<ListPeople>
    {
        public Validator()
        {
            Rules(this);
            RuleFor(x => x.Sort).Must(s => s is null or "name" or "-name").WithMessage(_ => Say("Сортировка: name или -name.", "Sort by name or -name."));
            RuleFor(x => x.After).Must(a => a is null || PeopleCursor.Read(a) is not null).WithMessage(_ => Say("Неверный курсор страницы.", "The page cursor is wrong."));
        }
    }

    /// <summary>A person in the list.</summary>
    internal sealed record Row(
        Guid Id, string FullName, string? Organization, string? Position, OrganizationCategory? Category, IReadOnlyList<PhoneView> Phones, IReadOnlyList<string> Emails, IReadOnlyList<string> Tags, bool Reachable, bool MayBeInvited, NotInvitable? NotInvitableBecause, bool DoNotCall, bool AnswersOnStateSupport, DateTimeOffset? LastContactAt, CallOutcome? LastOutcome, int Attended);

    /// <summary>A page of people.</summary>
    /// <param name="Items">The rows.</param>
    /// <param name="Next">Cursor, or null.</param>
    /// <param name="Similar">Nobody is written exactly so: these are written alike.</param>
    /// <param name="ReadAs">Nobody is written so, and these are what was typed with the keyboard switched to the other letters; null otherwise.</param>
    internal sealed record Found(IReadOnlyList<Row> Items, string? Next, bool Similar, string? ReadAs);

    internal sealed class Endpoint(IQuerySession session, CurrentRegion current, Regions regions, TimeProvider clock) : Slice<ListPeople, Found>
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
            var region = await regions.Get(current.Code, ct);
            var people = await Matching(query, region, limit, similar: false, ct);
            string? readAs = null;
            if (people.Count == 0 && SearchTerms.OtherLayout(query.Search) is { } switched)
            {
                people = await Matching(query with { Search = switched }, region, limit, similar: false, ct);
                readAs = people.Count > 0 ? switched : null;
            }

            var similar = people.Count == 0 && SearchTerms.MayBeMistyped(query.Search);
            people = similar ? await Matching(query, region, limit, similar, ct) : people;
            var page = Paging.Page(people, limit, PeopleCursor.Of);
            await Show(new Found(await Rows(page.Items, ct), page.Next, (similar || query.Similar == true) && people.Count > 0, readAs), ct);
        }

        private async Task<IReadOnlyList<Person>> Matching(ListPeople query, Region region, int limit, bool similar, CancellationToken ct)
        {
            var today = region.Today(clock.GetUtcNow());
            var people = await session.Query<Person>()
                .Fitting(query, region, today, similar)
                .After(query.After is null ? null : PeopleCursor.Read(query.After), string.Equals(query.Sort, "-name", StringComparison.Ordinal))
                .Take(limit + 1)
                .ToListAsync(ct);
            return [.. people.Select(p => p.On(today))];
        }

        private async Task<IReadOnlyList<Row>> Rows(IReadOnlyList<Person> people, CancellationToken ct)
        {
            var organizations = await session.OrganizationsOf(people, ct);
            var logs = (await session.LoadManyAsync<PersonContactLog>(ct, people.Select(p => p.Id))).ToDictionary(l => l.Id);
            return
            [
                .. people.Select(p => PersonView.Of(p, organizations, logs.GetValueOrDefault(p.Id)))
                    .Select(v => new Row(v.Id, v.FullName, v.Organization, v.Position, v.Category, v.Phones, v.Emails, v.Tags, v.Reachable, v.MayBeInvited, v.NotInvitableBecause, v.DoNotCall, v.AnswersOnStateSupport, v.LastContactAt, v.LastOutcome, v.Attended)),
            ];
        }
    }
}
