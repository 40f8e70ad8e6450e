using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>One public event with its warnings.</summary>
internal sealed record GetPublicEvent(Guid EventId)
{
    internal sealed class Validator : Validator<GetPublicEvent>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session) : Slice<GetPublicEvent, PublicEvent>
    {
        public override void Configure()
        {
            Get("/events/public-events/{eventId}");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "A public event with its warnings");
        }

        public override async Task HandleAsync(GetPublicEvent query, CancellationToken ct)
        {
            var found = await session.LoadAsync<PublicEvent>(query.EventId, ct).OrNotFound();
            await Show(found, ct, (await session.Events.FetchStreamStateAsync(query.EventId, ct))!.Version);
        }
    }
}
