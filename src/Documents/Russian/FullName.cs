namespace Zarozhdenie.Documents;

/// <summary>Which forms a person's name takes; <see cref="Unknown"/> where the name doesn't tell.</summary>
public enum GrammaticalGender
{
    /// <summary>The name doesn't tell; such names stay as written.</summary>
    Unknown = 0,

    /// <summary>Masculine forms.</summary>
    Male = 1,

    /// <summary>Feminine forms.</summary>
    Female = 2,
}

/// <summary>A name taken apart. Surname or Name may be empty, Patronymic may be missing; Name and Patronymic may be initials («З.»).</summary>
public sealed record FullName(string Surname, string Name, string? Patronymic)
{
    /// <summary>Surname, name, patronymic with single spaces.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Surname, Name, Patronymic }.Where(p => !string.IsNullOrEmpty(p)));
}
