using JasperFx;
using Marten;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Shared.Time;

/// <summary>The days that the Government transferred, as people wrote them down; one national document.</summary>
/// <param name="Id">Always <see cref="TheId"/>.</param>
/// <param name="Off">Working days that became days off.</param>
/// <param name="Working">Saturdays and Sundays that became working days.</param>
public sealed record TransferredDays(string Id, IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> Working) : IRevisioned
{
    /// <summary>Id of the one document.</summary>
    public const string TheId = "russia";

    /// <summary>Before anybody wrote anything down.</summary>
    public static readonly TransferredDays None = new(TheId, [], []);

    /// <summary>Revision of the document: the ETag; 0 before the first edit.</summary>
    public int Version { get; set; }

    /// <summary>Why each day was transferred, in the words of whoever wrote it down; days of before the reasons have none.</summary>
    public IReadOnlyDictionary<DateOnly, string> Reasons { get; init; } = new Dictionary<DateOnly, string>();

    /// <summary>For asking about a day.</summary>
    public DaysOff AsDaysOff() => new(Off.ToHashSet(), Working.ToHashSet());
}

/// <summary>The days off as they stand now; read once a minute.</summary>
public sealed class WorkCalendar(IDocumentStore store, TimeProvider clock)
{
    private DaysOff? _known;
    private DateTimeOffset _readAt;

    /// <summary>Holidays, weekends and transferred days.</summary>
    public async ValueTask<DaysOff> Now(CancellationToken ct)
    {
        if (_known is { } known && clock.GetUtcNow() - _readAt < TimeSpan.FromMinutes(1))
        {
            return known;
        }

        await using var session = store.QuerySession(Region.National);
        _known = (await session.LoadAsync<TransferredDays>(TransferredDays.TheId, ct) ?? TransferredDays.None).AsDaysOff();
        _readAt = clock.GetUtcNow();
        return _known;
    }

    /// <summary>Forgets what was read, after an edit.</summary>
    public void Forget() => _known = null;
}
