using MediatR;

namespace Zarozhdenie.Contracts.Events;

/// <summary>Form of session 1 (R013, R014).</summary>
public enum RoundTableFormat
{
    /// <summary>Round table (press conference) led by a responsible person of the authority (R013).</summary>
    RoundTable,

    /// <summary>Working meeting at the regional centre (R014).</summary>
    WorkingMeeting,
}

/// <summary>Kinds of venues (R038, R039).</summary>
public enum VenueKind
{
    /// <summary>A government body's room.</summary>
    Authority,

    /// <summary>The regional centre that coordinates family and demographic policy.</summary>
    RegionalCentre,

    /// <summary>The regional Public Chamber (R039).</summary>
    PublicChamber,

    /// <summary>Another place.</summary>
    Other,
}

/// <summary>Life cycle of a public event (F01).</summary>
public enum PublicEventState
{
    /// <summary>Planned: venue, announcement, contacts.</summary>
    Preparing,

    /// <summary>The first invitations are out.</summary>
    Inviting,

    /// <summary>Everything needed for the day is there.</summary>
    Ready,

    /// <summary>The last day has come and people were recorded, or it is over; whether anybody came is told by attendance.</summary>
    Held,

    /// <summary>The report was accepted by the mail server.</summary>
    Reported,

    /// <summary>Called off, with a reason.</summary>
    Cancelled,

    /// <summary>Put off without a new day yet, with a reason: nothing is due until it is moved.</summary>
    Postponed,
}

/// <summary>Where it takes place.</summary>
/// <param name="Name">Name of the venue.</param>
/// <param name="Address">Postal address.</param>
/// <param name="Kind">Whose room it is.</param>
/// <param name="Room">Room or hall, or null.</param>
/// <param name="Capacity">Seats, or null when unknown.</param>
/// <param name="HowToGetIn">Entrance, pass, floor (F10), or null.</param>
public sealed record Venue([property: NotPersonal] string Name, [property: NotPersonal] string Address, VenueKind Kind, [property: NotPersonal] string? Room, int? Capacity, [property: NotPersonal] string? HowToGetIn = null);

/// <summary>One session's place in time: local times of the public event's region.</summary>
/// <param name="Id">Session id.</param>
/// <param name="Kind">Which of the two.</param>
/// <param name="Start">Local start.</param>
/// <param name="End">Local end.</param>
/// <param name="LaterDay">Its local day where it isn't the public event's own, which is the day of the earlier session (R032, F07); else null.</param>
public sealed record SessionSlot(Guid Id, SessionKind Kind, TimeOnly Start, TimeOnly End, DateOnly? LaterDay = null)
{
    /// <summary>Its local day.</summary>
    /// <param name="first">The public event's own day.</param>
    public DateOnly On(DateOnly first) => LaterDay ?? first;
}

/// <summary>A public event as other modules see it.</summary>
/// <param name="Id">Public event id.</param>
/// <param name="Topic">Topic (тема, R040).</param>
/// <param name="Purpose">Purpose (назначение, R040).</param>
/// <param name="Date">Local date in the region, of the earlier session; while postponed the day it was to be on.</param>
/// <param name="ZoneId">IANA zone of the region.</param>
/// <param name="Venue">Place.</param>
/// <param name="RoundTable">Session 1.</param>
/// <param name="Format">Form of session 1.</param>
/// <param name="Discussion">Session 2.</param>
/// <param name="State">Life cycle.</param>
/// <param name="Announcement">The announcing text (R040, R041), or null until written.</param>
/// <param name="DateVersion">Rises whenever the day or the place changes, is called off or put off, or comes back, so that notices and calendar entries are keyed by it.</param>
/// <param name="LeaderId">Contact who leads session 1 (R013), or null.</param>
/// <param name="ModeratorId">Contact who moderates session 1 (R036), or null.</param>
/// <param name="AnnouncementOutdated">The place, the day or the hours changed after the announcing text was written, and it doesn't tell them as they are now (F13).</param>
/// <param name="ToldReason">Why the day changed last, in the words that the manager wants invitees to be told (F15); null: they aren't told why.</param>
public sealed record PublicEventCard(
    Guid Id,
    string Topic,
    string Purpose,
    DateOnly Date,
    string ZoneId,
    Venue Venue,
    SessionSlot RoundTable,
    RoundTableFormat Format,
    SessionSlot Discussion,
    PublicEventState State,
    string? Announcement,
    int DateVersion,
    Guid? LeaderId = null,
    Guid? ModeratorId = null,
    bool AnnouncementOutdated = false,
    string? ToldReason = null)
{
    /// <summary>The local day of the later session: <see cref="Date"/> unless the sessions are on different days (F07).</summary>
    public DateOnly LastDay => RoundTable.LaterDay ?? Discussion.LaterDay ?? Date;

    /// <summary>Its local days: one, or the two of the sessions.</summary>
    public IReadOnlyList<DateOnly> Days => LastDay == Date ? [Date] : [Date, LastDay];

    /// <summary>Its sessions of these kinds, the earlier one first.</summary>
    /// <param name="kinds">Kinds.</param>
    public IReadOnlyList<SessionSlot> Slots(IReadOnlyCollection<SessionKind> kinds) =>
        [.. new[] { RoundTable, Discussion }.Where(s => kinds.Contains(s.Kind)).OrderBy(s => s.On(Date)).ThenBy(s => s.Start)];
}

