using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Host;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Tests.Events;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Host;

/// <summary>A host that doesn't lead, as if no host projected facts.</summary>
public sealed class IdleHouse : House
{
    public IdleHouse() => Setting("Roles:Worker", "false");
}

public class ReadyTests(IdleHouse house) : IClassFixture<IdleHouse>
{
    [Fact]
    public async Task Ready_says_no_when_facts_are_not_being_projected()
    {
        var anyone = house.Anonymous();
        var id = Guid.NewGuid();
        await using (var session = house.Store.LightweightSession("69"))
        {
            session.Events.Append(id, Samples.Planned(id), new AnnouncementWritten(id, new SealedText(id, ""), false));
            await session.SaveChangesAsync();
        }

        (await anyone.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK, "patience");
        house.Clock.Advance(TimeSpan.FromSeconds(31));
        (await anyone.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await anyone.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}

/// <summary>A host for jobs and facts only.</summary>
public sealed class WorkerHouse : House
{
    public WorkerHouse() => Setting("Roles:Api", "false");
}

public class WorkerTests(WorkerHouse house) : IClassFixture<WorkerHouse>
{
    [Fact]
    public async Task A_worker_tells_its_health_and_answers_nothing_else()
    {
        var anyone = house.Anonymous();
        (await anyone.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await anyone.GetStringAsync("/metrics")).ShouldContain("zarozhdenie_leader");
        await (await anyone.PostAsJsonAsync("/api/v1/access/sign-in", new { email = Users.Manager69, password = Passwords.All })).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }
}

public class OperationsTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task Jobs_are_for_administrators()
    {
        (await house.Anonymous().GetAsync("/jobs")).StatusCode.ShouldBeOneOf(HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden);
        (await (await house.Manager()).GetAsync("/jobs")).StatusCode.ShouldBeOneOf(HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden);
        (await (await house.As(Users.Administrator)).GetAsync("/jobs")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("same-origin", true)]
    [InlineData("cross-site", false)]
    [InlineData(null, false)]
    public async Task The_dashboards_own_buttons_work_from_its_own_page_only(string? site, bool taken)
    {
        var administrator = await house.As(Users.Administrator);
        administrator.DefaultRequestHeaders.Remove("X-CSRF");
        if (site is not null)
        {
            administrator.DefaultRequestHeaders.Add("Sec-Fetch-Site", site);
        }

        var answer = await administrator.PostAsync("/jobs/stats", new FormUrlEncodedContent([new("metrics[]", "servers:count")]));
        (answer.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)).ShouldBe(taken);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("10.0.0.0/8, 192.168.1.5", 2)]
    [InlineData("fd00::7", 1)]
    public void Only_named_proxies_are_believed(string known, int networks)
    {
        var proxies = Web.Proxies(new ConfigurationBuilder().AddInMemoryCollection([new("Proxy:Known", known)]).Build());
        proxies.Length.ShouldBe(networks);
        proxies.Where(p => !known.Contains('/', StringComparison.Ordinal)).ShouldAllBe(p => p.PrefixLength == p.BaseAddress.GetAddressBytes().Length * 8);
    }

    [Theory]
    [InlineData("\"7\"", 7)]
    [InlineData("W/\"7\"", 7)]
    [InlineData("\"7-zstd\"", 7)]
    [InlineData("\"seven\"", null)]
    [InlineData("", null)]
    public void A_version_is_the_same_whatever_a_proxy_made_of_its_tag(string header, int? version) =>
        Slice<object, object>.VersionIn(header).ShouldBe(version);

    [Fact]
    public async Task Metrics_and_health_answer_and_unknown_paths_are_problems()
    {
        var anyone = house.Anonymous();
        (await anyone.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await anyone.GetStringAsync("/metrics")).ShouldContain("zarozhdenie_leader");
        await (await anyone.GetAsync("/api/v1/nothing/here")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    [Theory]
    [InlineData("{\"email\": ")]
    [InlineData("[]")]
    [InlineData("{\"email\":\"a@b.c\",\"password\":\"x\",\"admin\":true}")]
    [InlineData("{\"email\":5,\"password\":\"x\"}")]
    public async Task A_body_that_does_not_fit_is_refused_with_400(string body)
    {
        var answer = await house.Anonymous().PostAsync("/api/v1/access/sign-in", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));
        await answer.ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
    }

    [Fact]
    public async Task Problems_speak_the_callers_language()
    {
        var english = house.Anonymous();
        english.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-GB,en;q=0.9");
        (await (await english.GetAsync("/api/v1/access/me")).Json(HttpStatusCode.Unauthorized)).GetProperty("detail").GetString().ShouldBe("Sign in first.");
        (await (await house.Anonymous().GetAsync("/api/v1/access/me")).Json(HttpStatusCode.Unauthorized)).GetProperty("detail").GetString().ShouldBe("Войдите в систему.");
    }

    [Fact]
    public async Task Changes_are_told_while_they_happen_and_only_to_their_region()
    {
        var manager = await house.Manager();
        using var feed = await manager.GetAsync("/api/v1/changes", HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await feed.Content.ReadAsStreamAsync());
        (await reader.ReadLineAsync()).ShouldBe(": open");
        await (await house.As(Users.Manager39)).PostAsJsonAsync("/api/v1/contacts/people", new { fullName = "Чужой Иван Иванович", basis = "official", phones = new[] { "+7 900 000-00-02" } });
        await manager.PostAsJsonAsync("/api/v1/contacts/people", new { fullName = "Своя Мария Ивановна", basis = "official", phones = new[] { "+7 900 000-00-01" } });
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        for (string? line; (line = await reader.ReadLineAsync(patience.Token)) is not null;)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal) && line.Contains("\"contacts\"", StringComparison.Ordinal))
            {
                line.ShouldNotContain("Мария");
                return;
            }
        }

        throw new InvalidOperationException("No change was told.");
    }
}
