using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>An organisation with the people who work there today; the reading is logged (F90).</summary>
internal sealed record GetOrganization(Guid OrganizationId)
{
    private const int Most = 200;

    internal sealed class Validator : Validator<GetOrganization>
    {
        public Validator() => RuleFor(x => x.OrganizationId).NotEmpty();
    }

    /// <summary>Somebody who works there.</summary>
    internal sealed record Member(Guid Id, string FullName, string? Position, bool AnswersOnStateSupport, bool Reachable, bool MayBeInvited, NotInvitable? NotInvitableBecause);

    /// <summary>The organisation.</summary>
    /// <param name="Id">Organisation id.</param>
    /// <param name="Name">Name.</param>
    /// <param name="ShortName">Short name.</param>
    /// <param name="Category">Session 1 category (R009).</param>
    /// <param name="Address">Address.</param>
    /// <param name="Phone">The front desk's telephone, as people read it.</param>
    /// <param name="Site">Site.</param>
    /// <param name="Notes">Notes.</param>
    /// <param name="People">Who works there today, by name; the first 200.</param>
    internal sealed record View(Guid Id, string Name, string? ShortName, OrganizationCategory? Category, string? Address, string? Phone, string? Site, string? Notes, IReadOnlyList<Member> People);

    internal sealed class Endpoint(IQuerySession session, CurrentRegion current, Regions regions, TimeProvider clock) : Slice<GetOrganization, View>
    {
        public override void Configure()
        {
            Get("/contacts/organizations/{organizationId}");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "An organisation with its people");
        }

        public override async Task HandleAsync(GetOrganization query, CancellationToken ct)
        {
            var o = await session.LoadAsync<Organization>(query.OrganizationId, ct).OrNotFound();
            var today = (await regions.Get(current.Code, ct)).Today(clock.GetUtcNow());
            var people = await session.Query<Person>().WorkingIn(o.Id, today).After(null).Take(Most).ToListAsync(ct);
            var logs = (await session.LoadManyAsync<PersonContactLog>(ct, people.Select(p => p.Id))).ToDictionary(l => l.Id);
            var members = people.Select(p => (Person: p, Post: p.On(today).Held.First(x => x.OrganizationId == o.Id)))
                .Select(m => new Member(m.Person.Id, m.Person.FullName, m.Post.Title, m.Post.AnswersOnStateSupport, m.Person.Reachable, Reaching.MayBeInvited(m.Person, logs.GetValueOrDefault(m.Person.Id)), Reaching.NotInvitableBecause(m.Person, logs.GetValueOrDefault(m.Person.Id))));

            // No 304: the people change without the organisation.
            HttpContext.Response.Headers.ETag = $"\"{o.Version}\"";
            await Show(new View(o.Id, o.Name, o.ShortName, o.Category, o.Address, o.Phone is null ? null : Reading.Phones.Shown(o.Phone), o.Site, o.Notes, [.. members]), ct);
        }
    }
}
