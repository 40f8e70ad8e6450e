using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Events.PublicPage;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Takes a request over: the person becomes a contact with the consent they gave, and can be invited (F100).</summary>
internal sealed record AcceptTakePartRequest(Guid EventId, Guid RequestId)
{
    /// <summary>The contact.</summary>
    /// <param name="PersonId">Contact id.</param>
    internal sealed record Accepted(Guid PersonId);

    internal sealed class Validator : Validator<AcceptTakePartRequest>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.RequestId).NotEmpty();
        }
    }

    internal sealed class Endpoint(IDocumentSession session, IMediator mediator, Sealer sealer, Regions regions, CurrentRegion current) : Slice<AcceptTakePartRequest, Accepted>
    {
        public override void Configure()
        {
            Post("/events/public-events/{eventId}/requests/{requestId}/accept");
            Allow(Role.Manager);
            LogsReading();
            Summary(s => s.Summary = "Take a request over into the contacts");
        }

        public override async Task HandleAsync(AcceptTakePartRequest command, CancellationToken ct)
        {
            var about = await session.LoadAsync<PublicEvent>(command.EventId, ct).OrNotFound();
            await regions.TakingPart(current.Code, ct);
            var request = await session.RequestInTurn(command.EventId, command.RequestId, ct).OrNotFound();
            var details = await request.Open(sealer, ct).OrNotFound();

            // The contact's id comes of the request's: taken over twice, it is the same contact.
            var personId = Shared.Http.Idempotency.Derive($"take-part/{request.Id}");
            await mediator.Send(Order(request, details, personId, EventRules.Day(about, request.At)), ct);
            session.Settle(sealer, request, accepted: true, personId);
            await Save(new Accepted(personId), ct);
        }
    }

    internal static KeepContact Order(TakePartRequest request, TakePartDetails details, Guid personId, DateOnly givenOn) =>
        new(personId, details.FullName, details.Phone, details.Email, null, null, null, "Заявка с публичной страницы мероприятия")
        {
            Consent = new GivenConsent(request.ConsentVersion, TakePartConsent.TextOf(request.ConsentVersion), givenOn, "Отметка в заявке на публичной странице мероприятия"),
        };
}
