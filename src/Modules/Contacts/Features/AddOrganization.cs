using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Adds an organisation to the region's contacts (F20).</summary>
internal sealed record AddOrganization(
    string Name,
    string? ShortName = null,
    OrganizationCategory? Category = null,
    string? Address = null,
    string? Phone = null,
    string? Site = null,
    string? Notes = null) : IOrganizationFields
{
    internal static readonly Refusal Known = new("organization_known", "Организация с таким названием уже есть.", "There is an organisation of this name.", 409, "name");

    /// <summary>The organisation added.</summary>
    internal sealed record Added(Guid Id);

    internal sealed class Validator : Validator<AddOrganization>
    {
        public Validator()
        {
            RuleFor(x => x.Name).NotEmpty();
            OrganizationRules.Add(this);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, CurrentRegion current, Caller caller, TimeProvider clock) : Slice<AddOrganization, Added>
    {
        public override void Configure()
        {
            Post("/contacts/organizations");
            Allow(Role.Manager);
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Add an organisation to the contacts");
        }

        public override async Task HandleAsync(AddOrganization command, CancellationToken ct)
        {
            await session.TakeTurnAlone(ct);
            var organization = Decide(command, current.Code, await session.IsKnown(current.Code, command.Name, null, ct), caller.Id, clock.GetUtcNow()).OrRefuse();
            session.Insert(organization);
            session.Events.Append(organization.Id, new OrganizationAdded(organization.Id, organization.Category));
            await Created(new Added(organization.Id), $"/api/v1/contacts/organizations/{organization.Id}", ct);
        }
    }

    internal static Decision<Organization> Decide(AddOrganization command, string region, bool known, Guid by, DateTimeOffset now)
    {
        var phone = OrganizationRules.ReadPhone(command.Phone);
        return known ? Known
            : phone.Refusal is { } refusal ? refusal
            : Organization.Named(region, command.Name)! with
            {
                ShortName = PersonFields.Text(command.ShortName),
                Category = command.Category,
                Address = PersonFields.Text(command.Address),
                Phone = phone.Value,
                Site = PersonFields.Text(command.Site),
                Notes = PersonFields.Text(command.Notes),
                ChangedBy = by,
                ChangedAt = now,
            };
    }
}
