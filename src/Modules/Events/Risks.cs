using Zarozhdenie.Contracts;
using Zarozhdenie.Documents;
using Zarozhdenie.Shared.Time;
using static System.FormattableString;

namespace Zarozhdenie.Events;

/// <summary>Why a public event may fail: a sentence of the instruction that isn't met and should be by now.</summary>
internal sealed record Risk(string Code, string Requirement, Text Text);

/// <summary>What is wrong with a public event whose day is near: an exceptions list, empty where all goes by plan.</summary>
internal static class Risks
{
    /// <summary>How far ahead the lead looks.</summary>
    public const int Days = 14;

    /// <summary>From so many days before, people must be confirmed.</summary>
    private const int ConfirmDays = 3;

    public static IReadOnlyList<Risk> Of(PublicEvent e, StepsRow? row, ReadinessFacts facts, InvitedFloor floor, DateOnly today, DaysOff? off = null)
    {
        var left = e.Date.DayNumber - today.DayNumber;
        if (e.Cancelled || e.Postponed || left is < 0 or > Days)
        {
            return [];
        }

        var steps = Steps.Of(e, row, floor, off).Where(s => s.IsLate(e, today)).Select(s => new Risk($"step_{s.Number}", Steps.RequirementOf(s.Number), Late(s, today)));
        var checks = Readiness.Of(e, facts, floor).Where(c => c.Status == CheckStatus.Missing && Matters(c.Code, left)).Select(c => new Risk(c.Code, c.Requirement, c.Text));
        return [.. steps, .. checks];
    }

    // Whom to invite matters from the first; who leads, moderates and confirmed is asked when three days are left.
    private static bool Matters(string code, int left) => code switch
    {
        "state_support" => left <= ConfirmDays,
        "both_sessions" or "invited" => true,
        "leader" or "moderator_1" => left <= ConfirmDays,
        _ => false,
    };

    private static Text Late(Step s, DateOnly today)
    {
        var days = today.DayNumber - s.Due.DayNumber;
        return new($"Просрочен шаг {s.Number} на {RussianPlural.Say(days, "день", "дня", "дней")}: «{s.Title.Ru}».", Invariant($"Step {s.Number} is {days} {(days == 1 ? "day" : "days")} overdue: “{s.Title.En}”."));
    }
}