/// <summary>Asks for a public event of the caller's region by its id or by the id of one of its sessions; null when there is none.</summary>
/// <param name="Id">Public event id or session id.</param>
public sealed record FindPublicEvent(Guid Id) : IRequest<PublicEventCard?>;

/// <summary>Asks for the region's public events that are neither cancelled nor postponed and fall on these local days, first day first.</summary>
/// <param name="From">First local day.</param>
/// <param name="To">Last local day, inclusive.</param>
public sealed record GetPublicEventsBetween(DateOnly From, DateOnly To) : IRequest<IReadOnlyList<PublicEventCard>>;

/// <summary>Asks which of these contacts have a part in a public event of the caller's region, whatever its day: they lead, moderate (R013, R036), speak, help, see to a step or were asked for its room.</summary>
/// <param name="PersonIds">Contacts.</param>
public sealed record GetPeopleWithRoles(IReadOnlyCollection<Guid> PersonIds) : IRequest<IReadOnlyList<Guid>>;

/// <summary>A public event with its two sessions was planned (R007, F06).</summary>
/// <param name="PublicEventId">Its id.</param>
/// <param name="Topic">Topic; public text.</param>
/// <param name="Purpose">Purpose; public text.</param>
/// <param name="Date">Local date.</param>
/// <param name="ZoneId">IANA zone of the region on the day of planning.</param>
/// <param name="Venue">Place.</param>
/// <param name="RoundTable">Session 1.</param>
/// <param name="Format">Form of session 1.</param>
/// <param name="LeaderId">Contact who leads session 1 (R013), or null.</param>
/// <param name="ModeratorId">Contact who moderates session 1 (R036), or null.</param>
/// <param name="Discussion">Session 2; the manager moderates it (R037).</param>
public sealed record PublicEventPlanned(
    Guid PublicEventId,
    [property: NotPersonal] string Topic,
    [property: NotPersonal] string Purpose,
    DateOnly Date,
    [property: NotPersonal] string ZoneId,
    Venue Venue,
    SessionSlot RoundTable,
    RoundTableFormat Format,
    Guid? LeaderId,
    Guid? ModeratorId,
    SessionSlot Discussion) : IAboutPublicEvent;

/// <summary>Words, place or people of a public event were corrected (F06); its day and hours move by <see cref="PublicEventMoved"/> only. Whoever was invited is told another place, as another day (F15).</summary>
/// <param name="PublicEventId">Its id.</param>
/// <param name="Topic">Topic; public text.</param>
/// <param name="Purpose">Purpose; public text.</param>
/// <param name="Venue">Place.</param>
/// <param name="Format">Form of session 1.</param>
/// <param name="LeaderId">Contact who leads session 1 (R013), or null.</param>
/// <param name="ModeratorId">Contact who moderates session 1 (R036), or null.</param>
/// <param name="DateVersion">One more than before where it takes place elsewhere now; null while people go to the same door.</param>
public sealed record PublicEventEdited(
    Guid PublicEventId,
    [property: NotPersonal] string Topic,
    [property: NotPersonal] string Purpose,
    Venue Venue,
    RoundTableFormat Format,
    Guid? LeaderId,
    Guid? ModeratorId,
    int? DateVersion = null) : IAboutPublicEvent;

