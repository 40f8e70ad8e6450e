using Zarozhdenie.Shared;

namespace Zarozhdenie.Reporting;

/// <summary>Reporting.</summary>
public sealed class ReportingModule : Module;
