using MediatR;
using Zarozhdenie.Contracts.Invitations;

namespace Zarozhdenie.Contracts.Contacts;

/// <summary>What somebody consents to: each purpose apart (152-FZ, F31, F93).</summary>
public enum ConsentPurpose
{
    /// <summary>Processing of personal data.</summary>
    Processing,

    /// <summary>Receiving letters.</summary>
    Mailing,

    /// <summary>Being photographed.</summary>
    Photo,

    /// <summary>Being shown or quoted in public.</summary>
    Publishing,
}

/// <summary>Why somebody can't be invited; where several hold, the first in this order.</summary>
public enum NotInvitable
{
    /// <summary>The person took back the consent to processing or to letters (152-FZ).</summary>
    ConsentWithdrawn,

    /// <summary>There is neither a telephone nor an address.</summary>
    NoWayToReach,

    /// <summary>Every telephone and address that is known turned out to be wrong.</summary>
    EveryWayWrong,

    /// <summary>What isn't wrong may not be used: the person asked not to be called and not to be written to.</summary>
    AskedNotTo,
}

/// <summary>What a person said last to an invitation, whichever public event it was for (F29).</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Outcome">In a talk by telephone, or null.</param>
/// <param name="Stage">Otherwise the answer, or null.</param>
/// <param name="Channel">Through what the answer came, or null.</param>
public sealed record LastWord(DateTimeOffset At, CallOutcome? Outcome, Stage? Stage, AnswerChannel? Channel);

/// <summary>A person as other modules may show or write to; never stored by them.</summary>
/// <param name="Id">Contact id.</param>
/// <param name="FullName">Фамилия имя отчество as written in the contact.</param>
/// <param name="Greeting">Имя-отчество for «Уважаемая …», or the full name where it can't be told.</param>
/// <param name="OrganizationId">Organisation of the current position, if any.</param>
/// <param name="Organization">Its name.</param>
/// <param name="Position">Title of the current position.</param>
/// <param name="Category">Session 1 category of the current position (R009); null for people without one.</param>
/// <param name="Phones">E.164 with optional «,ext»: preferred first, wrong numbers left out.</param>
/// <param name="Emails">Preferred first.</param>
/// <param name="AnswersOnStateSupport">Can answer questions about state support measures (R034, F22).</param>
/// <param name="MayBeInvited">There is a basis for processing, a way to reach the person, and they have taken back no consent to processing or letters.</param>
/// <param name="SuggestedPlace">A place at the discussion that an import suggested for the person (R011, R012); a suggestion for a list, not a mark.</param>
/// <param name="NameDative">Full name in the dative for addressing (F35), by rule or put right by hand.</param>
/// <param name="NameGenitive">Full name in the genitive.</param>
/// <param name="PositionDative">Title of the current position in the dative, or null without one.</param>
/// <param name="PositionGenitive">That title in the genitive.</param>
public sealed record ContactCard(
    Guid Id,
    string FullName,
    string Greeting,
    Guid? OrganizationId,
    string? Organization,
    string? Position,
    OrganizationCategory? Category,
    IReadOnlyList<string> Phones,
    IReadOnlyList<string> Emails,
    bool AnswersOnStateSupport,
    bool MayBeInvited,
    DiscussionPlace? SuggestedPlace,
    string? NameDative = null,
    string? NameGenitive = null,
    string? PositionDative = null,
    string? PositionGenitive = null)
{
    /// <summary>The contact's id today: another one than <see cref="Id"/> where the contact asked for was merged into another (F27).</summary>
    public Guid Person { get; init; } = Id;

    /// <summary>Ids of contacts that were merged into this person and still mean it.</summary>
    public IReadOnlyList<Guid> FormerIds { get; init; } = [];

    /// <summary>Why the person can't be invited; null when they can.</summary>
    public NotInvitable? NotInvitableBecause { get; init; }

    /// <summary>What they said last, or null when nothing was said yet.</summary>
    public LastWord? LastWord { get; init; }

    /// <summary>Every id that means this person.</summary>
    public IEnumerable<Guid> AllIds => FormerIds.Append(Person).Append(Id).Distinct();
}

