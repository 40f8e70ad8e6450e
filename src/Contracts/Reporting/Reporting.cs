namespace Zarozhdenie.Contracts.Reporting;

/// <summary>The short report was begun (R056).</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="ReportId">Report id, also its stream.</param>
public sealed record ReportStarted(Guid PublicEventId, Guid ReportId) : IAboutPublicEvent;

/// <summary>A photo was added to the report (R057).</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="ReportId">Report id.</param>
/// <param name="PhotoId">Photo id.</param>
public sealed record PhotoAdded(Guid PublicEventId, Guid ReportId, Guid PhotoId) : IAboutPublicEvent;

/// <summary>The manager sent the report to the project lead (R058); the delivery's own facts follow.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="ReportId">Report id.</param>
/// <param name="Sending">1 for the first sending, rising.</param>
/// <param name="Photos">How many photos went with it.</param>
public sealed record ReportSent(Guid PublicEventId, Guid ReportId, int Sending, int Photos) : IAboutPublicEvent;
