using System.Security.Claims;
using System.Text.Json;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Npgsql;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Offers another region a copy of a contact (F24). The other region's manager takes it over or not; both regions keep the fact.</summary>
internal sealed record OfferContact(Guid PersonId, string ToRegion, string? Note = null)
{
    private static readonly Refusal OwnRegion = new("offer_to_own_region", "Этот контакт уже в вашем регионе.", "This contact is in your region already.", 400, "toRegion");
    private static readonly Refusal NoSuchRegion = new("region_unknown", "Такого региона нет или он не участвует в проекте.", "There is no such region, or it takes no part.", 400, "toRegion");
    private static readonly Refusal Open = new("offer_open", "Этот контакт уже предложен тому региону и ждёт ответа.", "This contact is offered to that region already and waits for an answer.");
    internal static readonly Refusal Withdrew = new("person_withdrew", "Человек отозвал согласие: передавать его данные нельзя.", "The person took their consent back: the data can't be passed on.");

    /// <summary>The offer.</summary>
    internal sealed record Offered(Guid Id);

    internal sealed class Validator : Validator<OfferContact>
    {
        public Validator()
        {
            RuleFor(x => x.PersonId).NotEmpty();
            RuleFor(x => x.ToRegion).NotEmpty().Length(2);
            RuleFor(x => x.Note).MaximumLength(500);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, NpgsqlDataSource database, CurrentRegion current, Regions regions, TimeProvider clock) : Slice<OfferContact, Offered>
    {
        public override void Configure()
        {
            Post("/contacts/people/{personId}/offers");
            Allow(Role.Manager);
            LogsReading();
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Offer another region a copy of a contact");
        }

        public override async Task HandleAsync(OfferContact command, CancellationToken ct)
        {
            // Beside a withdrawal or another offer of the same person, one waits for the other.
            var person = await session.LoadAsync<Person>(await session.TakeTurn(command.PersonId, ct), ct).OrNotFound();
            var log = await session.LoadAsync<PersonContactLog>(person.Id, ct);
            var to = (await regions.All(ct)).GetValueOrDefault(command.ToRegion);
            var copy = Decide(command, person.On((await regions.Get(current.Code, ct)).Today(clock.GetUtcNow())), log, await session.OrganizationsOf([person], ct), current.Code, to).OrRefuse();
            if (await session.ForTenant(command.ToRegion).Query<ContactOffer>().AnyAsync(o => o.State == OfferState.Open && o.PersonId == person.Id && o.FromRegion == current.Code, ct))
            {
                Refuse(Open);
            }

            // The key is the other region's: only there can the copy be opened.
            var theirs = new CurrentRegion();
            theirs.Use(command.ToRegion);
            var id = NewId();
            var offer = new ContactOffer(id, person.Id, current.Code, command.ToRegion, User.FindFirstValue(ClaimTypes.Name)!, OfferState.Open, clock.GetUtcNow())
            {
                Copy = await new Sealer(database, theirs, clock).Seal(id, JsonSerializer.Serialize(copy), ct),
            };
            var fact = new ContactOffered(person.Id, id, current.Code, command.ToRegion);
            session.Events.Append(person.Id, fact);
            session.ForTenant(command.ToRegion).Insert(offer);
            session.ForTenant(command.ToRegion).Events.StartStream(id, fact);
            await Created(new Offered(id), $"/api/v1/contacts/people/{person.Id}", ct);
        }
    }

    internal static Decision<OfferedCopy> Decide(OfferContact command, Person person, PersonContactLog? log, IReadOnlyDictionary<Guid, Organization> organizations, string own, Region? to)
    {
        var post = person.Position;
        return string.Equals(command.ToRegion, own, StringComparison.Ordinal) ? OwnRegion
            : to is not { Active: true } ? NoSuchRegion
            : log?.Withdrawn.Contains(ConsentPurpose.Processing) == true ? Withdrew
            : new OfferedCopy(
                person.FullName,
                post?.OrganizationId is { } id ? organizations.GetValueOrDefault(id)?.Name : null,
                post?.Title,
                post?.Category,
                post?.AnswersOnStateSupport == true,
                [.. person.Phones.Where(p => !Reaching.IsWrong(p, log)).Select(p => p with { Raw = p.Dialled() })],
                [.. person.Emails.Where(e => !e.Wrong)],
                Reaching.MayNotCall(person, log),
                person.DoNotMail,
                person.Basis.Kind.ToString(),
                PersonFields.Text(command.Note));
    }
}
