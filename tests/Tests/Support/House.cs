using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Marten;
using Marten.Events;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Zarozhdenie.Access;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Tests.Support;

/// <summary>
/// The whole host on a database of its own, with a clock the test sets. One per test class:
/// <c>public class X(House house) : IClassFixture&lt;House&gt;</c>.
/// </summary>
public class House : IAsyncLifetime
{
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);
    private WebApplicationFactory<Program>? _app;

    /// <summary>Monday morning in Moscow, well before the events that tests plan.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 7, 0, 0, TimeSpan.Zero);

    internal TestClock Clock { get; } = new(Start);

    public string Database { get; private set; } = "";

    public IServiceProvider Services => _app!.Services;

    internal IDocumentStore Store => Services.GetRequiredService<IDocumentStore>();

    public string DataFolder { get; } = Directory.CreateTempSubdirectory("zarozhdenie-test-").FullName;

    /// <summary>Set in a derived fixture's constructor, before the host starts.</summary>
    protected void Setting(string key, string value) => _settings[key] = value;

    public virtual async ValueTask InitializeAsync()
    {
        Database = await TestPostgres.NewDatabase(await TestPostgres.Template("house", Migrate));
        _app = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseSetting("ConnectionStrings:Postgres", Database);
            web.UseSetting("Public:BaseUrl", "http://localhost");
            web.UseSetting("Testing", "true");
            web.UseSetting("Roles:Jobs", "false");
            web.UseSetting("Admin:Email", "first@demo.example");
            web.UseSetting("Admin:Password", Passwords.All);
            web.UseSetting("DataFolder", DataFolder);
            web.UseSetting("Reporting:LeadName", "Проектов Пётр Петрович");
            web.UseSetting("Reporting:LeadEmail", "project.lead@example.org");
            web.UseSetting("RateLimits:PerSecond", "100000");
            web.UseSetting("Serilog:MinimumLevel:Default", "Error");
            web.UseSetting("Serilog:MinimumLevel:Override:Zarozhdenie.Shared.Http.ProblemMiddleware", "Warning");
            foreach (var (key, value) in _settings)
            {
                web.UseSetting(key, value);
            }

            web.ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
                Customize(services);
            });
        });
        _ = _app.Server;
        await AddAccounts();
    }

    /// <summary>Where a derived fixture replaces what the test needs replaced.</summary>
    protected virtual void Customize(IServiceCollection services)
    {
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        Directory.Delete(DataFolder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A client signed in as one of <see cref="Users"/>.</summary>
    public async Task<HttpClient> As(string email, string? region = null)
    {
        var client = Anonymous();
        if (region is not null)
        {
            client.DefaultRequestHeaders.Add("X-Region", region);
        }

        var answer = await client.PostAsJsonAsync("/api/v1/access/sign-in", new { email, password = Passwords.All });
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        return client;
    }

    /// <summary>The manager of Tver (69).</summary>
    public Task<HttpClient> Manager() => As(Users.Manager69);

    /// <summary>A client that isn't signed in; keeps cookies.</summary>
    public HttpClient Anonymous()
    {
        var client = _app!.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = true, AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("X-CSRF", "1");
        return client;
    }

    /// <summary>Waits until projections and reactions have seen every fact.</summary>
    public async Task CaughtUp() => await Store.WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(20));

    /// <summary>Runs a recurring job once, now.</summary>
    public async Task Run<TJob>()
        where TJob : class, IJob
    {
        await using var scope = Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<TJob>(scope.ServiceProvider).Run(CancellationToken.None);
    }

    private async Task AddAccounts()
    {
        var hasher = new PasswordHasher<Account>();
        var hash = hasher.HashPassword(null!, Passwords.All);
        await using var session = Store.LightweightSession(Region.National);
        session.Store(
            new Account(Guid.CreateVersion7(), Users.Manager69, "Светлова Анна Игоревна", hash, [Role.Manager], ["69"], true),
            new Account(Guid.CreateVersion7(), Users.Manager39, "Лугова Вера Павловна", hash, [Role.Manager], ["39"], true),
            new Account(Guid.CreateVersion7(), Users.Caller69, "Рощин Павел", hash, [Role.Caller], ["69"], true),
            new Account(Guid.CreateVersion7(), Users.Lead, "Кедрова Ольга Сергеевна", hash, [Role.Lead], [], true),
            new Account(Guid.CreateVersion7(), Users.Administrator, "Администратор", hash, [Role.Administrator], [], true));
        await session.SaveChangesAsync();
    }

    private static async Task Migrate(string address)
    {
        await using var app = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseSetting("ConnectionStrings:Postgres", address);
            web.UseSetting("Public:BaseUrl", "http://localhost");
            web.ConfigureTestServices(s => s.RemoveAll<Microsoft.Extensions.Hosting.IHostedService>());
        });
        await Zarozhdenie.Host.Migration.Run(app.Services);
    }
}

/// <summary>Accounts of every test host; all with <see cref="Passwords.All"/>.</summary>
public static class Users
{
    public const string Manager69 = "manager@test.example";
    public const string Manager39 = "manager39@test.example";
    public const string Caller69 = "caller@test.example";
    public const string Lead = "lead@test.example";
    public const string Administrator = "admin@test.example";
}

public static class Passwords
{
    public const string All = "test-zarozhdenie";
}

/// <summary>A clock that stands where the test puts it.</summary>
internal sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Set(DateTimeOffset to) => _now = to.ToUniversalTime();

    public void Advance(TimeSpan by) => _now += by;
}

/// <summary>Short ways to say what tests say often.</summary>
public static class HttpExtensions
{
    public static async Task<JsonElement> Json(this HttpResponseMessage answer, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(expected, text);
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement.Clone();
    }

    public static async Task ShouldRefuse(this HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        JsonDocument.Parse(text).RootElement.GetProperty("code").GetString().ShouldBe(code);
    }

    public static Task<HttpResponseMessage> Call(this HttpClient client, HttpMethod method, string path, object? body = null, string? ifMatch = null, string? key = null)
    {
        var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = JsonContent.Create(body, options: Zarozhdenie.Shared.Http.Json.Options);
        }

        if (ifMatch is not null)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue(ifMatch));
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return client.SendAsync(request);
    }

    public static Guid Id(this JsonElement json, string name = "id") => json.GetProperty(name).GetGuid();
}
