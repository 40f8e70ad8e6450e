using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Invitations.Calls;

/// <summary>Order of the queue.</summary>
internal enum QueueRank
{
    /// <summary>Must be told that the day changed or that nothing takes place: they would come to a closed door (F15). Its number is kept in rows older than it.</summary>
    ToTell = -1,

    /// <summary>Asked to be called.</summary>
    Asked = 0,

    /// <summary>Was promised a call at this time.</summary>
    Promised = 1,

    /// <summary>The letter came back.</summary>
    Bounced = 2,

    /// <summary>Nobody talked to them yet.</summary>
    NeverReached = 3,

    /// <summary>Agreed, not confirmed.</summary>
    Unconfirmed = 4,
}

/// <summary>A place in the call queue: smaller ranks first, not before its time; closed when nobody needs to call.</summary>
internal sealed record QueuePlace(QueueRank Rank, DateTimeOffset DueAt, bool Open)
{
    private static readonly TimeSpan AfterNoAnswer = TimeSpan.FromHours(2);
    private static readonly TimeSpan AfterBusy = TimeSpan.FromMinutes(15);

    /// <summary>Calls to those who agreed begin so many days before the public event.</summary>
    public const int DaysBefore = 7;

    /// <summary>Where an invitation stands in the queue now, having just changed.</summary>
    public static QueuePlace Of(Invitation i, PublicEventCard about, DateTimeOffset now, DaysOff off)
    {
        var again = i.LastCall switch { CallOutcome.NoAnswer => now + AfterNoAnswer, CallOutcome.Busy => now + AfterBusy, _ => now };
        return i switch
        {
            { ClosedFor: not null } or { Stage: Stage.Planned } => Closed(now),
            { MustBeTold: true } => At(QueueRank.ToTell, i.CallBackAt ?? again),
            _ when !EventTimes.TakesPlace(about) => Closed(now),
            { CallMe: true } => At(QueueRank.Asked, again),
            { NoMoreCalls: true } => Closed(now),
            { CallBackAt: { } promised } => At(QueueRank.Promised, promised),
            { Stage: Stage.Declined or Stage.Confirmed } => Closed(now),
            { LastCall: CallOutcome.NoAnswer or CallOutcome.Busy or CallOutcome.WrongNumber } => At(RankOf(i), again),
            { Stage: Stage.Agreed } => At(QueueRank.Unconfirmed, Later(i, about, now, off)),
            { LastCall: CallOutcome.Told } => At(RankOf(i), Morning(about, now, off)),
            _ => At(RankOf(i), now),
        };
    }

    private static QueuePlace At(QueueRank rank, DateTimeOffset due) => new(rank, due, true);

    private static QueuePlace Closed(DateTimeOffset now) => new(QueueRank.Unconfirmed, now, false);

    private static QueueRank RankOf(Invitation i) => i switch
    {
        { Stage: Stage.Agreed } => QueueRank.Unconfirmed,
        { CameBack: true, Reached: false } => QueueRank.Bounced,
        _ => QueueRank.NeverReached,
    };

    // Who agreed is called to confirm in the last week; after a talk the number rests at least until the next morning (F42).
    private static DateTimeOffset Later(Invitation i, PublicEventCard about, DateTimeOffset now, DaysOff off)
    {
        var lastWeek = CallHours.OpeningFrom(about.Slots(i.Sessions)[0].On(about.Date).AddDays(-DaysBefore), EventTimes.ZoneOf(about), off);
        var rested = i.LastCall is not null ? Morning(about, now, off) : now;
        return lastWeek > rested ? lastWeek : rested;
    }

    private static DateTimeOffset Morning(PublicEventCard about, DateTimeOffset now, DaysOff off)
    {
        var zone = EventTimes.ZoneOf(about);
        return CallHours.OpeningFrom(EventTimes.Today(now, zone).AddDays(1), zone, off);
    }
}
