using System.Net;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Reporting.Features;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Reporting;

public class StartReportTests(ReportingHouse house) : IClassFixture<ReportingHouse>
{
    [Fact]
    public void A_cancelled_public_event_needs_no_report() =>
        StartReport.Decide(Sample.Card(Guid.CreateVersion7(), new DateOnly(2026, 11, 20), PublicEventState.Cancelled)).Refusal!.Code.ShouldBe("report_event_cancelled");

    [Fact]
    public async Task A_public_event_has_one_report_however_often_it_is_started()
    {
        var manager = await house.Manager();
        var card = await house.Event();
        var first = await house.Report(manager, card);
        (await house.Report(manager, card)).Id.ShouldBe(first.Id);
        var list = $"/api/v1/reporting/reports?eventId={card.Id}";
        (await (await manager.GetAsync(list)).Json())[0].Id().ShouldBe(first.Id);
        await (await (await house.As(Users.Manager39)).GetAsync(list)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await manager.GetAsync(first.Path)).Headers.ETag!.Tag.ShouldBe("\"1\"");
    }

    [Fact]
    public async Task Absent_and_foreign_public_events_are_not_found()
    {
        var manager = await house.Manager();
        var foreign = await house.Event("39");
        await (await manager.Call(HttpMethod.Post, "/api/v1/reporting/reports", new { eventId = Guid.CreateVersion7() })).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await manager.Call(HttpMethod.Post, "/api/v1/reporting/reports", new { eventId = foreign.Id })).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await (await house.As(Users.Caller69)).Call(HttpMethod.Post, "/api/v1/reporting/reports", new { eventId = foreign.Id })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
