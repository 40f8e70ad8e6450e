using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Sessions.Papers;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Adopts the resolution by consensus or a show of hands and freezes its text with a hash (R019, F64).</summary>
internal sealed record AdoptResolution(Guid SessionId, AdoptedHow? How, int? For = null, int? Against = null, int? Abstained = null, bool AcceptSamples = false)
{
    public static readonly Refusal Incomplete = new("resolution_incomplete", "Резолюцию нельзя принять: в ней не хватает обязательных пунктов ({0}).", "The resolution can't be adopted: required points are missing ({1}).");
    public static readonly Refusal NotCarried = new("vote_not_carried", "По этим голосам резолюция не принята: «за» не больше, чем «против».", "By these votes the resolution isn't adopted: those in favour aren't more than those against.", 409, "for");

    public static readonly Refusal VotesExceedCame = new("votes_exceed_came", "Голосов {0}, а на первую сессию пришли {1}: проверьте голоса или отметьте всех, кто пришёл.", "There are {0} votes, but {1} people came to session 1: check the votes or mark everyone who came.", 409, "for");
    public static readonly Refusal SamplePoints = new("sample_points", "В резолюции остались пункты с текстом-образцом ({0}): замените его своими словами или подтвердите, что он подходит.", "Points of the resolution still hold sample text ({0}): put it in your own words or confirm that it fits.", 409, "acceptSamples");

    /// <summary>The adopted text's hash, and advice that wasn't kept (R054): it never blocks.</summary>
    /// <param name="Sha256">SHA-256 of the adopted text.</param>
    /// <param name="Warnings">What the co-organisers hadn't agreed to.</param>
    internal sealed record Frozen(string Sha256, IReadOnlyList<SignOffWarning> Warnings);

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

    internal sealed class Endpoint(IMediator mediator, IDocumentSession session, Sealer sealer, Regions regions, CurrentRegion current) : Slice<AdoptResolution, Frozen>
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
            await session.QueueFor(at.EventId, ct);
            var stream = await StreamAtVersion<Resolution>(StreamIds.Resolution(at.EventId), ct);
            var points = await sealer.OpenAs<ResolutionPoint[]>(stream.Aggregate!.Points, ct) ?? [];
            var text = ResolutionPaper.Markdown(at.Event, await regions.Get(current.Code, ct), points);
            var came = (await session.AttendanceOf(at.EventId, ct))?.CameTo(at.Slot.Id) ?? 0;
            var words = await sealer.Seal(StreamIds.OfficialKey(at.Slot.Id), text, ct);
            var adopted = Decide(stream.Aggregate, command, ResolutionPaper.Hash(text), words, came, points.Count(p => p.Sample)).OrRefuse();
            stream.AppendMany(adopted);
            var warnings = SignOffStanding.Warnings(await session.SignOffOf(at.EventId, ct), stream.Aggregate, await mediator.Send(new GetCoOrganizers(at.EventId), ct));
            await Save(new Frozen(((ResolutionAdopted)adopted[0]).Sha256, warnings), stream, ct);
        }
    }

    internal static Decision<object[]> Decide(Resolution state, AdoptResolution command, string sha256, SealedText text, int came, int samples) =>
        state.Adopted ? Resolution.AlreadyAdopted
        : state.Missing.Count > 0 ? Incomplete.With(
            string.Join(", ", state.Missing.Select(k => ResolutionWording.Name(k).Ru)),
            string.Join(", ", state.Missing.Select(k => ResolutionWording.Name(k).En)))
        : command is { How: AdoptedHow.Hands, For: { } yes, Against: { } no } && yes <= no ? NotCarried
        : came > 0 && Votes(command) is var votes && votes > came ? VotesExceedCame.With(votes, came)
        : samples > 0 && !command.AcceptSamples ? SamplePoints.With(samples)
        : new object[]
        {
            new ResolutionAdopted(state.PublicEventId, state.SessionId, sha256, text, state.Kinds.Contains(PointKind.SupportGroup), state.Kinds.Contains(PointKind.Seat)),
            new ResolutionVoted(command.How!.Value, command.For, command.Against, command.Abstained),
        };

    private static int Votes(AdoptResolution command) => (command.For ?? 0) + (command.Against ?? 0) + (command.Abstained ?? 0);
}
