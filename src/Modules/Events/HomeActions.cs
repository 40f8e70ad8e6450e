using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Documents;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Events;

/// <summary>What a public event asks of its manager, first thing first.</summary>
internal static class HomeActions
{
    public static readonly HomeAction Plan = new("plan_event", new("Запланируйте мероприятие: тему, день, площадку и время двух сессий", "Plan a public event: topic, day, venue and the hours of the two sessions"), HomeTarget.Plan, null, null, null, null);

    public static IReadOnlyList<HomeAction> Of(PublicEvent e, StepsRow? row, InvitationCounts invitations, InvitedFloor floor, DateOnly today, TimeOnly time = default, IReadOnlyList<ReadinessCheck>? checks = null, DaysOff? daysOff = null)
    {
        var tell = TellByPhone.Of(e, invitations, today);
        if (e.Cancelled)
        {
            return tell;
        }

        if (e.Postponed)
        {
            return [.. tell, new HomeAction("set_new_day", new("Мероприятие отложено: назначьте новый день", "The event is postponed: set a new day"), HomeTarget.Program, e.Id, e.Topic, today, null)];
        }

        row ??= new StepsRow(e.Id, e.PlannedAt);
        var off = daysOff ?? DaysOff.ByLaw;
        var steps = Steps.Of(e, row, floor, off);
        var over = e.LastDay < today || (e.LastDay == today && time >= e.InOrder[1].End);
        var actions = over ? After(e, row, steps, off)
            : e.InOrder.Where(s => s.On(e.Date) == today).ToArray() is { Length: > 0 } sessions ? OnTheDay(sessions, row, invitations, today, time)
            : Before(e, row, steps, invitations, floor.Fewest, off).Concat(Lacking(e, checks ?? [], off)).Concat(e.Date < today ? Unrecorded(e, row, today, off) : []);
        return [.. tell, .. actions.Concat(Remarks(e, row, steps, today, off))
            .Select(a => new HomeAction(a.Code, Until(a, today, time), a.Target, e.Id, e.Topic, a.Due, a.Count, ResponsibleFor(e, a.Code))).OrderBy(a => a.Due)];
    }

    private static Text Until(Todo a, DateOnly today, TimeOnly time) =>
        a.Target == HomeTarget.Calls && a.Due <= today && time < CallingHours.Closes ? new($"{a.Text.Ru}, до {CallingHours.Closes:HH\\:mm}", $"{a.Text.En} until {CallingHours.Closes:HH\\:mm}") : a.Text;

    /// <summary>From so many days before, it is asked whether those who answer on state support have confirmed.</summary>
    public const int ReadinessDays = 7;

    // What co-organisers wrote waits for the manager until the resolution is adopted (R054).
    private static IEnumerable<Todo> Remarks(PublicEvent e, StepsRow row, IReadOnlyList<Step> steps, DateOnly today, DaysOff off) => row is { AdoptedAt: null, OpenRemarks.Count: > 0 and var open }
        ? [new("consider_remarks", new($"Учтите {RussianPlural.Say(open, "замечание соорганизаторов", "замечания соорганизаторов", "замечаний соорганизаторов")} к проекту резолюции", $"Consider the co-organisers' remarks on the draft resolution: {open}"), HomeTarget.Resolution, e.LastDay < today ? DueDay.Of(e, 1, off) : steps[5].Due, open)]
        : [];

    // Only what the manager can still mend by a call or an invitation (R033, R034).
    private static IEnumerable<Todo> Lacking(PublicEvent e, IReadOnlyList<ReadinessCheck> checks, DaysOff off) => checks
        .Where(c => c.Status != CheckStatus.Ok && c.Code is "state_support" or "both_sessions")
        .Take(1)
        .Select(c => new Todo(c.Code, c.Text, HomeTarget.Invitations, DueDay.Of(e, -3, off)));

    // The contact who sees to the step that an action belongs to.
    private static Guid? ResponsibleFor(PublicEvent e, string code) => code switch
    {
        "agree_venue" => 1,
        "write_announcement" => 2,
        "choose_invitees" => 3,
        "send_invitations" or "make_calls" or "confirm_by_phone" => 4,
        "make_lists" => 5,
        "draft_resolution" or "agree_resolution" or "consider_remarks" => 6,
        "send_report" or "check_report" => 8,
        _ => (int?)null,
    } is { } step ? e.StepPlan.Owners.GetValueOrDefault(step)?.PersonId : null;

