namespace Zarozhdenie.Contacts.Importing;

/// <summary>What a row of a list makes of a person. Pure.</summary>
internal static class ImportedPeople
{
    /// <summary>A person the row brings.</summary>
    public static Person New(Guid id, RowValues values, Organization? organization, Import import, DateTimeOffset now) =>
        new Person(id, values.FullName, new Basis(import.Basis, import.BasisNote, import.Id, now), import.ChangedBy, now)
        {
            Positions = new Position(organization?.Id, values.Position, values.Category) is { IsEmpty: false } post ? [post] : [],
            Phones = values.Phones,
            Emails = [.. values.Emails.Select(e => new Email(e))],
            Notes = values.Note,
        }.Indexed(organization?.Name);

    /// <summary>Somebody who is there, completed: further telephones and addresses, and what was blank. Nothing they have is overwritten.</summary>
    public static Person Completed(Person person, RowValues values, Organization? organization, string? currentOrganization, Guid by, DateTimeOffset now)
    {
        var had = person.Position ?? new Position(null, null, null);
        var post = had with { OrganizationId = had.OrganizationId ?? organization?.Id, Title = had.Title ?? values.Position, Category = had.Category ?? values.Category };
        return (person with
        {
            Positions = post.IsEmpty ? person.Positions : [post, .. person.Positions.Where(p => !ReferenceEquals(p, person.Position))],
            Phones = [.. person.Phones.Concat(values.Phones).DistinctBy(p => p.Dialled(), StringComparer.Ordinal)],
            Emails = [.. person.Emails.Concat(values.Emails.Select(e => new Email(e))).DistinctBy(e => Reading.Emails.Key(e.Address), StringComparer.Ordinal)],
            Notes = person.Notes ?? values.Note,
            ChangedBy = by,
            ChangedAt = now,
        }).Indexed(currentOrganization ?? organization?.Name);
    }
}
