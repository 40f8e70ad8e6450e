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

    /// <summary>Somebody who is there, completed: further telephones and addresses, and what was blank. Nothing they have is overwritten. Not yet indexed.</summary>
    public static Person Completed(Person person, RowValues values, Organization? organization, Guid by, DateTimeOffset now)
    {
        var had = person.Position ?? new Position(null, null, null);

        // A title at another organisation says nothing about this post.
        var here = had.OrganizationId is null || organization is null || had.OrganizationId == organization.Id;
        var post = had with { OrganizationId = had.OrganizationId ?? organization?.Id, Title = had.Title ?? (here ? values.Position : null), Category = had.Category ?? (here ? values.Category : null) };
        IReadOnlyList<Position> positions = post.IsEmpty ? person.Positions : [post, .. person.Positions.Where(p => !ReferenceEquals(p, person.Position))];
        return person with
        {
            Positions = positions,
            Phones = [.. person.Phones.Concat(values.Phones).DistinctBy(p => p.Dialled(), StringComparer.Ordinal)],
            Emails = [.. person.Emails.Concat(values.Emails.Select(e => new Email(e))).DistinctBy(e => Reading.Emails.Key(e.Address), StringComparer.Ordinal)],
            Notes = person.Notes ?? values.Note,
            ChangedBy = by,
            ChangedAt = now,
        };
    }
}
