namespace Zarozhdenie.Contracts.Events;

/// <summary>Whoever decides on the room was asked for place, time and room (R038, F11).</summary>
/// <param name="PublicEventId">The public event whose venue and hours, as they stand now, were asked for.</param>
/// <param name="PersonId">Contact who was asked, or null.</param>
/// <param name="OrganizationId">Organisation that was asked, or null.</param>
/// <param name="On">Local day on which it was asked.</param>
/// <param name="LetterNumber">Number of the letter, or null.</param>
public sealed record VenueRequested(Guid PublicEventId, Guid? PersonId, Guid? OrganizationId, DateOnly On, [property: NotPersonal] string? LetterNumber) : IAboutPublicEvent;

/// <summary>Place, time and room were agreed (R038, R039): this closes step 1 for the venue, day and hours as they stand now.</summary>
/// <param name="PublicEventId">The public event.</param>
/// <param name="PersonId">Contact who agreed, or null.</param>
/// <param name="OrganizationId">Organisation that agreed, or null.</param>
/// <param name="On">Local day of the answer.</param>
/// <param name="LetterNumber">Number of the letter, or null.</param>
public sealed record VenueAgreed(Guid PublicEventId, Guid? PersonId, Guid? OrganizationId, DateOnly On, [property: NotPersonal] string? LetterNumber) : IAboutPublicEvent;

/// <summary>The room was refused.</summary>
/// <param name="PublicEventId">The public event.</param>
/// <param name="PersonId">Contact who refused, or null.</param>
/// <param name="OrganizationId">Organisation that refused, or null.</param>
/// <param name="On">Local day of the answer.</param>
/// <param name="LetterNumber">Number of the letter, or null.</param>
public sealed record VenueRefused(Guid PublicEventId, Guid? PersonId, Guid? OrganizationId, DateOnly On, [property: NotPersonal] string? LetterNumber) : IAboutPublicEvent;
