using Zarozhdenie.Shared;

namespace Zarozhdenie.Events;

/// <summary>Events.</summary>
public sealed class EventsModule : Module;
