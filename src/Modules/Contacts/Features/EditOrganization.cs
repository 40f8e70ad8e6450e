using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Changes an organisation; a field left out stays as it is, an empty text clears it.</summary>
internal sealed record EditOrganization(
    Guid OrganizationId,
    string? Name = null,
    string? ShortName = null,
    OrganizationCategory? Category = null,
    bool WithoutCategory = false,
    string? Address = null,
    string? Phone = null,
    string? Site = null,
    string? Notes = null) : IOrganizationFields
{
    internal sealed class Validator : Validator<EditOrganization>
    {
        public Validator()
        {
            RuleFor(x => x.OrganizationId).NotEmpty();
            RuleFor(x => x.Name).NotEmpty().When(x => x.Name is not null);
            OrganizationRules.Add(this);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, CurrentRegion current, Caller caller, TimeProvider clock) : Slice<EditOrganization, Nothing>
    {
        public override void Configure()
        {
            Patch("/contacts/organizations/{organizationId}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Change an organisation");
        }

        public override async Task HandleAsync(EditOrganization command, CancellationToken ct)
        {
            await session.TakeTurnAlone(ct);
            var organization = await session.LoadAsync<Organization>(command.OrganizationId, ct).OrNotFound();
            if (ExpectedVersion() != organization.Version)
            {
                throw new StaleException(organization.ChangedBy, organization.ChangedAt);
            }

            var known = command.Name is not null && await session.IsKnown(current.Code, command.Name, organization.Id, ct);
            var (changed, fields) = Decide(organization, command, known, caller.Id, clock.GetUtcNow()).OrRefuse();
            if (fields.Count > 0)
            {
                session.UpdateRevision(changed, organization.Version + 1);
                session.Events.Append(organization.Id, new OrganizationChanged(organization.Id, fields));
            }

            if (fields.Contains("name"))
            {
                await FindUnderNewName(changed, ct);
            }

            await Save(Nothing.Here, ct, version: organization.Version + Math.Sign(fields.Count));
        }

        // People are found by their organisation's name. Theirs is no change that anybody made to them: no version moves.
        private async Task FindUnderNewName(Organization changed, CancellationToken ct)
        {
            var people = await session.Query<Person>().Of(changed.Id).ToListAsync(ct);
            var organizations = await session.OrganizationsOf(people, ct);
            var all = organizations.Values.Where(o => o.Id != changed.Id).Append(changed).ToArray();
            foreach (var person in people)
            {
                var search = person.Indexed(all).Search;
                session.QueueSqlCommand(
                    "update contacts.mt_doc_person set search = ?, data = jsonb_set(data, '{search}', to_jsonb(?::text)) where tenant_id = ? and id = ?",
                    search, search, current.Code, person.Id);
            }
        }
    }

    internal static Decision<(Organization Organization, IReadOnlyList<string> Fields)> Decide(Organization organization, EditOrganization command, bool known, Guid by, DateTimeOffset now)
    {
        Decision<Phone?> phone = command.Phone is null ? organization.Phone : OrganizationRules.ReadPhone(command.Phone);
        if (known || phone.Refusal is not null)
        {
            return known ? AddOrganization.Known : phone.Refusal!;
        }

        var changed = organization with
        {
            Name = command.Name is null ? organization.Name : Names.Clean(command.Name),
            ShortName = command.ShortName is null ? organization.ShortName : PersonFields.Text(command.ShortName),
            Category = command.WithoutCategory ? null : command.Category ?? organization.Category,
            Address = command.Address is null ? organization.Address : PersonFields.Text(command.Address),
            Phone = phone.Value,
            Site = command.Site is null ? organization.Site : PersonFields.Text(command.Site),
            Notes = command.Notes is null ? organization.Notes : PersonFields.Text(command.Notes),
        };
        (string Field, bool Same)[] fields =
        [
            ("name", Same(organization.Name, changed.Name)), ("shortName", Same(organization.ShortName, changed.ShortName)), ("category", organization.Category == changed.Category), ("address", Same(organization.Address, changed.Address)),
            ("phone", organization.Phone == changed.Phone), ("site", Same(organization.Site, changed.Site)), ("notes", Same(organization.Notes, changed.Notes)),
        ];
        return (changed with { ChangedBy = by, ChangedAt = now }, (IReadOnlyList<string>)[.. fields.Where(f => !f.Same).Select(f => f.Field)]);

        static bool Same(string? a, string? b) => string.Equals(a, b, StringComparison.Ordinal);
    }
}
