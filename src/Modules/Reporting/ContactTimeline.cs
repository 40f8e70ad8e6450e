using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Contracts.Sessions;

namespace Zarozhdenie.Reporting;

/// <summary>What happened with a contact (F29).</summary>
internal enum TimelineKind
{
    /// <summary>Added to the contacts, by hand or by an import.</summary>
    Added,

    /// <summary>The contact's data changed.</summary>
    Changed,

    /// <summary>Taken out of the contacts.</summary>
    Removed,

    /// <summary>Chosen to be invited.</summary>
    Invited,

    /// <summary>The invitation was sent.</summary>
    Sent,

    /// <summary>The letter reached a mail server, or came back.</summary>
    Delivery,

    /// <summary>A call was made.</summary>
    Called,

    /// <summary>The answer to an invitation changed.</summary>
    Answered,

    /// <summary>Named to come in somebody's place.</summary>
    Deputy,

    /// <summary>Came to a session, or was marked as not come.</summary>
    Attendance,

    /// <summary>Came without an invitation.</summary>
    WalkIn,

    /// <summary>Said something on the priorities.</summary>
    Position,

    /// <summary>A consent was recorded.</summary>
    Consented,

    /// <summary>A consent was taken back.</summary>
    Withdrew,

    /// <summary>Offered to another region.</summary>
    Offered,

    /// <summary>The other region answered the offer.</summary>
    OfferAnswered,

    /// <summary>The offer was taken back before an answer.</summary>
    OfferTakenBack,

    /// <summary>Another contact was found to be the same person; its history belongs here from then on.</summary>
    Merged,

    /// <summary>A merged contact was split off again, with its history.</summary>
    Split,

    /// <summary>The day or the place changed after they had confirmed.</summary>
    ToConfirmAnew,

    /// <summary>An invitation was closed: the person has another one to the same public event.</summary>
    InvitationClosed,

    /// <summary>A closed invitation was taken up again.</summary>
    InvitationReopened,
}

/// <summary>
/// One entry of a contact's history: ids and codes only. Facts know a person or their invitation; <paramref name="Subject"/> is the one
/// that the fact knows, and entries with both tell which invitations are the person's.
/// </summary>
internal sealed record TimelineEntry(Guid Id, Guid Subject, TimelineKind Kind, long Sequence, DateTimeOffset At, Guid? By)
{
    /// <summary>The invitation, walk-in or merged contact that belongs to the subject, a person.</summary>
    public Guid? Participation { get; init; }

    public Guid? PublicEventId { get; init; }

    public Guid? ImportId { get; init; }

    public CallOutcome? Outcome { get; init; }

    public Stage? Stage { get; init; }

    public AnswerChannel? Channel { get; init; }

    public DeliveryState? Delivery { get; init; }

    public ConsentPurpose? Purpose { get; init; }

    /// <summary>Came, accepted.</summary>
    public bool? Yes { get; init; }

    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>The other region's code.</summary>
    public string? Region { get; init; }

    /// <summary>What the caller noted, sealed with the person's key.</summary>
    public SealedText? Note { get; init; }
}

/// <summary>Whom an entry about many people at once is about: the entry's id is its subject.</summary>
internal sealed record TimelinePeople(Guid Id, IReadOnlyList<Guid> PersonIds);

/// <summary>Every public fact that is about a contact becomes an entry.</summary>
internal sealed partial class TimelineProjection : EventProjection
{
    public TimelineProjection()
    {
        IncludeType<PersonAdded>();
        IncludeType<PersonChanged>();
        IncludeType<PeopleImported>();
        IncludeType<PeopleTakenBack>();
        IncludeType<PeopleMerged>();
        IncludeType<PeopleSplit>();
        IncludeType<PersonRemoved>();
        IncludeType<InviteeChosen>();
        IncludeType<InvitationSent>();
        IncludeType<InvitationAnswered>();
        IncludeType<ConfirmationLapsed>();
        IncludeType<InvitationClosed>();
        IncludeType<InvitationReopened>();
        IncludeType<CallReported>();
        IncludeType<DeliveryChanged>();
        IncludeType<AttendanceMarked>();
        IncludeType<WalkInAdded>();
        IncludeType<PositionRecorded>();
        IncludeType<ConsentRecorded>();
        IncludeType<ConsentWithdrawn>();
        IncludeType<ContactOffered>();
        IncludeType<ContactOfferAnswered>();
        IncludeType<ContactOfferTakenBack>();
    }

