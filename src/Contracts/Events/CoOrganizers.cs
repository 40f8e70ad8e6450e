namespace Zarozhdenie.Contracts.Events;

/// <summary>Somebody holds the public event together with the manager (R054, F12).</summary>
/// <param name="PublicEventId">Its id.</param>
/// <param name="PersonId">Contact id.</param>
/// <param name="OrganizationId">For which organisation, or null.</param>
public sealed record CoOrganizerAdded(Guid PublicEventId, Guid PersonId, Guid? OrganizationId) : IAboutPublicEvent;

/// <summary>Somebody doesn't hold the public event together with the manager any more.</summary>
/// <param name="PublicEventId">Its id.</param>
/// <param name="PersonId">Contact id.</param>
public sealed record CoOrganizerRemoved(Guid PublicEventId, Guid PersonId) : IAboutPublicEvent;