/// <summary>Asks for the cards of people of the caller's region; unknown and erased ids are left out.</summary>
/// <param name="Ids">Contact ids.</param>
public sealed record GetContactCards(IReadOnlyCollection<Guid> Ids) : IRequest<IReadOnlyList<ContactCard>>;

/// <summary>Asks which of these contacts of the caller's region can answer questions on state support today (R034, F22); the ids as they were asked.</summary>
/// <param name="Ids">Contact ids.</param>
public sealed record GetStateSupport(IReadOnlyCollection<Guid> Ids) : IRequest<IReadOnlyList<Guid>>;

/// <summary>Orders that a person be kept as a contact: a walk-in (F54) or a deputy (F45). Idempotent by <paramref name="Id"/>.</summary>
/// <param name="Id">Contact id chosen by the caller.</param>
/// <param name="FullName">Фамилия имя отчество.</param>
/// <param name="Phone">As typed, or null.</param>
/// <param name="Email">Or null.</param>
/// <param name="Organization">Name of the organisation, or null.</param>
/// <param name="Position">Title, or null.</param>
/// <param name="Category">Session 1 category, or null.</param>
/// <param name="BasisNote">Why the person's data may be kept (R050, 152-FZ).</param>
public sealed record KeepContact(
    Guid Id,
    string FullName,
    string? Phone,
    string? Email,
    string? Organization,
    string? Position,
    OrganizationCategory? Category,
    string BasisNote) : IRequest<Receipt>
{
    /// <summary>The consent to processing that the person gave; it becomes their basis and a consent record of its own.</summary>
    public GivenConsent? Consent { get; init; }
}

/// <summary>A consent that a person gave in another module's form (152-FZ).</summary>
/// <param name="TextVersion">Version of the text.</param>
/// <param name="Text">The text itself, kept once for its version.</param>
/// <param name="GivenOn">Day (local).</param>
/// <param name="Source">How it was given.</param>
public sealed record GivenConsent(string TextVersion, string Text, DateOnly GivenOn, string Source);

/// <summary>A person was added to the region's contacts.</summary>
/// <param name="PersonId">Contact id.</param>
/// <param name="Category">Session 1 category of the position, if any.</param>
/// <param name="ImportId">The import that brought the person, if any.</param>
public sealed record PersonAdded(Guid PersonId, OrganizationCategory? Category, Guid? ImportId) : INotification;

/// <summary>A person's contact data changed; the words are in the document, not in the fact.</summary>
/// <param name="PersonId">Contact id.</param>
/// <param name="Fields">Names of the fields that changed.</param>
/// <param name="ImportId">The import that changed them, if any.</param>
public sealed record PersonChanged(Guid PersonId, [property: NotPersonal] IReadOnlyList<string> Fields, Guid? ImportId) : INotification;

/// <summary>A person was taken out of the region's contacts again.</summary>
/// <param name="PersonId">Contact id.</param>
/// <param name="ImportId">The import whose undoing did it.</param>
public sealed record PersonRemoved(Guid PersonId, Guid? ImportId) : INotification;

/// <summary>People came in with an import: one fact for many, so that a long list doesn't drown every other fact (F28).</summary>
/// <param name="ImportId">Import id; also the stream.</param>
/// <param name="PersonIds">Contact ids of the people added.</param>
public sealed record PeopleImported(Guid ImportId, IReadOnlyList<Guid> PersonIds) : INotification;

/// <summary>People whom an import had brought were taken out again.</summary>
/// <param name="ImportId">Import id; also the stream.</param>
/// <param name="PersonIds">Contact ids.</param>
public sealed record PeopleTakenBack(Guid ImportId, IReadOnlyList<Guid> PersonIds) : INotification;

/// <summary>Two contacts were found to be one person and made one (F27). The other id stays valid: <see cref="GetContactCards"/> answers for it with the contact that stays.</summary>
/// <param name="PersonId">The contact that stays; also the stream.</param>
/// <param name="MergedId">The contact that went.</param>
/// <param name="Fields">Names of the fields that changed on the one that stays.</param>
public sealed record PeopleMerged(Guid PersonId, Guid MergedId, [property: NotPersonal] IReadOnlyList<string> Fields) : INotification;

