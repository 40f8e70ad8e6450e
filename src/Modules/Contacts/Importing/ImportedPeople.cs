namespace Zarozhdenie.Contacts.Importing;

/// <summary>What a row of a list makes of a person. Pure.</summary>
internal static class ImportedPeople
{
    /// <summary>A person the row brings.</summary>
    public static Person New(Guid id, RowValues values, Organization? organization, Import import, DateTimeOffset now) =>
        new Person(
            id,
            values.FullName,
            PositionOf(organization?.Id, values.Position, values.Category),
            values.Phones,
            values.Emails,
            AnswersOnStateSupport: false,
            new Basis(import.Basis, import.BasisNote, import.Id, now),
            DoNotCall: false,
            DoNotMail: false,
            values.Note,
            "",
            "",
            import.ChangedBy,
            now).Indexed(organization?.Name);

    /// <summary>Somebody who is there, completed: further telephones and addresses, and what was blank. Nothing they have is overwritten.</summary>
    public static Person Completed(Person person, RowValues values, Organization? organization, string? currentOrganization, Guid by, DateTimeOffset now)
    {
        var had = person.Position;
        return (person with
        {
            Position = PositionOf(had?.OrganizationId ?? organization?.Id, had?.Title ?? values.Position, had?.Category ?? values.Category),
            Phones = [.. person.Phones.Concat(values.Phones).DistinctBy(p => p.Dialled(), StringComparer.Ordinal)],
            Emails = [.. person.Emails.Concat(values.Emails).DistinctBy(Reading.Emails.Key, StringComparer.Ordinal)],
            Notes = person.Notes ?? values.Note,
            ChangedBy = by,
            ChangedAt = now,
        }).Indexed(currentOrganization ?? organization?.Name);
    }

    private static Position? PositionOf(Guid? organizationId, string? title, Contracts.OrganizationCategory? category) =>
        organizationId is null && title is null && category is null ? null : new Position(organizationId, title, category);
}