    private static IEnumerable<Todo> Before(PublicEvent e, StepsRow row, IReadOnlyList<Step> steps, InvitationCounts invitations, int fewest, DaysOff off)
    {
        DateOnly Due(int number) => steps[number - 1].Due;
        bool Open(int number) => steps[number - 1].IsOpen;
        if (Open(1))
        {
            yield return new("agree_venue", VenueAgreement.ToDo(e), HomeTarget.Program, Due(1));
        }

        if (Open(2))
        {
            yield return new("write_announcement", new("Напишите анонс: тема, назначение, место и время", "Write the announcement: topic, purpose, place and time"), HomeTarget.Announcement, Due(2));
        }

        if (Open(3) && invitations.All < fewest)
        {
            var more = fewest - invitations.All;
            yield return new("choose_invitees", new($"Выберите ещё {RussianPlural.Say(more, "приглашённого", "приглашённых", "приглашённых")}: нужно не менее {fewest}, лучше больше", $"Choose {EnglishPlural.Say(more, "more invitee", "more invitees")}: at least {fewest}, preferably more"), HomeTarget.Invitations, Due(3), more);
        }

        if (invitations.Planned is > 0 and var unsent)
        {
            yield return new("send_invitations", new($"Отправьте {RussianPlural.Say(unsent, "приглашение", "приглашения", "приглашений")}", $"Send {EnglishPlural.Say(unsent, "invitation", "invitations")}"), HomeTarget.Invitations, Due(4), unsent);
        }

        if (invitations.Sent is > 0 and var silent)
        {
            yield return new("make_calls", new($"Обзвоните {RussianPlural.Say(silent, "человека, который не ответил", "человек, которые не ответили", "человек, которые не ответили")}", silent == 1 ? "Call 1 person who hasn't answered" : $"Call {silent} people who haven't answered"), HomeTarget.Calls, DueDay.Of(e, -7, off), silent);
        }

        if (invitations.Agreed is > 0 and var agreed)
        {
            yield return new("confirm_by_phone", new($"Подтвердите по телефону участие: {RussianPlural.Say(agreed, "человек", "человека", "человек")}", $"Confirm by phone: {EnglishPlural.Say(agreed, "person", "people")}"), HomeTarget.Calls, DueDay.Of(e, -1, off), agreed);
        }

        if (Open(5) && row.SentCount > 0)
        {
            yield return new("make_lists", ListsToMake(e, row), HomeTarget.Participants, Due(5));
        }

        if (Open(6))
        {
            yield return row.DraftedAt is null
                ? new("draft_resolution", new("Подготовьте проект резолюции", "Prepare the draft resolution"), HomeTarget.Resolution, Due(6))
                : e.CoOrganizers.Count > 0 ? new("agree_resolution", new($"Согласуйте проект резолюции с соорганизаторами: согласовали {Steps.Agreed(e, row)} из {e.CoOrganizers.Count}", $"Agree the draft resolution with the co-organisers: {Steps.Agreed(e, row)} of {e.CoOrganizers.Count} have agreed"), HomeTarget.Resolution, Due(6))
                : new("agree_resolution", new("Согласуйте проект резолюции с соорганизаторами и отметьте шаг 6", "Agree the draft resolution with the co-organisers and mark step 6"), HomeTarget.Steps, Due(6));
        }
    }

    private static Text ListsToMake(PublicEvent e, StepsRow row) => row.Lists.Count == 0
        ? new("Составьте списки участников двух сессий", "Make the lists of participants of both sessions")
        : row.Lists.Contains(e.RoundTable.Id) ? new("Составьте список участников сессии 2", "Make the list of participants of session 2")
        : new("Составьте список участников сессии 1", "Make the list of participants of session 1");

    private static IEnumerable<Todo> OnTheDay(IReadOnlyList<SessionSlot> sessions, StepsRow row, InvitationCounts invitations, DateOnly today, TimeOnly time)
    {
        yield return new("mark_attendance", new("Сегодня мероприятие: отмечайте пришедших", "The event is today: mark who comes"), HomeTarget.Participants, today, row.SentCount > 0 ? row.SentCount : null);
        if (invitations.Sent + invitations.Agreed > 0 && time < sessions[^1].Start)
        {
            yield return new("confirm_by_phone", new("Уточните по телефону, кто придёт", "Ask by phone who will come"), HomeTarget.Calls, today);
        }

        if (row.AdoptedAt is null && sessions.Any(s => s.Kind == SessionKind.RoundTable))
        {
            yield return new("adopt_resolution", new("Примите резолюцию на круглом столе", "Adopt the resolution at the round table"), HomeTarget.Resolution, today);
        }

        if (sessions.Any(s => s.Kind == SessionKind.Discussion && time >= s.Start))
        {
            yield return new("collect_proposals", new("Записывайте предложения на дискуссии", "Record the proposals of the discussion"), HomeTarget.Discussion, today);
        }
    }

    // What a session that is over should have left behind.
    private static IEnumerable<Todo> Unrecorded(PublicEvent e, StepsRow row, DateOnly today, DaysOff off)
    {
        if (row.AttendedAt is null)
        {
            yield return new("mark_attendance", new("Отметьте, кто пришёл: без этого отчёт неполный", "Mark who came: the report needs it"), HomeTarget.Participants, DueDay.Of(e, 1, off));
        }

        if (row.AdoptedAt is null && e.RoundTable.On(e.Date) <= today)
        {
            yield return new("adopt_resolution", new("Запишите принятую резолюцию", "Record the adopted resolution"), HomeTarget.Resolution, DueDay.Of(e, 1, off));
        }
    }

    private static IEnumerable<Todo> After(PublicEvent e, StepsRow row, IReadOnlyList<Step> steps, DaysOff off)
    {
        if (!steps[Steps.Count - 1].IsOpen)
        {
            yield break;
        }

        foreach (var todo in Unrecorded(e, row, e.LastDay, off))
        {
            yield return todo;
        }

        yield return row.ReportSentAt is not null
            ? new("check_report", new("Проверьте, дошёл ли отчёт: почтовый сервер его ещё не принял", "Check whether the report arrived: the mail server hasn't accepted it yet"), HomeTarget.Report, steps[Steps.Count - 1].Due)
            : new("send_report", new("Подготовьте и отправьте краткий отчёт с фотографиями", "Prepare and send the short report with photos"), HomeTarget.Report, steps[Steps.Count - 1].Due);
    }

    private sealed record Todo(string Code, Text Text, HomeTarget Target, DateOnly Due, int? Count = null);
}
