using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Rewrites the resolution's points before adoption (R054). What is still missing is told, not refused.</summary>
internal sealed record EditResolution(Guid SessionId, IReadOnlyList<EditResolution.Point> Points)
{
    public static readonly Refusal UnknownSource = new("unknown_source", "Пункт ссылается на позицию, которой нет у этого мероприятия.", "A point refers to a position that this public event doesn't have.", 409, "points");

    /// <summary>A point as sent; <paramref name="Sample"/> and <paramref name="Edited"/> may come back as they were read and aren't looked at.</summary>
    internal sealed record Point(string Text, PointKind? Kind, IReadOnlyList<Guid>? Sources = null, bool? Sample = null, bool? Edited = null);

    /// <summary>What a resolution still lacks.</summary>
    internal sealed record Checked(IReadOnlyList<PointKind> Missing);

    internal sealed class Validator : Validator<EditResolution>
    {
        public Validator()
        {
            RuleFor(x => x.SessionId).NotEmpty();
            RuleFor(x => x.Points).NotNull();
            RuleFor(x => x.Points.Count).InclusiveBetween(1, 60).When(x => x.Points is not null).OverridePropertyName("points");
            RuleForEach(x => x.Points).ChildRules(p =>
            {
                p.RuleFor(x => x.Text).NotEmpty().MaximumLength(3000);
                p.RuleFor(x => x.Kind).NotNull().IsInEnum();
            });
        }
    }

    internal sealed class Endpoint(IMediator mediator, IDocumentSession session, Sealer sealer) : Slice<EditResolution, Checked>
    {
        public override void Configure()
        {
            Put("/sessions/{sessionId}/resolution");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Rewrite the points of the resolution before adoption");
        }

        public override async Task HandleAsync(EditResolution command, CancellationToken ct)
        {
            var at = (await mediator.FindSession(command.SessionId, ct)).Only(SessionKind.RoundTable).ToWrite();
            var stream = await StreamAtVersion<Resolution>(StreamIds.Resolution(at.EventId), ct);
            var known = await session.Query<Position>().Where(p => p.PublicEventId == at.EventId).ToListAsync(ct);
            var before = await sealer.OpenAs<ResolutionPoint[]>(stream.Aggregate!.Points, ct) ?? [];
            var points = Rewrite(before, command.Points);
            var standing = points.Select(p => p.From(known)).ToArray();
            stream.AppendMany(Decide(stream.Aggregate, points, [.. known.Select(p => p.Id)], await sealer.SealAll(at.EventId, standing, ct)).OrRefuse());
            await Save(new Checked([.. Resolution.Required.Except(points.Select(p => p.Kind))]), stream, ct);
        }
    }

    internal static Decision<object[]> Decide(Resolution state, IReadOnlyList<ResolutionPoint> points, IReadOnlyCollection<Guid> positions, SealedText words) =>
        state.Adopted ? Resolution.AlreadyAdopted
        : points.SelectMany(p => p.Sources).Except(positions).Any() ? UnknownSource
        : Resolution.Write(state, state.PublicEventId, points, words);

    /// <summary>A point whose words changed is a person's from now on.</summary>
    internal static IReadOnlyList<ResolutionPoint> Rewrite(IReadOnlyList<ResolutionPoint> before, IReadOnlyList<Point> sent) =>
    [
        .. sent.Select(p =>
        {
            var text = p.Text.Trim();
            var same = before.FirstOrDefault(b => b.Kind == p.Kind && string.Equals(b.Text, text, StringComparison.Ordinal));
            return new ResolutionPoint(text, p.Kind!.Value, p.Sources ?? [], same?.Sample ?? false, same?.Edited ?? true);
        }),
    ];
}
