namespace Zarozhdenie.Reporting;

/// <summary>Where a region stands.</summary>
internal enum RegionStage
{
    /// <summary>No public event planned.</summary>
    NoEvent,

    /// <summary>Planned; no invitation is out yet.</summary>
    Preparing,

    /// <summary>Invitations are out.</summary>
    Inviting,

    /// <summary>The day has come and people were recorded, or the day is over.</summary>
    Held,

    /// <summary>The lead's mail server took the report.</summary>
    Reported,

    /// <summary>Takes no part in the project; what was done there still counts.</summary>
    NotTakingPart,
}

internal static class RegionStages
{
    /// <summary>The stage of the next public event, else of the last one.</summary>
    public static RegionStage StageOn(this RegionFigures region, DateOnly today)
    {
        var events = region.Counted().OrderBy(e => e.Date).ToArray();
        var current = events.FirstOrDefault(e => e.Date >= today) ?? events.LastOrDefault();
        return current is null ? RegionStage.NoEvent
            : current.Figures.Reports > 0 ? RegionStage.Reported
            : current.Date < today || current.Figures.Came > 0 ? RegionStage.Held
            : current.Figures.Sent > 0 ? RegionStage.Inviting
            : RegionStage.Preparing;
    }
}
