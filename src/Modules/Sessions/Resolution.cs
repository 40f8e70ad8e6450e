using JasperFx.Events;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Sessions.Papers;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Sessions;

/// <summary>What a point of the resolution is about (R020–R023, F61).</summary>
internal enum PointKind
{
    /// <summary>Why the question matters (R020).</summary>
    Relevance,

    /// <summary>Readiness of all interested sides (R021).</summary>
    Readiness,

    /// <summary>The decision on the pro-family cluster.</summary>
    Cluster,

    /// <summary>The decision to form the manager's support group (R022).</summary>
    SupportGroup,

    /// <summary>The decision to include the manager in working groups, committees, commissions (R023).</summary>
    Seat,

    /// <summary>Another decision.</summary>
    Other,

    /// <summary>What a participant said, by name: noted, not decided.</summary>
    Noted,

    /// <summary>What a participant asks to be taken into account: proposed, not decided.</summary>
    Proposed,
}

/// <summary>How the resolution was adopted (F64).</summary>
internal enum AdoptedHow
{
    /// <summary>Nobody objected.</summary>
    Consensus,

    /// <summary>By a show of hands.</summary>
    Hands,
}

/// <summary>One point of the resolution.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Sources">Positions it comes from.</param>
/// <param name="Sample">The words are a sample of ours, nobody's official text: to be replaced or confirmed by editing.</param>
/// <param name="Edited">A person wrote it; a new draft leaves it alone.</param>
internal sealed record ResolutionPoint(string Text, PointKind Kind, IReadOnlyList<Guid> Sources, bool Sample, bool Edited)
{
    /// <summary>The point without sources that were taken out.</summary>
    public ResolutionPoint From(IEnumerable<Position> positions) => this with { Sources = [.. Sources.Intersect(positions.Where(p => !p.Removed).Select(p => p.Id))] };
}

/// <summary>The points as they now read, sealed with the public event's key.</summary>
internal sealed record ResolutionPointsWritten(SealedText Points, IReadOnlyList<PointKind> Kinds);

/// <summary>How it was voted.</summary>
internal sealed record ResolutionVoted(AdoptedHow How, int? For, int? Against, int? Abstained);

/// <summary>A session's resolution: from the draft (R052) to the adopted, frozen text (R019).</summary>
internal sealed record Resolution(
    Guid Id,
    Guid PublicEventId,
    Guid SessionId,
    SealedText? Points,
    IReadOnlyList<PointKind> Kinds,
    string? Sha256,
    SealedText? Text,
    DateTimeOffset? AdoptedAt,
    ResolutionVoted? Vote)
{
    /// <summary>What a resolution can't do without (R020–R023).</summary>
    public static readonly IReadOnlyList<PointKind> Required = [PointKind.Relevance, PointKind.Readiness, PointKind.SupportGroup, PointKind.Seat];

    /// <summary>The order in which points stand in a draft: what was noted, proposed, decided.</summary>
    public static readonly IReadOnlyList<PointKind> Order =
        [PointKind.Relevance, PointKind.Readiness, PointKind.Noted, PointKind.Proposed, PointKind.Cluster, PointKind.SupportGroup, PointKind.Seat, PointKind.Other];

    /// <summary>SHA-256 of the draft's words: what a co-organiser agrees to (R054).</summary>
    public string Wording { get; init; } = "";

    /// <summary>Counts the changes of words, from 1.</summary>
    public int Edition { get; init; }

    public bool Adopted => Sha256 is not null;

    public IReadOnlyList<PointKind> Missing => [.. Required.Except(Kinds)];

    public static Resolution Create(ResolutionDrafted f) => new(StreamIds.Resolution(f.PublicEventId), f.PublicEventId, f.SessionId, null, [], null, null, null, null);

    public Resolution Apply(ResolutionPointsWritten f) => this with { Points = f.Points, Kinds = f.Kinds };

    public Resolution Apply(ResolutionReworded f) => this with { Wording = f.Wording, Edition = f.Edition };

    public Resolution Apply(IEvent<ResolutionAdopted> e) => this with { Sha256 = e.Data.Sha256, Text = e.Data.Text, AdoptedAt = e.Timestamp };

    public Resolution Apply(ResolutionVoted f) => this with { Vote = f };

    /// <summary>The points as they now read; and that the words are others, where they are.</summary>
    public static object[] Write(Resolution? state, Guid publicEventId, IReadOnlyList<ResolutionPoint> points, SealedText words)
    {
        var written = new ResolutionPointsWritten(words, [.. points.Select(p => p.Kind).Distinct()]);
        var wording = ResolutionPaper.Wording(points);
        return string.Equals(wording, state?.Wording, StringComparison.Ordinal) ? [written] : [written, new ResolutionReworded(publicEventId, wording, (state?.Edition ?? 0) + 1)];
    }

    public static readonly Refusal AlreadyAdopted = new("resolution_adopted", "Резолюция уже принята, её текст больше не меняется.", "The resolution is adopted; its text doesn't change any more.");
}
