using CsCheck;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Jobs;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Tests.Events;

/// <summary>
/// Random orders of plan, move, cancel, restore and postpone, with the clock going on between them: nobody is reminded of what doesn't
/// take place, nobody twice, every due day follows the day, and nothing happens outside the allowed hours. In all zones of the
/// country, and in one whose clocks change, as those of the country did and may again.
/// </summary>
public class DayChangesPropertyTests
{
    private static readonly string[] Zones =
    [
        "Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk", "Asia/Krasnoyarsk", "Asia/Irkutsk",
        "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan", "Asia/Kamchatka", "Europe/Berlin",
    ];

    // Before the clocks go forward, before they go back, and before the new year's holidays.
    private static readonly DateTimeOffset[] Starts =
        [new(2027, 3, 15, 5, 0, 0, TimeSpan.Zero), new(2027, 10, 18, 5, 0, 0, TimeSpan.Zero), new(2026, 12, 14, 5, 0, 0, TimeSpan.Zero)];

    private static readonly DaysOff Off = new(new HashSet<DateOnly> { new(2026, 12, 31), new(2027, 3, 22) }, new HashSet<DateOnly>());
    private static readonly Guid Manager = Guid.CreateVersion7();

    internal enum Act
    {
        Move,
        Cancel,
        Restore,
        Postpone,
        Nothing,
    }

    /// <summary>Sessions moved to days that lie <c>Apart</c> from each other, mostly none. While the mail server asks to wait, nothing leaves.</summary>
    internal sealed record Turn(Act Act, int Days, int Hours, bool Waits, int Apart = 0);

    private sealed record Reminder(string Key, DateOnly Day, int Version, MailState State);

    private enum MailState
    {
        Planned,
        Left,
        Withdrawn,
    }

    internal static readonly Gen<Turn> Turns =
        from act in Gen.Int[0, 4]
        from days in Gen.Int[0, 16]
        from hours in Gen.Int[1, 90]
        from waits in Gen.Bool
        from apart in Gen.Int[-6, 6]
        select new Turn((Act)act, days, hours, waits, Math.Max(0, apart));

    [Fact]
    public void Reminders_and_due_days_follow_the_day_whatever_happens_to_it() =>
        Gen.Select(Gen.Int[0, Zones.Length - 1], Gen.Int[0, Starts.Length - 1], Gen.Int[0, 12], Turns.List[0, 8]).Sample((zone, start, ahead, turns) => Live(Zones[zone], Starts[start], ahead, turns), iter: 400);

