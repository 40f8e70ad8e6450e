using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Marks that somebody came, or didn't, or takes the mark back: always the state meant, never a switch, so that repeating it changes nothing (F55).</summary>
internal sealed record MarkAttendance(Guid SessionId, Guid ParticipantId, bool? Attended = null)
{
    internal sealed class Validator : Validator<MarkAttendance>
    {
        public Validator()
        {
            RuleFor(x => x.SessionId).NotEmpty();
            RuleFor(x => x.ParticipantId).NotEmpty();
        }
    }

    internal sealed class Endpoint(IMediator mediator, IDocumentSession session, TimeProvider clock) : Slice<MarkAttendance, Nothing>
    {
        public override void Configure()
        {
            Put("/sessions/{sessionId}/participants/{participantId}/attendance");
            Allow(Role.Manager);
            Summary(s => s.Summary = "Mark somebody as come or not come; null, or nothing said, takes the mark back. From the public event's local day on; before it 409 not_yet. Absolute and idempotent; If-Match may be left out, marks from two doors both stand");
        }

        public override async Task HandleAsync(MarkAttendance command, CancellationToken ct)
        {
            var at = await mediator.FindSession(command.SessionId, ct);
            at = command.Attended is null ? at.ToWrite() : at.ToMark(clock.GetUtcNow());
            var invitation = (await mediator.Send(new GetInvitations(at.EventId), ct)).FirstOrDefault(i => i.Id == command.ParticipantId);
            var card = invitation is null ? null : (await mediator.Send(new GetContactCards([invitation.DeputyId ?? invitation.PersonId]), ct)).FirstOrDefault();
            var held = await session.HoldAttendance(at, ct);
            if (HttpContext.Request.Headers.IfMatch.Count > 0 && ExpectedVersion() != (held.Stream.StartingVersion ?? 0))
            {
                Refuse(Refusal.Stale);
            }

            held.Stream.AppendMany(Decide(held.State, at.Slot.Id, command.ParticipantId, command.Attended, invitation is not null, card?.Category).OrRefuse());
            await Save(Nothing.Here, held.Stream, ct);
        }
    }

    internal static Decision<AttendanceMarked[]> Decide(Attendance state, Guid sessionId, Guid participantId, bool? attended, bool invited, OrganizationCategory? category)
    {
        var who = state.Of(participantId);
        if (!invited && who is null)
        {
            return Refusal.NotFound;
        }

        if (state.Mark(participantId, sessionId) == attended)
        {
            return Array.Empty<AttendanceMarked>();
        }

        var elsewhere = sessionId == state.RoundTableId ? who?.Discussion : who?.RoundTable;
        return new[]
        {
            new AttendanceMarked(
                state.PublicEventId,
                sessionId,
                participantId,
                who?.Invited ?? true,
                attended,
                who?.Came == true,
                attended == true || elsewhere == true,
                who is { Invited: false } ? who.Category : category,
                attended is null && elsewhere is null),
        };
    }
}
