using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Closes an item of the reference list by a contact of the region (F23).</summary>
internal sealed record LinkReference(Guid ItemId, Guid? PersonId = null, Guid? OrganizationId = null)
{
    private static readonly Refusal OrganizationsOnly = new("reference_takes_organizations", "Пункт второй сессии закрывает организация: отметок о положении человека мы не храним.", "An item of session 2 is closed by an organisation: people aren't marked.");

    private static readonly Refusal OneOfTwo = new("reference_takes_one", "Укажите либо человека, либо организацию.", "Name either a person or an organisation.", 400, "personId");

    /// <summary>The link.</summary>
    internal sealed record Linked(Guid Id);

    internal sealed class Validator : Validator<LinkReference>
    {
        public Validator() => RuleFor(x => x.ItemId).NotEmpty();
    }

    internal sealed class Endpoint(IDocumentSession session, Caller caller, TimeProvider clock) : Slice<LinkReference, Linked>
    {
        public override void Configure()
        {
            Post("/contacts/coverage/{itemId}/links");
            Allow(Role.Manager);
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Close an item of the reference list by a contact");
        }

        public override async Task HandleAsync(LinkReference command, CancellationToken ct)
        {
            var item = (await ReferenceList.Now(session, ct)).Items.FirstOrDefault(i => i.Id == command.ItemId).OrNotFound();
            if (command.PersonId is { } person)
            {
                await session.LoadAsync<Person>(person, ct).OrNotFound();
            }

            if (command.OrganizationId is { } organization)
            {
                await session.LoadAsync<Organization>(organization, ct).OrNotFound();
            }

            var link = Decide(item, command, Shared.Http.Idempotency.Derive($"{item.Id}/{command.PersonId ?? command.OrganizationId}"), caller.Id, clock.GetUtcNow()).OrRefuse();
            if (await session.LoadAsync<ReferenceLink>(link.Id, ct) is null)
            {
                session.Insert(link);
                session.Events.Append(link.Id, new ReferenceLinked(link.ItemId, link.PersonId, link.OrganizationId));
            }

            await Created(new Linked(link.Id), "/api/v1/contacts/coverage", ct);
        }
    }

    internal static Decision<ReferenceLink> Decide(ReferenceItem item, LinkReference command, Guid id, Guid by, DateTimeOffset now) =>
        command.PersonId is null == command.OrganizationId is null ? OneOfTwo
        : item.Session is SessionKind.Discussion && command.PersonId is not null ? OrganizationsOnly
        : new ReferenceLink(id, item.Id, command.PersonId, command.OrganizationId, by, now);
}