    public override ValueTask ApplyAsync(IDocumentOperations operations, IEvent e, CancellationToken cancellation)
    {
        foreach (var entry in Of(e))
        {
            operations.Store(entry);
        }

        if (((e.Data as PeopleImported)?.PersonIds ?? (e.Data as PeopleTakenBack)?.PersonIds) is { } people)
        {
            operations.Store(new TimelinePeople(e.Id, people));
        }

        return ValueTask.CompletedTask;
    }

    internal static IEnumerable<TimelineEntry> Of(IEvent e)
    {
        TimelineEntry About(Guid subject, TimelineKind kind) => new(e.Id, subject, kind, e.Sequence, e.Timestamp, Guid.TryParse(e.UserName, out var by) ? by : null);
        return e.Data switch
        {
            PersonAdded f => [About(f.PersonId, TimelineKind.Added) with { ImportId = f.ImportId }],
            PersonChanged f => [About(f.PersonId, TimelineKind.Changed) with { ImportId = f.ImportId, Fields = f.Fields }],
            PersonRemoved f => [About(f.PersonId, TimelineKind.Removed) with { ImportId = f.ImportId }],
            // One entry for a thousand people: it is found by them, and costs one row.
            PeopleImported f => [About(e.Id, TimelineKind.Added) with { ImportId = f.ImportId }],
            PeopleTakenBack f => [About(e.Id, TimelineKind.Removed) with { ImportId = f.ImportId }],
            PeopleMerged f => [About(f.PersonId, TimelineKind.Merged) with { Participation = f.MergedId, Fields = f.Fields }],
            PeopleSplit f => [About(f.PersonId, TimelineKind.Split) with { Participation = f.SplitId }],
            InviteeChosen f => [About(f.PersonId, TimelineKind.Invited) with { PublicEventId = f.PublicEventId, Participation = f.InvitationId }],
            InvitationSent f => [About(f.InvitationId, TimelineKind.Sent) with { PublicEventId = f.PublicEventId, Yes = f.ByMail }],
            CallReported f => [About(f.PersonId, TimelineKind.Called) with { PublicEventId = f.PublicEventId, Outcome = f.Outcome, Note = f.Note }],
            InvitationClosed f => [About(f.InvitationId, TimelineKind.InvitationClosed) with { PublicEventId = f.PublicEventId }],
            InvitationReopened f => [About(f.InvitationId, TimelineKind.InvitationReopened) with { PublicEventId = f.PublicEventId }],
            InvitationAnswered f => Answered(f, About),
            ConfirmationLapsed f => [About(f.InvitationId, TimelineKind.ToConfirmAnew) with { PublicEventId = f.PublicEventId }],
            DeliveryChanged { Kind: DeliveryKind.Invitation, State: DeliveryState.Accepted or DeliveryState.Rejected or DeliveryState.Unknown or DeliveryState.Kept } f =>
                [About(f.SubjectId, TimelineKind.Delivery) with { PublicEventId = f.PublicEventId, Delivery = f.State }],
            AttendanceMarked f => [About(f.ParticipantId, TimelineKind.Attendance) with { PublicEventId = f.PublicEventId, Yes = f.Attended }],
            WalkInAdded f => [About(f.PersonId, TimelineKind.WalkIn) with { PublicEventId = f.PublicEventId, Participation = f.ParticipantId }],
            PositionRecorded f => [About(f.ParticipantId, TimelineKind.Position) with { PublicEventId = f.PublicEventId }],
            ConsentRecorded f => [About(f.PersonId, TimelineKind.Consented) with { Purpose = f.Purpose }],
            ConsentWithdrawn f => [About(f.PersonId, TimelineKind.Withdrew) with { Purpose = f.Purpose }],
            // Both regions keep these; only in the offering one is the person a contact.
            ContactOffered f when e.StreamId == f.PersonId => [About(f.PersonId, TimelineKind.Offered) with { Region = f.ToRegion }],
            ContactOfferTakenBack f when e.StreamId == f.PersonId => [About(f.PersonId, TimelineKind.OfferTakenBack) with { Region = f.ToRegion }],
            ContactOfferAnswered f when e.StreamId == f.PersonId => [About(f.PersonId, TimelineKind.OfferAnswered) with { Region = f.ToRegion, Yes = f.Accepted }],
            _ => [],
        };
    }

    private static TimelineEntry[] Answered(InvitationAnswered f, Func<Guid, TimelineKind, TimelineEntry> about)
    {
        var answer = about(f.InvitationId, TimelineKind.Answered) with { PublicEventId = f.PublicEventId, Stage = f.To, Channel = f.Channel };
        return f.DeputyId is { } deputy ? [answer, about(deputy, TimelineKind.Deputy) with { Id = Shared.Http.Idempotency.Derive($"{answer.Id}/deputy"), PublicEventId = f.PublicEventId }] : [answer];
    }
}
