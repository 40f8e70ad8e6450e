using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Changes a person; a field left out stays as it is, an empty text clears it.</summary>
internal sealed record EditPerson(
    Guid PersonId,
    string? FullName = null,
    string? Organization = null,
    string? Position = null,
    OrganizationCategory? Category = null,
    bool WithoutCategory = false,
    IReadOnlyList<string>? Phones = null,
    IReadOnlyList<string>? Emails = null,
    bool? AnswersOnStateSupport = null,
    bool? DoNotCall = null,
    bool? DoNotMail = null,
    string? Notes = null)
{
    internal sealed class Validator : Validator<EditPerson>
    {
        public Validator()
        {
            RuleFor(x => x.PersonId).NotEmpty();
            RuleFor(x => x.FullName).NotEmpty().MaximumLength(200).When(x => x.FullName is not null);
            RuleFor(x => x.Organization).MaximumLength(300);
            RuleFor(x => x.Position).MaximumLength(300);
            RuleFor(x => x.Phones).Must(p => p is null || p.Count <= 10).WithMessage(_ => Say("Не больше 10 телефонов.", "At most 10 telephone numbers."));
            RuleFor(x => x.Emails).Must(e => e is null || e.Count <= 10).WithMessage(_ => Say("Не больше 10 адресов.", "At most 10 addresses."));
            RuleFor(x => x.Notes).MaximumLength(2000);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, CurrentRegion current, Caller caller, TimeProvider clock) : Slice<EditPerson, Nothing>
    {
        public override void Configure()
        {
            Patch("/contacts/people/{personId}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Change a person");
        }

        public override async Task HandleAsync(EditPerson command, CancellationToken ct)
        {
            var person = await session.LoadAsync<Person>(command.PersonId, ct).OrNotFound();
            if (ExpectedVersion() != person.Version)
            {
                throw new StaleException(person.ChangedBy, person.ChangedAt);
            }

            var before = person.Position?.OrganizationId is { } had ? await session.LoadAsync<Organization>(had, ct) : null;
            var organization = command.Organization is null ? before : Contacts.Organization.Named(current.Code, command.Organization);
            var (changed, fields) = Decide(person, command, organization, caller.Id, clock.GetUtcNow()).OrRefuse();
            await Lift(command, ct);
            if (fields.Count == 0)
            {
                await Save(Nothing.Here, ct, version: person.Version);
                return;
            }

            if (organization is not null)
            {
                session.Store(organization);
            }

            session.UpdateRevision(changed, person.Version + 1);
            session.Events.Append(person.Id, new PersonChanged(person.Id, fields, null));
            await Save(Nothing.Here, ct, version: person.Version + 1);
        }

        // «You may call me again» takes back what a call had noted.
        private async Task Lift(EditPerson command, CancellationToken ct)
        {
            if (command.DoNotCall == false && await session.LoadAsync<PersonContactLog>(command.PersonId, ct) is { AskedNotToCall: true } log)
            {
                session.Store(log with { AskedNotToCall = false });
            }
        }
    }

    internal static Decision<(Person Person, IReadOnlyList<string> Fields)> Decide(Person person, EditPerson command, Organization? organization, Guid by, DateTimeOffset now)
    {
        var phones = PersonFields.Phones(command.Phones);
        var emails = PersonFields.Emails(command.Emails);
        if ((phones.Refusal ?? emails.Refusal) is { } refusal)
        {
            return refusal;
        }

        var title = command.Position is null ? person.Position?.Title : PersonFields.Text(command.Position);
        var category = command.WithoutCategory ? null : command.Category ?? person.Position?.Category;
        var changed = (person with
        {
            FullName = command.FullName is null ? person.FullName : Names.Clean(command.FullName),
            Position = organization is null && title is null && category is null ? null : new Position(organization?.Id, title, category),
            Phones = command.Phones is null ? person.Phones : phones.Value,
            Emails = command.Emails is null ? person.Emails : emails.Value,
            AnswersOnStateSupport = command.AnswersOnStateSupport ?? person.AnswersOnStateSupport,
            DoNotCall = command.DoNotCall ?? person.DoNotCall,
            DoNotMail = command.DoNotMail ?? person.DoNotMail,
            Notes = command.Notes is null ? person.Notes : PersonFields.Text(command.Notes),
            ChangedBy = by,
            ChangedAt = now,
        }).Indexed(organization?.Name);
        return (changed, (IReadOnlyList<string>)[.. PersonChanges.Between(person, changed)]);
    }
}
