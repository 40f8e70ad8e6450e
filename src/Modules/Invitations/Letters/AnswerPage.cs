using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations.Features;
using Zarozhdenie.Shared.Http;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Invitations.Letters;

/// <summary>What the answer page shows.</summary>
internal sealed record AnswerView(string Greeting, PublicEventCard About, string When, IReadOnlyList<string> Programme, Invitation Invitation, string? Deputy, bool Open, string? Problem, bool JustSaved, string TypedName, string TypedPhone)
{
    /// <summary>Address of the calendar file; null where it isn't known.</summary>
    public string? Calendar { get; init; }
}

/// <summary>The page behind a personal link: plain HTML, no script, nothing loaded from anywhere (F34).</summary>
internal static class AnswerPage
{
    /// <summary>Of a link that isn't ours, is cut, or whose invitation is gone.</summary>
    public static string NotFound() => PlainPage.Frame(Say("Ссылка не открывается · Зарождение", "The link doesn't open · Zarozhdenie"), $"""
        <h1>{Say("Ссылка не открывается", "The link doesn't open")}</h1>
        <p>{Say("Возможно, она скопирована не полностью. Откройте её ещё раз из письма или позвоните тому, кто вас пригласил.", "It may have been copied incompletely. Open it from the letter again, or call whoever invited you.")}</p>
        """);

    public static string Of(AnswerView v)
    {
        var about = v.About;
        return PlainPage.Frame(about.Topic, $"""
            <p class="quiet">{Say("Приглашение", "Invitation")}</p>
            <h1>{PlainPage.E(about.Topic)}</h1>
            <p>{Say("Здравствуйте", "Good day")}, {PlainPage.E(v.Greeting)}.</p>
            <dl>
            <dt>{Say("Когда", "When")}</dt><dd>{PlainPage.E(v.About.State == PublicEventState.Postponed ? Say("отложено, новый день ещё не назначен", "postponed, no new day yet") : v.When)}<ul>{string.Concat(v.Programme.Select(p => $"<li>{PlainPage.E(p)}</li>"))}</ul></dd>
            <dt>{Say("Где", "Where")}</dt><dd>{PlainPage.E(EventTimes.Place(about.Venue))}</dd>
            {(about.Venue.HowToGetIn is { } way ? $"<dt>{Say("Как пройти", "How to get in")}</dt><dd>{PlainPage.E(way)}</dd>" : "")}
            <dt>{Say("Назначение", "Purpose")}</dt><dd>{PlainPage.E(about.Purpose)}</dd>
            </dl>
            {Status(v)}
            {(v.Open ? Form(v) : Closed(v))}
            {(v is { Open: true, Calendar: not null } ? $"""<p><a href="{PlainPage.E(v.Calendar)}">{Say("Добавить в календарь", "Add to the calendar")}</a></p>""" : "")}
            """);
    }

    private static string Status(AnswerView v)
    {
        var saved = v.JustSaved ? $"<strong>{Say("Ответ записан.", "Your answer is recorded.")}</strong> " : "";
        var problem = v.Problem is null ? "" : $"""<p class="problem" role="alert">{PlainPage.E(v.Problem)}</p>""";
        return $"""<p class="status" role="status">{saved}{PlainPage.E(Current(v))}</p>{problem}""";
    }

    private static string Current(AnswerView v) => v.Invitation switch
    {
        { OptedOut: true } => Say("Вы отозвали согласие. Мы больше не будем писать и звонить вам.", "You took your consent back. We won't write to you or call you any more."),
        { CallMe: true } => Say("Вы попросили вам позвонить. Мы позвоним.", "You asked to be called. We will call you."),
        { Stage: Stage.Declined } => Say("Ваш ответ: не смогу прийти.", "Your answer: I can't come."),
        { Stage: Stage.Agreed or Stage.Confirmed, DeputyId: not null } => Say($"Ваш ответ: вместо меня придёт {v.Deputy ?? "другой человек"}.", $"Your answer: {v.Deputy ?? "somebody else"} comes instead of me."),
        { Stage: Stage.Agreed or Stage.Confirmed, AskedTo.Count: 2, Sessions: [SessionKind.RoundTable] } => Say("Ваш ответ: приду только на круглый стол.", "Your answer: I will come to the round table only."),
        { Stage: Stage.Agreed or Stage.Confirmed, AskedTo.Count: 2, Sessions: [SessionKind.Discussion] } => Say("Ваш ответ: приду только на дискуссию.", "Your answer: I will come to the discussion only."),
        { Stage: Stage.Agreed or Stage.Confirmed } => Say("Ваш ответ: приду.", "Your answer: I will come."),
        _ => Say("Вы ещё не ответили.", "You haven't answered yet."),
    };

