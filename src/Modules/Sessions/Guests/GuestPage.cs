using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Documents;
using Zarozhdenie.Sessions.Papers;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;
using static Zarozhdenie.Shared.Http.PlainPage;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Sessions.Guests;

/// <summary>What the page says of the form that was just sent.</summary>
/// <param name="Saved">Was taken down: what, or null.</param>
/// <param name="Problem">Why it wasn't, or null.</param>
/// <param name="Typed">The remark as typed: nothing typed is lost.</param>
internal sealed record GuestForm(string? Saved = null, string? Problem = null, string Typed = "");

/// <summary>The page of a co-organiser: the public event, the draft of the resolution, remarks and agreement (F12). Plain HTML, no script, nothing loaded from anywhere.</summary>
internal static class GuestPage
{
    /// <summary>Of a link that isn't ours, is cut, was renewed, or whose co-organiser was taken away: all alike.</summary>
    public static string NotFound() => Frame(Say("Ссылка не открывается · Зарождение", "The link doesn't open · Zarozhdenie"), $"""
        <h1>{Say("Ссылка не открывается", "The link doesn't open")}</h1>
        <p>{Say("Возможно, она скопирована не полностью или больше не действует. Попросите новую ссылку у менеджера проекта.", "It may have been copied incompletely, or it is over. Ask the project's manager for a new one.")}</p>
        """);

    public static string Of(GuestView v, GuestForm form)
    {
        var about = v.About;
        return Frame(about.Topic, $"""
            <p class="quiet">{Say("Страница соорганизатора", "Page of a co-organiser")}</p>
            <h1>{E(about.Topic)}</h1>
            <p>{Say("Здравствуйте", "Good day")}, {E(v.Greeting)}.</p>
            <dl>
            <dt>{Say("Когда", "When")}</dt><dd>{When(about)}</dd>
            <dt>{Say("Где", "Where")}</dt><dd>{E(string.Join(", ", new[] { about.Venue.Name, about.Venue.Address, about.Venue.Room }.Where(p => !string.IsNullOrWhiteSpace(p))))}</dd>
            <dt>{Say("Назначение", "Purpose")}</dt><dd>{E(about.Purpose)}</dd>
            </dl>
            {(string.IsNullOrWhiteSpace(about.Announcement) ? "" : $"""<h2>{Say("Анонс", "Announcement")}</h2><p class="words" lang="ru">{E(Paper.ToText(about.Announcement).Trim())}</p>""")}
            <h2>{(v.Draft?.Adopted == true ? Say("Резолюция", "Resolution") : Say("Проект резолюции", "Draft of the resolution"))}</h2>
            {Status(v, form)}
            {Text(v)}
            {(v.Open ? Form(v, form) : Unsent(form))}
            {Remarks(v)}
            """);
    }

    private static TimeZoneInfo ZoneOf(PublicEventCard about) => TimeZoneInfo.FindSystemTimeZoneById(about.ZoneId);

    private static string When(PublicEventCard about)
    {
        if (about.State == PublicEventState.Postponed)
        {
            return Say("Отложено, новый день ещё не назначен.", "Postponed, no new day yet.");
        }

        var zone = ZoneOf(about);
        var slots = about.Slots(Enum.GetValues<SessionKind>()).GroupBy(s => s.On(about.Date)).Select(day =>
            $"{SpokenTime.Day(day.Key)}<ul>{string.Concat(day.Select(s => $"<li>{SpokenTime.Hours(s.Start, s.End)} ({SpokenTime.Zone(LocalTime.At(day.Key, s.Start, zone), zone)}) — {Name(s.Kind, about.Format)}</li>"))}</ul>");
        return string.Concat(slots);
    }

    private static string Name(SessionKind kind, RoundTableFormat format) => (kind, format) switch
    {
        (SessionKind.Discussion, _) => Say("дискуссия", "discussion"),
        (_, RoundTableFormat.WorkingMeeting) => Say("рабочее совещание", "working meeting"),
        _ => Say("круглый стол", "round table"),
    };

