using System.Net;
using Zarozhdenie.Events.PublicPage;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class PageSendersDecisions
{
    private readonly TestClock _clock = new(House.Start);

    private static readonly IPAddress One = IPAddress.Parse("198.51.100.7");

    [Fact]
    public void A_sender_gets_so_many_requests_an_hour_and_others_as_many()
    {
        using var senders = new PageSenders(_clock);
        Enumerable.Range(0, PageSenders.MostInAnHour).ShouldAllBe(_ => senders.Against(One) == null);
        senders.Against(One)!.Code.ShouldBe("requests_too_many_of_sender");
        senders.Against(One.MapToIPv6())!.Code.ShouldBe("requests_too_many_of_sender", "the same address written otherwise");
        senders.Against(IPAddress.Parse("198.51.100.8")).ShouldBeNull();
        _clock.Advance(TimeSpan.FromHours(1));
        senders.Against(One).ShouldBeNull();
    }

    [Fact]
    public void Whoever_has_an_IPv6_network_is_one_sender()
    {
        using var senders = new PageSenders(_clock);
        for (var i = 0; i < PageSenders.MostInAnHour; i++)
        {
            senders.Against(IPAddress.Parse($"2001:db8:1:2::{i:x}")).ShouldBeNull();
        }

        senders.Against(IPAddress.Parse("2001:db8:1:2:ffff::1")).ShouldNotBeNull();
        senders.Against(IPAddress.Parse("2001:db8:1:3::1")).ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_remembered_longer_than_an_hour()
    {
        using var senders = new PageSenders(_clock);
        senders.Against(One);
        _clock.Advance(TimeSpan.FromMinutes(61));
        senders.Against(null);
        senders.Remembered.ShouldBe(1);
    }
}

public sealed class ProxiedHouse : House
{
    public ProxiedHouse() => Setting("Proxy:Known", "10.0.0.0/8");
}

public class PageSendersTests(ProxiedHouse house) : IClassFixture<ProxiedHouse>
{
    private static async Task<HttpResponseMessage> Ask(HttpClient anybody, string page, int n, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, page) { Content = PublicAnnouncementTests.Form($"Гость {n}", $"g{n}@example.org") };
        request.Headers.Add("X-Forwarded-For", address);
        return await anybody.SendAsync(request);
    }

    [Fact]
    public async Task One_sender_floods_neither_one_page_nor_many_and_the_others_still_come_through()
    {
        var anybody = house.Anonymous();
        string[] pages = [await Page("2026-12-10"), await Page("2026-12-11")];
        for (var n = 0; n < PageSenders.MostInAnHour; n++)
        {
            (await Ask(anybody, pages[n % 2], n, "198.51.100.7")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            house.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var held = await Ask(anybody, pages[0], 100, "198.51.100.7");
        held.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await held.Content.ReadAsStringAsync()).ShouldContain("С вашего адреса за последний час пришло слишком много заявок");
        (await Ask(anybody, pages[0], 100, "203.0.113.9")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        // Who sends the same again, after a lost answer, isn't held back.
        (await Ask(anybody, pages[0], 0, "198.51.100.7")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        house.Clock.Advance(TimeSpan.FromHours(1));
        (await Ask(anybody, pages[0], 101, "198.51.100.7")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        house.Clock.Set(House.Start);
        (await Everything()).ShouldNotContain("198.51.100.7", customMessage: "no address is written down");
    }

    private async Task<string> Page(string date)
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan(date))).Json(HttpStatusCode.Created)).Id();
        var path = $"/api/v1/events/public-events/{id}";
        await (await manager.Call(HttpMethod.Put, $"{path}/announcement", new { text = "Ждём вас" }, ifMatch: "\"1\"")).Json();
        return new Uri((await (await manager.Call(HttpMethod.Post, $"{path}/announcement/publish", ifMatch: "\"2\"")).Json()).GetProperty("url").GetString()!).AbsolutePath;
    }

    private async Task<string> Everything()
    {
        await using var database = Npgsql.NpgsqlDataSource.Create(house.Database);
        await using var command = database.CreateCommand("select coalesce(string_agg(r::text, ' '), '') || (select string_agg(e::text, ' ') from facts.mt_events e) from events.mt_doc_takepartrequest r");
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
