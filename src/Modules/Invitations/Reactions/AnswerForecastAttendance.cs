using Marten;
using MediatR;
using Zarozhdenie.Contracts.Invitations;

namespace Zarozhdenie.Invitations.Reactions;

/// <summary>Reckons with everybody chosen, as if their letters were out; nobody who declined comes.</summary>
internal sealed class AnswerForecastAttendance(IQuerySession session) : IRequestHandler<ForecastAttendance, AttendanceForecast>
{
    public async Task<AttendanceForecast> Handle(ForecastAttendance request, CancellationToken cancellationToken)
    {
        var id = request.PublicEventId;
        var stages = await session.Query<Invitation>().Where(i => i.PublicEventId == id && i.ClosedFor == null).Select(i => i.Stage).ToListAsync(cancellationToken);
        if (stages.Count == 0)
        {
            return new AttendanceForecast(0, 0, 0, 0);
        }

        // An event whose attendance nobody recorded teaches nothing, and this one can't foretell itself.
        var marked = await session.Query<InvitationTrail>().Where(t => t.PublicEventId != id && t.Came != null).ToListAsync(cancellationToken);
        var recorded = marked.Select(t => t.PublicEventId).Distinct().ToArray();
        var sent = recorded.Length == 0 ? 0 : await session.Query<Invitation>().CountAsync(i => i.PublicEventId.IsOneOf(recorded) && i.Stage != Stage.Planned && i.ClosedFor == null, cancellationToken);
        return Of(stages, sent, marked.Count(t => t.Came == true));
    }

    /// <summary>The share is of those sent, so the declined have their part in it; whoever confirmed is reckoned with in any case, and nobody who declined.</summary>
    internal static AttendanceForecast Of(IReadOnlyCollection<Stage> stages, int sentBefore, int cameBefore)
    {
        var forecast = Planner.For(sentBefore, cameBefore).Expect(stages.Count);
        var (declined, confirmed) = (stages.Count(s => s == Stage.Declined), stages.Count(s => s == Stage.Confirmed));
        var most = stages.Count - declined;
        return new AttendanceForecast(most, Math.Round(Math.Min(forecast.Expected, most), 1), Math.Min(forecast.Low, most), Math.Max(Math.Min(forecast.High, most), confirmed));
    }
}
