using MediatR;

namespace Zarozhdenie.Contracts.Events;

/// <summary>A co-organiser as other modules see them.</summary>
/// <param name="PersonId">Contact id, as it was named.</param>
/// <param name="OrganizationId">For which organisation, or null.</param>
/// <param name="Link">Number of the guest link that opens their page now; every other number opens nothing.</param>
public sealed record CoOrganizerCard(Guid PersonId, Guid? OrganizationId, int Link);

/// <summary>Asks who holds a public event of the caller's region together with the manager (R054, F12), in the order in which they were named; nobody where there is no such public event.</summary>
/// <param name="PublicEventId">Public event id.</param>
public sealed record GetCoOrganizers(Guid PublicEventId) : IRequest<IReadOnlyList<CoOrganizerCard>>;

/// <summary>Somebody holds the public event together with the manager (R054, F12).</summary>
/// <param name="PublicEventId">Its id.</param>
/// <param name="PersonId">Contact id.</param>
/// <param name="OrganizationId">For which organisation, or null.</param>
/// <param name="Link">Number of their guest link, counted through the public event: whoever is named again gets another. 0 in facts of the first days.</param>
public sealed record CoOrganizerAdded(Guid PublicEventId, Guid PersonId, Guid? OrganizationId, int Link = 0) : IAboutPublicEvent;

/// <summary>Somebody doesn't hold the public event together with the manager any more; their guest link opens nothing.</summary>
/// <param name="PublicEventId">Its id.</param>
/// <param name="PersonId">Contact id.</param>
/// <param name="Link">Number of the link that ended.</param>
public sealed record CoOrganizerRemoved(Guid PublicEventId, Guid PersonId, int Link = 0) : IAboutPublicEvent;

/// <summary>A co-organiser got another guest link; the one before opens nothing any more (F12).</summary>
/// <param name="PublicEventId">Its id.</param>
/// <param name="PersonId">Contact id.</param>
/// <param name="Link">Number of the new link.</param>
/// <param name="Before">Number of the link that ended.</param>
public sealed record GuestLinkRenewed(Guid PublicEventId, Guid PersonId, int Link, int Before) : IAboutPublicEvent;
