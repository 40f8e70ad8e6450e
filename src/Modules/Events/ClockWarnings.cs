using System.Globalization;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events;

/// <summary>
/// Hours that are missing or come twice because the clocks are changed on that day (F16). The rule is <see cref="LocalTime.At"/>: a missing
/// one means the next that there is, a doubled one the first. No zone of the country changes its clocks now; should one do so again, the manager is told.
/// </summary>
internal static class ClockWarnings
{
    public static IEnumerable<(string Code, string Requirement, Text Text)> Of(PublicEvent e)
    {
        var zone = e.Zone();
        foreach (var (day, time) in e.InOrder.SelectMany(s => new[] { (s.On(e.Date), s.Start), (s.On(e.Date), s.End) }))
        {
            var (local, said) = (day.ToDateTime(time), Say(time));
            if (zone.IsInvalidTime(local))
            {
                var instead = Say(TimeOnly.FromDateTime(LocalTime.At(day, time, zone).DateTime));
                yield return ("clock_skips", "R038", new Text($"В этот день часы переводят вперёд: {said} не будет, вместо него {instead}. Выберите другое время.", $"The clocks go forward on this day: there is no {said}, but {instead} instead. Choose another time."));
                yield break;
            }

            if (zone.IsAmbiguousTime(local))
            {
                yield return ("clock_repeats", "R038", new Text($"В этот день часы переводят назад: {said} будет дважды, считается первое. Выберите другое время, чтобы никто не ошибся.", $"The clocks go back on this day: {said} comes twice and the first is meant. Choose another time, so that nobody errs."));
                yield break;
            }
        }
    }

    private static string Say(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
