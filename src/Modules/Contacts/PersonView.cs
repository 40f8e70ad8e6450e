using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Documents;

namespace Zarozhdenie.Contacts;

/// <summary>A telephone number as shown.</summary>
/// <param name="Number">E.164.</param>
/// <param name="Extension">Extension (доб.), or null.</param>
/// <param name="Shown">«+7 920 123-45-67, доб. 15».</param>
/// <param name="Kind">Whose telephone it is; by the number itself where nobody said.</param>
/// <param name="Preferred">To be tried first.</param>
/// <param name="Verified">The person was reached under it, or somebody marked it.</param>
/// <param name="Wrong">A call found that it is somebody else's, or somebody marked it.</param>
/// <param name="DoNotCall">Not to be called under this number.</param>
internal sealed record PhoneView(string Number, string? Extension, string Shown, PhoneKind Kind, bool Preferred, bool Verified, bool Wrong, bool DoNotCall)
{
    public static PhoneView Of(Phone phone, PersonContactLog? log) =>
        new(phone.E164, phone.Extension, Reading.Phones.Shown(phone), phone.KindOrGuess(), phone.Preferred, phone.Verified || log?.VerifiedPhones.Contains(phone.Dialled(), StringComparer.Ordinal) == true, Reaching.IsWrong(phone, log), phone.DoNotCall);
}

/// <summary>A post as shown.</summary>
/// <param name="OrganizationId">Organisation, or null.</param>
/// <param name="Organization">Its name.</param>
/// <param name="Position">Title.</param>
/// <param name="Category">Session 1 category.</param>
/// <param name="AnswersOnStateSupport">Can answer questions about state support in this post (F22).</param>
/// <param name="From">First day (local), where known.</param>
/// <param name="To">Last day (local); null while it is held.</param>
/// <param name="PositionDative">The title's dative, by rule or by hand.</param>
/// <param name="PositionGenitive">The title's genitive, by rule or by hand.</param>
internal sealed record PositionView(Guid? OrganizationId, string? Organization, string? Position, OrganizationCategory? Category, bool AnswersOnStateSupport, DateOnly? From, DateOnly? To, string? PositionDative, string? PositionGenitive)
{
    public static PositionView Of(Position position, Organization? organization) =>
        new(position.OrganizationId, organization?.Name, position.Title, position.Category, position.AnswersOnStateSupport, position.From, position.To, Forms.TitleDative(position), Forms.TitleGenitive(position));
}

/// <summary>The name and today's title in the forms that letters need.</summary>
/// <param name="Greeting">What goes after «Уважаемая».</param>
/// <param name="NameDative">«Тихомировой Зое Павловне».</param>
/// <param name="NameGenitive">«Тихомировой Зои Павловны».</param>
/// <param name="PositionDative">«директору фонда».</param>
/// <param name="PositionGenitive">«директора фонда».</param>
/// <param name="ByHand">Names of the fields above that somebody put right by hand.</param>
internal sealed record Forms(string Greeting, string NameDative, string NameGenitive, string? PositionDative, string? PositionGenitive, IReadOnlyList<string> ByHand)
{
    public static Forms Of(Person person)
    {
        var post = person.Position;
        (string Field, bool ByHand)[] fields =
        [
            ("greeting", person.Forms.Greeting is not null), ("nameDative", person.Forms.Dative is not null), ("nameGenitive", person.Forms.Genitive is not null),
            ("positionDative", post?.TitleDative is not null), ("positionGenitive", post?.TitleGenitive is not null),
        ];
        return new Forms(
            person.Forms.Greeting ?? Names.Greeting(person.FullName),
            person.Forms.Dative ?? RussianName.Dative(person.FullName),
            person.Forms.Genitive ?? RussianName.Genitive(person.FullName),
            TitleDative(post),
            TitleGenitive(post),
            [.. fields.Where(f => f.ByHand).Select(f => f.Field)]);
    }

    public static string? TitleDative(Position? post) => post?.TitleDative ?? (post?.Title is { } title ? RussianTitle.Dative(title) : null);

    public static string? TitleGenitive(Position? post) => post?.TitleGenitive ?? (post?.Title is { } title ? RussianTitle.Genitive(title) : null);
}

/// <summary>The merged contact that a consent was recorded at.</summary>
/// <param name="PersonId">Its id.</param>
/// <param name="FullName">Its name before the merge; null when the data was erased.</param>
/// <param name="MergedAt">When it was merged (UTC).</param>
internal sealed record ConsentOrigin(Guid PersonId, string? FullName, DateTimeOffset MergedAt);

