using System.Net;
using MimeKit;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Reporting;
using Zarozhdenie.Reporting.Features;
using Zarozhdenie.Reporting.Jobs;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Reporting;

public class SendReportTests(ReportingHouse house) : IClassFixture<ReportingHouse>
{
    private static readonly Report Written = new(Guid.CreateVersion7(), Guid.CreateVersion7(), null, 1, 2);
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Theory]
    [InlineData(null, false, null)]
    [InlineData(DeliveryState.Kept, false, null)]
    [InlineData(DeliveryState.Rejected, false, null)]
    [InlineData(DeliveryState.Withdrawn, false, null)]
    [InlineData(DeliveryState.Accepted, true, null)]
    [InlineData(DeliveryState.Accepted, false, "report_already_accepted")]
    [InlineData(DeliveryState.Unknown, false, "report_already_accepted")]
    [InlineData(DeliveryState.Planned, true, "report_on_its_way")]
    [InlineData(DeliveryState.Claimed, true, "report_on_its_way")]
    [InlineData(DeliveryState.Transmitting, true, "report_on_its_way")]
    [InlineData(DeliveryState.Deferred, true, "report_on_its_way")]
    public void What_became_of_the_last_sending_decides(DeliveryState? last, bool again, string? refused)
    {
        var decision = SendReport.Decide(Written, Sample.Card(Written.EventId, Day), Day, true, last, 3, again);
        decision.Refusal?.Code.ShouldBe(refused);
        if (refused is null)
        {
            (decision.Value.Sending, decision.Value.Photos).ShouldBe((2, 3));
        }
    }

    [Fact]
    public void It_goes_to_a_configured_lead_from_the_day_on_and_never_for_a_cancelled_event()
    {
        var card = Sample.Card(Written.EventId, Day);
        SendReport.Decide(Written, card, Day, false, null, 0, false).Refusal!.Code.ShouldBe("lead_not_configured");
        SendReport.Decide(Written, card, Day.AddDays(-1), true, null, 0, false).Refusal!.Code.ShouldBe("event_not_held");
        SendReport.Decide(Written, card with { State = PublicEventState.Cancelled }, Day, true, null, 0, false).Refusal!.Code.ShouldBe("report_event_cancelled");
    }

    [Fact]
    public async Task The_lead_gets_one_letter_with_the_papers_and_photos_that_tell_no_place()
    {
        var manager = await house.Manager();
        var card = await house.Event();
        await house.Funnel("69", card, sent: 8, agreed: 5, confirmed: 3, came: 3);
        house.Results(card.Id, Sample.Results);
        await house.CaughtUp();
        var (id, path) = await house.Report(manager, card);
        await ReportingHouse.Upload(manager, path, Pictures.FromPhone(), "Круглый стол");
        await ReportingHouse.Upload(manager, path, Pictures.Jpeg());

        await (await manager.Call(HttpMethod.Post, $"{path}/send", new { })).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        for (var press = 0; press < 3; press++)
        {
            (await manager.Call(HttpMethod.Post, $"{path}/send", new { }, ifMatch: "\"1\"", key: $"send-{id}")).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        }

        await (await manager.Call(HttpMethod.Post, $"{path}/send", new { }, ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.Conflict, "report_on_its_way");
        await using (await Lag.Of(house, "RegionFigures:%"))
        {
            await house.Run<SendReportJob>();
            (await (await manager.GetAsync(path)).Json()).GetProperty("deliveries")[0].GetProperty("messageId").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null, "the figures lag behind");
        }

        await house.Run<SendReportJob>();
        await house.Run<SendReportJob>();
        await house.Run<SendMail>();

        var letters = Directory.GetFiles(Path.Combine(house.DataFolder, "mail"), "*.eml").Select(f => MimeMessage.Load(f)).Where(m => m.Subject!.Contains("Тверская", StringComparison.Ordinal)).ToArray();
        var letter = letters.ShouldHaveSingleItem();
        letter.To.Mailboxes.Single().Address.ShouldBe("project.lead@example.org");
        letter.Subject.ShouldBe("Отчёт: Тверская область, 20 ноября 2026");
        letter.TextBody!.ShouldContain("разослано приглашений: 8");
        var files = letter.Attachments.OfType<MimePart>().ToDictionary(p => p.FileName!, Bytes);
        files.Keys.ShouldBe(["Отчёт Тверская область 2026-11-20.pdf", "Отчёт Тверская область 2026-11-20.docx", "Фото 01.jpg", "Фото 02.jpg"]);
        foreach (var format in new[] { "pdf", "docx" })
        {
            var text = Papers.Text(files[$"Отчёт Тверская область 2026-11-20.{format}"], format);
            text.ShouldContain("Приглашения разосланы");
            text.ShouldContain("63");
            text.ShouldContain("Круглый стол");
        }

        files.Values.ShouldAllBe(f => !Pictures.HasMetadata(f));
        var delivery = (await (await manager.GetAsync(path)).Json()).GetProperty("deliveries")[0];
        delivery.GetProperty("state").GetString().ShouldBe("kept");
        delivery.GetProperty("messageId").GetString().ShouldBe(letter.MessageId);
    }

    [Fact]
    public async Task Before_the_day_nothing_is_sent()
    {
        var manager = await house.Manager();
        var (_, path) = await house.Report(manager, await house.Event(date: "2026-11-24", state: PublicEventState.Inviting));
        await (await manager.Call(HttpMethod.Post, $"{path}/send", new { }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.Conflict, "event_not_held");
        (await (await manager.GetAsync(path)).Json()).GetProperty("deliveries").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Another_regions_report_is_not_found()
    {
        var (_, path) = await house.Report(await house.Manager(), await house.Event());
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Post, $"{path}/send", new { }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    private static byte[] Bytes(MimePart part)
    {
        using var bytes = new MemoryStream();
        part.Content!.DecodeTo(bytes);
        return bytes.ToArray();
    }
}
