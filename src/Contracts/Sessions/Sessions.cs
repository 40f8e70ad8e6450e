using MediatR;

namespace Zarozhdenie.Contracts.Sessions;

/// <summary>How an organisation stands to the pro-family cluster (F98, R021).</summary>
public enum Readiness
{
    /// <summary>Joins the cluster.</summary>
    Joins,

    /// <summary>Helps, without joining.</summary>
    Helps,

    /// <summary>Needs something first.</summary>
    Needs,

    /// <summary>Not now.</summary>
    NotNow,
}

/// <summary>To whom a collective appeal goes (R031).</summary>
public enum AddresseeKind
{
    /// <summary>Deputy head of the region for social questions.</summary>
    DeputyHeadOfRegion,

    /// <summary>Head of the Coordination council on demographic development.</summary>
    CoordinationCouncil,

    /// <summary>Another competent body.</summary>
    Other,
}

/// <summary>What came of a public event's sessions, for the report (R056, F70).</summary>
/// <param name="CameToEvent">People who came to at least one session, walk-ins included.</param>
/// <param name="CameInvited">Of them, people who had been invited: the funnel's last figure.</param>
/// <param name="RoundTable">Session 1.</param>
/// <param name="Discussion">Session 2.</param>
/// <param name="Positions">Positions recorded (R017).</param>
/// <param name="Readiness">Organisations by readiness (F98).</param>
/// <param name="ResolutionSha256">Hash of the adopted resolution, or null.</param>
/// <param name="ResolutionPoints">Points of the resolution.</param>
/// <param name="Proposals">Proposals collected (R029).</param>
/// <param name="AppealAddressee">Title and name the appeal is addressed to, or null (R030).</param>
public sealed record SessionResults(
    int CameToEvent,
    int CameInvited,
    SessionAttendance RoundTable,
    SessionAttendance Discussion,
    int Positions,
    IReadOnlyDictionary<Readiness, int> Readiness,
    string? ResolutionSha256,
    IReadOnlyList<string> ResolutionPoints,
    IReadOnlyList<string> Proposals,
    string? AppealAddressee);

/// <summary>Who came to one session.</summary>
/// <param name="SessionId">Session id.</param>
/// <param name="Came">How many came, walk-ins included.</param>
/// <param name="ByCategory">Session 1 categories of those who came; people without one are counted in <paramref name="Came"/> only.</param>
/// <param name="WalkIns">Of them, people who weren't invited (F54).</param>
public sealed record SessionAttendance(Guid SessionId, int Came, IReadOnlyDictionary<OrganizationCategory, int> ByCategory, int WalkIns);

/// <summary>Asks what came of a public event's sessions; an event without records answers zeros.</summary>
/// <param name="PublicEventId">Public event id.</param>
public sealed record GetSessionResults(Guid PublicEventId) : IRequest<SessionResults>;

/// <summary>The list of participants of a session was made (R049, F50).</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="SessionId">Session id.</param>
/// <param name="Participants">How many were on it.</param>
public sealed record ParticipantListMade(Guid PublicEventId, Guid SessionId, int Participants) : IAboutPublicEvent;

/// <summary>Somebody came, was marked as not come, or the mark was taken back (F55). Figures move by before and after alone.</summary>
/// <param name="PublicEventId">Public event id; the stream is the public event's attendance.</param>
/// <param name="SessionId">Session id.</param>
/// <param name="ParticipantId">Invitation id, or the walk-in's id.</param>
/// <param name="Invited">An invitee, not a walk-in.</param>
/// <param name="Attended">Came to this session; null takes the mark back.</param>
/// <param name="CameBefore">Had come to one of the two sessions before this mark.</param>
/// <param name="CameAfter">Has come to one of the two sessions after it.</param>
/// <param name="Category">Session 1 category of the position of who came (the deputy's, where one came), or null.</param>
/// <param name="Unmarked">No mark of theirs is left at either session: they are neither come nor absent.</param>
public sealed record AttendanceMarked(Guid PublicEventId, Guid SessionId, Guid ParticipantId, bool Invited, bool? Attended, bool CameBefore, bool CameAfter, OrganizationCategory? Category = null, bool Unmarked = false) : IAboutPublicEvent;

/// <summary>A person without an invitation came and was written in (F54).</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="SessionId">Session id.</param>
/// <param name="ParticipantId">Participant id.</param>
/// <param name="PersonId">Contact id.</param>
/// <param name="Category">Session 1 category, or null.</param>
public sealed record WalkInAdded(Guid PublicEventId, Guid SessionId, Guid ParticipantId, Guid PersonId, OrganizationCategory? Category) : IAboutPublicEvent;

