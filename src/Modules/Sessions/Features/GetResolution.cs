using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>The resolution of session 1 as it stands: nothing yet, a draft, or adopted.</summary>
internal sealed record GetResolution(Guid SessionId)
{
    internal sealed class Validator : Validator<GetResolution>
    {
        public Validator() => RuleFor(x => x.SessionId).NotEmpty();
    }

    internal sealed class Endpoint(IMediator mediator, IQuerySession session, Sealer sealer) : Slice<GetResolution, ResolutionView>
    {
        public override void Configure()
        {
            Get("/sessions/{sessionId}/resolution");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "The resolution: points, what is missing, gaps in what was recorded, adoption");
        }

        public override async Task HandleAsync(GetResolution query, CancellationToken ct)
        {
            var at = (await mediator.FindSession(query.SessionId, ct)).Only(SessionKind.RoundTable);
            var state = await session.LoadAsync<Resolution>(StreamIds.Resolution(at.EventId), ct);
            var positions = await session.Query<Position>().Where(p => p.PublicEventId == at.EventId && !p.Removed).ToListAsync(ct);
            var said = await ListPositions.Read(mediator, session, sealer, at, positions, ct);
            var view = ResolutionView.Of(state, await sealer.OpenAs<ResolutionPoint[]>(state?.Points, ct) ?? [], said, (await session.AttendanceOf(at.EventId, ct))?.CameTo(at.Slot.Id) ?? 0) with { Text = await sealer.Open(state?.Text, ct) };
            var version = state is null ? 0 : (await session.Events.FetchStreamStateAsync(state.Id, ct))!.Version;
            await ShowVersioned(view, version, ct);
        }
    }
}
