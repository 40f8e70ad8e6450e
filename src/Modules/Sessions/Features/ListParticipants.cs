using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>The list of participants of a session with contacts (R049–R051, F50), by surname.</summary>
internal sealed record ListParticipants(Guid SessionId, string? Search = null, Guid? After = null, int? Limit = null)
{
    /// <summary>A page of the list, the counts of the whole, and when who came may be marked.</summary>
    internal sealed record List(IReadOnlyList<Participant> Items, string? Next, Counts Counts, int? ListMade, MarkingTime Marking);

    /// <summary>How many: on the list, came, marked as not come, without a mark, walk-ins among those who came.</summary>
    internal sealed record Counts(int Total, int Came, int Absent, int Unmarked, int WalkIns);

    internal sealed class Validator : Validator<ListParticipants>
    {
        public Validator()
        {
            RuleFor(x => x.SessionId).NotEmpty();
            RuleFor(x => x.Search).MaximumLength(200);
        }
    }

    internal sealed class Endpoint(IMediator mediator, IQuerySession session, TimeProvider clock) : Slice<ListParticipants, List>
    {
        public override void Configure()
        {
            Get("/sessions/{sessionId}/participants");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "Participants of a session with contacts, by surname; `search` finds a name, an organisation or four digits of a phone. Up to 200 a page");
        }

        public override async Task HandleAsync(ListParticipants query, CancellationToken ct)
        {
            var at = await mediator.FindSession(query.SessionId, ct);
            var all = await Participant.Of(mediator, session, at, ct);
            var found = all.Where(p => string.IsNullOrWhiteSpace(query.Search) || p.Matches(query.Search)).ToArray();
            var from = query.After is null ? 0 : Array.FindIndex(found, p => p.Id == query.After) + 1;
            var limit = Paging.Clamp(query.Limit ?? Paging.Most);
            var page = Paging.Page<Participant>([.. found.Skip(from).Take(limit + 1)], limit, p => p.Id.ToString());
            var counts = new Counts(
                all.Count,
                all.Count(p => p.Attended == true),
                all.Count(p => p.Attended == false),
                all.Count(p => p.Attended is null),
                all.Count(p => p is { Role: ParticipantRole.WalkIn, Attended: true }));
            var attendance = await session.AttendanceOf(at.EventId, ct);
            await ShowVersioned(
                new List(page.Items, page.Next, counts, attendance is null ? null : attendance.Lists.TryGetValue(at.Slot.Id, out var made) ? made : null, at.Marking(clock.GetUtcNow())),
                (await session.Events.FetchStreamStateAsync(StreamIds.Attendance(at.EventId), ct))?.Version ?? 0,
                ct);
        }
    }
}
