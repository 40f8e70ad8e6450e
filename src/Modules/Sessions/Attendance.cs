using System.Collections.Immutable;
using JasperFx.Events;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;

namespace Zarozhdenie.Sessions;

/// <summary>The first thing about who came was recorded.</summary>
internal sealed record AttendanceOpened(Guid PublicEventId, Guid RoundTableId, Guid DiscussionId);

/// <summary>Who came to which session of a public event.</summary>
/// <param name="Id">Derived from the public event's id.</param>
/// <param name="PublicEventId">The public event.</param>
/// <param name="RoundTableId">Session 1.</param>
/// <param name="DiscussionId">Session 2.</param>
/// <param name="People">Everyone marked, by participant id.</param>
/// <param name="Lists">How many stood on the list last made, by session.</param>
internal sealed record Attendance(
    Guid Id,
    Guid PublicEventId,
    Guid RoundTableId,
    Guid DiscussionId,
    ImmutableDictionary<Guid, Attendee> People,
    ImmutableDictionary<Guid, int> Lists)
{
    public static Attendance Create(AttendanceOpened f) =>
        new(StreamIds.Attendance(f.PublicEventId), f.PublicEventId, f.RoundTableId, f.DiscussionId, ImmutableDictionary<Guid, Attendee>.Empty, ImmutableDictionary<Guid, int>.Empty);

    public Attendance Apply(ParticipantListMade f) => this with { Lists = Lists.SetItem(f.SessionId, f.Participants) };

    public Attendance Apply(WalkInAdded f) => this with { People = People.SetItem(f.ParticipantId, new Attendee(false, f.PersonId, f.SessionId, f.Category, null, null)) };

    public Attendance Apply(AttendanceMarked f)
    {
        var who = Of(f.ParticipantId) ?? new Attendee(f.Invited, null, null, f.Category, null, null);
        who = who with { Category = f.Category ?? who.Category };
        return this with { People = People.SetItem(f.ParticipantId, f.SessionId == RoundTableId ? who with { RoundTable = f.Attended } : who with { Discussion = f.Attended }) };
    }

    public Attendee? Of(Guid participantId) => People.GetValueOrDefault(participantId);

    /// <summary>How many came to this session, walk-ins included.</summary>
    public int CameTo(Guid sessionId) => People.Values.Count(p => (sessionId == RoundTableId ? p.RoundTable : p.Discussion) == true);

    /// <summary>True, false, or null while nobody marked it.</summary>
    public bool? Mark(Guid participantId, Guid sessionId) =>
        Of(participantId) is not { } who ? null : sessionId == RoundTableId ? who.RoundTable : who.Discussion;
}

/// <summary>One person's marks.</summary>
/// <param name="Invited">Had an invitation.</param>
/// <param name="PersonId">A walk-in's contact; an invitee's is asked of Invitations.</param>
/// <param name="WrittenInAt">The session a walk-in was written in at.</param>
/// <param name="Category">Session 1 category of the position.</param>
/// <param name="RoundTable">Came to session 1.</param>
/// <param name="Discussion">Came to session 2.</param>
internal sealed record Attendee(bool Invited, Guid? PersonId, Guid? WrittenInAt, OrganizationCategory? Category, bool? RoundTable, bool? Discussion)
{
    public bool Came => RoundTable == true || Discussion == true;
}

/// <summary>A public event's attendance, held for this request.</summary>
internal sealed record HeldAttendance(IEventStream<Attendance> Stream, Attendance State);

internal static class AttendanceExtensions
{
    /// <summary>Takes the attendance to add to it; the next door waits until this one is saved.</summary>
    public static async Task<HeldAttendance> HoldAttendance(this IDocumentSession session, SessionAt at, CancellationToken ct)
    {
        await session.QueueFor(at.EventId, ct);
        var stream = await session.Events.FetchForWriting<Attendance>(StreamIds.Attendance(at.EventId), ct);
        if (stream.Aggregate is { } state)
        {
            return new HeldAttendance(stream, state);
        }

        var opened = new AttendanceOpened(at.EventId, at.Event.RoundTable.Id, at.Event.Discussion.Id);
        stream.AppendOne(opened);
        return new HeldAttendance(stream, Attendance.Create(opened));
    }

    /// <summary>Who came so far, to read.</summary>
    public static Task<Attendance?> AttendanceOf(this IQuerySession session, Guid publicEventId, CancellationToken ct) =>
        session.LoadAsync<Attendance>(StreamIds.Attendance(publicEventId), ct);
}
