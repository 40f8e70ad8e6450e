using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Features;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Tests.Invitations;

public class QueuePlaceTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Far = new(2026, 12, 10);
    private static readonly DateOnly Near = new(2026, 11, 26);

    private static Invitation Sent()
    {
        var (about, id) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        return Invitation.Create(new InviteeChosen(about, id, Guid.CreateVersion7(), [SessionKind.RoundTable], null, null)).Apply(new InvitationSent(about, id, true));
    }

    private static Invitation Called(Invitation i, CallOutcome outcome, DateTimeOffset? at = null) =>
        i.After(ReportCall.Decide(i, new ReportCall(i.Id, outcome, at), new Dialled(i.PersonId), null));

    private static PublicEventCard About(DateOnly day, PublicEventState state = PublicEventState.Inviting)
    {
        var slot = new SessionSlot(Guid.CreateVersion7(), SessionKind.RoundTable, new TimeOnly(10, 0), new TimeOnly(11, 0));
        return new PublicEventCard(Guid.CreateVersion7(), "т", "н", day, "Europe/Moscow", new Venue("п", "а", VenueKind.Other, null, null), slot, RoundTableFormat.RoundTable, slot, state, null, 2);
    }

    private static QueuePlace Place(Invitation i, DateOnly? day = null, DaysOff? off = null, PublicEventState state = PublicEventState.Inviting) => QueuePlace.Of(i, About(day ?? Far, state), Now, off ?? DaysOff.ByLaw);

    private static Invitation ToTell(Invitation i) => i.Apply(new ChangeToTell(i.PublicEventId, i.Id, 2));

    [Fact]
    public void Who_was_sent_a_letter_waits_at_once() => Place(Sent()).ShouldBe(new QueuePlace(QueueRank.NeverReached, Now, true));

    [Theory]
    [InlineData(CallOutcome.Confirmed)]
    [InlineData(CallOutcome.Declined)]
    [InlineData(CallOutcome.WrongNumber)]
    [InlineData(CallOutcome.DoNotCall)]
    public void These_outcomes_leave_the_queue(CallOutcome outcome) => Place(Called(Sent(), outcome)).Open.ShouldBeFalse();

    [Fact]
    public void No_answer_rests_two_hours_and_busy_a_quarter()
    {
        Place(Called(Sent(), CallOutcome.NoAnswer)).DueAt.ShouldBe(Now.AddHours(2));
        Place(Called(Sent(), CallOutcome.Busy)).DueAt.ShouldBe(Now.AddMinutes(15));
    }

    [Fact]
    public void Who_agreed_is_called_in_the_last_week_and_rests_till_the_next_morning_after_a_talk()
    {
        var agreed = Called(Sent(), CallOutcome.Agreed);
        Place(agreed).ShouldBe(new QueuePlace(QueueRank.Unconfirmed, new DateTimeOffset(2026, 12, 3, 9, 0, 0, TimeSpan.FromHours(3)), true));
        Place(agreed, Near).DueAt.ShouldBe(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(3)));
    }

    // The lead wrote down that people don't work on these days: nobody is called then either.
    [Fact]
    public void Transferred_days_off_move_the_calls()
    {
        var agreed = Called(Sent(), CallOutcome.Agreed);
        var off = new DaysOff(new HashSet<DateOnly> { new(2026, 12, 3), new(2026, 11, 24) }, new HashSet<DateOnly>());
        Place(agreed, off: off).DueAt.ShouldBe(new DateTimeOffset(2026, 12, 4, 9, 0, 0, TimeSpan.FromHours(3)));
        Place(agreed, Near, off).DueAt.ShouldBe(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(3)));
    }

    [Theory]
    [InlineData(PublicEventState.Inviting)]
    [InlineData(PublicEventState.Cancelled)]
    [InlineData(PublicEventState.Postponed)]
    public void Who_must_be_told_of_a_change_is_first_until_told(PublicEventState state)
    {
        var waits = ToTell(Called(Sent(), CallOutcome.Confirmed));
        Place(waits, state: state).ShouldBe(new QueuePlace(QueueRank.ToTell, Now, true));
        Place(Called(waits, CallOutcome.NoAnswer), state: state).ShouldBe(new QueuePlace(QueueRank.ToTell, Now.AddHours(2), true));
        Place(Called(waits, CallOutcome.Told), state: state).Open.ShouldBeFalse();
        Place(Called(waits, CallOutcome.Confirmed), state: state).Open.ShouldBeFalse();
        Place(Called(waits, CallOutcome.DoNotCall), state: state).Open.ShouldBeFalse();
    }

    [Fact]
    public void Nobody_else_is_called_while_nothing_takes_place()
    {
        var asked = Sent() is var i ? i.Apply(new CallAsked(i.PublicEventId, i.Id)) : null!;
        Place(asked, state: PublicEventState.Cancelled).Open.ShouldBeFalse();
        Place(Called(Sent(), CallOutcome.CallBack, Now.AddDays(1)), state: PublicEventState.Postponed).Open.ShouldBeFalse();
    }

    [Fact]
    public void Who_was_only_told_of_the_new_day_is_asked_the_next_morning() =>
        Place(Called(ToTell(Sent()), CallOutcome.Told)).ShouldBe(new QueuePlace(QueueRank.NeverReached, new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(3)), true));

    [Fact]
    public void A_letter_that_came_back_stays_known()
    {
        var back = Sent() is var i ? i.Apply(new LetterCameBack(i.PublicEventId, i.Id)) : null!;
        Place(back).ShouldBe(new QueuePlace(QueueRank.Bounced, Now, true));
        Place(Called(back, CallOutcome.NoAnswer)).Rank.ShouldBe(QueueRank.Bounced);
    }

    [Fact]
    public void A_promised_call_keeps_its_time_even_for_who_confirmed()
    {
        var at = Now.AddDays(1);
        Place(Called(Called(Sent(), CallOutcome.Confirmed), CallOutcome.CallBack, at)).ShouldBe(new QueuePlace(QueueRank.Promised, at, true));
    }

    [Fact]
    public void Who_asks_to_be_called_is_first_and_stays_ahead_until_reached()
    {
        var asked = Sent() is var i ? i.Apply(new CallAsked(i.PublicEventId, i.Id)) : null!;
        Place(asked).ShouldBe(new QueuePlace(QueueRank.Asked, Now, true));
        Place(Called(asked, CallOutcome.NoAnswer)).ShouldBe(new QueuePlace(QueueRank.Asked, Now.AddHours(2), true));
        Place(Called(asked, CallOutcome.Agreed)).Rank.ShouldBe(QueueRank.Unconfirmed);
    }
}
