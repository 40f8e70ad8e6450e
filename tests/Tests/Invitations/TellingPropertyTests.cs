using CsCheck;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Invitations;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Features;
using Zarozhdenie.Invitations.Reactions;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Time;
using Zarozhdenie.Tests.Events;

namespace Zarozhdenie.Tests.Invitations;

/// <summary>
/// Random orders of changes, calls and letters that leave or come back: whoever can be reached knows in the end how the public event
/// stands, nobody hears of one version of the day twice, and nobody is called about nothing.
/// </summary>
public class TellingPropertyTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 5, 0, 0, TimeSpan.Zero);
    private static readonly CallOutcome[] Outcomes = [CallOutcome.Told, CallOutcome.Confirmed, CallOutcome.Agreed, CallOutcome.Declined, CallOutcome.NoAnswer, CallOutcome.Busy, CallOutcome.DoNotCall];

    /// <summary>How a person can be reached; an address may be refused by its server.</summary>
    private sealed record Ways(bool Email, bool Phone, bool Refuses);

    private sealed record Step(DayChangesPropertyTests.Turn Turn, bool Calls, CallOutcome Outcome);

    private static readonly Gen<Step> Steps =
        from turn in DayChangesPropertyTests.Turns
        from calls in Gen.Bool
        from outcome in Gen.Int[0, Outcomes.Length - 1]
        select new Step(turn, calls, Outcomes[outcome]);

    private static readonly Gen<Ways> People =
        from email in Gen.Bool
        from phone in Gen.Bool
        from refuses in Gen.Bool
        select new Ways(email, phone, refuses);

    [Fact]
    public void Everybody_who_can_be_reached_knows_how_it_stands_and_nobody_hears_it_twice() =>
        Gen.Select(People, Steps.List[0, 8]).Sample((ways, steps) => new Life(ways).Live(steps), iter: 3000);

    private sealed class Life
    {
        private readonly Ways _ways;
        private readonly Dictionary<Guid, ContactCard> _cards;
        private readonly List<int> _heard = [];
        private readonly HashSet<int> _spoken = [];
        private PublicEvent _event;
        private Invitation _invitation;
        private MailSoFar _mail = MailSoFar.Nothing;
        private (bool Notice, int Version)? _waiting;
        private int? _knows;
        private DateTimeOffset _now = Start;

        public Life(Ways ways)
        {
            _ways = ways;
            _event = PublicEvent.Of(PlanPublicEvent.Decide(Samples.Plan() with { Date = Today.AddDays(12) }, "Europe/Moscow", Today, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()).Value, _now);
            var (id, person) = (Guid.CreateVersion7(), Guid.CreateVersion7());
            _invitation = Invitation.Create(new InviteeChosen(_event.Id, id, person, [SessionKind.RoundTable], null, null)).Apply(new InvitationSent(_event.Id, id, ways.Email));
            _cards = new Dictionary<Guid, ContactCard> { [person] = new(person, "Лесная Мария", "Мария", null, null, null, null, ways.Phone ? ["+79200000001"] : [], ways.Email ? ["maria@example.org"] : [], false, true, null) };
            _waiting = ways.Email ? (false, 1) : null;
        }

        private DateOnly Today => DateOnly.FromDateTime(_now.AddHours(3).UtcDateTime);

        private PublicEventCard About => LifeCycle.Card(_event, null, _now, InvitedFloor.Instruction);

        private QueuePlace Place => QueuePlace.Of(_invitation, About, _now, DaysOff.ByLaw);

        public void Live(List<Step> steps)
        {
            foreach (var step in steps)
            {
                Change(DayChangesPropertyTests.After(_event, step.Turn, Today));
                if (!step.Turn.Waits)
                {
                    LetterLeaves();
                }

                if (step.Calls && _ways.Phone && Place is { Open: true } place && place.DueAt <= _now && (step.Outcome != CallOutcome.Told || _invitation.ToTell))
                {
                    Call(step.Outcome);
                }

                Check();
                _now = _now.AddHours(step.Turn.Hours);
            }

            // In the end the letters leave and everybody who waits is reached.
            LetterLeaves();
            if (_invitation.MustBeTold && _ways.Phone)
            {
                Call(CallOutcome.Told);
            }

            Check();
            var reachable = !_invitation.NoMoreCalls && (_ways.Phone || (_ways.Email && !_ways.Refuses));
            if (reachable && _invitation.Stage != Stage.Declined && _event.Date >= Today && _knows is { } version && _event.DateVersion > 1)
            {
                version.ShouldBe(_event.DateVersion);
            }
        }

        private void Change(PublicEvent after)
        {
            if (after.DateVersion == _event.DateVersion)
            {
                return;
            }

            _event = after;
            _waiting = null;
            var how = EventNews.Decide(_invitation, About, _mail, _cards, _now);
            _waiting = how switch { Told.ByInvitation => (false, _event.DateVersion), Told.ByNotice => (true, _event.DateVersion), _ => null };
            if (how == Told.ByCall && _invitation.ToTellOf(About) is { } fact)
            {
                fact.DateVersion.ShouldBe(_event.DateVersion);
                _invitation = _invitation.Apply(fact);
                Place.Rank.ShouldBe(QueueRank.ToTell);
                Place.DueAt.ShouldBe(_now);
            }
        }

        private void LetterLeaves()
        {
            if (_waiting is not { } letter)
            {
                return;
            }

            _waiting = null;
            if (_ways.Refuses)
            {
                _mail = _mail with { Refused = true };
                _invitation = _invitation.After(WhenDeliveryChanged.Decide(_invitation, About, letter.Notice ? DeliveryKind.EventNotice : DeliveryKind.Invitation));
                return;
            }

            letter.Version.ShouldBe(_event.DateVersion, "a letter that leaves tells the day as it is");
            _mail = _mail with { Left = true, Told = _mail.Told || letter.Notice };
            Hears(letter.Version);
        }

        private void Call(CallOutcome outcome)
        {
            var told = _invitation.MustBeTold;
            _invitation = _invitation.After(ReportCall.Decide(_invitation, new ReportCall(_invitation.Id, outcome), new Dialled(_invitation.PersonId), null, _event.DateVersion));
            if (outcome is CallOutcome.NoAnswer or CallOutcome.Busy)
            {
                _invitation.MustBeTold.ShouldBe(told);
                return;
            }

            _invitation.MustBeTold.ShouldBeFalse("a talk closes it");
            if (told)
            {
                _spoken.ShouldNotContain(_event.DateVersion, "it was spoken about before");
                Hears(_event.DateVersion);
            }

            // Whoever is called for something else hears as well how it stands.
            _spoken.Add(_event.DateVersion);
            _knows = _event.DateVersion;
        }

        private void Hears(int version)
        {
            _heard.ShouldNotContain(version, "once per version of the day");
            _heard.Add(version);
            _knows = version;
        }

        private void Check()
        {
            Place.Open.ShouldBe(_invitation.MustBeTold || Place.Open && !_event.Cancelled && !_event.Postponed, "nobody is called about nothing");
            if (_invitation.MustBeTold)
            {
                Place.Rank.ShouldBe(QueueRank.ToTell);
                _invitation.ToTellVersion.ShouldBeLessThanOrEqualTo(_event.DateVersion);
                _invitation.Stage.ShouldNotBe(Stage.Declined);
            }
        }
    }
}
