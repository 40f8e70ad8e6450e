using System.Net;
using Zarozhdenie.Reporting;
using Zarozhdenie.Reporting.Features;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Reporting;

public class AddPhotoTests(ReportingHouse house) : IClassFixture<ReportingHouse>
{
    private static readonly Report Started = new(Guid.CreateVersion7(), Guid.CreateVersion7(), null, 0, 1);

    [Fact]
    public void A_report_has_at_most_twenty_photos()
    {
        Photo[] others = [.. Enumerable.Range(1, 20).Select(i => new Photo(Guid.CreateVersion7(), Started.EventId, Started.Id, null, i, false, false, 2))];
        AddPhoto.Decide(Started, others, 100, Guid.CreateVersion7(), null).Refusal!.Code.ShouldBe("photos_too_many");
        AddPhoto.Decide(Started, others[..19], 100, Guid.CreateVersion7(), null).Value.Item2.Order.ShouldBe(20);
    }

    [Fact]
    public async Task A_photo_is_kept_without_metadata_and_needs_consent_to_be_published()
    {
        var manager = await house.Manager();
        var (_, path) = await house.Report(manager, await house.Event());

        var added = await (await ReportingHouse.Upload(manager, path, Pictures.FromPhone(), "Круглый стол")).Json(HttpStatusCode.Created);

        added.GetProperty("mayPublish").GetBoolean().ShouldBeFalse();
        added.GetProperty("caption").GetString().ShouldBe("Круглый стол");
        (added.GetProperty("width").GetInt32(), added.GetProperty("height").GetInt32()).ShouldBe((600, 900));
        foreach (var size in new[] { "full", "thumb" })
        {
            // As an <img> asks: without headers.
            var picture = await (await house.As(Users.Lead)).GetAsync($"{path}/photos/{added.Id()}?size={size}&region=69");
            picture.StatusCode.ShouldBe(HttpStatusCode.OK);
            picture.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
            Pictures.HasMetadata(await picture.Content.ReadAsByteArrayAsync()).ShouldBeFalse();
        }

        (await (await manager.GetAsync(path)).Json()).GetProperty("photos").GetArrayLength().ShouldBe(1);
        (await manager.GetAsync(path)).Headers.ETag!.Tag.ShouldBe("\"1\"", "photos don't get in the way of whoever writes the text");
    }

    [Fact]
    public async Task What_is_no_photo_leaves_nothing_behind()
    {
        var manager = await house.Manager();
        var (_, path) = await house.Report(manager, await house.Event());
        await (await ReportingHouse.Upload(manager, path, "no picture"u8.ToArray())).ShouldRefuse(HttpStatusCode.UnprocessableEntity, "photo_unreadable");
        await (await ReportingHouse.Upload(manager, path, [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[40]])).ShouldRefuse(HttpStatusCode.UnprocessableEntity, "photo_heic");
        await (await ReportingHouse.Upload(manager, path, new byte[16 * 1024 * 1024])).ShouldRefuse(HttpStatusCode.RequestEntityTooLarge, "photo_too_heavy");
        (await (await manager.GetAsync(path)).Json()).GetProperty("photos").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task One_key_adds_one_photo()
    {
        var manager = await house.Manager();
        var (_, path) = await house.Report(manager, await house.Event());
        manager.DefaultRequestHeaders.Add("Idempotency-Key", "photo-once");
        var first = await (await ReportingHouse.Upload(manager, path, Pictures.Jpeg())).Json(HttpStatusCode.Created);
        var second = await (await ReportingHouse.Upload(manager, path, Pictures.Jpeg())).Json(HttpStatusCode.Created);
        second.Id().ShouldBe(first.Id());
        (await (await manager.GetAsync(path)).Json()).GetProperty("photos").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Another_regions_photo_is_not_found()
    {
        var manager = await house.Manager();
        var (_, path) = await house.Report(manager, await house.Event());
        var photo = (await (await ReportingHouse.Upload(manager, path, Pictures.Jpeg())).Json(HttpStatusCode.Created)).Id();
        var other = await house.As(Users.Manager39);
        (await other.GetAsync($"{path}/photos/{photo}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ReportingHouse.Upload(other, path, Pictures.Jpeg())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.Call(HttpMethod.Patch, $"{path}/photos/{photo}", new { place = 0 }, ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.Call(HttpMethod.Delete, $"{path}/photos/{photo}", ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
