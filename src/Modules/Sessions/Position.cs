using JasperFx.Events;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;

namespace Zarozhdenie.Sessions;

/// <summary>What a participant said at session 1 (R017), and how their side stands to the cluster (F98).</summary>
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
    DateTimeOffset At)
{
    /// <summary>Whose readiness it is: the organisation's, or the speaker's own where they speak for none (an expert).</summary>
    public Guid Side => OrganizationId ?? ParticipantId;

    public static Position Create(IEvent<PositionRecorded> e) => new(
        e.Data.PositionId, e.Data.PublicEventId, e.Data.Number, e.Data.ParticipantId, e.Data.OrganizationId, e.Data.Readiness, e.Data.Topic, e.Data.Stance, e.Data.MayQuote, e.Data.Text, e.Timestamp);

    /// <summary>Each side's readiness as it stands: the last word counts.</summary>
    public static IReadOnlyDictionary<Guid, Position> LastWords(IEnumerable<Position> positions) =>
        positions.Where(p => p.Readiness is not null).GroupBy(p => p.Side).ToDictionary(g => g.Key, g => g.MaxBy(p => p.Number)!);

    /// <summary>How many sides stand how; every kind is named, zeros too.</summary>
    public static IReadOnlyDictionary<Readiness, int> Count(IEnumerable<Position> positions)
    {
        var last = LastWords(positions).Values;
        return Enum.GetValues<Readiness>().ToDictionary(r => r, r => last.Count(p => p.Readiness == r));
    }
}