/// <summary>A participant's position was recorded (R017, F59).</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="SessionId">Session id.</param>
/// <param name="PositionId">Position id, also its stream.</param>
/// <param name="ParticipantId">Who said it.</param>
/// <param name="OrganizationId">For which organisation, or null: then the participant is a side of their own.</param>
/// <param name="ReadinessBefore">The side's readiness recorded before, or null.</param>
/// <param name="Readiness">The side's readiness now (F98): what stood before where the position doesn't speak of it; null when it was never told.</param>
/// <param name="Text">The words, sealed with the public event's key.</param>
/// <param name="Topic">Family policy or demographic development.</param>
/// <param name="Stance">Support, reservations or against.</param>
/// <param name="MayQuote">May be quoted by name.</param>
/// <param name="Number">Its number among the public event's positions, from 1; numbers of removed ones aren't used again.</param>
/// <param name="Told">What this position itself says of readiness; null where it is silent.</param>
public sealed record PositionRecorded(
    Guid PublicEventId,
    Guid SessionId,
    Guid PositionId,
    Guid ParticipantId,
    Guid? OrganizationId,
    Readiness? ReadinessBefore,
    Readiness? Readiness,
    SealedText Text,
    PositionTopic Topic,
    Stance Stance,
    bool MayQuote,
    int Number = 0,
    Readiness? Told = null) : IAboutPublicEvent;

/// <summary>A recorded position was corrected. Figures move by before and after alone.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="SessionId">Session id.</param>
/// <param name="PositionId">Position id.</param>
/// <param name="ReadinessBefore">The side's readiness before the correction, or null.</param>
/// <param name="Readiness">The side's readiness after it, or null.</param>
/// <param name="Text">The words, sealed with the public event's key.</param>
/// <param name="Topic">Family policy or demographic development.</param>
/// <param name="Stance">Support, reservations or against.</param>
/// <param name="MayQuote">May be quoted by name.</param>
/// <param name="Told">What this position itself says of readiness; null where it is silent.</param>
public sealed record PositionChanged(
    Guid PublicEventId,
    Guid SessionId,
    Guid PositionId,
    Readiness? ReadinessBefore,
    Readiness? Readiness,
    SealedText Text,
    PositionTopic Topic,
    Stance Stance,
    bool MayQuote,
    Readiness? Told) : IAboutPublicEvent;

/// <summary>A position recorded by mistake was taken out; figures count it no more.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="SessionId">Session id.</param>
/// <param name="PositionId">Position id.</param>
/// <param name="ReadinessBefore">The side's readiness before, or null.</param>
/// <param name="Readiness">The side's readiness without it, or null.</param>
public sealed record PositionRemoved(Guid PublicEventId, Guid SessionId, Guid PositionId, Readiness? ReadinessBefore, Readiness? Readiness) : IAboutPublicEvent;

/// <summary>What a position is about (R017).</summary>
public enum PositionTopic
{
    /// <summary>Priorities of family policy.</summary>
    FamilyPolicy,

    /// <summary>Demographic development.</summary>
    Demography,
}

/// <summary>How the speaker stands to the project.</summary>
public enum Stance
{
    /// <summary>Supports.</summary>
    Supports,

    /// <summary>Supports with reservations.</summary>
    Reservations,

    /// <summary>Against.</summary>
    Against,
}

/// <summary>The draft of the resolution exists (R052); step 6 begins.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="SessionId">Session 1.</param>
/// <param name="Points">How many points it has.</param>
public sealed record ResolutionDrafted(Guid PublicEventId, Guid SessionId, int Points) : IAboutPublicEvent;

/// <summary>The resolution was adopted and its text frozen (R019, F64).</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="SessionId">Session 1.</param>
/// <param name="Sha256">Hash of the adopted text, lower-case hex.</param>
/// <param name="Text">The adopted Markdown, sealed with the official papers' key of the session.</param>
/// <param name="SupportGroup">Holds the decision on the support group (R022).</param>
/// <param name="Seat">Holds the decision on seats in working groups (R023).</param>
public sealed record ResolutionAdopted(Guid PublicEventId, Guid SessionId, [property: NotPersonal] string Sha256, SealedText Text, bool SupportGroup, bool Seat) : IAboutPublicEvent;

/// <summary>A proposal was written down (R029, F66).</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="SessionId">Session 2.</param>
/// <param name="ProposalId">Proposal id, also its stream.</param>
/// <param name="Problem">The «hot» problem, sealed with the public event's key.</param>
/// <param name="Need">The need behind it, sealed, or null.</param>
/// <param name="Measure">The measure proposed, sealed.</param>
/// <param name="AuthorIds">Participants who proposed it; empty means the session as a whole.</param>
/// <param name="Number">Its number among the public event's proposals, from 1; numbers of removed ones aren't used again.</param>
public sealed record ProposalAdded(Guid PublicEventId, Guid SessionId, Guid ProposalId, SealedText Problem, SealedText? Need, SealedText Measure, IReadOnlyList<Guid> AuthorIds, int Number = 0) : IAboutPublicEvent;

/// <summary>A proposal written down by mistake was taken out; figures count it no more.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="SessionId">Session 2.</param>
/// <param name="ProposalId">Proposal id.</param>
public sealed record ProposalRemoved(Guid PublicEventId, Guid SessionId, Guid ProposalId) : IAboutPublicEvent;

/// <summary>The collective appeal was written (R030).</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="SessionId">Session 2.</param>
/// <param name="Addressee">To whom (R031).</param>
/// <param name="Text">The letter, sealed with the official papers' key of the session.</param>
/// <param name="Proposals">How many proposals it holds.</param>
public sealed record AppealWritten(Guid PublicEventId, Guid SessionId, AddresseeKind Addressee, SealedText Text, int Proposals) : IAboutPublicEvent;
