using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Sessions.Reactions;

/// <summary>What came of a public event's sessions, for the report; from this module's own documents.</summary>
internal sealed class AnswerGetSessionResults(IQuerySession session, Sealer sealer) : IRequestHandler<GetSessionResults, SessionResults>
{
    public async Task<SessionResults> Handle(GetSessionResults request, CancellationToken cancellationToken)
    {
        var id = request.PublicEventId;
        var attendance = await session.AttendanceOf(id, cancellationToken);
        var positions = await session.Query<Position>().Where(p => p.PublicEventId == id && !p.Removed).ToListAsync(cancellationToken);
        var proposals = await session.Query<Proposal>().Where(p => p.PublicEventId == id && !p.Removed).ToListAsync(cancellationToken);
        var resolution = await session.LoadAsync<Resolution>(StreamIds.Resolution(id), cancellationToken);
        var appeal = await session.LoadAsync<Appeal>(StreamIds.Appeal(id), cancellationToken);

        var points = await sealer.OpenAs<ResolutionPoint[]>(resolution?.Points, cancellationToken) ?? [];
        var words = await sealer.OpenAll([.. proposals.SelectMany(p => new[] { p.Problem, p.Measure })], cancellationToken);
        var addressee = await sealer.OpenAs<AppealDetails>(appeal?.Details, cancellationToken);
        var came = attendance?.People.Values.Where(p => p.Came).ToArray() ?? [];
        return new SessionResults(
            came.Length,
            came.Count(p => p.Invited),
            Of(attendance?.RoundTableId ?? resolution?.SessionId ?? Guid.Empty, came, p => p.RoundTable == true),
            Of(attendance?.DiscussionId ?? appeal?.SessionId ?? proposals.FirstOrDefault()?.SessionId ?? Guid.Empty, came, p => p.Discussion == true),
            positions.Count,
            Position.Count(positions),
            resolution?.Sha256,
            [.. points.Select(p => p.Text)],
            [.. proposals.OrderBy(p => p.Number).Select(p => $"{Open(p.Problem)} — {Open(p.Measure)}")],
            addressee is null ? null : $"{addressee.Title} {addressee.Name}");

        string Open(SealedText text) => words.GetValueOrDefault(text) ?? SessionRefusals.Erased;
    }

    private static SessionAttendance Of(Guid sessionId, Attendee[] people, Func<Attendee, bool> here)
    {
        Attendee[] came = [.. people.Where(here)];
        return new SessionAttendance(
            sessionId,
            came.Length,
            came.Where(p => p.Category is not null).GroupBy(p => p.Category!.Value).ToDictionary(g => g.Key, g => g.Count()),
            came.Count(p => !p.Invited));
    }
}
