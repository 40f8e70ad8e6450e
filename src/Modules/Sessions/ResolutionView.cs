using Zarozhdenie.Contracts;
using Zarozhdenie.Sessions.Features;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Sessions;

/// <summary>Something that isn't recorded, though a resolution should rest on it.</summary>
/// <param name="Code">noPosition, noReadiness, sample, positionRemoved.</param>
/// <param name="Category">Whose position is missing (R009).</param>
/// <param name="Kind">Which point still holds a sample, or rests on a position that was taken out.</param>
/// <param name="Text">The same in a sentence, in the caller's language.</param>
internal sealed record ResolutionGap(string Code, OrganizationCategory? Category, PointKind? Kind, string Text);

/// <summary>What adoption looks at.</summary>
/// <param name="Samples">Points that still hold sample text: adopting them as they are needs acceptSamples.</param>
/// <param name="Came">How many came to session 1: more votes are refused; 0 while nobody is marked, and then votes aren't compared.</param>
internal sealed record ResolutionChecks(int Samples, int Came);

/// <summary>The resolution as the manager sees it.</summary>
/// <param name="Drafted">There is a draft at all.</param>
/// <param name="Points">Its points.</param>
/// <param name="Missing">Required kinds without a point (R020–R023).</param>
/// <param name="Gaps">What isn't recorded.</param>
/// <param name="Checks">What adoption looks at.</param>
/// <param name="Adopted">It is adopted.</param>
/// <param name="AdoptedAt">When.</param>
/// <param name="How">By consensus or by hands.</param>
/// <param name="For">Votes in favour.</param>
/// <param name="Against">Votes against.</param>
/// <param name="Abstained">Abstentions.</param>
/// <param name="Sha256">Hash of the adopted text.</param>
/// <param name="Text">The adopted text itself: its UTF-8 bytes give the hash.</param>
internal sealed record ResolutionView(
    bool Drafted,
    IReadOnlyList<ResolutionPoint> Points,
    IReadOnlyList<PointKind> Missing,
    IReadOnlyList<ResolutionGap> Gaps,
    ResolutionChecks Checks,
    bool Adopted,
    DateTimeOffset? AdoptedAt,
    AdoptedHow? How,
    int? For,
    int? Against,
    int? Abstained,
    string? Sha256,
    string? Text)
{
    public static ResolutionView Of(Resolution? state, IReadOnlyList<ResolutionPoint> points, IReadOnlyList<ListPositions.Item> said, int came) => new(
        state is not null || points.Count > 0,
        points,
        [.. Resolution.Required.Except(points.Select(p => p.Kind))],
        state?.Adopted == true ? [] : GapsIn(points, said),
        new ResolutionChecks(points.Count(p => p.Sample), came),
        state?.Adopted == true,
        state?.AdoptedAt,
        state?.Vote?.How,
        state?.Vote?.For,
        state?.Vote?.Against,
        state?.Vote?.Abstained,
        state?.Sha256,
        null);

    internal static IReadOnlyList<ResolutionGap> GapsIn(IReadOnlyList<ResolutionPoint> points, IReadOnlyList<ListPositions.Item> said) =>
    [
        .. Enum.GetValues<OrganizationCategory>().Except(said.Select(s => s.Category).OfType<OrganizationCategory>()).Select(c =>
            new ResolutionGap("noPosition", c, null, Saying.Say($"Не записана позиция: {Papers.Words.Of(c).Ru}.", $"No position recorded: {Papers.Words.Of(c).En}."))),
        .. said.Any(s => s.Readiness is not null)
            ? Array.Empty<ResolutionGap>()
            : [new ResolutionGap("noReadiness", null, null, Saying.Say("Ни одна сторона не сказала о готовности создавать кластер.", "No side has told its readiness to create the cluster."))],
        .. points.Where(p => p.Sample).Select(p =>
            new ResolutionGap("sample", null, p.Kind, Saying.Say($"Пункт «{ResolutionWording.Name(p.Kind).Ru}» пока стоит как образец: замените его своими словами.", $"The point on {ResolutionWording.Name(p.Kind).En} is still a sample: put it in your own words."))),
        .. points.Where(p => p.Sources.Except(said.Select(s => s.Id)).Any()).Select(p =>
            new ResolutionGap("positionRemoved", null, p.Kind, Saying.Say($"Пункт «{ResolutionWording.Name(p.Kind).Ru}» опирается на позицию, которую убрали: составьте проект заново или поправьте пункт.", $"The point on {ResolutionWording.Name(p.Kind).En} rests on a position that was taken out: make the draft anew or correct the point."))),
    ];
}
