using Zarozhdenie.Shared;

namespace Zarozhdenie.Sessions;

/// <summary>Sessions.</summary>
public sealed class SessionsModule : Module;
