using System.Net;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Invitations;
using Zarozhdenie.Sessions;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Invitations;

public class PlanInvitationsTests(InvitationsHouse house) : IClassFixture<InvitationsHouse>
{
    public static TheoryData<int, int, int, int[]> Fixtures => new()
    {
        { 0, 0, 10, [30, 39, 44, 49] },
        { 0, 0, 12, [36, 46, 52, 58] },
        { 0, 0, 15, [46, 57, 64, 70] },
        { 0, 0, 20, [61, 75, 83, 90] },
        { 60, 12, 12, [42, 53, 60, 66] },
    };

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void The_fixtures_of_the_model_hold(int sent, int attended, int target, int[] invite)
    {
        var planner = Planner.For(sent, attended);
        new[] { 0.5, 0.8, 0.9, 0.95 }.Select(c => planner.Invite(target, c)).ShouldBe(invite);
    }

    [Theory]
    [InlineData(12, 3.9, 2, 6)]
    [InlineData(40, 13.0, 9, 17)]
    [InlineData(60, 19.4, 14, 25)]
    public void What_a_number_of_invitations_brings(int invited, double expected, int low, int high)
    {
        var forecast = Planner.For(0, 0).Expect(invited);
        Math.Round(forecast.Expected, 1).ShouldBe(expected);
        (forecast.Low, forecast.High).ShouldBe((low, high));
    }

    [Theory]
    [InlineData(40, 0.65)]
    [InlineData(60, 0.97)]
    public void How_likely_twelve_come(int invited, double probability) =>
        Math.Round(Planner.For(0, 0).AtLeast(invited, 12), 2).ShouldBe(probability);

    [Fact]
    public void More_target_confidence_or_missed_people_never_means_fewer_invitations()
    {
        double[] confidences = [0.5, 0.65, 0.8, 0.9, 0.95, 0.99];
        foreach (var (sent, attended) in new[] { (0, 0), (60, 12), (60, 30), (1000, 320), (20_000, 6_000) })
        {
            var planner = Planner.For(sent, attended);
            foreach (var target in new[] { 1, 2, 5, 12, 40, 150 })
            {
                var row = confidences.Select(c => planner.Invite(target, c)).ToArray();
                row.ShouldBe(row.Order());
                row[0].ShouldBeGreaterThanOrEqualTo(target);
                planner.Invite(target + 1, 0.8).ShouldBeGreaterThanOrEqualTo(planner.Invite(target, 0.8));
                Planner.For(sent + 40, attended).Invite(target, 0.8).ShouldBeGreaterThanOrEqualTo(planner.Invite(target, 0.8));
                planner.AtLeast(row[2], target).ShouldBeGreaterThanOrEqualTo(0.8);
                planner.AtLeast(row[2] - 1, target).ShouldBeLessThan(0.8);
            }
        }
    }

    [Theory]
    [InlineData(1, "Чтобы пришёл 1 человек с вероятностью 80 %, пригласите 5.")]
    [InlineData(2, "Чтобы пришли 2 человека с вероятностью 80 %, пригласите 5.")]
    [InlineData(12, "Чтобы пришли 12 человек с вероятностью 80 %, пригласите 5.")]
    [InlineData(21, "Чтобы пришёл 21 человек с вероятностью 80 %, пригласите 5.")]
    [InlineData(111, "Чтобы пришли 111 человек с вероятностью 80 %, пригласите 5.")]
    public void The_sentence_has_right_plurals(int target, string sentence)
    {
        System.Globalization.CultureInfo.CurrentUICulture = new System.Globalization.CultureInfo("ru-RU");
        Planner.Sentence(target, 0.8, 5).ShouldBe(sentence);
    }

    [Fact]
    public async Task The_plan_speaks_the_callers_language_and_takes_percent_or_share()
    {
        var manager = await house.As(Users.Manager39);
        var plan = await (await manager.GetAsync("/api/v1/invitations/planner?target=12&confidence=0.8&invited=40")).Json();
        plan.GetProperty("invite").GetInt32().ShouldBe(46);
        plan.GetProperty("sentence").GetString().ShouldBe("Чтобы пришли 12 человек с вероятностью 80 %, пригласите 46.");
        plan.GetProperty("forecast").GetProperty("expected").GetDouble().ShouldBe(13.0);

        manager.DefaultRequestHeaders.Add("Accept-Language", "en");
        var percent = await (await manager.GetAsync("/api/v1/invitations/planner?target=12&confidence=80")).Json();
        percent.GetProperty("invite").GetInt32().ShouldBe(46);
        percent.GetProperty("sentence").GetString().ShouldBe("For 12 people to come with a probability of 80 %, invite 46.");
    }

    [Theory]
    [InlineData("target=0&confidence=80")]
    [InlineData("target=12&confidence=30")]
    [InlineData("target=12&confidence=100")]
    [InlineData("target=100000&confidence=80")]
    [InlineData("target=x&confidence=80")]
    public async Task Shapeless_questions_are_refused(string query) =>
        await (await (await house.Manager()).GetAsync($"/api/v1/invitations/planner?{query}")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");

    [Fact]
    public async Task The_regions_own_past_sharpens_the_plan_and_todays_event_does_not_count_yet()
    {
        var manager = await house.Manager();
        var about = await house.Event(inDays: 1);
        var ids = await house.Sent(manager, about, house.People(60));
        await using (var session = house.Store.LightweightSession("69"))
        {
            session.Events.StartStream(Guid.CreateVersion7(), [new AttendanceOpened(about.Id, about.RoundTable.Id, about.Discussion.Id), .. ids.Select((id, n) => (object)new AttendanceMarked(about.Id, about.RoundTable.Id, id, true, n < 12, false, n < 12))]);
            await session.SaveChangesAsync();
        }

        await house.CaughtUp();
        (await (await manager.GetAsync("/api/v1/invitations/planner?target=12&confidence=80")).Json()).GetProperty("invite").GetInt32().ShouldBe(46);
        house.Clock.Advance(TimeSpan.FromDays(2));
        var plan = await (await manager.GetAsync("/api/v1/invitations/planner?target=12&confidence=80")).Json();
        plan.GetProperty("history").GetProperty("sent").GetInt32().ShouldBe(60);
        plan.GetProperty("history").GetProperty("attended").GetInt32().ShouldBe(12);
        plan.GetProperty("invite").GetInt32().ShouldBe(53);
    }
}
