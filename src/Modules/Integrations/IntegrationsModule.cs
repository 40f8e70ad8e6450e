using Zarozhdenie.Shared;

namespace Zarozhdenie.Integrations;

/// <summary>Integrations.</summary>
public sealed class IntegrationsModule : Module;
