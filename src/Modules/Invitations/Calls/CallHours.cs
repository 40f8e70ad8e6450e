using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Invitations.Calls;

/// <summary>When people may be called and reminded: 9–19 of the region's local time, never on a Sunday or holiday (design: time).</summary>
internal static class CallHours
{
    private static readonly Refusal Past = new("call_back_in_past", "Время перезвона уже прошло. Выберите время в будущем.", "The time to call back is past. Choose a later one.", 409, "at");
    private static readonly Refusal Outside = new("call_back_outside_hours", "Звонить можно с 9:00 до 19:00 по местному времени, кроме воскресений и праздников. Выберите другое время.", "Calls are allowed from 9:00 to 19:00 local time, not on Sundays and holidays. Choose another time.", 409, "at");
    private static readonly Refusal Missing = new("call_back_time_required", "Укажите, когда перезвонить.", "Say when to call back.", 400, "at");

    public static bool Open(DateTimeOffset now, TimeZoneInfo zone, DaysOff off)
    {
        var local = TimeZoneInfo.ConvertTime(now, zone);
        var time = TimeOnly.FromTimeSpan(local.TimeOfDay);
        return off.MayDisturb(DateOnly.FromDateTime(local.DateTime)) && time >= CallingHours.Opens && time < CallingHours.Closes;
    }

    /// <summary>What stands against calling back then, or null.</summary>
    public static Refusal? Against(DateTimeOffset? at, DateTimeOffset now, TimeZoneInfo zone, DaysOff off) =>
        at is null ? Missing : at <= now ? Past : Open(at.Value, zone, off) ? null : Outside;

    /// <summary>When calls end on a local day.</summary>
    public static DateTimeOffset ClosingOn(DateOnly day, TimeZoneInfo zone) => LocalTime.At(day, CallingHours.Closes, zone);

    /// <summary>The next opening hour on or after a local day, Sundays and holidays left out.</summary>
    public static DateTimeOffset OpeningFrom(DateOnly day, TimeZoneInfo zone, DaysOff off) => LocalTime.At(off.OnOrAfter(day), CallingHours.Opens, zone);
}
