using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Makes the draft of the resolution from what was recorded (R052, R053, F61); before the day, from samples. Made again, it renews only points nobody edited.</summary>
internal sealed record DraftResolution(Guid SessionId)
{
    internal sealed class Validator : Validator<DraftResolution>
    {
        public Validator() => RuleFor(x => x.SessionId).NotEmpty();
    }

    internal sealed class Endpoint(IMediator mediator, IDocumentSession session, Sealer sealer, Regions regions, CurrentRegion current) : Slice<DraftResolution, ResolutionView>
    {
        public override void Configure()
        {
            Post("/sessions/{sessionId}/resolution/draft");
            Allow(Role.Manager);
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Draft the resolution from the recorded positions; points that a person edited stay as they are");
        }

        public override async Task HandleAsync(DraftResolution command, CancellationToken ct)
        {
            var at = (await mediator.FindSession(command.SessionId, ct)).Only(SessionKind.RoundTable).ToWrite();
            var positions = await session.Query<Position>().Where(p => p.PublicEventId == at.EventId && !p.Removed).ToListAsync(ct);
            var said = await ListPositions.Read(mediator, session, sealer, at, positions, ct);
            var fresh = ResolutionWording.Draft(await regions.Get(current.Code, ct), positions, said);

            await session.QueueFor(at.EventId, ct);
            var stream = await session.Events.FetchForWriting<Resolution>(StreamIds.Resolution(at.EventId), ct);
            var before = await sealer.OpenAs<ResolutionPoint[]>(stream.Aggregate?.Points, ct) ?? [];
            var points = Merge([.. before.Select(p => p.From(positions))], fresh);
            var facts = Decide(stream.Aggregate, at, points, await sealer.SealAll(at.EventId, points, ct)).OrRefuse();
            stream.AppendMany(facts);

            var view = ResolutionView.Of(stream.Aggregate, points, said, (await session.AttendanceOf(at.EventId, ct))?.CameTo(at.Slot.Id) ?? 0);
            if (stream.Aggregate is null)
            {
                await Created(view, $"/api/v1/sessions/{at.Slot.Id}/resolution", ct, stream.CurrentVersion ?? facts.Length);
                return;
            }

            await Save(view, stream, ct);
        }
    }

    internal static Decision<object[]> Decide(Resolution? state, SessionAt at, IReadOnlyList<ResolutionPoint> points, SealedText words) =>
        state?.Adopted == true ? Resolution.AlreadyAdopted
        : state is null ? new object[] { new ResolutionDrafted(at.EventId, at.Slot.Id, points.Count) }.Concat(Resolution.Write(null, at.EventId, points, words)).ToArray()
        : Resolution.Write(state, at.EventId, points, words);

    /// <summary>What people wrote stays; what would say the same again is left out, everything else is drafted anew.</summary>
    internal static IReadOnlyList<ResolutionPoint> Merge(IReadOnlyList<ResolutionPoint> before, IReadOnlyList<ResolutionPoint> fresh)
    {
        var edited = before.Where(p => p.Edited).ToLookup(p => p.Kind);
        return
        [
            .. Resolution.Order.SelectMany(kind => edited[kind].Concat(
                fresh.Where(p => p.Kind == kind && !edited[kind].Any(e => SaysItAlready(e, p))))),
        ];
    }

    private static bool SaysItAlready(ResolutionPoint edited, ResolutionPoint fresh) =>
        (fresh.Sample && (fresh.Kind != PointKind.Other || edited.Sources.Count == 0)) || edited.Sources.Intersect(fresh.Sources).Any();
}
