using System.Globalization;
using FastEndpoints;
using FluentValidation;
using Marten.Linq.MatchesSql;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts;

/// <summary>Which people of the region: the filters of a list, an export or a saved segment (F30). What is left out filters nothing.</summary>
internal record PeopleFilter
{
    /// <summary>Part of a name, an organisation, an address, or digits of a phone.</summary>
    public string? Search { get; init; }

    /// <summary>Session 1 category of today's main post (F21).</summary>
    public OrganizationCategory? Category { get; init; }

    /// <summary>Nobody said yet which category they are of.</summary>
    public bool? WithoutCategory { get; init; }

    /// <summary>Has this tag.</summary>
    public string? Tag { get; init; }

    /// <summary>Works in this organisation today.</summary>
    public Guid? OrganizationId { get; init; }

    /// <summary>There is a telephone or an address that isn't wrong.</summary>
    public bool? Reachable { get; init; }

    /// <summary>Can answer questions about state support (F22).</summary>
    public bool? AnswersOnStateSupport { get; init; }

    /// <summary>Came to a public event before.</summary>
    public bool? Attended { get; init; }

    /// <summary>Came to this public event.</summary>
    public Guid? AttendedEventId { get; init; }

    /// <summary>Last contact before this local day, or never.</summary>
    public DateOnly? LastContactBefore { get; init; }

    /// <summary>Last contact on this local day or later.</summary>
    public DateOnly? LastContactAfter { get; init; }

    /// <summary>Asked not to be called.</summary>
    public bool? DoNotCall { get; init; }

    /// <summary>The words may be mistyped: whoever is written alike fits, as in a list that found nobody written so.</summary>
    public bool? Similar { get; init; }

    /// <summary>The shape of the filters.</summary>
    public static void Rules<T>(Validator<T> to)
        where T : PeopleFilter
    {
        to.RuleFor(x => x.Search).MaximumLength(200);
        to.RuleFor(x => x.Tag).MaximumLength(40);
        to.RuleFor(x => x.LastContactAfter).Must((x, after) => after is null || x.LastContactBefore is null || after < x.LastContactBefore)
            .WithMessage(_ => Say("Начало периода позже его конца.", "The period ends before it begins."));
    }
}

/// <summary>The filters as a query; everything stays within the region and its size.</summary>
internal static class PeopleFilters
{
    // Posts in their order, and whether one is held on a day: as Position.HeldOn says it. Days as texts sort as days.
    private const string Posts = "jsonb_array_elements(d.data -> 'positions') with ordinality as posts (p, n)";
    private const string Held = "coalesce(p ->> 'from', '') <= ? and coalesce(p ->> 'to', '9999-12-31') >= ?";
    private const string Log = "select 1 from contacts.mt_doc_personcontactlog l where l.tenant_id = d.tenant_id and l.id = d.id and";

