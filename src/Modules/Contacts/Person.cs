using System.Text.Json.Serialization;
using JasperFx;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;

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

/// <summary>A person as people know and edit them. The only place where name, phones and e-mails stand in the clear.</summary>
internal sealed record Person(Guid Id, string FullName, Basis Basis, Guid ChangedBy, DateTimeOffset ChangedAt) : IRevisioned
{
    /// <summary>Posts held now and before (F20), the main one of today first.</summary>
    public IReadOnlyList<Position> Positions { get; init; } = [];

    /// <summary>Telephones, the preferred one first.</summary>
    public IReadOnlyList<Phone> Phones { get; init; } = [];

    /// <summary>Addresses, the preferred one first.</summary>
    public IReadOnlyList<Email> Emails { get; init; } = [];

    /// <summary>Words for searching that the manager gave: never about what the person is (design: personal data).</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>What was put right by hand in forms that rules make.</summary>
    public NameForms Forms { get; init; } = NameForms.ByRule;

    public bool DoNotCall { get; init; }

    public bool DoNotMail { get; init; }

    public string? Notes { get; init; }

    /// <summary>What searching looks at; a column of its own. See <c>Indexed</c>.</summary>
    public string Search { get; init; } = "";

    /// <summary>What lists are sorted by; a column of its own.</summary>
    public string SortName { get; init; } = "";

    /// <summary>The version that people see in ETag.</summary>
    public int Version { get; set; }

    /// <summary>The day that «today's» means; where nobody said, the one on which the person was written.</summary>
    [JsonIgnore]
    public DateOnly Day { get => field == default ? DateOnly.FromDateTime(ChangedAt.UtcDateTime) : field; init; }

    /// <summary>Posts held on that day.</summary>
    [JsonIgnore]
    public IEnumerable<Position> Held => Positions.Where(p => p.HeldOn(Day));

    /// <summary>Organisations of posts that weren't over when the person was written: by them people are found and compared.</summary>
    [JsonIgnore]
    public IEnumerable<Guid> Workplaces => Positions.Where(p => p.To is null || p.To >= DateOnly.FromDateTime(ChangedAt.UtcDateTime)).Select(p => p.OrganizationId).OfType<Guid>();

    /// <summary>The main post of today, or null. Not stored: another day, another post.</summary>
    [JsonIgnore]
    public Position? Position => Held.FirstOrDefault();

    /// <summary>Can answer questions about state support in one of today's posts (R034, F22). Not stored either.</summary>
    [JsonIgnore]
    public bool AnswersOnStateSupport => Held.Any(p => p.AnswersOnStateSupport);

    /// <summary>There is a way to reach the person.</summary>
    public bool Reachable => Phones.Any(p => !p.Wrong) || Emails.Any(e => !e.Wrong);

    /// <summary>The person as of the region's day.</summary>
    public Person On(DateOnly day) => this with { Day = day };

    /// <inheritdoc cref="Indexed(IEnumerable{string?})"/>
    public Person Indexed(IEnumerable<Organization> organizations) => Indexed(Workplaces.Select(id => organizations.FirstOrDefault(o => o.Id == id)?.Name));

    /// <summary>The same person with the texts that search and sorting use, which lie in columns of the same row.</summary>
    /// <param name="organizations">Names of the organisations of today's posts.</param>
    public Person Indexed(params IEnumerable<string?> organizations) => this with
    {
        SortName = Names.Key(FullName),
        // A space before every word: short terms are looked for there.
        Search = " " + string.Join(' ', organizations.Select(o => Names.Key(o ?? "")).Prepend(Names.Key(FullName))
            .Concat(Phones.Select(p => p.E164.TrimStart('+')))
            .Concat(Emails.Select(e => Reading.Emails.Key(e.Address)))
            .Where(s => s.Length > 0)),
    };
}

/// <summary>Forms of a name that somebody put right by hand; null means the rule's word stands.</summary>
/// <param name="Greeting">What goes after «Уважаемая».</param>
/// <param name="Dative">«Тихомировой Зое Павловне».</param>
/// <param name="Genitive">«Тихомировой Зои Павловны».</param>
internal sealed record NameForms(string? Greeting, string? Dative, string? Genitive)
{
    public static readonly NameForms ByRule = new(null, null, null);
}

/// <summary>What machines learn about a person from other modules' facts; apart, so that it never changes the version people see.</summary>
internal sealed record PersonContactLog(Guid Id, DateTimeOffset? LastContactAt, string? LastOutcome, IReadOnlyList<string> WrongPhones, bool AskedNotToCall, bool Invited)
{
    /// <summary>When the last call was made whose outcome is <see cref="LastOutcome"/>; answers and visits move <see cref="LastContactAt"/> only.</summary>
    public DateTimeOffset? LastCallAt { get; init; }

    /// <summary>What the person said last, by telephone or otherwise.</summary>
    public LastWord? LastWord { get; init; }

    /// <summary>Numbers under which the person was reached, as dialled.</summary>
    public IReadOnlyList<string> VerifiedPhones { get; init; } = [];

    /// <summary>Public events that the person came to.</summary>
    public IReadOnlyList<Guid> Attended { get; init; } = [];

    /// <summary>How often the person was chosen to be invited: an import that is undone leaves whoever was invited since.</summary>
    public int Invitations { get; init; }

    /// <summary>Consents taken back: without processing or mailing nobody is invited.</summary>
    public IReadOnlyList<ConsentPurpose> Withdrawn { get; init; } = [];

    /// <summary>Nothing is known yet.</summary>
    public static PersonContactLog Empty(Guid personId) => new(personId, null, null, [], AskedNotToCall: false, Invited: false);
}

/// <summary>A place at the discussion that an import suggests for a person: a hint for that list, never a mark on the person (R011, R012).</summary>
internal sealed record ImportSuggestion(Guid Id, Guid ImportId, Guid PersonId, DiscussionPlace Place, DateTimeOffset At);
