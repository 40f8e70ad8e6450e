namespace Zarozhdenie.Contracts.Mail;

/// <summary>Where one delivery stands (design: mail). Only the sender moves it.</summary>
public enum DeliveryState
{
    /// <summary>Kept: waits for its turn.</summary>
    Planned,

    /// <summary>Taken by a sender; nothing has left yet.</summary>
    Claimed,

    /// <summary>Committed before DATA: from here on the outcome can be unknown.</summary>
    Transmitting,

    /// <summary>The mail server took it (250 after DATA).</summary>
    Accepted,

    /// <summary>The mail server asked to come again (4xx); tried later.</summary>
    Deferred,

    /// <summary>The mail server refused it for good (5xx).</summary>
    Rejected,

    /// <summary>Cut between DATA and its answer: a person decides, it isn't sent again by itself.</summary>
    Unknown,

    /// <summary>No mail server is configured: written to the data folder, «почта не настроена».</summary>
    Kept,

    /// <summary>No longer wanted: cancelled before it left.</summary>
    Withdrawn,
}

/// <summary>What a delivery is for.</summary>
public enum DeliveryKind
{
    /// <summary>Invitation to a public event (R044).</summary>
    Invitation,

    /// <summary>Reminder to the manager to make the confirmation calls (R045, F46).</summary>
    CallReminder,

    /// <summary>The short report with photos to the project lead (R058).</summary>
    Report,

    /// <summary>A one-time sign-in link or another message about an account.</summary>
    Account,

    /// <summary>Word to an invitee that the public event was moved, postponed, called off or restored (F15).</summary>
    EventNotice,

    /// <summary>The guest link of a co-organiser (F12).</summary>
    GuestLink,
}

/// <summary>A delivery reached another state; uttered by Shared's sender, in the region of its subject (F47, F72).</summary>
/// <param name="DeliveryId">The row of the outbox, also the id of this stream.</param>
/// <param name="Kind">What was sent.</param>
/// <param name="SubjectId">The invitation, the report or the account it is about.</param>
/// <param name="PublicEventId">The public event, or an empty id where there is none.</param>
/// <param name="State">The state reached.</param>
/// <param name="At">When, by the database's clock (UTC).</param>
/// <param name="ReplyCode">The mail server's code, such as «250» or «550 5.1.1»; its words are kept with the row only, they may name an address.</param>
public sealed record DeliveryChanged(
    Guid DeliveryId,
    DeliveryKind Kind,
    Guid SubjectId,
    Guid PublicEventId,
    DeliveryState State,
    DateTimeOffset At,
    [property: NotPersonal] string? ReplyCode) : IAboutPublicEvent;
