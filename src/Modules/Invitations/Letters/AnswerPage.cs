using System.Net;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Invitations.Letters;

/// <summary>What the answer page shows.</summary>
internal sealed record AnswerView(string Greeting, PublicEventCard About, string When, IReadOnlyList<string> Programme, Invitation Invitation, string? Deputy, bool Open, string? Problem, bool JustSaved, string TypedName, string TypedPhone);

/// <summary>The page behind a personal link: plain HTML, no script, nothing loaded from anywhere (F34).</summary>
internal static class AnswerPage
{
    /// <summary>Of a link that isn't ours, is cut, or whose invitation is gone.</summary>
    public static string NotFound() => Frame(Say("Ссылка не открывается · Зарождение", "The link doesn't open · Zarozhdenie"), $"""
        <h1>{Say("Ссылка не открывается", "The link doesn't open")}</h1>
        <p>{Say("Возможно, она скопирована не полностью. Откройте её ещё раз из письма или позвоните тому, кто вас пригласил.", "It may have been copied incompletely. Open it from the letter again, or call whoever invited you.")}</p>
        """);

    public static string Of(AnswerView v)
    {
        var about = v.About;
        return Frame(about.Topic, $"""
            <p class="quiet">{Say("Приглашение", "Invitation")}</p>
            <h1>{E(about.Topic)}</h1>
            <p>{Say("Здравствуйте", "Good day")}, {E(v.Greeting)}.</p>
            <dl>
            <dt>{Say("Когда", "When")}</dt><dd>{E(v.About.State == PublicEventState.Postponed ? Say("отложено, новый день ещё не назначен", "postponed, no new day yet") : v.When)}<ul>{string.Concat(v.Programme.Select(p => $"<li>{E(p)}</li>"))}</ul></dd>
            <dt>{Say("Где", "Where")}</dt><dd>{E(EventTimes.Place(about.Venue))}</dd>
            <dt>{Say("Назначение", "Purpose")}</dt><dd>{E(about.Purpose)}</dd>
            </dl>
            {Status(v)}
            {(v.Open ? Form(v) : Closed(v))}
            """);
    }

    private static string Status(AnswerView v)
    {
        var saved = v.JustSaved ? $"<strong>{Say("Ответ записан.", "Your answer is recorded.")}</strong> " : "";
        var problem = v.Problem is null ? "" : $"""<p class="problem" role="alert">{E(v.Problem)}</p>""";
        return $"""<p class="status" role="status">{saved}{E(Current(v))}</p>{problem}""";
    }

    private static string Current(AnswerView v) => v.Invitation switch
    {
        { CallMe: true } => Say("Вы попросили вам позвонить. Мы позвоним.", "You asked to be called. We will call you."),
        { Stage: Stage.Declined } => Say("Ваш ответ: не смогу прийти.", "Your answer: I can't come."),
        { Stage: Stage.Agreed or Stage.Confirmed, DeputyId: not null } => Say($"Ваш ответ: вместо меня придёт {v.Deputy ?? "другой человек"}.", $"Your answer: {v.Deputy ?? "somebody else"} comes instead of me."),
        { Stage: Stage.Agreed or Stage.Confirmed } => Say("Ваш ответ: приду.", "Your answer: I will come."),
        _ => Say("Вы ещё не ответили.", "You haven't answered yet."),
    };

    private static string Closed(AnswerView v) => v.About.State == PublicEventState.Postponed
        ? $"<p>{Say("Мероприятие отложено. Когда будет известен новый день, вы сможете ответить здесь же.", "The public event is postponed. Once the new day is known, you can answer here.")}</p>"
        : v.About.State == PublicEventState.Cancelled
        ? $"<p>{Say("Мероприятие отменено. Отвечать больше не нужно.", "The public event is cancelled. No answer is needed any more.")}</p>"
        : $"<p>{Say("Мероприятие уже прошло, поэтому изменить ответ нельзя.", "The public event is over, so the answer can't be changed.")}</p>";

    private static string Form(AnswerView v) => $"""
        <form method="post" accept-charset="utf-8">
        <h2>{Say("Вы придёте?", "Will you come?")}</h2>
        <button name="answer" value="comes" class="main">{Say("Приду", "I will come")}</button>
        <button name="answer" value="cannot">{Say("Не смогу прийти", "I can't come")}</button>
        <button name="answer" value="callMe">{Say("Позвоните мне", "Call me")}</button>
        </form>
        <form method="post" accept-charset="utf-8">
        <h2>{Say("Вместо меня придёт другой человек", "Somebody comes instead of me")}</h2>
        <label for="fullName">{Say("Фамилия, имя, отчество", "Full name")}</label>
        <input id="fullName" name="fullName" maxlength="200" autocomplete="off" required value="{E(v.TypedName)}">
        <label for="phone">{Say("Телефон (если знаете)", "Phone (if you know it)")}</label>
        <input id="phone" name="phone" type="tel" maxlength="40" autocomplete="off" value="{E(v.TypedPhone)}">
        <button name="answer" value="deputy">{Say("Придёт этот человек", "This person comes")}</button>
        </form>
        <p class="quiet">{Say("Ответ можно изменить до дня мероприятия включительно.", "You can change the answer up to the day of the event.")}</p>
        """;

    private static string Frame(string title, string body) => $$"""
        <!doctype html>
        <html lang="{{Say("ru", "en")}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta name="color-scheme" content="light dark">
        <title>{{E(title)}}</title>
        <style>{{Style}}</style>
        </head>
        <body><header>{{Say("Зарождение", "Zarozhdenie")}}</header><main>{{body}}</main></body>
        </html>
        """;

    private static string E(string text) => WebUtility.HtmlEncode(text);

    private const string Style =
        """
        :root{--accent:#0b6b6b;--on:#fff;--ink:#1f2423;--quiet:#5c6664;--line:#dcdfdc;--ground:#fff;--soft:#eef5f4;--bad:#a83a25;--badsoft:#fdf0ec}
        @media (prefers-color-scheme:dark){:root{--accent:#5fc2bd;--on:#062524;--ink:#eceeec;--quiet:#a9b3b0;--line:#3a4341;--ground:#171c1b;--soft:#20302f;--bad:#ffab98;--badsoft:#3a221d}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
        header{max-width:36rem;margin:0 auto;padding:16px 16px 0;font-weight:600;color:var(--accent)}
        main{max-width:36rem;margin:0 auto;padding:24px 16px 48px}
        h1{font-size:26px;line-height:1.25;margin:0 0 16px}h2{font-size:20px;margin:32px 0 12px}
        dl{margin:16px 0;border-top:1px solid var(--line)}dt{color:var(--quiet);font-size:14px;margin-top:12px}dd{margin:0}ul{margin:4px 0 0;padding-left:20px}
        .quiet{color:var(--quiet);font-size:14px;margin:0 0 8px}
        .status{background:var(--soft);border-left:4px solid var(--accent);padding:12px 16px;margin:24px 0 0}
        .problem{background:var(--badsoft);border-left:4px solid var(--bad);color:var(--bad);padding:12px 16px;margin:12px 0 0}
        button{display:block;width:100%;min-height:56px;margin:0 0 12px;padding:8px 16px;font:inherit;font-weight:600;border:1px solid var(--accent);border-radius:8px;background:transparent;color:var(--accent);cursor:pointer}
        button.main{background:var(--accent);color:var(--on)}
        label{display:block;font-size:14px;margin:0 0 4px}
        input{display:block;width:100%;min-height:48px;margin:0 0 16px;padding:8px 12px;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--quiet);border-radius:8px}
        :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
        """;
}
