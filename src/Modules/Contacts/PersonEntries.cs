using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts;

/// <summary>A telephone as written: a text, or with what is known about it. What is left out stays as it is known.</summary>
/// <param name="Number">One number or several, in any spelling; «доб. 15» is understood.</param>
/// <param name="Extension">Extension (доб.), digits.</param>
/// <param name="Kind">Whose telephone it is.</param>
/// <param name="Preferred">To be tried first.</param>
/// <param name="Verified">Known to be the person's.</param>
/// <param name="Wrong">Known to be somebody else's.</param>
/// <param name="DoNotCall">Not to be called under this number.</param>
internal sealed record PhoneEntry(string Number, string? Extension = null, PhoneKind? Kind = null, bool? Preferred = null, bool? Verified = null, bool? Wrong = null, bool? DoNotCall = null) : IWrittenAsText<PhoneEntry>
{
    public static PhoneEntry OfText(string text) => new(text);
}

/// <summary>An address as written: a text, or with what is known about it. What is left out stays as it is known.</summary>
/// <param name="Address">One address or several.</param>
/// <param name="Kind">Whose address it is.</param>
/// <param name="Preferred">To be written to first.</param>
/// <param name="Wrong">Letters don't reach the person.</param>
internal sealed record EmailEntry(string Address, EmailKind? Kind = null, bool? Preferred = null, bool? Wrong = null) : IWrittenAsText<EmailEntry>
{
    public static EmailEntry OfText(string text) => new(text);
}

/// <summary>A post as written.</summary>
/// <param name="Organization">Name of the organisation; made when it isn't there.</param>
/// <param name="Position">Title.</param>
/// <param name="Category">Session 1 category (F21).</param>
/// <param name="AnswersOnStateSupport">Can answer questions about state support in this post (F22).</param>
/// <param name="From">First day (local).</param>
/// <param name="To">Last day (local); without one the post is held today.</param>
/// <param name="PositionDative">The title's dative, where the rule's isn't right; left out, what was put right by hand for this title stays, empty is the rule's again.</param>
/// <param name="PositionGenitive">The title's genitive, in the same way.</param>
internal sealed record PositionEntry(
    string? Organization = null,
    string? Position = null,
    OrganizationCategory? Category = null,
    bool AnswersOnStateSupport = false,
    DateOnly? From = null,
    DateOnly? To = null,
    string? PositionDative = null,
    string? PositionGenitive = null);

/// <summary>Fields that adding and editing a person share.</summary>
internal interface IPersonFields
{
    string? FullName { get; }

    string? Organization { get; }

    string? Position { get; }

    IReadOnlyList<PositionEntry>? Positions { get; }

    IReadOnlyList<PhoneEntry>? Phones { get; }

    IReadOnlyList<EmailEntry>? Emails { get; }

    IReadOnlyList<string>? Tags { get; }

    string? Notes { get; }

    /// <summary>Says something about today's main post by the flat fields.</summary>
    bool SaysMainPost { get; }
}

/// <summary>The shape of those fields.</summary>
internal static class PersonRules
{
    private const int Most = 20;

    public static void Add<T>(Validator<T> to)
        where T : IPersonFields
    {
        to.RuleFor(x => x.FullName).Says();
        to.RuleFor(x => x.Organization).MaximumLength(300);
        to.RuleFor(x => x.Position).MaximumLength(300);
        to.RuleFor(x => x.Notes).MaximumLength(5000);
        to.RuleFor(x => x.Phones).Must(p => p is null || (p.Count <= Most && p.All(e => e.Number is { Length: <= 200 }))).WithMessage(_ => Say("Не больше 20 телефонов.", "At most 20 telephone numbers."));
        to.RuleFor(x => x.Phones).Must(p => p?.All(e => e.Extension is null || (e.Extension.Length is > 0 and <= 6 && e.Extension.All(char.IsAsciiDigit))) != false).WithMessage(_ => Say("Добавочный номер: от одной до шести цифр.", "An extension has one to six digits."));
        to.RuleFor(x => x.Emails).Must(e => e is null || (e.Count <= Most && e.All(a => a.Address is { Length: <= 500 }))).WithMessage(_ => Say("Не больше 20 адресов.", "At most 20 addresses."));
        to.RuleFor(x => x.Tags).Must(t => t is null || (t.Count <= Most && t.All(x => x is { Length: <= 40 }))).WithMessage(_ => Say("Не больше 20 меток, каждая не длиннее 40 знаков.", "At most 20 tags of up to 40 characters."));
        to.RuleForEach(x => x.Tags).Says();
        to.RuleFor(x => x.Positions).Must(p => p is null || (p.Count <= Most && p.All(e => e is not null))).WithMessage(_ => Say("Не больше 20 должностей.", "At most 20 posts."));
        to.RuleFor(x => x.Positions).Must(p => p?.All(e => new[] { e?.Organization, e?.Position, e?.PositionDative, e?.PositionGenitive }.All(t => (t?.Length ?? 0) <= 300)) != false).WithMessage(_ => Say("Название не длиннее 300 знаков.", "Names have at most 300 characters."));
        to.RuleFor(x => x.Positions).Must(p => p?.All(e => e?.From is null || e.To is null || e.From <= e.To) != false).WithMessage(_ => Say("Должность закончилась раньше, чем началась.", "A post ended before it began."));
        to.RuleFor(x => x.Positions).Null().When(x => x.SaysMainPost).WithMessage(_ => Say("Укажите либо список должностей, либо одну должность отдельными полями.", "Give either the list of posts or one post in fields of its own."));
    }
}
