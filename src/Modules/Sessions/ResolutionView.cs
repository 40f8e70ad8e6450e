using Zarozhdenie.Contracts;
using Zarozhdenie.Sessions.Features;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Sessions;

/// <summary>Something that isn't recorded, though a resolution should rest on it.</summary>
/// <param name="Code">noPosition, noReadiness, sample.</param>
/// <param name="Category">Whose position is missing (R009).</param>
/// <param name="Kind">Which point still holds a sample.</param>
/// <param name="Text">The same in a sentence, in the caller's language.</param>
internal sealed record ResolutionGap(string Code, OrganizationCategory? Category, PointKind? Kind, string Text);

/// <summary>The resolution as the manager sees it.</summary>
/// <param name="Drafted">There is a draft at all.</param>
/// <param name="Points">Its points.</param>
/// <param name="Missing">Required kinds without a point (R020–R023).</param>
/// <param name="Gaps">What isn't recorded.</param>
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
    bool Adopted,
    DateTimeOffset? AdoptedAt,
    AdoptedHow? How,
    int? For,
    int? Against,
    int? Abstained,
    string? Sha256,
    string? Text)
{
    public static ResolutionView Of(Resolution? state, IReadOnlyList<ResolutionPoint> points, IReadOnlyList<ListPositions.Item> said) => new(
        state is not null || points.Count > 0,
        points,
        [.. Resolution.Required.Except(points.Select(p => p.Kind))],
        state?.Adopted == true ? [] : GapsIn(points, said),
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
    ];
}
