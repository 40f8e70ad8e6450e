using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Events.PublicPage;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Declines a request: it is erased with its key (F100).</summary>
internal sealed record DeclineTakePartRequest(Guid EventId, Guid RequestId)
{
    internal sealed class Validator : Validator<DeclineTakePartRequest>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.RequestId).NotEmpty();
        }
    }

    internal sealed class Endpoint(IDocumentSession session, Sealer sealer) : Slice<DeclineTakePartRequest, Nothing>
    {
        public override void Configure()
        {
            Post("/events/public-events/{eventId}/requests/{requestId}/decline");
            Allow(Role.Manager);
            Summary(s => s.Summary = "Decline a request and erase it");
        }

        public override async Task HandleAsync(DeclineTakePartRequest command, CancellationToken ct)
        {
            var request = await session.RequestInTurn(command.EventId, command.RequestId, ct).OrNotFound();
            session.Settle(sealer, request, accepted: false, null);
            await Save(Nothing.Here, ct);
        }
    }
}
