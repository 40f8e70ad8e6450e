namespace Zarozhdenie.Contracts.Sessions;

/// <summary>The words of the resolution's draft became others (R054): whoever agreed to the words before has to agree again.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="Wording">SHA-256 of the words, lower-case hex; the same words give the same again.</param>
/// <param name="Edition">Counts the changes of words, from 1.</param>
public sealed record ResolutionReworded(Guid PublicEventId, [property: NotPersonal] string Wording, int Edition) : IAboutPublicEvent;

/// <summary>A co-organiser wrote a remark on the draft by the guest link (R054, F12).</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="RemarkId">Remark id.</param>
/// <param name="PersonId">Contact id of the co-organiser.</param>
/// <param name="Text">The words, sealed with the public event's key.</param>
/// <param name="Edition">Which edition of the draft they read.</param>
public sealed record DraftRemarked(Guid PublicEventId, Guid RemarkId, Guid PersonId, SealedText Text, int Edition) : IAboutPublicEvent;

/// <summary>A co-organiser agreed to the draft as it read (R054, F12); it holds for these words only.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="PersonId">Contact id of the co-organiser.</param>
/// <param name="Wording">SHA-256 of the words agreed to.</param>
/// <param name="Edition">Their edition.</param>
public sealed record DraftApproved(Guid PublicEventId, Guid PersonId, [property: NotPersonal] string Wording, int Edition) : IAboutPublicEvent;

/// <summary>The manager marked a remark as considered, or took the mark back.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="RemarkId">Remark id.</param>
/// <param name="Considered">What it stands at now.</param>
public sealed record RemarkConsidered(Guid PublicEventId, Guid RemarkId, bool Considered) : IAboutPublicEvent;
