namespace Zarozhdenie.Events;

/// <summary>A public event took a version of the national template: at planning where it isn't the first one, later by an explicit upgrade (F03).</summary>
internal sealed record StepsTaken(Guid PublicEventId, int Version, IReadOnlyList<int> DueDays)
{
    public static StepsTaken Of(Guid id, StepTemplate template) => new(id, template.Version, [.. template.Steps.OrderBy(s => s.Number).Select(s => s.DueDays)]);
}

/// <summary>A step was given to somebody: an account of the region, a contact, or (neither) the manager again.</summary>
internal sealed record StepAssigned(Guid PublicEventId, int Number, Guid? AccountId, Guid? PersonId);

/// <summary>Who sees to a step.</summary>
internal sealed record StepOwner(Guid? AccountId, Guid? PersonId);

/// <summary>How a public event goes through the eight steps: by which version of the template, and who sees to what.</summary>
internal sealed record StepPlan(int Version, IReadOnlyList<int> DueDays, IReadOnlyDictionary<int, StepOwner> Owners)
{
    public static readonly StepPlan First = new(StepTemplate.First.Version, [.. StepTemplate.First.Steps.Select(s => s.DueDays)], new Dictionary<int, StepOwner>());

    public StepPlan After(StepsTaken f) => this with { Version = f.Version, DueDays = f.DueDays };

    public StepPlan After(StepAssigned f)
    {
        var owners = Owners.ToDictionary();
        owners.Remove(f.Number);
        if (f.AccountId is not null || f.PersonId is not null)
        {
            owners[f.Number] = new StepOwner(f.AccountId, f.PersonId);
        }

        return this with { Owners = owners };
    }
}
