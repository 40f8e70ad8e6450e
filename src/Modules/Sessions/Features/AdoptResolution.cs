using FastEndpoints;
using FluentValidation;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Sessions.Papers;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Adopts the resolution by consensus or a show of hands and freezes its text with a hash (R019, F64).</summary>
internal sealed record AdoptResolution(Guid SessionId, AdoptedHow? How, int? For = null, int? Against = null, int? Abstained = null)
{
    public static readonly Refusal Incomplete = new("resolution_incomplete", "Резолюцию нельзя принять: в ней не хватает обязательных пунктов ({0}).", "The resolution can't be adopted: required points are missing ({1}).");
    public static readonly Refusal NotCarried = new("vote_not_carried", "По этим голосам резолюция не принята: «за» не больше, чем «против».", "By these votes the resolution isn't adopted: those in favour aren't more than those against.", 409, "for");

    /// <summary>The adopted text's hash.</summary>
    internal sealed record Frozen(string Sha256);

    internal sealed class Validator : Validator<AdoptResolution>
    {
        public Validator()
        {
            RuleFor(x => x.SessionId).NotEmpty();
            RuleFor(x => x.How).NotNull().IsInEnum();
            RuleFor(x => x.For).InclusiveBetween(0, 10_000);
            RuleFor(x => x.Against).InclusiveBetween(0, 10_000);
            RuleFor(x => x.Abstained).InclusiveBetween(0, 10_000);
        }
    }

    internal sealed class Endpoint(IMediator mediator, Sealer sealer, Regions regions, CurrentRegion current) : Slice<AdoptResolution, Frozen>
    {
        public override void Configure()
        {
            Post("/sessions/{sessionId}/resolution/adopt");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Adopt the resolution and freeze its text");
        }

        public override async Task HandleAsync(AdoptResolution command, CancellationToken ct)
        {
            var at = (await mediator.FindSession(command.SessionId, ct)).Only(SessionKind.RoundTable).ToWrite();
            var stream = await StreamAtVersion<Resolution>(StreamIds.Resolution(at.EventId), ct);
            var points = await sealer.OpenAs<ResolutionPoint[]>(stream.Aggregate!.Points, ct) ?? [];
            var text = ResolutionPaper.Markdown(at.Event, await regions.Get(current.Code, ct), points);
            var adopted = Decide(stream.Aggregate, command, ResolutionPaper.Hash(text), await sealer.Seal(StreamIds.OfficialKey(at.Slot.Id), text, ct)).OrRefuse();
            stream.AppendMany(adopted);
            await Save(new Frozen(((ResolutionAdopted)adopted[0]).Sha256), stream, ct);
        }
    }

    internal static Decision<object[]> Decide(Resolution state, AdoptResolution command, string sha256, SealedText text) =>
        state.Adopted ? Resolution.AlreadyAdopted
        : state.Missing.Count > 0 ? Incomplete.With(
            string.Join(", ", state.Missing.Select(k => ResolutionWording.Name(k).Ru)),
            string.Join(", ", state.Missing.Select(k => ResolutionWording.Name(k).En)))
        : command is { How: AdoptedHow.Hands, For: { } yes, Against: { } no } && yes <= no ? NotCarried
        : new object[]
        {
            new ResolutionAdopted(state.PublicEventId, state.SessionId, sha256, text, state.Kinds.Contains(PointKind.SupportGroup), state.Kinds.Contains(PointKind.Seat)),
            new ResolutionVoted(command.How!.Value, command.For, command.Against, command.Abstained),
        };
}
