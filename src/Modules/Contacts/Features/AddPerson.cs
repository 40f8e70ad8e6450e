using System.Globalization;
using System.Security.Claims;
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

/// <summary>Adds a person to the region's contacts (F20). Without a basis the manager answers for the data by name: see <see cref="ByHand"/>.</summary>
internal sealed record AddPerson(
    string FullName,
    BasisKind? Basis = null,
    string? BasisNote = null,
    string? Organization = null,
    string? Position = null,
    OrganizationCategory? Category = null,
    IReadOnlyList<PhoneEntry>? Phones = null,
    IReadOnlyList<EmailEntry>? Emails = null,
    bool AnswersOnStateSupport = false,
    string? Notes = null,
    IReadOnlyList<PositionEntry>? Positions = null,
    IReadOnlyList<string>? Tags = null,
    string? Greeting = null,
    string? NameDative = null,
    string? NameGenitive = null) : IPersonFields
{
    /// <summary>The person added.</summary>
    internal sealed record Added(Guid Id);

    bool IPersonFields.SaysMainPost => Organization is not null || Position is not null || Category is not null || AnswersOnStateSupport;

    internal sealed class Validator : Validator<AddPerson>
    {
        public Validator()
        {
            RuleFor(x => x.FullName).NotEmpty().MaximumLength(200);
            RuleFor(x => x.BasisNote).NotEmpty().WithMessage(_ => Say("Опишите основание.", "Describe the basis.")).When(x => x.Basis == BasisKind.Other);
            RuleFor(x => x.BasisNote).MaximumLength(500);
            RuleFor(x => x.Greeting).MaximumLength(200);
            RuleFor(x => x.NameDative).MaximumLength(200);
            RuleFor(x => x.NameGenitive).MaximumLength(200);
            PersonRules.Add(this);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, CurrentRegion current, Regions regions, Caller caller, TimeProvider clock) : Slice<AddPerson, Added>
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
            var (now, region) = (clock.GetUtcNow(), await regions.Get(current.Code, ct));
            var based = command.Basis is null ? ByHand(command, User.FindFirstValue(ClaimTypes.Name)!, region.Today(now)) : command;
            var organizations = await session.Named(current.Code, OrganizationsOf(command), caller.Id, now, ct);
            var person = Decide(based, organizations, NewId(), caller.Id, now).OrRefuse();
            session.Insert(person);
            session.Events.StartStream(person.Id, new PersonAdded(person.Id, person.Position?.Category, null));
            await Created(new Added(person.Id), $"/api/v1/contacts/people/{person.Id}", ct);
        }
    }

    /// <summary>152-FZ wants a basis for everyone: without another one, that somebody wrote the person in on a day and answers for it.</summary>
    internal static AddPerson ByHand(AddPerson command, string manager, DateOnly today) => command with
    {
        Basis = BasisKind.Other,
        BasisNote = PersonFields.Text(command.BasisNote) ?? string.Create(CultureInfo.InvariantCulture, $"Внесено вручную {today:dd.MM.yyyy}, {manager}; основание не указано"),
    };

    internal static IEnumerable<string?> OrganizationsOf(IPersonFields fields) => (fields.Positions ?? []).Select(p => p.Organization).Append(fields.Organization);

    internal static Decision<Person> Decide(AddPerson command, IReadOnlyDictionary<string, Organization> organizations, Guid id, Guid by, DateTimeOffset now)
    {
        var (phones, emails, tags) = (PersonFields.Phones(command.Phones, []), PersonFields.Emails(command.Emails, []), PersonFields.Tags(command.Tags));
        if ((phones.Refusal ?? emails.Refusal ?? tags.Refusal) is { } refusal)
        {
            return refusal;
        }

        var positions = PersonFields.Positions(command.Positions ?? [new PositionEntry(command.Organization, command.Position, command.Category, command.AnswersOnStateSupport)], organizations, []);
        return new Person(id, Names.Cased(Names.Clean(command.FullName)), new Basis(command.Basis!.Value, PersonFields.Text(command.BasisNote), null, now), by, now)
        {
            Positions = positions,
            Phones = phones.Value,
            Emails = emails.Value,
            Tags = tags.Value,
            Forms = new NameForms(PersonFields.Text(command.Greeting), PersonFields.Text(command.NameDative), PersonFields.Text(command.NameGenitive)),
            Notes = PersonFields.Text(command.Notes),
        }.Indexed(organizations.Values);
    }
}
