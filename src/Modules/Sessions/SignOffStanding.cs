using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Documents;

namespace Zarozhdenie.Sessions;

/// <summary>How a co-organiser stands to the draft.</summary>
internal enum GuestStanding
{
    /// <summary>Said nothing yet.</summary>
    Silent,

    /// <summary>Wrote remarks, and agreed to nothing.</summary>
    Remarked,

    /// <summary>Agreed to the draft as it reads now.</summary>
    Approved,

    /// <summary>Agreed to words that have changed since.</summary>
    ApprovedEarlier,
}

/// <summary>Advice of the instruction that isn't kept; it never blocks.</summary>
/// <param name="Code">noCoOrganizers, notApproved, remarksOpen.</param>
/// <param name="Requirement">Where it is said.</param>
/// <param name="Text">The same in a sentence, in the caller's language.</param>
internal sealed record SignOffWarning(string Code, string Requirement, string Text);

/// <summary>Where the agreement with the co-organisers stands (R054): from what they said and what the draft reads now.</summary>
internal static class SignOffStanding
{
    public static GuestStanding Of(SignOff said, Resolution? draft, Guid personId) =>
        said.Approvals.TryGetValue(personId, out var approval) ? Holds(approval, draft) ? GuestStanding.Approved : GuestStanding.ApprovedEarlier
        : said.Remarks.Any(r => r.PersonId == personId) ? GuestStanding.Remarked
        : GuestStanding.Silent;

    /// <summary>Whoever agreed to these very words needn't do it again, whatever stood there meanwhile.</summary>
    public static bool Holds(DraftApproval approval, Resolution? draft) => string.Equals(approval.Wording, draft?.Wording, StringComparison.Ordinal);

    /// <summary>What is to be known before adoption.</summary>
    public static IReadOnlyList<SignOffWarning> Warnings(SignOff said, Resolution? draft, IReadOnlyList<CoOrganizerCard> named)
    {
        var approved = named.Count(c => Of(said, draft, c.PersonId) == GuestStanding.Approved);
        var open = said.Remarks.Count(r => r.ConsideredAt is null);
        return
        [
            .. named.Count == 0 ? [Warn("noCoOrganizers", "R054", new("Соорганизаторы не указаны, поэтому решения ни с кем не согласованы.", "No co-organisers are named, so the decisions are agreed with nobody."))]
                : approved < named.Count ? [Warn("notApproved", "R054", new($"Проект согласовали {approved} из {RussianPlural.Say(named.Count, "соорганизатора", "соорганизаторов", "соорганизаторов")}.", $"{approved} of {named.Count} co-organisers have agreed to the draft."))]
                : Array.Empty<SignOffWarning>(),
            .. open == 0 ? Array.Empty<SignOffWarning>() : [Warn("remarksOpen", "F12", new($"Не учтено: {RussianPlural.Say(open, "замечание", "замечания", "замечаний")} соорганизаторов.", $"Remarks of co-organisers not considered yet: {open}."))],
        ];
    }

    private static SignOffWarning Warn(string code, string requirement, Text text) => new(code, requirement, Zarozhdenie.Shared.Refusals.Saying.Say(text));
}
