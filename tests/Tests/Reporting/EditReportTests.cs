using System.Net;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Reporting;

public class EditReportTests(ReportingHouse house) : IClassFixture<ReportingHouse>
{
    [Fact]
    public async Task The_managers_words_are_kept_sealed_and_need_the_version_that_was_read()
    {
        var manager = await house.Manager();
        var (id, path) = await house.Report(manager, await house.Event());
        var text = new { text = "Участники поддержали кластер." };

        await (await manager.Call(HttpMethod.Patch, path, text)).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        var saved = await manager.Call(HttpMethod.Patch, path, text, ifMatch: "\"1\"");
        saved.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        saved.Headers.ETag!.Tag.ShouldBe("\"2\"");
        (await (await manager.Call(HttpMethod.Patch, path, text, ifMatch: "\"1\"")).Json(HttpStatusCode.PreconditionFailed)).GetProperty("changedBy").GetString().ShouldBe("Светлова Анна Игоревна");

        (await (await manager.GetAsync(path)).Json()).GetProperty("text").GetString().ShouldBe("Участники поддержали кластер.");
        await using var session = house.Store.LightweightSession("69");
        var stored = System.Text.Json.JsonSerializer.Serialize((await session.Events.FetchStreamAsync(id)).Select(e => e.Data));
        stored.ShouldNotContain("поддержали", Case.Insensitive);
    }

    [Fact]
    public async Task Another_regions_report_is_not_found_and_a_long_text_is_refused()
    {
        var manager = await house.Manager();
        var (_, path) = await house.Report(manager, await house.Event());
        var other = await house.As(Users.Manager39);
        await (await other.Call(HttpMethod.Patch, path, new { text = "Чужое" }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await other.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await manager.Call(HttpMethod.Patch, path, new { text = new string('я', 6001) }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await manager.Call(HttpMethod.Patch, path, new { text = "а", counts = 5 }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
