using MediatR;

namespace Zarozhdenie.Contracts.Invitations;

/// <summary>What an invitee or a caller says about coming (F34, F41).</summary>
public enum Stage
{
    /// <summary>Chosen; nothing sent yet.</summary>
    Planned,

    /// <summary>The invitation is on its way or out; no answer yet.</summary>
    Sent,

    /// <summary>Preliminarily agreed (предварительно согласились, R046).</summary>
    Agreed,

    /// <summary>Confirmed by phone (R045).</summary>
    Confirmed,

    /// <summary>Can't come.</summary>
    Declined,
}

/// <summary>Through what an answer came (F36).</summary>
public enum AnswerChannel
{
    /// <summary>The personal link in the letter.</summary>
    Link,

    /// <summary>A telephone talk.</summary>
    Phone,

    /// <summary>A letter.</summary>
    Letter,

    /// <summary>A messenger.</summary>
    Messenger,

    /// <summary>In person.</summary>
    InPerson,
}

/// <summary>Outcome of one call (F41).</summary>
public enum CallOutcome
{
    /// <summary>Preliminarily agreed.</summary>
    Agreed,

    /// <summary>Confirmed that they come.</summary>
    Confirmed,

    /// <summary>Somebody comes in their place.</summary>
    Deputy,

    /// <summary>Won't come.</summary>
    Declined,

    /// <summary>Asked to be called at another time.</summary>
    CallBack,

    /// <summary>Nobody answered.</summary>
    NoAnswer,

    /// <summary>Busy.</summary>
    Busy,

    /// <summary>The number is somebody else's.</summary>
    WrongNumber,

    /// <summary>Asked not to be called again.</summary>
    DoNotCall,

    /// <summary>Was told that the day changed or that nothing takes place, and said nothing of coming.</summary>
    Told,
}

/// <summary>A person's invitation to one public event, as other modules see it.</summary>
/// <param name="Id">Invitation id; also the participant id at the sessions.</param>
/// <param name="PersonId">The invitee.</param>
/// <param name="DeputyId">Contact who comes in their place (F45), or null.</param>
/// <param name="Sessions">To which sessions they come, or are asked to while they haven't said.</param>
/// <param name="Stage">Where the answer stands.</param>
/// <param name="Place">The place offered at the discussion, or null.</param>
public sealed record InvitationCard(Guid Id, Guid PersonId, Guid? DeputyId, IReadOnlyList<SessionKind> Sessions, Stage Stage, DiscussionPlace? Place);

/// <summary>Asks for everyone invited to a public event of the caller's region.</summary>
/// <param name="PublicEventId">Public event id.</param>
public sealed record GetInvitations(Guid PublicEventId) : IRequest<IReadOnlyList<InvitationCard>>;

/// <summary>The same of several public events at once; those without any are left out.</summary>
/// <param name="PublicEventIds">Public event ids.</param>
public sealed record GetInvitationsOf(IReadOnlyCollection<Guid> PublicEventIds) : IRequest<IReadOnlyDictionary<Guid, IReadOnlyList<InvitationCard>>>;

/// <summary>How many invitations of a public event stand at each stage.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="Planned">Chosen, not sent.</param>
/// <param name="Sent">Sent, without an answer.</param>
/// <param name="Agreed">Preliminarily agreed, not confirmed.</param>
/// <param name="All">All of them, whatever the stage.</param>
/// <param name="ToTell">Must be told by telephone of the last change of the day.</param>
public sealed record InvitationCounts(Guid PublicEventId, int Planned = 0, int Sent = 0, int Agreed = 0, int All = 0, int ToTell = 0);

/// <summary>Asks how the invitations of public events of the caller's region stand; public events without any are left out.</summary>
/// <param name="PublicEventIds">Public event ids.</param>
public sealed record CountInvitations(IReadOnlyCollection<Guid> PublicEventIds) : IRequest<IReadOnlyList<InvitationCounts>>;

/// <summary>A person was chosen to be invited; not yet sent.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="InvitationId">Invitation id, also its stream.</param>
/// <param name="PersonId">The invitee.</param>
/// <param name="Sessions">To which sessions.</param>
/// <param name="Place">The place offered at the discussion, or null.</param>
/// <param name="Category">Session 1 category at that time, or null.</param>
public sealed record InviteeChosen(Guid PublicEventId, Guid InvitationId, Guid PersonId, IReadOnlyList<SessionKind> Sessions, DiscussionPlace? Place, OrganizationCategory? Category) : IAboutPublicEvent;

