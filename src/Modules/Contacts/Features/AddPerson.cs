using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Adds a person to the region's contacts (F20).</summary>
internal sealed record AddPerson(
    string FullName,
    BasisKind? Basis,
    string? BasisNote = null,
    string? Organization = null,
    string? Position = null,
    OrganizationCategory? Category = null,
    IReadOnlyList<string>? Phones = null,
    IReadOnlyList<string>? Emails = null,
    bool AnswersOnStateSupport = false,
    string? Notes = null)
{
    /// <summary>The person added.</summary>
    internal sealed record Added(Guid Id);

    internal sealed class Validator : Validator<AddPerson>
    {
        public Validator()
        {
            RuleFor(x => x.FullName).NotEmpty().MaximumLength(200);
            RuleFor(x => x.Basis).NotNull().WithMessage(_ => Say("Укажите основание: на каком основании вы храните данные человека.", "Name the basis on which the person's data is kept."));
            RuleFor(x => x.BasisNote).NotEmpty().WithMessage(_ => Say("Опишите основание.", "Describe the basis.")).When(x => x.Basis == BasisKind.Other);
            RuleFor(x => x.BasisNote).MaximumLength(500);
            RuleFor(x => x.Organization).MaximumLength(300);
            RuleFor(x => x.Position).MaximumLength(300);
            RuleFor(x => x.Phones).Must(p => p is null || p.Count <= 10).WithMessage(_ => Say("Не больше 10 телефонов.", "At most 10 telephone numbers."));
            RuleFor(x => x.Emails).Must(e => e is null || e.Count <= 10).WithMessage(_ => Say("Не больше 10 адресов.", "At most 10 addresses."));
            RuleFor(x => x.Notes).MaximumLength(2000);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, CurrentRegion current, Caller caller, TimeProvider clock) : Slice<AddPerson, Added>
    {
        public override void Configure()
        {
            Post("/contacts/people");
            Allow(Role.Manager);
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Add a person to the contacts");
        }

        public override async Task HandleAsync(AddPerson command, CancellationToken ct)
        {
            var organization = Contacts.Organization.Named(current.Code, command.Organization);
            var person = Decide(command, organization, NewId(), caller.Id, clock.GetUtcNow()).OrRefuse();
            if (organization is not null)
            {
                session.Store(organization);
            }

            session.Insert(person);
            session.Events.StartStream(person.Id, new PersonAdded(person.Id, person.Position?.Category, null));
            await Created(new Added(person.Id), $"/api/v1/contacts/people/{person.Id}", ct);
        }
    }

    internal static Decision<Person> Decide(AddPerson command, Organization? organization, Guid id, Guid by, DateTimeOffset now)
    {
        var phones = PersonFields.Phones(command.Phones);
        var emails = PersonFields.Emails(command.Emails);
        if ((phones.Refusal ?? emails.Refusal) is { } refusal)
        {
            return refusal;
        }

        var title = PersonFields.Text(command.Position);
        return new Person(
            id,
            Names.Cased(Names.Clean(command.FullName)),
            organization is null && title is null && command.Category is null ? null : new Position(organization?.Id, title, command.Category),
            phones.Value,
            emails.Value,
            command.AnswersOnStateSupport,
            new Basis(command.Basis!.Value, PersonFields.Text(command.BasisNote), null, now),
            DoNotCall: false,
            DoNotMail: false,
            PersonFields.Text(command.Notes),
            "",
            "",
            by,
            now).Indexed(organization?.Name);
    }
}
