using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;

namespace Zarozhdenie.Events;

/// <summary>What volunteers help with on the day (R055, F19).</summary>
internal enum VolunteerRole
{
    /// <summary>Registration at the door.</summary>
    Registration,

    /// <summary>Photographs.</summary>
    Photo,

    /// <summary>Keeps the time.</summary>
    Timekeeper,

    /// <summary>Carries the microphone.</summary>
    Microphone,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Where an agreement with a volunteer stands.</summary>
internal enum VolunteerStatus
{
    /// <summary>Was asked.</summary>
    Asked,

    /// <summary>Agreed.</summary>
    Agreed,

    /// <summary>Declined.</summary>
    Declined,
}

/// <summary>Somebody asked to help.</summary>
internal sealed record Volunteer(Guid PersonId, VolunteerStatus Status);

/// <summary>So many helpers are needed for a role, and who was asked.</summary>
internal sealed record VolunteerNeed(VolunteerRole Role, int Count, IReadOnlyList<Volunteer> People)
{
    public int Agreed => People.Count(p => p.Status == VolunteerStatus.Agreed);

    public bool Filled => Agreed >= Count;
}

/// <summary>The needs as they stand; none at all is fine (R055).</summary>
internal sealed record Volunteers(IReadOnlyList<VolunteerNeed> Needs, DateTimeOffset At)
{
    /// <summary>Step 7 closes by itself once every need is filled by somebody who agreed; «not needed» is set by hand.</summary>
    public static (StepStatus, Ground[]) Step(Volunteers? v) => v is not { Needs.Count: > 0 }
        ? (StepStatus.Todo, [])
        : (v.Needs.All(n => n.Filled) ? StepStatus.Done : StepStatus.InProgress,
            [new Ground(nameof(VolunteersSet), v.At, new Text($"Нашлось волонтёров: {v.Needs.Sum(n => Math.Min(n.Agreed, n.Count))} из {v.Needs.Sum(n => n.Count)}", $"Volunteers found: {v.Needs.Sum(n => Math.Min(n.Agreed, n.Count))} of {v.Needs.Sum(n => n.Count)}"))]);

    public static Text Of(VolunteerRole role) => role switch
    {
        VolunteerRole.Registration => new("регистрация", "registration"),
        VolunteerRole.Photo => new("фотосъёмка", "photographs"),
        VolunteerRole.Timekeeper => new("время выступлений", "timekeeper"),
        VolunteerRole.Microphone => new("микрофон", "microphone"),
        _ => new("другая помощь", "other help"),
    };
}

/// <summary>The needs for volunteers were written, all of them anew.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="Needs">Every need.</param>
internal sealed record VolunteersSet(Guid PublicEventId, IReadOnlyList<VolunteerNeed> Needs);
