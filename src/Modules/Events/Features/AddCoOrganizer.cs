using FastEndpoints;
using FluentValidation;
using MediatR;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Names a contact who holds the public event together with the manager, for the organisation of their post (R054, F12).</summary>
internal sealed record AddCoOrganizer(Guid EventId, Guid PersonId)
{
    private const int Most = 20;
    private static readonly Refusal Unknown = new("co_organizer_unknown", "Такого человека нет среди контактов региона.", "This person isn't among the region's contacts.", 404, "personId");
    private static readonly Refusal TooMany = new("co_organizers_too_many", "Соорганизаторов не больше 20.", "There are at most 20 co-organisers.");

    internal sealed class Validator : Validator<AddCoOrganizer>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.PersonId).NotEmpty();
        }
    }

    internal sealed class Endpoint(IMediator mediator) : Slice<AddCoOrganizer, Nothing>
    {
        public override void Configure()
        {
            Post("/events/public-events/{eventId}/co-organizers");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Name a co-organiser");
        }

        public override async Task HandleAsync(AddCoOrganizer command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            var card = (await mediator.Send(new GetContactCards([command.PersonId]), ct)).FirstOrDefault() ?? throw new RefusedException(Unknown);
            if (Decide(stream.Aggregate!, card.Person, card.OrganizationId).OrRefuse() is [var added])
            {
                stream.AppendOne(added);
            }

            await Save(Nothing.Here, stream, ct);
        }
    }

    /// <summary>Naming them, or nothing where they are named already.</summary>
    internal static Decision<CoOrganizerAdded[]> Decide(PublicEvent state, Guid personId, Guid? organizationId) =>
        state.Cancelled ? EventRules.Cancelled
        : state.CoOrganizers.Any(c => c.PersonId == personId) ? Array.Empty<CoOrganizerAdded>()
        : state.CoOrganizers.Count >= Most ? TooMany
        : new[] { new CoOrganizerAdded(state.Id, personId, organizationId, state.GuestLinks + 1) };
}
