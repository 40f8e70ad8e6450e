using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Marten;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.PublicPage;

/// <summary>Takes a request from the public page, in a session of the page's region.</summary>
internal sealed partial class TakePartTaker(IDocumentSession session, Sealer sealer, Signer signer, PageSenders senders, Regions regions, TimeProvider clock)
{
    private const int MostInAMinute = 10;
    private const int MostWaiting = 500;

    private static readonly Refusal CalledOff = new("request_event_cancelled", "Мероприятие отменено.", "The public event is cancelled.");
    private static readonly Refusal Over = new("request_event_over", "Мероприятие уже прошло.", "The public event is over.");
    private static readonly Refusal Closed = new("requests_closed", "Заявки больше не принимаются.", "Requests aren't taken any more.");
    private static readonly Refusal TooMany = new("requests_too_many", "Сейчас приходит слишком много заявок. Повторите через минуту.", "Too many requests are coming at the moment. Repeat in a minute.", 429);
    private static readonly Refusal NameNeeded = new("request_name_needed", "Укажите фамилию, имя и отчество.", "Give your full name.", 400, "fullName");
    private static readonly Refusal WayNeeded = new("request_way_needed", "Укажите телефон или электронную почту, чтобы мы могли ответить.", "Give a phone or an e-mail so that we can answer.", 400, "phone");
    private static readonly Refusal WrongPhone = new("request_phone_unreadable", "Проверьте телефон: в нём должно быть от 10 до 15 цифр.", "Check the phone: it has 10 to 15 digits.", 400, "phone");
    private static readonly Refusal WrongEmail = new("request_email_unreadable", "Проверьте адрес электронной почты.", "Check the e-mail address.", 400, "email");
    private static readonly Refusal ConsentNeeded = new("request_consent_needed", "Без согласия на обработку персональных данных мы не можем принять заявку.", "Without the consent we can't take the request.", 400, "consent");
    private static readonly Refusal TooLong = new("request_too_long", "Имя, телефон или адрес слишком длинные.", "The name, phone or address is too long.", 400, "fullName");

    /// <summary>The public event of this publication, or null where it is withdrawn.</summary>
    public static async Task<PublicEvent?> Find(IQuerySession session, Guid eventId, int number, CancellationToken ct) =>
        await session.LoadAsync<PublicEvent>(eventId, ct) is { Publication: { IsOpen: true } open } found && open.Number == number ? found : null;

    /// <summary>Why nobody can ask any more, or null.</summary>
    public static Refusal? Against(PublicEvent e, Region region, DateTimeOffset now) =>
        e.Cancelled ? CalledOff
        : e.IsOver(e.Today(now)) ? Over
        : !region.Active ? Closed
        : null;

    /// <summary>The page to show again, or null where there is none; and what was wrong, or nothing.</summary>
    public async Task<(PublicEvent? About, Refusal? Problem)> Take(string region, Guid eventId, int number, AskToTakePart command, IPAddress? sender, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await Find(session, eventId, number, ct) is not { } about || !string.IsNullOrEmpty(command.Website))
        {
            return (await Find(session, eventId, number, ct), null);
        }

        if (Decide(about, await regions.Get(region, ct), command, now) is var decided && decided.Refusal is { } refusal)
        {
            return (about, refusal);
        }

        var details = decided.Value;
        var same = await signer.Mark("take-part", string.Create(CultureInfo.InvariantCulture, $"{eventId}/{details.FullName.ToUpperInvariant()}/{details.Phone}/{details.Email}"), ct);
        var words = new Guid(same.AsSpan(0, 16));
        await session.TakeTurn($"asking/{eventId}", ct);
        if (await session.Query<TakePartRequest>().AnyAsync(r => r.PublicEventId == eventId && r.Words == words, ct))
        {
            return (about, null);
        }

        if (senders.Against(sender) is { } flood)
        {
            return (about, flood);
        }

        var since = now.AddMinutes(-1);
        if (await session.Query<TakePartRequest>().CountAsync(r => r.PublicEventId == eventId && r.At > since, ct) >= MostInAMinute
            || await session.Query<TakePartRequest>().CountAsync(r => r.PublicEventId == eventId, ct) >= MostWaiting)
        {
            return (about, TooMany);
        }

        var id = Guid.CreateVersion7(now);
        session.Insert(await TakePartRequest.Of(sealer, id, eventId, region, details, words, now, ct));
        session.Events.StartStream(id, new TakePartAsked(eventId, id));
        await session.SaveChangesAsync(ct);
        return (about, null);
    }

    internal static Decision<TakePartDetails> Decide(PublicEvent about, Region region, AskToTakePart command, DateTimeOffset now)
    {
        var (name, phone, email) = (Clean(command.FullName), Clean(command.Phone), Clean(command.Email));
        var digits = phone.Count(char.IsAsciiDigit);
        return Against(about, region, now) is { } closed ? closed
            : name.Length > 200 || phone.Length > 40 || email.Length > 200 ? TooLong
            : name.Length < 2 || !name.Any(char.IsLetter) ? NameNeeded
            : phone.Length == 0 && email.Length == 0 ? WayNeeded
            : phone.Length > 0 && digits is < 10 or > 15 ? WrongPhone
            : email.Length > 0 && !Address().IsMatch(email) ? WrongEmail
            : command.Consent is not "yes" ? ConsentNeeded
            : new TakePartDetails(name, phone.Length == 0 ? null : phone, email.Length == 0 ? null : email);
    }

    private static string Clean(string? text) => string.Concat((text ?? "").Where(c => !char.IsControl(c))).Trim();

    [GeneratedRegex(@"^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
