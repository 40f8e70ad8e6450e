using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Shared.Refusals;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts;

/// <summary>Fields that adding and editing an organisation share.</summary>
internal interface IOrganizationFields
{
    string? Name { get; }

    string? ShortName { get; }

    string? Address { get; }

    string? Phone { get; }

    string? Site { get; }

    string? Notes { get; }
}

/// <summary>The shape of those fields.</summary>
internal static class OrganizationRules
{
    private static readonly Refusal NoPhone = new("phone_unreadable", "Это не похоже на номер телефона: «{0}». Напишите его с кодом города, например +7 4822 30-00-00.", "This doesn't look like a telephone number: “{0}”. Write it with its area code, such as +7 4822 30-00-00.", 400, "phone");

    public static void Add<T>(Validator<T> to)
        where T : IOrganizationFields
    {
        to.RuleFor(x => x.Name).Says().MaximumLength(300);
        to.RuleFor(x => x.ShortName).MaximumLength(100);
        to.RuleFor(x => x.Address).MaximumLength(500);
        to.RuleFor(x => x.Phone).MaximumLength(100);
        to.RuleFor(x => x.Site).MaximumLength(300);
        to.RuleFor(x => x.Site).Must(IsSite).WithMessage(_ => Say("Адрес сайта начинается с https:// или http://.", "A site's address begins with https:// or http://."));
        to.RuleFor(x => x.Notes).MaximumLength(5000);
    }

    /// <summary>The front desk's number; an empty text is none.</summary>
    public static Decision<Phone?> ReadPhone(string? text)
    {
        var (found, unreadable) = Reading.Phones.Read(text);
        return unreadable.Count > 0 ? NoPhone.With(unreadable[0]) : found.Count == 0 ? (Phone?)null : found[0] with { Kind = PhoneKind.Reception };
    }

    /// <summary>Another organisation has this name.</summary>
    public static async Task<bool> IsKnown(this IQuerySession session, string region, string name, Guid? but, CancellationToken ct)
    {
        var (key, id) = (Names.Key(name), Organization.IdOf(region, name));
        var found = await session.Query<Organization>().Where(o => o.Key == key || o.Id == id).Select(o => o.Id).ToListAsync(ct);
        return found.Any(f => f != but);
    }

    // Anything else in a link, such as javascript:, would run where it is clicked.
    private static bool IsSite(string? site) =>
        string.IsNullOrWhiteSpace(site) || (Uri.TryCreate(site.Trim(), UriKind.Absolute, out var url) && (string.Equals(url.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal) || string.Equals(url.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal)));
}
