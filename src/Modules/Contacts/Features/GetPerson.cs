using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>One person with their contact data; the reading is logged (F90).</summary>
internal sealed record GetPerson(Guid PersonId)
{
    internal sealed class Validator : Validator<GetPerson>
    {
        public Validator() => RuleFor(x => x.PersonId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session, Sealer sealer, CurrentRegion current, Regions regions, TimeProvider clock) : Slice<GetPerson, PersonView>
    {
        public override void Configure()
        {
            Get("/contacts/people/{personId}");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "A person with their contact data");
        }

        public override async Task HandleAsync(GetPerson query, CancellationToken ct)
        {
            var person = await session.LoadAsync<Person>(await session.Today(query.PersonId, ct), ct).OrNotFound();
            var organizations = await session.OrganizationsOf([person], ct);
            var log = await session.LoadAsync<PersonContactLog>(person.Id, ct);
            var consents = await new ConsentsOf(session, sealer).All(person.Id, ct);

            // No 304: consents and calls change what is shown, and not the version that an edit is based on.
            HttpContext.Response.Headers.ETag = $"\"{person.Version}\"";
            await Show(PersonView.Of(person.On((await regions.Get(current.Code, ct)).Today(clock.GetUtcNow())), organizations, log, [.. consents]), ct);
        }
    }
}
