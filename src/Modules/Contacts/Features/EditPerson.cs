using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Changes a person; a field left out stays as it is, an empty text clears it. The flat post fields put today's main post right.</summary>
internal sealed record EditPerson(
    Guid PersonId,
    string? FullName = null,
    string? Organization = null,
    string? Position = null,
    OrganizationCategory? Category = null,
    bool WithoutCategory = false,
    IReadOnlyList<PhoneEntry>? Phones = null,
    IReadOnlyList<EmailEntry>? Emails = null,
    bool? AnswersOnStateSupport = null,
    bool? DoNotCall = null,
    bool? DoNotMail = null,
    string? Notes = null,
    IReadOnlyList<PositionEntry>? Positions = null,
    IReadOnlyList<string>? Tags = null,
    string? Greeting = null,
    string? NameDative = null,
    string? NameGenitive = null,
    string? PositionDative = null,
    string? PositionGenitive = null) : IPersonFields
{
    bool IPersonFields.SaysMainPost => Organization is not null || Position is not null || Category is not null || WithoutCategory || AnswersOnStateSupport is not null || PositionDative is not null || PositionGenitive is not null;

    internal sealed class Validator : Validator<EditPerson>
    {
        public Validator()
        {
            RuleFor(x => x.PersonId).NotEmpty();
            RuleFor(x => x.FullName).NotEmpty().MaximumLength(200).When(x => x.FullName is not null);
            RuleFor(x => x.Greeting).MaximumLength(200);
            RuleFor(x => x.NameDative).MaximumLength(200);
            RuleFor(x => x.NameGenitive).MaximumLength(200);
            RuleFor(x => x.PositionDative).MaximumLength(300);
            RuleFor(x => x.PositionGenitive).MaximumLength(300);
            PersonRules.Add(this);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, CurrentRegion current, Regions regions, Caller caller, TimeProvider clock) : Slice<EditPerson, Nothing>
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
            await session.TakeTurn(command.PersonId, ct);
            var person = await session.LoadAsync<Person>(command.PersonId, ct).OrNotFound();
            if (ExpectedVersion() != person.Version)
            {
                throw new StaleException(person.ChangedBy, person.ChangedAt);
            }

            var now = clock.GetUtcNow();
            var held = await session.OrganizationsOf([person], ct);
            var named = await session.Named(current.Code, AddPerson.OrganizationsOf(command), caller.Id, now, ct);
            var (changed, fields) = Decide(person.On((await regions.Get(current.Code, ct)).Today(now)), command, held, named, caller.Id, now).OrRefuse();
            if (await session.LoadAsync<PersonContactLog>(person.Id, ct) is { } log && Lifted(log, command, changed) is var lifted && lifted != log)
            {
                session.Store(lifted);
            }

            if (fields.Count > 0)
            {
                session.UpdateRevision(changed, person.Version + 1);
                session.Events.Append(person.Id, new PersonChanged(person.Id, fields, null));
            }

            await Save(Nothing.Here, ct, version: person.Version + Math.Sign(fields.Count));
        }
    }

    /// <summary>«You may call me again», «the number is right after all»: takes back what a call had noted.</summary>
    internal static PersonContactLog Lifted(PersonContactLog log, EditPerson command, Person changed)
    {
        var right = (command.Phones ?? []).Where(e => e.Wrong == false).SelectMany(e => PersonFields.Phones([e], changed.Phones).Value).Select(p => p.Dialled()).ToArray();
        return log with
        {
            AskedNotToCall = log.AskedNotToCall && command.DoNotCall != false,
            WrongPhones = right.Intersect(log.WrongPhones, StringComparer.Ordinal).Any() ? [.. log.WrongPhones.Except(right, StringComparer.Ordinal)] : log.WrongPhones,
        };
    }

    internal static Decision<(Person Person, IReadOnlyList<string> Fields)> Decide(Person person, EditPerson command, IReadOnlyDictionary<Guid, Organization> held, IReadOnlyDictionary<string, Organization> named, Guid by, DateTimeOffset now)
    {
        var (phones, emails, tags) = (PersonFields.Phones(command.Phones, person.Phones), PersonFields.Emails(command.Emails, person.Emails), PersonFields.Tags(command.Tags));
        if ((phones.Refusal ?? emails.Refusal ?? tags.Refusal) is { } refusal)
        {
            return refusal;
        }

        var name = command.FullName is null ? person.FullName : Names.Clean(command.FullName);
        var positions = command.Positions is null ? WithMain(person, command, named) : PersonFields.Positions(command.Positions, named, person.Positions);
        var changed = (person with
        {
            FullName = name,
            Positions = positions,
            Phones = command.Phones is null ? person.Phones : phones.Value,
            Emails = command.Emails is null ? person.Emails : emails.Value,
            Tags = command.Tags is null ? person.Tags : tags.Value,
            // Forms put right by hand belong to the name they were made of.
            Forms = string.Equals(name, person.FullName, StringComparison.Ordinal) ? WithForms(person.Forms, command) : WithForms(NameForms.ByRule, command),
            DoNotCall = command.DoNotCall ?? person.DoNotCall,
            DoNotMail = command.DoNotMail ?? person.DoNotMail,
            Notes = command.Notes is null ? person.Notes : PersonFields.Text(command.Notes),
            ChangedBy = by,
            ChangedAt = now,
        }).Indexed(held.Values.Concat(named.Values));
        return (changed, (IReadOnlyList<string>)[.. PersonChanges.Between(person, changed)]);
    }

    private static IReadOnlyList<Position> WithMain(Person person, EditPerson command, IReadOnlyDictionary<string, Organization> named)
    {
        var had = person.Position ?? new Position(null, null, null);
        var title = command.Position is null ? had.Title : PersonFields.Text(command.Position);
        var same = string.Equals(title, had.Title, StringComparison.Ordinal);
        var main = had with
        {
            OrganizationId = command.Organization is null ? had.OrganizationId : named.GetValueOrDefault(Names.Key(command.Organization))?.Id,
            Title = title,
            Category = command.WithoutCategory ? null : command.Category ?? had.Category,
            AnswersOnStateSupport = command.AnswersOnStateSupport ?? had.AnswersOnStateSupport,
            TitleDative = command.PositionDative is null ? same ? had.TitleDative : null : PersonFields.Text(command.PositionDative),
            TitleGenitive = command.PositionGenitive is null ? same ? had.TitleGenitive : null : PersonFields.Text(command.PositionGenitive),
        };
        return [.. main.IsEmpty ? [] : new[] { main }, .. person.Positions.Where(p => !ReferenceEquals(p, person.Position))];
    }

    private static NameForms WithForms(NameForms had, EditPerson command) => new(
        command.Greeting is null ? had.Greeting : PersonFields.Text(command.Greeting),
        command.NameDative is null ? had.Dative : PersonFields.Text(command.NameDative),
        command.NameGenitive is null ? had.Genitive : PersonFields.Text(command.NameGenitive));
}
