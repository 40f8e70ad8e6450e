using Zarozhdenie.Contracts;

namespace Zarozhdenie.Events;

/// <summary>The screen where an action is done.</summary>
internal enum HomeTarget
{
    /// <summary>The form that plans a public event.</summary>
    Plan,

    /// <summary>The eight steps.</summary>
    Steps,

    /// <summary>Programme and venue.</summary>
    Program,

    /// <summary>The announcement.</summary>
    Announcement,

    /// <summary>Invitations.</summary>
    Invitations,

    /// <summary>Calls.</summary>
    Calls,

    /// <summary>Participants and the door.</summary>
    Participants,

    /// <summary>Session 1 with its resolution.</summary>
    RoundTable,

    /// <summary>The resolution of session 1.</summary>
    Resolution,

    /// <summary>Session 2 with its proposals.</summary>
    Discussion,

    /// <summary>The report.</summary>
    Report,
}

/// <summary>Something for the manager to do.</summary>
internal sealed record HomeAction(string Code, Text Text, HomeTarget Target, Guid? EventId, string? Topic, DateOnly? Due, int? Count, Guid? ResponsibleId = null);
