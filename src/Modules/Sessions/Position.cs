using JasperFx.Events;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;

namespace Zarozhdenie.Sessions;

/// <summary>What a participant said at session 1 (R017), and what it says of their side's readiness for the cluster (F98); null where it is silent.</summary>
internal sealed record Position(
    Guid Id,
    Guid PublicEventId,
    int Number,
    Guid ParticipantId,
    Guid? OrganizationId,
    Readiness? Readiness,
    PositionTopic Topic,
    Stance Stance,
    bool MayQuote,
    SealedText Text,
    DateTimeOffset At,
    bool Removed = false)
{
    /// <summary>Whose readiness it is: the organisation's, or the speaker's own where they speak for none (an expert).</summary>
    public Guid Side => OrganizationId ?? ParticipantId;

    public static Position Create(IEvent<PositionRecorded> e) => new(
        e.Data.PositionId, e.Data.PublicEventId, e.Data.Number, e.Data.ParticipantId, e.Data.OrganizationId, Told(e.Data), e.Data.Topic, e.Data.Stance, e.Data.MayQuote, e.Data.Text, e.Timestamp);

    public Position Apply(PositionChanged f) => this with { Readiness = f.Told, Topic = f.Topic, Stance = f.Stance, MayQuote = f.MayQuote, Text = f.Text };

    public Position Apply(PositionRemoved _) => this with { Removed = true };

    /// <summary>Each side's readiness as it stands: the last word counts, removed ones don't.</summary>
    public static IReadOnlyDictionary<Guid, Position> LastWords(IEnumerable<Position> positions) =>
        positions.Where(p => !p.Removed && p.Readiness is not null).GroupBy(p => p.Side).ToDictionary(g => g.Key, g => g.MaxBy(p => p.Number)!);

    /// <summary>The side's readiness before this position became <paramref name="now"/>, and after.</summary>
    public static (Readiness? Before, Readiness? After) Turn(IReadOnlyList<Position> all, Position now) => (
        LastWords(all).GetValueOrDefault(now.Side)?.Readiness,
        LastWords(all.Select(p => p.Id == now.Id ? now : p)).GetValueOrDefault(now.Side)?.Readiness);

    /// <summary>How many sides stand how; every kind is named, zeros too.</summary>
    public static IReadOnlyDictionary<Readiness, int> Count(IEnumerable<Position> positions)
    {
        var last = LastWords(positions).Values;
        return Enum.GetValues<Readiness>().ToDictionary(r => r, r => last.Count(p => p.Readiness == r));
    }

    // Facts older than Told carry what stood before where they were silent.
    private static Readiness? Told(PositionRecorded f) => f.Told ?? (f.Readiness == f.ReadinessBefore ? null : f.Readiness);
}
