using Zarozhdenie.Shared;

namespace Zarozhdenie.Integrations;

/// <summary>For other systems: the region's public facts in order.</summary>
public sealed class IntegrationsModule : Module;
