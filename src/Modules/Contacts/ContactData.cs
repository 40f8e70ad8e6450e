using System.Text.Json.Serialization;
using Zarozhdenie.Contracts;

namespace Zarozhdenie.Contacts;

/// <summary>Whose telephone it is (F25).</summary>
internal enum PhoneKind
{
    /// <summary>Mobile.</summary>
    Mobile,

    /// <summary>At work.</summary>
    Work,

    /// <summary>At home.</summary>
    Home,

    /// <summary>The office's front desk (приёмная): somebody else answers.</summary>
    Reception,
}

/// <summary>Whose address it is (F25).</summary>
internal enum EmailKind
{
    /// <summary>At work.</summary>
    Work,

    /// <summary>Private.</summary>
    Personal,

    /// <summary>The organisation's common address.</summary>
    Reception,
}

/// <summary>A telephone number: normalised, and as it was written (F25, F26).</summary>
/// <param name="E164">«+74822692117».</param>
/// <param name="Extension">Extension (доб.), or null.</param>
/// <param name="Raw">As it was written.</param>
/// <param name="Kind">What people said it is, or null: then the number itself tells.</param>
/// <param name="Preferred">To be tried first.</param>
/// <param name="Verified">Known to be the person's.</param>
/// <param name="Wrong">Known to be somebody else's.</param>
/// <param name="DoNotCall">Not to be called under this number.</param>
internal sealed record Phone(string E164, string? Extension, string Raw, PhoneKind? Kind = null, bool Preferred = false, bool Verified = false, bool Wrong = false, bool DoNotCall = false)
{
    /// <summary>As other modules get it: «+74822692117,15».</summary>
    public string Dialled() => Extension is null ? E164 : $"{E164},{Extension}";

    /// <summary>The kind said, or what the number looks like.</summary>
    public PhoneKind KindOrGuess() => Kind ?? (E164.StartsWith("+79", StringComparison.Ordinal) ? PhoneKind.Mobile : PhoneKind.Work);
}

/// <summary>An e-mail address (F25).</summary>
/// <param name="Address">In lower case.</param>
/// <param name="Kind">What people said it is, or null.</param>
/// <param name="Preferred">To be written to first.</param>
/// <param name="Wrong">Letters don't reach the person.</param>
internal sealed record Email(string Address, EmailKind? Kind = null, bool Preferred = false, bool Wrong = false);

/// <summary>What the person does or did (F20); the session 1 category belongs here, not to the person (R009).</summary>
/// <param name="OrganizationId">Organisation, or null.</param>
/// <param name="Title">Title, or null.</param>
/// <param name="Category">Session 1 category (F21), or null.</param>
/// <param name="AnswersOnStateSupport">Can answer questions about state support in this post (R034, F22).</param>
/// <param name="From">First day (local), where known.</param>
/// <param name="To">Last day (local), on which it is still held; null while no end is known.</param>
/// <param name="TitleDative">The title's dative put right by hand, or null.</param>
/// <param name="TitleGenitive">The title's genitive put right by hand, or null.</param>
internal sealed record Position(
    Guid? OrganizationId,
    string? Title,
    OrganizationCategory? Category,
    bool AnswersOnStateSupport = false,
    DateOnly? From = null,
    DateOnly? To = null,
    string? TitleDative = null,
    string? TitleGenitive = null)
{
    /// <summary>Held on a day (local): from its first to its last, both included.</summary>
    public bool HeldOn(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);

    /// <summary>Says nothing at all.</summary>
    [JsonIgnore]
    public bool IsEmpty => OrganizationId is null && Title is null && Category is null && !AnswersOnStateSupport;
}
