using System.Net;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Reporting;

public class GetReportTests(ReportingHouse house) : IClassFixture<ReportingHouse>
{
    [Fact]
    public async Task A_report_is_prefilled_from_facts()
    {
        var manager = await house.Manager();
        var card = await house.Event();
        await house.Funnel("69", card, sent: 10, agreed: 6, confirmed: 4, came: 3);
        house.Results(card.Id, Sample.Results);
        await house.CaughtUp();
        var (_, path) = await house.Report(manager, card);

        var report = await (await manager.GetAsync(path)).Json();

        var counts = report.GetProperty("counts");
        int Count(string name) => counts.GetProperty(name).GetInt32();
        (Count("invited"), Count("sent"), Count("agreed"), Count("confirmed"), Count("attended"), Count("came")).ShouldBe((10, 10, 6, 4, 11, 13));
        counts.GetProperty("sessions")[0].GetProperty("came").GetInt32().ShouldBe(9);
        counts.GetProperty("sessions")[0].GetProperty("byCategory")[0].GetProperty("category").GetString().ShouldBe("authority");
        counts.GetProperty("readiness").GetProperty("joins").GetInt32().ShouldBe(3);
        report.GetProperty("text").GetString().ShouldBe("");
        report.GetProperty("suggestedText").GetString()!.ShouldContain("Пришли 13\u00A0человек: на первую сессию 9, на вторую 7.");
        report.GetProperty("held").GetBoolean().ShouldBeTrue();
        report.GetProperty("mailConfigured").GetBoolean().ShouldBeFalse();
        report.GetProperty("leadName").GetString().ShouldBe("Проектов Пётр Петрович");
        await using (await Lag.Of(house, "RegionFigures:%"))
        {
            (await (await manager.GetAsync(path)).Json()).GetProperty("asOf").GetDateTimeOffset().ShouldBe(Lag.Since);
        }
    }

    [Fact]
    public async Task The_lead_reads_it_by_naming_the_region()
    {
        var (_, path) = await house.Report(await house.Manager(), await house.Event());
        (await (await house.As(Users.Lead, "69")).GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await house.As(Users.Lead, "69")).GetAsync($"{path}/document.docx")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Readings(path)).ShouldBe(["GetReport", "GetReportDocument"]);
        await (await (await house.As(Users.Lead)).GetAsync(path)).ShouldRefuse(HttpStatusCode.BadRequest, "region_required");
    }

    [Theory]
    [InlineData("pdf", "application/pdf")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task The_paper_holds_the_figures(string format, string type)
    {
        var manager = await house.Manager();
        var card = await house.Event();
        house.Results(card.Id, Sample.Results);
        var (_, path) = await house.Report(manager, card);
        (await ReportingHouse.Upload(manager, path, Pictures.FromPhone(), "Круглый стол")).StatusCode.ShouldBe(HttpStatusCode.Created);

        var paper = await manager.GetAsync($"{path}/document.{format}");

        paper.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        var text = Papers.Text(await paper.Content.ReadAsByteArrayAsync(), format);
        text.ShouldContain("Семья региона");
        text.ShouldContain("Создать просемейный кластер");
        text.ShouldContain("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        text.ShouldContain("Заместитель Губернатора Берёзов И. С.");
        text.ShouldContain("Круглый стол");
        (await manager.GetAsync($"{path}/document.xlsx")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<string[]> Readings(string path)
    {
        await using var database = Npgsql.NpgsqlDataSource.Create(house.Database);
        await using var command = database.CreateCommand("select operation from shared.readings where path like $1 || '%' order by operation");
        command.Parameters.AddWithValue(path);
        await using var rows = await command.ExecuteReaderAsync();
        var operations = new List<string>();
        while (await rows.ReadAsync())
        {
            operations.Add(rows.GetString(0));
        }

        return [.. operations.Distinct(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task Before_the_day_it_says_so()
    {
        var manager = await house.Manager();
        var (_, path) = await house.Report(manager, await house.Event(date: "2026-12-03", state: PublicEventState.Preparing));
        (await (await manager.GetAsync(path)).Json()).GetProperty("held").GetBoolean().ShouldBeFalse();
    }
}
