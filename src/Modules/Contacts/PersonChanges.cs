namespace Zarozhdenie.Contacts;

/// <summary>Which fields of a person differ: names of fields only, fit for a fact.</summary>
internal static class PersonChanges
{
    public static IEnumerable<string> Between(Person before, Person after)
    {
        (string Field, bool Same)[] fields =
        [
            ("fullName", string.Equals(before.FullName, after.FullName, StringComparison.Ordinal)),
            ("organization", before.Position?.OrganizationId == after.Position?.OrganizationId),
            ("position", string.Equals(before.Position?.Title, after.Position?.Title, StringComparison.Ordinal)),
            ("category", before.Position?.Category == after.Position?.Category),
            ("phones", before.Phones.Select(p => p.Dialled()).SequenceEqual(after.Phones.Select(p => p.Dialled()), StringComparer.Ordinal)),
            ("emails", before.Emails.SequenceEqual(after.Emails, StringComparer.Ordinal)),
            ("answersOnStateSupport", before.AnswersOnStateSupport == after.AnswersOnStateSupport),
            ("doNotCall", before.DoNotCall == after.DoNotCall),
            ("doNotMail", before.DoNotMail == after.DoNotMail),
            ("notes", string.Equals(before.Notes, after.Notes, StringComparison.Ordinal)),
        ];
        return fields.Where(f => !f.Same).Select(f => f.Field);
    }
}
