using JasperFx;
using Zarozhdenie.Contracts;

namespace Zarozhdenie.Contacts;

/// <summary>Where an offer stands.</summary>
internal enum OfferState
{
    /// <summary>Waits for the other region.</summary>
    Open,

    /// <summary>Taken over.</summary>
    Accepted,

    /// <summary>Not wanted.</summary>
    Refused,

    /// <summary>Nobody answered in time; the copy is gone.</summary>
    Expired,

    /// <summary>The offering region took it back before an answer; the copy is gone.</summary>
    TakenBack,
}

/// <summary>Why an offer was refused: told to the offering region.</summary>
internal enum OfferRefusal
{
    /// <summary>The person is in the contacts there already.</summary>
    AlreadyThere,

    /// <summary>The person doesn't belong to that region.</summary>
    NotOurs,

    /// <summary>The region doesn't need this contact.</summary>
    NotNeeded,
}

/// <summary>
/// A copy of a person that one region offers another (F24). It lies in the other region, sealed with a key of its own that is
/// destroyed with the answer; nothing else of the person can be seen from there.
/// </summary>
/// <param name="Id">Offer id, also the key's.</param>
/// <param name="PersonId">The person in the offering region.</param>
/// <param name="FromRegion">Two-digit code of the offering region.</param>
/// <param name="ToRegion">Two-digit code of the region it lies in.</param>
/// <param name="OfferedBy">Name of who offers.</param>
/// <param name="State">Where it stands.</param>
/// <param name="At">When it was offered (UTC).</param>
internal sealed record ContactOffer(Guid Id, Guid PersonId, string FromRegion, string ToRegion, string OfferedBy, OfferState State, DateTimeOffset At) : IRevisioned
{
    /// <summary>The copy, sealed; null once answered.</summary>
    public SealedText? Copy { get; init; }

    /// <summary>Why it was refused, where that was said.</summary>
    public OfferRefusal? Why { get; init; }

    /// <summary>When it was answered or taken back (UTC), or null.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The copy can't be opened any more, from no backup either.</summary>
    public bool KeyDestroyed { get; init; }

    public int Version { get; set; }
}

/// <summary>What goes over: no notes, tags, consents or past contacts; numbers without what was written beside them.</summary>
internal sealed record OfferedCopy(
    string FullName,
    string? Organization,
    string? Position,
    OrganizationCategory? Category,
    bool AnswersOnStateSupport,
    IReadOnlyList<Phone> Phones,
    IReadOnlyList<Email> Emails,
    bool DoNotCall,
    bool DoNotMail,
    string Basis,
    string? Note);
