using FastEndpoints;
using FluentValidation;
using Marten;
using Npgsql;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Who of the contacts may be the person that is being written in (F27), asked before saving. A question by POST: what is typed belongs into no address. The reading is logged (F90).</summary>
internal sealed record FindSamePeople(string? FullName = null, string? Organization = null, IReadOnlyList<string>? Phones = null, IReadOnlyList<string>? Emails = null)
{
    private const int Most = 5;

    /// <summary>Somebody who is there.</summary>
    /// <param name="PersonId">The contact.</param>
    /// <param name="FullName">Full name.</param>
    /// <param name="Organization">Organisation of the main post, or null.</param>
    /// <param name="Position">Title, or null.</param>
    /// <param name="By">What is the same.</param>
    internal sealed record Row(Guid PersonId, string FullName, string? Organization, string? Position, IReadOnlyList<Resemblance> By);

    /// <summary>The likeliest first.</summary>
    internal sealed record All(IReadOnlyList<Row> Items);

    internal sealed class Validator : Validator<FindSamePeople>
    {
        public Validator()
        {
            RuleFor(x => x.FullName).MaximumLength(200);
            RuleFor(x => x.Organization).MaximumLength(300);
            RuleFor(x => x.Phones).Must(p => p is null || p.Count <= 10);
            RuleFor(x => x.Emails).Must(e => e is null || e.Count <= 10);
            RuleForEach(x => x.Phones).MaximumLength(100);
            RuleForEach(x => x.Emails).MaximumLength(200);
        }
    }

    internal sealed class Endpoint(IQuerySession session, NpgsqlDataSource database, CurrentRegion current) : Slice<FindSamePeople, All>
    {
        public override void Configure()
        {
            Post("/contacts/people/same");
            Allow(Role.Manager);
            LogsReading();
            Summary(s => s.Summary = "Who of the contacts may be this person");
        }

        public override async Task HandleAsync(FindSamePeople query, CancellationToken ct)
        {
            var asked = Asked(query, current.Code);
            var people = await session.LoadManyAsync<Person>(ct, await PersonKeys.Find(database, current.Code, [.. PersonKeys.Of(asked)], ct));
            var organizations = await session.OrganizationsOf(people, ct);
            await Show(new All(Decide(asked, people, organizations)), ct);
        }
    }

    internal static Person Asked(FindSamePeople query, string region) =>
        new(Guid.Empty, Names.Clean(query.FullName), new Basis(BasisKind.Other, null, null, default), Guid.Empty, default)
        {
            Phones = [.. (query.Phones ?? []).SelectMany(p => Reading.Phones.Read(p).Found)],
            Emails = [.. (query.Emails ?? []).SelectMany(e => Reading.Emails.Read(e).Found).Select(e => new Email(e))],
            Positions = Contacts.Organization.Named(region, query.Organization) is { } organization ? [new Position(organization.Id, null, null)] : [],
        };

    internal static IReadOnlyList<Row> Decide(Person asked, IReadOnlyList<Person> people, IReadOnlyDictionary<Guid, Organization> organizations) =>
    [
        .. people.Select(p => (Person: p, By: Same(asked, p)))
            .Where(p => p.By.Count > 0)
            .OrderByDescending(p => Likeness.Rank(p.By)).ThenBy(p => p.Person.Id)
            .Take(Most)
            .Select(p => new Row(p.Person.Id, p.Person.FullName, p.Person.Position?.OrganizationId is { } id ? organizations.GetValueOrDefault(id)?.Name : null, p.Person.Position?.Title, p.By)),
    ];

    // While the name isn't written yet, a number alone tells.
    private static IReadOnlyList<Resemblance> Same(Person asked, Person there) =>
        Likeness.Of(asked.FullName.Length == 0 ? asked with { FullName = there.FullName } : asked, there);
}
