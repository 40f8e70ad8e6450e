using Zarozhdenie.Contracts;

namespace Zarozhdenie.Contacts;

/// <summary>A telephone number as shown.</summary>
/// <param name="Number">E.164.</param>
/// <param name="Extension">Extension (доб.), or null.</param>
/// <param name="Shown">«+7 920 123-45-67, доб. 15».</param>
/// <param name="Wrong">A call found that it is somebody else's.</param>
internal sealed record PhoneView(string Number, string? Extension, string Shown, bool Wrong);

/// <summary>A person as people see them.</summary>
internal sealed record PersonView(
    Guid Id,
    string FullName,
    Guid? OrganizationId,
    string? Organization,
    string? Position,
    OrganizationCategory? Category,
    IReadOnlyList<PhoneView> Phones,
    IReadOnlyList<string> Emails,
    bool AnswersOnStateSupport,
    bool Reachable,
    bool MayBeInvited,
    bool DoNotCall,
    bool DoNotMail,
    Basis Basis,
    string? Notes,
    DateTimeOffset? LastContactAt)
{
    public static PersonView Of(Person person, Organization? organization, PersonContactLog? log) =>
        new(
            person.Id,
            person.FullName,
            organization?.Id,
            organization?.Name,
            person.Position?.Title,
            person.Position?.Category,
            [.. person.Phones.Select(p => new PhoneView(p.E164, p.Extension, Reading.Phones.Shown(p), log?.WrongPhones.Contains(p.Dialled(), StringComparer.Ordinal) == true))],
            person.Emails,
            person.AnswersOnStateSupport,
            person.Reachable,
            Reaching.Of(person, log) is not ([], []),
            Reaching.MayNotCall(person, log),
            person.DoNotMail,
            person.Basis,
            person.Notes,
            log?.LastContactAt);
}

/// <summary>How a person may be reached: what they forbade and what is wrong is left out.</summary>
internal static class Reaching
{
    public static (string[] Phones, string[] Emails) Of(Person person, PersonContactLog? log) =>
    (
        MayNotCall(person, log) ? [] : [.. person.Phones.Select(p => p.Dialled()).Except(log?.WrongPhones ?? [], StringComparer.Ordinal)],
        person.DoNotMail ? [] : [.. person.Emails]
    );

    public static bool MayNotCall(Person person, PersonContactLog? log) => person.DoNotCall || log?.AskedNotToCall == true;
}
