using System.Net;
using System.Text.Json;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Reporting;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Reporting;

public class GetDashboardTests(ReportingHouse house) : IClassFixture<ReportingHouse>
{
    [Fact]
    public void Figures_move_by_the_facts_alone()
    {
        var (e, i, p) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        object[] facts =
        [
            new InviteeChosen(e, i, p, [SessionKind.RoundTable], null, null),
            new InvitationSent(e, i, true),
            new InvitationAnswered(e, i, Stage.Sent, Stage.Agreed, AnswerChannel.Link, null),
            new InvitationAnswered(e, i, Stage.Agreed, Stage.Confirmed, AnswerChannel.Phone, null),
            new AttendanceMarked(e, Guid.Empty, i, true, true, false, true),
            new AttendanceMarked(e, Guid.Empty, i, true, true, true, true),
            new AttendanceMarked(e, Guid.Empty, p, false, true, false, true),
        ];
        var figures = facts.Aggregate(new EventFigures(), (state, fact) => state.After(fact)).Figures;
        figures.ShouldBe(new Figures(Invited: 1, Sent: 1, Agreed: 1, Confirmed: 1, Attended: 1, Came: 2));

        var declined = new EventFigures { Figures = figures }.After(new InvitationAnswered(e, i, Stage.Confirmed, Stage.Declined, AnswerChannel.Phone, null)).Figures;
        (declined.Agreed, declined.Confirmed, declined.Declined).ShouldBe((0, 0, 1));
    }

    [Fact]
    public void An_organisation_counts_once_however_often_it_changes_its_mind()
    {
        var figures = new[] { (Before: (Readiness?)null, Now: (Readiness?)Readiness.Needs), (Readiness.Needs, Readiness.Joins), (Readiness.Joins, null) }
            .Aggregate(new EventFigures(), (state, r) => state.After(new PositionRecorded(Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty, r.Before, r.Now, new SealedText(Guid.Empty, ""), PositionTopic.Demography, Stance.Supports, true))).Figures;
        (figures.Positions, figures.Readiness).ShouldBe((3, new ReadinessCounts(Joins: 1)));
    }

    [Fact]
    public void A_position_corrected_or_taken_out_counts_as_it_stands()
    {
        var words = new SealedText(Guid.Empty, "");
        var said = new EventFigures().After(new PositionRecorded(Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty, null, null, Readiness.Joins, words, PositionTopic.Demography, Stance.Supports, true));
        var corrected = said.After(new PositionChanged(Guid.Empty, Guid.Empty, Guid.Empty, Readiness.Joins, Readiness.Helps, words, PositionTopic.Demography, Stance.Supports, true, Readiness.Helps));
        (corrected.Figures.Positions, corrected.Figures.Readiness).ShouldBe((1, new ReadinessCounts(Helps: 1)));
        var removed = corrected.After(new PositionRemoved(Guid.Empty, Guid.Empty, Guid.Empty, Readiness.Helps, null));
        (removed.Figures.Positions, removed.Figures.Readiness).ShouldBe((0, new ReadinessCounts()));
        corrected.After(new AttendanceMarked(Guid.Empty, Guid.Empty, Guid.Empty, true, true, false, true)).After(new AttendanceMarked(Guid.Empty, Guid.Empty, Guid.Empty, true, null, true, false, null, true))
            .Figures.ShouldBe(corrected.Figures);
    }