/// <summary>A consent as shown; <c>from</c> is null for the contact's own.</summary>
internal sealed record ConsentView(Guid Id, ConsentPurpose Purpose, string TextVersion, string TextHash, DateOnly GivenOn, string Source, string Collector, DateTimeOffset RecordedAt, DateOnly? WithdrawnOn, string? WithdrawnBecause, int Version, ConsentOrigin? From)
{
    public static ConsentView Of(Consent c, ConsentOrigin? from) => new(c.Id, c.Purpose, c.TextVersion, c.TextHash, c.GivenOn, c.Source, c.Collector, c.RecordedAt, c.WithdrawnOn, c.WithdrawnBecause, c.Version, from);
}

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
    IReadOnlyList<Email> EmailDetails,
    IReadOnlyList<PositionView> Positions,
    Forms Forms,
    IReadOnlyList<string> Tags,
    bool AnswersOnStateSupport,
    bool Reachable,
    bool MayBeInvited,
    NotInvitable? NotInvitableBecause,
    bool DoNotCall,
    bool DoNotMail,
    Basis Basis,
    IReadOnlyList<ConsentView> Consents,
    string? Notes,
    DateTimeOffset? LastContactAt,
    DateTimeOffset? LastCallAt,
    CallOutcome? LastOutcome,
    int Attended)
{
    public static PersonView Of(Person person, IReadOnlyDictionary<Guid, Organization> organizations, PersonContactLog? log, params IReadOnlyList<ConsentView> consents)
    {
        var main = person.Position;
        Organization? Named(Position? post) => post?.OrganizationId is { } id ? organizations.GetValueOrDefault(id) : null;
        return new PersonView(
            person.Id,
            person.FullName,
            main?.OrganizationId,
            Named(main)?.Name,
            main?.Title,
            main?.Category,
            [.. person.Phones.Select(p => PhoneView.Of(p, log))],
            [.. person.Emails.Select(e => e.Address)],
            person.Emails,
            [.. person.Positions.Select(p => PositionView.Of(p, Named(p)))],
            Forms.Of(person),
            person.Tags,
            person.AnswersOnStateSupport,
            person.Reachable,
            Reaching.MayBeInvited(person, log),
            Reaching.NotInvitableBecause(person, log),
            Reaching.MayNotCall(person, log),
            person.DoNotMail,
            person.Basis,
            consents,
            person.Notes,
            log?.LastContactAt,
            log?.LastCallAt,
            Enum.TryParse<CallOutcome>(log?.LastOutcome, out var outcome) ? outcome : null,
            log?.Attended.Count ?? 0);
    }
}

/// <summary>How a person may be reached: what they forbade and what is wrong is left out.</summary>
internal static class Reaching
{
    public static (string[] Phones, string[] Emails) Of(Person person, PersonContactLog? log) =>
    (
        MayNotCall(person, log) ? [] : [.. person.Phones.Where(p => !p.DoNotCall && !IsWrong(p, log)).Select(p => p.Dialled())],
        person.DoNotMail ? [] : [.. person.Emails.Where(e => !e.Wrong).Select(e => e.Address)]
    );

    /// <summary>There is a way to the person, and they haven't taken their consent back (152-FZ).</summary>
    public static bool MayBeInvited(Person person, PersonContactLog? log) =>
        NotInvitableBecause(person, log) is null;

    public static bool TookConsentBack(PersonContactLog? log) => log?.Withdrawn.Any(p => p is ConsentPurpose.Processing or ConsentPurpose.Mailing) == true;

    /// <summary>What stands against inviting a person, or null.</summary>
    public static NotInvitable? NotInvitableBecause(Person person, PersonContactLog? log) =>
        TookConsentBack(log) ? NotInvitable.ConsentWithdrawn
        : Of(person, log) is not ([], []) ? null
        : person is { Phones.Count: 0, Emails.Count: 0 } ? NotInvitable.NoWayToReach
        : person.Phones.All(p => IsWrong(p, log)) && person.Emails.All(e => e.Wrong) ? NotInvitable.EveryWayWrong
        : NotInvitable.AskedNotTo;

    public static bool MayNotCall(Person person, PersonContactLog? log) => person.DoNotCall || log?.AskedNotToCall == true;

    public static bool IsWrong(Phone phone, PersonContactLog? log) => phone.Wrong || log?.WrongPhones.Contains(phone.Dialled(), StringComparer.Ordinal) == true;
}