    private static void Live(string zone, DateTimeOffset start, int ahead, List<Turn> turns)
    {
        var clock = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var now = start;
        DateOnly Today() => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, clock).DateTime);
        var plan = Samples.Plan() with { Date = Today().AddDays(ahead) };
        var state = PublicEvent.Of(PlanPublicEvent.Decide(plan, zone, Today(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()).Value, now);
        var mail = new List<Reminder>();
        var version = 1;
        foreach (var turn in turns.Append(new Turn(Act.Nothing, 0, 24 * 20, false)))
        {
            state = After(state, turn, Today());
            state.DateVersion.ShouldBeGreaterThanOrEqualTo(version);
            if (state.DateVersion > version)
            {
                // What hasn't left is taken back, as the outbox does.
                Update(mail, r => r.State == MailState.Planned && r.Version != state.DateVersion, MailState.Withdrawn);
            }

            version = state.DateVersion;
            CheckSteps(state, Today());
            // As the job does, but never so often.
            for (var until = now.AddHours(turn.Hours); now < until; now = now.AddMinutes(30))
            {
                Remind(state, now, clock, mail);
                if (!turn.Waits)
                {
                    Update(mail, r => r.State == MailState.Planned, MailState.Left);
                }
            }

            CheckEveryOneCame(state, now.AddHours(-turn.Hours), now, clock, mail);
        }
    }

    private static void Update(List<Reminder> mail, Predicate<Reminder> which, MailState to)
    {
        for (var i = 0; i < mail.Count; i++)
        {
            mail[i] = which(mail[i]) ? mail[i] with { State = to } : mail[i];
        }
    }

    internal static PublicEvent After(PublicEvent state, Turn turn, DateOnly today) => turn.Act switch
    {
        Act.Move when MovePublicEvent.Decide(state, null, new MovePublicEvent(state.Id, today.AddDays(turn.Days), new(state.RoundTable.Start, state.RoundTable.End), new(state.Discussion.Start, state.Discussion.End, today.AddDays(turn.Days + turn.Apart)), "r"), today, Samples.Sealed) is { Refusal: null } moved => state.Apply(moved.Value),
        Act.Cancel when CancelPublicEvent.Decide(state, null, Samples.Sealed) is { Refusal: null } cancelled => state.Apply(cancelled.Value),
        Act.Restore when RestorePublicEvent.Decide(state, Samples.Sealed) is { Refusal: null } restored => state.Apply(restored.Value),
        Act.Postpone when PostponePublicEvent.Decide(state, null, Samples.Sealed) is { Refusal: null } postponed => state.Apply(postponed.Value),
        _ => state,
    };

    private static void Remind(PublicEvent state, DateTimeOffset now, TimeZoneInfo clock, List<Reminder> mail)
    {
        if (ReminderDays.DueNow(LifeCycle.Card(state, null, now, InvitedFloor.Instruction), now, Off) is not { } due)
        {
            return;
        }

        var local = TimeZoneInfo.ConvertTime(now, clock);
        state.Cancelled.ShouldBeFalse();
        state.Postponed.ShouldBeFalse();
        due.ShouldBe(DateOnly.FromDateTime(local.DateTime));
        due.ShouldBeLessThanOrEqualTo(state.LastDay);
        now.ShouldBeLessThan(EventTimes.LastStart(LifeCycle.Card(state, null, now, InvitedFloor.Instruction)), "there is nobody to call any more");
        due.DayOfWeek.ShouldNotBe(DayOfWeek.Sunday);
        Off.IsHoliday(due).ShouldBeFalse();
        local.TimeOfDay.ShouldBeInRange(TimeSpan.FromHours(9), new TimeSpan(18, 59, 59));
        Enumerable.Range(0, 8).ShouldContain(n => Off.OnOrBefore(state.Date.AddDays(-n)) == due || Off.OnOrBefore(state.LastDay.AddDays(-n)) == due, "a due day is the day of a session less so many days, or the allowed day before that");

        // As the job: what stands for the day isn't written again, what a change took back is, and the outbox keeps the first letter of a key.
        if (!mail.Any(r => r.State != MailState.Withdrawn && r.Key.StartsWith(CallReminder.KeyOf(state.Id, Manager, due), StringComparison.Ordinal)))
        {
            var key = CallReminder.KeyOf(state.Id, Manager, due, state.DateVersion);
            mail.ShouldNotContain(r => r.Key == key, "a letter of this version is never taken back");
            mail.Add(new Reminder(key, due, state.DateVersion, MailState.Planned));
        }

        mail.Count(r => r.Day == due && r.State != MailState.Withdrawn).ShouldBe(1);
    }

    // A host that ran all the time missed none: for every due day with an hour of its calling time in between there is a letter, and one
    // that still waits tells the day as it is now, even where a change of that very day took an earlier one back.
    private static void CheckEveryOneCame(PublicEvent state, DateTimeOffset from, DateTimeOffset to, TimeZoneInfo clock, List<Reminder> mail)
    {
        if (state.Cancelled || state.Postponed)
        {
            return;
        }

        foreach (var due in ReminderDays.Of(state.Date, Off).Union(ReminderDays.Of(state.LastDay, Off)))
        {
            var (opens, closes) = (LocalTime.At(due, CallingHours.Opens, clock), LocalTime.At(due, CallingHours.Closes, clock));
            closes = EventTimes.LastStart(LifeCycle.Card(state, null, to, InvitedFloor.Instruction)) is var begins && begins < closes ? begins : closes;
            if ((opens > from ? opens : from).AddHours(1) <= (closes < to ? closes : to))
            {
                mail.Single(r => r.Day == due && r.State != MailState.Withdrawn).ShouldSatisfyAllConditions(r => (r.State == MailState.Left || r.Version == state.DateVersion).ShouldBeTrue());
            }
        }
    }

    private static void CheckSteps(PublicEvent state, DateOnly today)
    {
        var planned = EventRules.Day(state, state.PlannedAt);
        int[] offsets = [-21, -18, -16, -14, -3, -3, -5, 3];
        foreach (var (due, offset) in Steps.Of(state, null, InvitedFloor.Instruction, Off).Select(s => s.Due).Zip(offsets))
        {
            var aim = (offset > 0 ? state.LastDay : state.Date).AddDays(offset);
            due.ShouldBeGreaterThanOrEqualTo(planned);
            (due <= aim || due == planned).ShouldBeTrue($"{due} is after {aim}");
            (Off.MayDisturb(due) || due == planned || (offset > 0 && due == state.LastDay)).ShouldBeTrue($"{due} is a day off");
            (aim.DayNumber - due.DayNumber <= 12 || due == planned).ShouldBeTrue("no further back than the new year's holidays are long");
        }

        var actions = HomeActions.Of(state, null, new InvitationCounts(state.Id, Sent: 3), InvitedFloor.Instruction, today);
        (state.Cancelled ? actions.Count == 0 : !state.Postponed || actions.Single().Code == "set_new_day").ShouldBeTrue();
        state.StartOf(state.Discussion).Offset.ShouldBe(state.Zone().GetUtcOffset(state.LastDay.ToDateTime(state.Discussion.Start)));
        LifeCycle.Of(state, null, today, InvitedFloor.Instruction).ShouldBe(state.Cancelled ? PublicEventState.Cancelled : state.Postponed ? PublicEventState.Postponed : state.LastDay < today ? PublicEventState.Held : PublicEventState.Preparing);
    }
}