/// <summary>The invitation was sent: from here on it counts in the 100 % (R046).</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="InvitationId">Invitation id.</param>
/// <param name="ByMail">By e-mail; otherwise by phone or on paper.</param>
public sealed record InvitationSent(Guid PublicEventId, Guid InvitationId, bool ByMail) : IAboutPublicEvent;

/// <summary>The answer to an invitation changed, whoever recorded it (F34, F36). Figures move by the two stages alone.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="InvitationId">Invitation id.</param>
/// <param name="From">Stage before.</param>
/// <param name="To">Stage after.</param>
/// <param name="Channel">Through what it came.</param>
/// <param name="DeputyId">Contact who comes instead, or null.</param>
public sealed record InvitationAnswered(Guid PublicEventId, Guid InvitationId, Stage From, Stage To, AnswerChannel Channel, Guid? DeputyId) : IAboutPublicEvent
{
    /// <summary>To which of the sessions they were asked to they come; null: to those they said before.</summary>
    public IReadOnlyList<SessionKind>? Sessions { get; init; }
}

/// <summary>The invitee said on the answer page that they want neither letters nor calls any more (152-FZ, F49). That they don't come is its own fact.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="InvitationId">Invitation id.</param>
/// <param name="PersonId">The invitee.</param>
public sealed record InviteeOptedOut(Guid PublicEventId, Guid InvitationId, Guid PersonId) : IAboutPublicEvent;

/// <summary>Somebody had confirmed another day or place than it is now: they agreed, and are to be asked to confirm anew (F15, R046). Figures count one confirmation less.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="InvitationId">Invitation id.</param>
/// <param name="DateVersion">The version of the day that it doesn't hold for.</param>
public sealed record ConfirmationLapsed(Guid PublicEventId, Guid InvitationId, int DateVersion) : IAboutPublicEvent;

/// <summary>Why an invitation is closed before its day.</summary>
public enum CloseReason
{
    /// <summary>Two contacts were found to be one person, and another invitation of that person stands (F27).</summary>
    Merged,
}

/// <summary>An invitation was closed: it counts nowhere any more, and whatever comes for it belongs to the one that stands.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="InvitationId">Invitation id.</param>
/// <param name="InsteadId">The invitation that stands.</param>
/// <param name="Reason">Why.</param>
/// <param name="From">Stage at which it is closed: figures lose it there.</param>
public sealed record InvitationClosed(Guid PublicEventId, Guid InvitationId, Guid InsteadId, CloseReason Reason, Stage From) : IAboutPublicEvent;

/// <summary>A closed invitation was taken up again where it stood: the contacts were split.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="InvitationId">Invitation id.</param>
/// <param name="To">Stage at which it stands again.</param>
public sealed record InvitationReopened(Guid PublicEventId, Guid InvitationId, Stage To) : IAboutPublicEvent;

/// <summary>A call was made; a changed answer follows as its own fact (F41).</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="InvitationId">Invitation id.</param>
/// <param name="PersonId">Contact who was called: the deputy where one comes and can be reached, else the invitee.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="CallBackAt">When to call again, or null.</param>
/// <param name="First">The first call that reached for this invitation: figures count it once.</param>
/// <param name="Note">The caller's note, sealed with that contact's key, or null.</param>
/// <param name="WrongPhone">The number that turned out to be somebody else's, sealed with that contact's key; null for every other outcome.</param>
/// <param name="AnotherPhone">After a wrong number: there is another one to dial, so the person stays in the queue.</param>
/// <param name="DateVersion">Version of the public event's day that was spoken about; 0 in facts of the first days, which didn't tell it.</param>
public sealed record CallReported(
    Guid PublicEventId,
    Guid InvitationId,
    Guid PersonId,
    CallOutcome Outcome,
    DateTimeOffset? CallBackAt,
    bool First,
    SealedText? Note,
    SealedText? WrongPhone = null,
    bool AnotherPhone = false,
    int DateVersion = 0) : IAboutPublicEvent;