/// <summary>Two merged contacts were split again.</summary>
/// <param name="PersonId">The contact that had stayed; also the stream.</param>
/// <param name="SplitId">The contact that is back.</param>
public sealed record PeopleSplit(Guid PersonId, Guid SplitId) : INotification;

/// <summary>An import was carried out: so many people came in (F28).</summary>
/// <param name="ImportId">Import id.</param>
/// <param name="Added">New people.</param>
/// <param name="Updated">People whose data was completed.</param>
public sealed record ImportCommitted(Guid ImportId, int Added, int Updated) : INotification;

/// <summary>An import was taken back.</summary>
/// <param name="ImportId">Import id.</param>
/// <param name="Removed">People taken out again.</param>
public sealed record ImportUndone(Guid ImportId, int Removed) : INotification;

/// <summary>An organisation was added by hand (F20).</summary>
/// <param name="OrganizationId">Organisation id.</param>
/// <param name="Category">Session 1 category, if any.</param>
public sealed record OrganizationAdded(Guid OrganizationId, OrganizationCategory? Category) : INotification;

/// <summary>An organisation changed; the words are in the document.</summary>
/// <param name="OrganizationId">Organisation id.</param>
/// <param name="Fields">Names of the fields that changed.</param>
public sealed record OrganizationChanged(Guid OrganizationId, [property: NotPersonal] IReadOnlyList<string> Fields) : INotification;

/// <summary>A person's consent was recorded (F31, F93); where the document lies is in the record, not in the fact.</summary>
/// <param name="PersonId">Contact id, also the stream.</param>
/// <param name="ConsentId">The record.</param>
/// <param name="Purpose">To what.</param>
/// <param name="TextHash">SHA-256 of the form's text, lower-case hex.</param>
/// <param name="GivenOn">Day on the document (local).</param>
public sealed record ConsentRecorded(Guid PersonId, Guid ConsentId, ConsentPurpose Purpose, [property: NotPersonal] string TextHash, DateOnly GivenOn) : INotification;

/// <summary>A consent was taken back; without consent to processing or letters nobody is invited any more.</summary>
/// <param name="PersonId">Contact id, also the stream.</param>
/// <param name="ConsentId">The record.</param>
/// <param name="Purpose">To what.</param>
/// <param name="WithdrawnOn">Day (local).</param>
public sealed record ConsentWithdrawn(Guid PersonId, Guid ConsentId, ConsentPurpose Purpose, DateOnly WithdrawnOn) : INotification;

/// <summary>A copy of a person was offered to another region (F24); kept in both regions' facts.</summary>
/// <param name="PersonId">The person in the offering region.</param>
/// <param name="OfferId">The offer.</param>
/// <param name="FromRegion">Two-digit code of the offering region.</param>
/// <param name="ToRegion">Two-digit code of the other one.</param>
public sealed record ContactOffered(Guid PersonId, Guid OfferId, [property: NotPersonal] string FromRegion, [property: NotPersonal] string ToRegion) : INotification;

/// <summary>An offered contact was taken over or not; kept in both regions' facts.</summary>
/// <param name="PersonId">The person in the offering region.</param>
/// <param name="OfferId">The offer.</param>
/// <param name="FromRegion">Two-digit code of the offering region.</param>
/// <param name="ToRegion">Two-digit code of the other one.</param>
/// <param name="Accepted">Taken over; otherwise refused.</param>
public sealed record ContactOfferAnswered(Guid PersonId, Guid OfferId, [property: NotPersonal] string FromRegion, [property: NotPersonal] string ToRegion, bool Accepted) : INotification;

/// <summary>The offering region took an offered contact back before an answer; kept in both regions' facts.</summary>
/// <param name="PersonId">The person in the offering region.</param>
/// <param name="OfferId">The offer.</param>
/// <param name="FromRegion">Two-digit code of the offering region.</param>
/// <param name="ToRegion">Two-digit code of the other one.</param>
public sealed record ContactOfferTakenBack(Guid PersonId, Guid OfferId, [property: NotPersonal] string FromRegion, [property: NotPersonal] string ToRegion) : INotification;
