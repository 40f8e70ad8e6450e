namespace Zarozhdenie.Events;

/// <summary>Who holds the public event together with the manager (F12).</summary>
/// <param name="PersonId">Contact id.</param>
/// <param name="OrganizationId">For which organisation, or null.</param>
/// <param name="Link">Number of the guest link that opens their page.</param>
internal sealed record CoOrganizer(Guid PersonId, Guid? OrganizationId, int Link = 0);
