namespace Zarozhdenie.Events;

/// <summary>Who holds the public event together with the manager (F12).</summary>
internal sealed record CoOrganizer(Guid PersonId, Guid? OrganizationId);