/// <summary>The public event was moved to another day or other hours (F15); a postponed one has a day again.</summary>
/// <param name="PublicEventId">Its id.</param>
/// <param name="Date">New local date.</param>
/// <param name="RoundTable">Session 1, new hours.</param>
/// <param name="Discussion">Session 2, new hours.</param>
/// <param name="DateVersion">One more than before.</param>
/// <param name="Reason">Why, sealed with the public event's key.</param>
/// <param name="ToInvitees">Why, in the words that invitees are told, sealed alike; null: they aren't told why.</param>
public sealed record PublicEventMoved(Guid PublicEventId, DateOnly Date, SessionSlot RoundTable, SessionSlot Discussion, int DateVersion, SealedText Reason, SealedText? ToInvitees = null) : IAboutPublicEvent;

/// <summary>The public event was called off (F15); it leaves the statistics.</summary>
/// <param name="PublicEventId">Its id.</param>
/// <param name="Reason">Why, sealed with the public event's key.</param>
/// <param name="DateVersion">One more than before; 0 in facts of the first days, which didn't tell it.</param>
/// <param name="ToInvitees">Why, in the words that invitees are told, sealed alike; null: they aren't told why.</param>
public sealed record PublicEventCancelled(Guid PublicEventId, SealedText Reason, int DateVersion = 0, SealedText? ToInvitees = null) : IAboutPublicEvent;

/// <summary>The public event was put off without a new day yet (F01): it leaves the statistics until it is moved.</summary>
/// <param name="PublicEventId">Its id.</param>
/// <param name="Reason">Why, sealed with the public event's key.</param>
/// <param name="DateVersion">One more than before.</param>
/// <param name="ToInvitees">Why, in the words that invitees are told, sealed alike; null: they aren't told why.</param>
public sealed record PublicEventPostponed(Guid PublicEventId, SealedText Reason, int DateVersion, SealedText? ToInvitees = null) : IAboutPublicEvent;

/// <summary>A cancelled public event takes place after all (F01).</summary>
/// <param name="PublicEventId">Its id.</param>
/// <param name="Postponed">It had been postponed before: it comes back without a day.</param>
/// <param name="Reason">Why, sealed with the public event's key.</param>
/// <param name="DateVersion">One more than before.</param>
/// <param name="ToInvitees">Why, in the words that invitees are told, sealed alike; null: they aren't told why.</param>
public sealed record PublicEventRestored(Guid PublicEventId, bool Postponed, SealedText Reason, int DateVersion, SealedText? ToInvitees = null) : IAboutPublicEvent;

/// <summary>The announcing text was written or changed (R040, F13).</summary>
/// <param name="PublicEventId">Its id.</param>
/// <param name="Text">Markdown, sealed with the public event's key: announcements name speakers.</param>
/// <param name="Complete">All four of topic, purpose, place and time are in it.</param>
/// <param name="Current">Whatever of place, day and hours changed since the former text is told as it is now.</param>
public sealed record AnnouncementWritten(Guid PublicEventId, SealedText Text, bool Complete, bool Current = true) : IAboutPublicEvent;

/// <summary>Status of one of the eight steps (F02).</summary>
public enum StepStatus
{
    /// <summary>Not begun.</summary>
    Todo,

    /// <summary>Begun.</summary>
    InProgress,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Not needed: only step 7 (R055).</summary>
    NotNeeded,
}

/// <summary>The manager set a step by hand, with a note (F04).</summary>
/// <param name="PublicEventId">Its id.</param>
/// <param name="Number">1 to 8.</param>
/// <param name="Status">The status set, or null to follow the facts again.</param>
/// <param name="Note">Why, sealed with the public event's key.</param>
public sealed record StepOverridden(Guid PublicEventId, int Number, StepStatus? Status, SealedText? Note) : IAboutPublicEvent;
