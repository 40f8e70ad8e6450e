using Zarozhdenie.Events.Texts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Events.PublicPage;

/// <summary>What the public page shows: the four facts and nobody's data.</summary>
internal sealed record PageView(PublicEvent About, Refusal? Closed, bool JustSent, string? Problem, string TypedName, string TypedPhone, string TypedEmail)
{
    /// <summary>Address of the calendar file, seen from the page; null where it isn't known.</summary>
    public string? Calendar { get; init; }
}

/// <summary>The public page of an announcement: plain HTML, no script, nothing loaded from anywhere (F100).</summary>
internal static class PublicAnnouncement
{
    /// <summary>Of a link that isn't ours, is cut, or was withdrawn.</summary>
    public static string NotFound() => PlainPage.Frame(Say("Страница не открывается · Зарождение", "The page doesn't open · Zarozhdenie"), $"""
        <h1>{Say("Страница не открывается", "The page doesn't open")}</h1>
        <p>{Say("Возможно, ссылка скопирована не полностью или анонс больше не опубликован.", "The link may have been copied incompletely, or the announcement isn't published any more.")}</p>
        """);

    public static string Of(PageView v)
    {
        var (e, data) = (v.About, TextData.Of(v.About));
        return PlainPage.Frame(e.Topic, $"""
            <p class="quiet">{Say("Публичное мероприятие", "Public event")}</p>
            <h1>{PlainPage.E(e.Topic)}</h1>
            <dl>
            <dt>{Say("Когда", "When")}</dt><dd>{(e.Postponed ? Say("Отложено, новая дата будет объявлена.", "Postponed; the new day will be told.") : $"{PlainPage.E(data.Date)}<ul>{string.Concat(Programme(e).Select(p => $"<li>{PlainPage.E(p)}</li>"))}</ul>")}</dd>
            <dt>{Say("Где", "Where")}</dt><dd>{PlainPage.E(data.Place)}</dd>
            {(data.HowToGetIn.Length > 0 ? $"<dt>{Say("Как пройти", "How to get in")}</dt><dd>{PlainPage.E(data.HowToGetIn)}</dd>" : "")}
            <dt>{Say("Назначение", "Purpose")}</dt><dd>{PlainPage.E(e.Purpose)}</dd>
            </dl>
            {(v is { Closed: null, Calendar: not null } && !e.Postponed ? $"""<p><a href="{PlainPage.E(v.Calendar)}">{Say("Добавить в календарь", "Add to the calendar")}</a></p>""" : "")}
            {(v.Closed is { } closed ? $"""<p class="status">{PlainPage.E(closed.Say())}</p>""" : v.JustSent ? Sent() : Form(v))}
            """);
    }

    private static IEnumerable<string> Programme(PublicEvent e) =>
        e.InOrder.Select(s => $"{Announcing.Clock(e, s)} — {SessionNames.Of(s.Kind, e.Format).Say()}");

    private static string Sent() => $"""<p class="status" role="status"><strong>{Say("Заявка отправлена.", "Your request is sent.")}</strong> {Say("Менеджер проекта свяжется с вами.", "The project's manager will contact you.")}</p>""";

    // The field «website» is hidden from people: only a robot fills it in.
    private static string Form(PageView v) => $"""
        <form method="post" accept-charset="utf-8">
        <h2>{Say("Хочу участвовать", "I want to take part")}</h2>
        {(v.Problem is null ? "" : $"""<p class="problem" role="alert">{PlainPage.E(v.Problem)}</p>""")}
        <label for="fullName">{Say("Фамилия, имя, отчество", "Full name")}</label>
        <input id="fullName" name="fullName" maxlength="200" autocomplete="name" required value="{PlainPage.E(v.TypedName)}">
        <label for="phone">{Say("Телефон", "Phone")}</label>
        <input id="phone" name="phone" type="tel" maxlength="40" autocomplete="tel" value="{PlainPage.E(v.TypedPhone)}">
        <label for="email">{Say("Электронная почта", "E-mail")}</label>
        <input id="email" name="email" type="email" maxlength="200" autocomplete="email" value="{PlainPage.E(v.TypedEmail)}">
        <p class="quiet">{Say("Укажите телефон или почту: хотя бы одно.", "Give a phone or an e-mail, one at least.")}</p>
        <div hidden><label for="website">{Say("Оставьте пустым", "Leave empty")}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div>
        <label class="tick"><input type="checkbox" name="consent" value="yes" required><span>{PlainPage.E(TakePartConsent.Text)}</span></label>
        <button class="main">{Say("Отправить заявку", "Send the request")}</button>
        </form>
        """;
}