    private static string Closed(AnswerView v) => v.Invitation.OptedOut
        ? $"<p>{Say("Если передумаете, позвоните тому, кто вас пригласил.", "Should you change your mind, call whoever invited you.")}</p>"
        : v.About.State == PublicEventState.Postponed
        ? $"<p>{Say("Мероприятие отложено. Когда будет известен новый день, вы сможете ответить здесь же.", "The public event is postponed. Once the new day is known, you can answer here.")}</p>"
        : v.About.State == PublicEventState.Cancelled
        ? $"<p>{Say("Мероприятие отменено. Отвечать больше не нужно.", "The public event is cancelled. No answer is needed any more.")}</p>"
        : $"<p>{Say("Мероприятие уже прошло, поэтому изменить ответ нельзя.", "The public event is over, so the answer can't be changed.")}</p>";

    private static string Form(AnswerView v) => $"""
        <form method="post" accept-charset="utf-8">
        <h2>{Say("Вы придёте?", "Will you come?")}</h2>
        {Sessions(v.Invitation)}
        <button name="answer" value="comes" class="main">{Say("Приду", "I will come")}</button>
        <button name="answer" value="cannot">{Say("Не смогу прийти", "I can't come")}</button>
        <button name="answer" value="callMe">{Say("Позвоните мне", "Call me")}</button>
        </form>
        <form method="post" accept-charset="utf-8">
        <h2>{Say("Вместо меня придёт другой человек", "Somebody comes instead of me")}</h2>
        <label for="fullName">{Say("Фамилия, имя, отчество", "Full name")}</label>
        <input id="fullName" name="fullName" maxlength="200" autocomplete="off" required value="{PlainPage.E(v.TypedName)}">
        <label for="phone">{Say("Телефон (если знаете)", "Phone (if you know it)")}</label>
        <input id="phone" name="phone" type="tel" maxlength="40" autocomplete="off" value="{PlainPage.E(v.TypedPhone)}">
        <button name="answer" value="deputy">{Say("Придёт этот человек", "This person comes")}</button>
        </form>
        <details>
        <summary>{Say("Больше не приглашать меня", "Don't invite me any more")}</summary>
        <p>{Say("Вы отзовёте согласие: мы не будем писать и звонить вам ни об этом мероприятии, ни о других.", "You take your consent back: we won't write to you or call you, neither about this public event nor about others.")}</p>
        <form method="post"><button name="answer" value="stop">{Say("Отозвать согласие", "Take the consent back")}</button></form>
        </details>
        <p class="quiet">{Say("Ответ можно изменить до дня мероприятия включительно.", "You can change the answer up to the day of the event.")}</p>
        """;

    // Who was asked to both may come to one of them.
    private static string Sessions(Invitation i) => i.AskedTo.Count < 2 ? "" : $"""
        <fieldset>
        <legend>{Say("На что вы придёте", "What you come to")}</legend>
        {Choice(AnswerByLink.Both, Say("На круглый стол и на дискуссию", "To the round table and the discussion"), i.Sessions.Count == i.AskedTo.Count)}
        {Choice("roundTable", Say("Только на круглый стол", "To the round table only"), i.Sessions is [SessionKind.RoundTable])}
        {Choice("discussion", Say("Только на дискуссию", "To the discussion only"), i.Sessions is [SessionKind.Discussion])}
        </fieldset>
        """;

    private static string Choice(string value, string label, bool chosen) =>
        $"""<label class="tick"><input type="radio" name="sessions" value="{value}"{(chosen ? " checked" : "")}> <span>{label}</span></label>""";
}
