using System.Net;
using Npgsql;
using Zarozhdenie.Reporting;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Reporting;

public class EditPhotoTests(ReportingHouse house) : IClassFixture<ReportingHouse>
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1.5)]
    [InlineData(2, 2.5)]
    [InlineData(3, 4)]
    [InlineData(20, 4)]
    public void A_place_among_the_others_gives_an_order_between_them(int place, double order) => Photo.OrderAt(place, [1, 2, 3]).ShouldBe(order);

    [Fact]
    public async Task Photos_get_captions_another_order_and_a_consent_mark()
    {
        var manager = await house.Manager();
        var (_, path) = await house.Report(manager, await house.Event());
        var ids = new List<Guid>();
        for (var i = 0; i < 3; i++)
        {
            ids.Add((await (await ReportingHouse.Upload(manager, path, Pictures.Jpeg(300 + i, 200))).Json(HttpStatusCode.Created)).Id());
        }

        await (await manager.Call(HttpMethod.Patch, $"{path}/photos/{ids[2]}", new { place = 0 })).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        var moved = await manager.Call(HttpMethod.Patch, $"{path}/photos/{ids[2]}", new { place = 0, caption = "Открытие", mayPublish = true }, ifMatch: "\"2\"");
        moved.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        moved.Headers.ETag!.Tag.ShouldBe("\"3\"");
        (await manager.Call(HttpMethod.Patch, $"{path}/photos/{ids[2]}", new { place = 1 }, ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);

        var photos = (await (await manager.GetAsync(path)).Json()).GetProperty("photos");
        photos.EnumerateArray().Select(p => p.Id()).ShouldBe([ids[2], ids[0], ids[1]]);
        photos[0].GetProperty("caption").GetString().ShouldBe("Открытие");
        photos[0].GetProperty("mayPublish").GetBoolean().ShouldBeTrue();
        photos[0].GetProperty("version").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task A_removed_photo_is_gone_from_the_report_and_the_database()
    {
        var manager = await house.Manager();
        var (_, path) = await house.Report(manager, await house.Event());
        var photo = (await (await ReportingHouse.Upload(manager, path, Pictures.Jpeg())).Json(HttpStatusCode.Created)).Id();

        (await manager.Call(HttpMethod.Delete, $"{path}/photos/{photo}", ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await manager.GetAsync($"{path}/photos/{photo}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await manager.Call(HttpMethod.Delete, $"{path}/photos/{photo}", ifMatch: "\"3\"")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await manager.GetAsync(path)).Json()).GetProperty("photos").GetArrayLength().ShouldBe(0);
        await using var database = NpgsqlDataSource.Create(house.Database);
        await using var count = database.CreateCommand("select count(*) from reporting.photos where id = $1");
        count.Parameters.AddWithValue(photo);
        (await count.ExecuteScalarAsync()).ShouldBe(0L);
    }
}