    private static string Status(GuestView v, GuestForm form)
    {
        var saved = form.Saved switch
        {
            "remark" => $"<strong>{Say("Замечание отправлено менеджеру.", "Your remark is with the manager.")}</strong> ",
            "approve" => $"<strong>{Say("Ваше согласие записано.", "Your agreement is recorded.")}</strong> ",
            _ => "",
        };
        var problem = form.Problem is null ? "" : $"""<p class="problem" role="alert">{E(form.Problem)}</p>""";
        return $"""{problem}<p class="status" role="status">{saved}{E(Current(v))}</p>""";
    }

    private static string Current(GuestView v)
    {
        string At(DateTimeOffset at) => SpokenTime.Moment(at, ZoneOf(v.About));
        return v switch
        {
            { Draft: { Adopted: true, AdoptedAt: var at } } => Say($"Резолюция принята{(at is { } on ? $": {At(on)}" : "")}. Согласовывать больше ничего не нужно.", $"The resolution is adopted{(at is { } day ? $": {At(day)}" : "")}. There is nothing more to agree to."),
            { About.State: PublicEventState.Cancelled } => Say("Мероприятие отменено. Согласовывать больше ничего не нужно.", "The public event is cancelled. There is nothing more to agree to."),
            { Draft: null } => Say("Проекта пока нет. Когда менеджер его составит, он появится на этой странице.", "There is no draft yet. Once the manager has made it, it will stand on this page."),
            { Standing: GuestStanding.Approved } => Say($"Вы согласовали этот текст: {At(v.SignOff.Approvals[v.PersonId].At)}.", $"You agreed to this text: {At(v.SignOff.Approvals[v.PersonId].At)}."),
            { Standing: GuestStanding.ApprovedEarlier } => Say($"После вашего согласия ({At(v.SignOff.Approvals[v.PersonId].At)}) проект изменился. Прочитайте новый текст и согласуйте его или напишите замечание.", $"The draft has changed since you agreed to it ({At(v.SignOff.Approvals[v.PersonId].At)}). Read the new text and agree to it, or write a remark."),
            _ => Say("Прочитайте проект и согласуйте его или напишите замечание.", "Read the draft and agree to it, or write a remark."),
        };
    }

    // Papers are in Russian, whatever language the page is in.
    private static string Text(GuestView v)
    {
        var number = 0;
        return v.Draft is null ? "" : $"""
            <article lang="ru">
            {string.Concat(ResolutionPaper.Parts(v.Points).Select(part => $"<h3>{E(part.Heading)}:</h3><ol start=\"{number + 1}\">{string.Concat(part.Points.Select(p => $"<li value=\"{++number}\">{E(p.Text)}</li>"))}</ol>"))}
            </article>
            """;
    }

    private static string Form(GuestView v, GuestForm form) => $"""
        <form method="post" accept-charset="utf-8">
        <input type="hidden" name="draft" value="{E(v.Draft!.Wording)}">
        <h2>{Say("Ваше слово", "Your word")}</h2>
        <label for="remark">{Say("Замечание к проекту", "Remark on the draft")}</label>
        <textarea id="remark" name="remark" maxlength="{Features.SignOffByLink.Longest}" aria-describedby="hint">{E(form.Typed)}</textarea>
        <p class="quiet" id="hint">{Say("Замечание увидит менеджер проекта. Если вы согласны с проектом, писать его не нужно.", "The project's manager will see it. If you agree to the draft, no remark is needed.")}</p>
        {(v.Standing == GuestStanding.Approved ? "" : $"""<button name="answer" value="approve" class="main">{Say("Согласовать проект", "Agree to the draft")}</button>""")}
        <button name="answer" value="remark">{Say("Отправить замечание", "Send the remark")}</button>
        </form>
        """;

    private static string Unsent(GuestForm form) => form.Typed.Length == 0 ? "" : $"""
        <h2>{Say("Это замечание не отправлено", "This remark wasn't sent")}</h2>
        <p class="words">{E(form.Typed)}</p>
        """;

    private static string Remarks(GuestView v) => v.Remarks.Count == 0 ? "" : $"""
        <h2>{Say("Ваши замечания", "Your remarks")}</h2>
        <ul>{string.Concat(v.Remarks.Reverse().Select(r => $"""<li><p class="words">{E(r.Text)}</p><p class="quiet">{E(SpokenTime.Moment(r.Remark.At, ZoneOf(v.About)))}{(r.Remark.ConsideredAt is null ? "" : Say(" · учтено", " · considered"))}</p></li>"""))}</ul>
        """;
}
