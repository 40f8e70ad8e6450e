using Zarozhdenie.Shared;

namespace Zarozhdenie.Invitations;

/// <summary>Invitations.</summary>
public sealed class InvitationsModule : Module;