    /// <summary>People who fit; with <paramref name="similar"/> words may be mistyped.</summary>
    public static IQueryable<Person> Fitting(this IQueryable<Person> people, PeopleFilter filter, Region region, DateOnly today, bool similar = false)
    {
        people = similar || filter.Similar == true ? SearchTerms.Of(filter.Search).Aggregate(people, Like) : SearchTerms.Of(filter.Search).Aggregate(people, (found, term) => found.Where(p => p.MatchesSql("d.search like ?", SearchTerms.Pattern(term))));
        people = filter.Category is { } category ? people.MainlyAs(category, today) : people;
        people = filter.WithoutCategory is { } without ? people.Where(p => p.MatchesSql($"(select p ->> 'category' from {Posts} where {Held} order by n limit 1) is {Not(without)} null", Text(today), Text(today))) : people;
        people = filter.Reachable is { } reachable ? people.Where(p => p.Reachable == reachable) : people;
        people = filter.AnswersOnStateSupport is { } answers ? people.Where(p => p.MatchesSql($"{Not(answers)} exists (select 1 from {Posts} where (p ->> 'answersOnStateSupport')::boolean and {Held})", Text(today), Text(today))) : people;
        people = filter.Tag is { } tag ? people.Where(p => p.MatchesSql("d.data -> 'tags' @> to_jsonb(?::text)", Names.Clean(tag))) : people;
        people = filter.OrganizationId is { } organization ? people.WorkingIn(organization, today) : people;
        people = filter.Attended is { } attended ? people.Where(p => p.MatchesSql($"{Not(attended)} exists ({Log} jsonb_array_length(l.data -> 'attended') > 0)")) : people;
        people = filter.AttendedEventId is { } at ? people.Where(p => p.MatchesSql($"exists ({Log} l.data -> 'attended' @> to_jsonb(?::text))", at.ToString())) : people;
        people = Start(filter.LastContactBefore, region) is { } before ? people.Where(p => p.MatchesSql($"not exists ({Log} (l.data ->> 'lastContactAt')::timestamptz >= ?)", before)) : people;
        people = Start(filter.LastContactAfter, region) is { } after ? people.Where(p => p.MatchesSql($"exists ({Log} (l.data ->> 'lastContactAt')::timestamptz >= ?)", after)) : people;
        return filter.DoNotCall is { } forbidden
            ? people.Where(p => p.MatchesSql($"{Not(forbidden)} ((d.data ->> 'doNotCall')::boolean or exists ({Log} (l.data ->> 'askedNotToCall')::boolean))"))
            : people;
    }

    /// <summary>People whose main post of the day is of the category.</summary>
    public static IQueryable<Person> MainlyAs(this IQueryable<Person> people, OrganizationCategory category, DateOnly today) =>
        people.Where(p => p.MatchesSql($"(select lower(p ->> 'category') from {Posts} where {Held} order by n limit 1) = lower(?)", Text(today), Text(today), category.ToString()));

    /// <summary>People who have or had a post in the organisation.</summary>
    public static IQueryable<Person> Of(this IQueryable<Person> people, Guid organizationId) =>
        people.Where(p => p.MatchesSql("d.data -> 'positions' @> jsonb_build_array(jsonb_build_object('organizationId', ?::text))", organizationId.ToString()));

    /// <summary>People who hold a post in the organisation on the day.</summary>
    public static IQueryable<Person> WorkingIn(this IQueryable<Person> people, Guid organizationId, DateOnly today) =>
        people.Of(organizationId).Where(p => p.MatchesSql($"exists (select 1 from {Posts} where p ->> 'organizationId' = ? and {Held})", organizationId.ToString(), Text(today), Text(today)));

    /// <summary>People who hold a post in one of the organisations on the day.</summary>
    public static IQueryable<Person> WorkingIn(this IQueryable<Person> people, IReadOnlyCollection<Guid> organizationIds, DateOnly today)
    {
        var ids = organizationIds.Select(id => id.ToString()).ToArray();
        return people.Where(p => p.MatchesSql($"exists (select 1 from {Posts} where p ->> 'organizationId' = any(?) and {Held})", ids, Text(today), Text(today)));
    }

    // Slips are rare in a word's first letters, and a long word's end may be whole: that is what the index finds. What it finds is compared
    // word by word, as far as it was typed.
    private static IQueryable<Person> Like(IQueryable<Person> people, string term)
    {
        if (term.Length < SearchTerms.ShortestMistyped || !term.All(char.IsLetter))
        {
            return people.Where(p => p.MatchesSql("d.search like ?", SearchTerms.Pattern(term)));
        }

        var (first, end, slips) = ($"% {term[..3]}%", term.Length < 8 ? $"% {term[..3]}%" : $"%{term[3..]}%", term.Length < 5 ? 1 : 2);
        return people.Where(p => p.MatchesSql(
            "(d.search like ? or d.search like ?) and exists (select 1 from unnest(string_to_array(d.search, ' ')) w where levenshtein_less_equal(?, left(w, ?), ?) <= ?)",
            first, end, term, term.Length, slips, slips));
    }

    private static DateTimeOffset? Start(DateOnly? day, Region region) => day is { } date ? region.At(date, TimeOnly.MinValue).ToUniversalTime() : null;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Not(bool yes) => yes ? "" : "not";
}
