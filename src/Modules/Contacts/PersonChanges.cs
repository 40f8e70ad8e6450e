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
            ("positions", before.Positions.Where(p => p != before.Position).SequenceEqual(after.Positions.Where(p => p != after.Position))),
            ("dates", (before.Position?.From, before.Position?.To) == (after.Position?.From, after.Position?.To)),
            ("phones", before.Phones.SequenceEqual(after.Phones)),
            ("emails", before.Emails.SequenceEqual(after.Emails)),
            ("answersOnStateSupport", before.AnswersOnStateSupport == after.AnswersOnStateSupport),
            ("tags", before.Tags.SequenceEqual(after.Tags, StringComparer.Ordinal)),
            ("forms", before.Forms == after.Forms && (before.Position?.TitleDative, before.Position?.TitleGenitive) == (after.Position?.TitleDative, after.Position?.TitleGenitive)),
            ("doNotCall", before.DoNotCall == after.DoNotCall),
            ("doNotMail", before.DoNotMail == after.DoNotMail),
            ("notes", string.Equals(before.Notes, after.Notes, StringComparison.Ordinal)),
        ];
        return fields.Where(f => !f.Same).Select(f => f.Field);
    }
}
