namespace Zarozhdenie.Contacts;

/// <summary>Whose an invitation or a walk-in's place is: attendance is told by that id (F55).</summary>
/// <param name="Id">Invitation or participant id.</param>
/// <param name="PersonId">The invitee or the walk-in.</param>
/// <param name="DeputyId">Who comes in their place (F45), or null.</param>
internal sealed record ParticipantOf(Guid Id, Guid PersonId, Guid? DeputyId);
