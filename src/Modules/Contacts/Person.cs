using JasperFx;
using Zarozhdenie.Contracts;

namespace Zarozhdenie.Contacts;

/// <summary>Why a person's data may be kept (152-FZ); asked for once per list.</summary>
internal enum BasisKind
{
    /// <summary>The person consented; the note says where the consent lies.</summary>
    Consent,

    /// <summary>Contact data of an official, published by the organisation.</summary>
    Official,

    /// <summary>Another basis, which the note names.</summary>
    Other,
}

/// <summary>The basis under which a person's data is kept, and the list it came with.</summary>
internal sealed record Basis(BasisKind Kind, string? Note, Guid? ImportId, DateTimeOffset At);

/// <summary>A telephone number: normalised, and as it was written.</summary>
internal sealed record Phone(string E164, string? Extension, string Raw)
{
    /// <summary>As other modules get it: «+74822692117,15».</summary>
    public string Dialled() => Extension is null ? E164 : $"{E164},{Extension}";
}

/// <summary>What the person does now (F20); the session 1 category belongs here, not to the person (R009).</summary>
internal sealed record Position(Guid? OrganizationId, string? Title, OrganizationCategory? Category);

/// <summary>A person as people know and edit them. The only place where name, phones and e-mails stand in the clear.</summary>
internal sealed record Person(
    Guid Id,
    string FullName,
    Position? Position,
    IReadOnlyList<Phone> Phones,
    IReadOnlyList<string> Emails,
    bool AnswersOnStateSupport,
    Basis Basis,
    bool DoNotCall,
    bool DoNotMail,
    string? Notes,
    string Search,
    string SortName,
    Guid ChangedBy,
    DateTimeOffset ChangedAt) : IRevisioned
{
    /// <summary>The version that people see in ETag.</summary>
    public int Version { get; set; }

    /// <summary>There is a way to reach the person.</summary>
    public bool Reachable => Phones.Count > 0 || Emails.Count > 0;

    /// <summary>The same person with the texts that search and sorting use, which lie in columns of the same row.</summary>
    public Person Indexed(string? organization) => this with
    {
        SortName = Names.Key(FullName),
        Search = string.Join(' ', new[] { Names.Key(FullName), Names.Key(organization ?? "") }
            .Concat(Phones.Select(p => p.E164.TrimStart('+')))
            .Concat(Emails.Select(Reading.Emails.Key))
            .Where(s => s.Length > 0)),
    };
}

/// <summary>An organisation; its id is made from its name, so that two imports can't make it twice.</summary>
internal sealed record Organization(Guid Id, string Name)
{
    /// <summary>The id of the organisation of that name in a region.</summary>
    public static Guid IdOf(string region, string name) => Shared.Http.Idempotency.Derive($"{region}/organization/{Names.Key(name)}");

    /// <summary>The organisation of that name, or null where none is named.</summary>
    public static Organization? Named(string region, string? name) =>
        Names.Clean(name) is { Length: > 0 } clean ? new Organization(IdOf(region, clean), clean) : null;
}

/// <summary>What machines learn about a person from other modules' facts; apart, so that it never changes the version people see.</summary>
internal sealed record PersonContactLog(Guid Id, DateTimeOffset? LastContactAt, string? LastOutcome, IReadOnlyList<string> WrongPhones, bool AskedNotToCall, bool Invited)
{
    /// <summary>Nothing is known yet.</summary>
    public static PersonContactLog Empty(Guid personId) => new(personId, null, null, [], AskedNotToCall: false, Invited: false);
}

/// <summary>A place at the discussion that an import suggests for a person: a hint for that list, never a mark on the person (R011, R012).</summary>
internal sealed record ImportSuggestion(Guid Id, Guid ImportId, Guid PersonId, DiscussionPlace Place, DateTimeOffset At);
