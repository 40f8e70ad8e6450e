namespace Zarozhdenie.Contracts.Events;

/// <summary>The manager opened the public page of the announcement (F100); whoever has the link sees topic, purpose, place and time.</summary>
/// <param name="PublicEventId">Its id.</param>
/// <param name="Number">Counts the publications: a link of an earlier one opens nothing.</param>
public sealed record AnnouncementPublished(Guid PublicEventId, int Number) : IAboutPublicEvent;

/// <summary>The manager closed the public page.</summary>
/// <param name="PublicEventId">Its id.</param>
public sealed record AnnouncementUnpublished(Guid PublicEventId) : IAboutPublicEvent;