    [Fact]
    public async Task Every_region_is_there_and_the_figures_are_the_facts()
    {
        var card = await house.Event("27", "2026-11-26", PublicEventState.Inviting);
        await house.Funnel("27", card, sent: 22, agreed: 12, confirmed: 8, came: 0);
        var cancelled = await house.Event("27", "2026-11-27");
        await house.Funnel("27", cancelled, sent: 5, agreed: 5, confirmed: 5, came: 5);
        await house.Facts("27", cancelled.Id, new PublicEventCancelled(cancelled.Id, new SealedText(cancelled.Id, "")));
        var lead = await house.As(Users.Lead);
        await house.CaughtUp();

        var dashboard = await (await lead.GetAsync("/api/v1/reporting/dashboard")).Json();

        var regions = dashboard.GetProperty("regions").EnumerateArray().ToDictionary(r => r.GetProperty("code").GetString()!);
        regions.Count.ShouldBe(89);
        var row = regions["27"];
        int Of(string name) => row.GetProperty(name).GetInt32();
        (Of("events"), Of("invited"), Of("sent"), Of("agreed"), Of("confirmed"), Of("attended")).ShouldBe((1, 22, 22, 12, 8, 0));
        row.GetProperty("agreedShare").GetDouble().ShouldBe(0.5455);
        row.GetProperty("fewData").GetBoolean().ShouldBeFalse();
        row.GetProperty("stage").GetString().ShouldBe("inviting");
        row.GetProperty("nextEventDate").GetString().ShouldBe("2026-11-26");
        var empty = regions["77"];
        empty.GetProperty("stage").GetString().ShouldBe("noEvent");
        empty.GetProperty("agreedShare").ValueKind.ShouldBe(JsonValueKind.Null);
        empty.GetProperty("fewData").GetBoolean().ShouldBeTrue();
        regions.Values.Sum(r => r.GetProperty("sent").GetInt32()).ShouldBe(dashboard.GetProperty("totals").GetProperty("sent").GetInt32());
        dashboard.GetProperty("asOf").GetDateTimeOffset().ShouldBe(house.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Every_metric_has_a_definition_and_a_field_in_every_row()
    {
        var dashboard = await Dashboard();
        var row = dashboard.GetProperty("regions")[0];
        var metrics = dashboard.GetProperty("metrics").EnumerateArray().ToArray();
        metrics.Length.ShouldBeGreaterThan(10);
        metrics.Select(m => m.GetProperty("code").GetString()!).Except(row.EnumerateObject().Select(f => f.Name)).ShouldBeEmpty();
        metrics.ShouldAllBe(m => m.GetProperty("definition").GetString()!.Length > 20);
        var sample = new Figures(1, 30, 30, 18, 9, 2, 9, 11, 4, 5, 1, 1, 1) { Readiness = new ReadinessCounts(3, 1, 0, 0), SentForHeld = 20 };
        var numbers = JsonSerializer.SerializeToElement(new Zarozhdenie.Reporting.Features.GetDashboard.Numbers(sample), Zarozhdenie.Shared.Http.Json.Options);
        Metric.All.ShouldAllBe(m => numbers.GetProperty(m.Code).GetDouble() == m.Of(sample));
    }

    [Fact]
    public async Task A_report_that_the_lead_got_moves_the_region_on()
    {
        var card = await house.Event("40", "2026-11-20");
        await house.CaughtUp();
        (await Row("40")).GetProperty("stage").GetString().ShouldBe("held");
        var delivery = Guid.CreateVersion7();
        await house.Facts("40", delivery, new DeliveryChanged(delivery, DeliveryKind.Report, Guid.CreateVersion7(), card.Id, DeliveryState.Accepted, house.Clock.GetUtcNow(), "250"));
        await house.CaughtUp();
        var row = await Row("40");
        (row.GetProperty("stage").GetString(), row.GetProperty("reports").GetInt32()).ShouldBe(("reported", 1));
        row.GetProperty("lastEventDate").GetString().ShouldBe("2026-11-20");
    }

    [Fact]
    public async Task Rebuilt_figures_are_the_same()
    {
        var card = await house.Event("31", "2026-11-26");
        await house.Funnel("31", card, sent: 7, agreed: 5, confirmed: 3, came: 2);
        await house.CaughtUp();
        var before = await Stored();

        using var daemon = await house.Store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync<RegionFiguresProjection>(CancellationToken.None);

        (await Stored()).ShouldBe(before);

        async Task<string> Stored()
        {
            await using var session = house.Store.QuerySession("00");
            return JsonSerializer.Serialize(await session.LoadAsync<RegionFigures>("31"));
        }
    }

    [Fact]
    public async Task The_lead_and_managers_see_it_others_do_not()
    {
        (await (await house.Manager()).GetAsync("/api/v1/reporting/dashboard")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await house.As(Users.Caller69)).GetAsync("/api/v1/reporting/dashboard")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.Anonymous().GetAsync("/api/v1/reporting/dashboard")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<JsonElement> Dashboard() => await (await (await house.As(Users.Lead)).GetAsync("/api/v1/reporting/dashboard")).Json();

    private async Task<JsonElement> Row(string code) => (await Dashboard()).GetProperty("regions").EnumerateArray().Single(r => r.GetProperty("code").GetString() == code);
}
