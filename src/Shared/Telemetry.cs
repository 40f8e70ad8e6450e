using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Zarozhdenie.Shared;

/// <summary>Names for traces and metrics; nothing personal goes into either.</summary>
public static class Telemetry
{
    /// <summary>Name of the source and the meter.</summary>
    public const string Name = "zarozhdenie";

    /// <summary>Traces.</summary>
    public static readonly ActivitySource Source = new(Name);

    /// <summary>Metrics.</summary>
    public static readonly Meter Meter = new(Name);
}
