using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Features;

namespace Zarozhdenie.Tests.Invitations;

public class QueuePlaceTests
{
    private static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");
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

    private static QueuePlace Place(Invitation i, DateOnly? day = null) => QueuePlace.Of(i, Now, day ?? Far, Moscow);

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
