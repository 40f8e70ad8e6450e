using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.FileProviders;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Host;

/// <summary>HTTP around the endpoints: language, proxies, security headers, limits, the web admin's files.</summary>
internal static class Web
{
    public static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration settings)
    {
        services.Configure<RequestLocalizationOptions>(o =>
        {
            CultureInfo[] languages = [new("ru-RU"), new("ru"), new("en")];
            o.DefaultRequestCulture = new RequestCulture(languages[0]);
            o.SupportedCultures = [languages[0]];
            o.SupportedUICultures = languages;
            o.RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider()];
        });
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            o.KnownProxies.Clear();
            o.KnownIPNetworks.Clear();
            foreach (var proxy in Proxies(settings))
            {
                o.KnownIPNetworks.Add(proxy);
            }
        });
        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = 30 * 1024 * 1024;
        });
        services.AddResponseCompression(o => o.EnableForHttps = false);
        services.AddRateLimiter(o =>
        {
            var perSecond = int.Parse(settings["RateLimits:PerSecond"] ?? "200", CultureInfo.InvariantCulture);
            o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetTokenBucketLimiter(
                // By address: a cookie nobody has checked yet is whatever its sender likes.
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new TokenBucketRateLimiterOptions { TokenLimit = perSecond * 3, TokensPerPeriod = perSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0 }));
            o.OnRejected = async (context, _) => await Problems.Write(
                context.HttpContext,
                Problems.From(context.HttpContext, new Refusal("too_many_requests", "Слишком много запросов. Подождите несколько секунд.", "Too many requests. Wait a few seconds.", 429)));
        });
        return services;
    }

    public static void UseWeb(this WebApplication app)
    {
        // Without a known proxy nobody's word about other addresses is taken: an empty list would mean everybody's.
        if (Proxies(app.Configuration).Length > 0)
        {
            app.UseForwardedHeaders();
        }

        app.UseRequestLocalization();
        app.Use(static (http, next) =>
        {
            var headers = http.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            if (http.Request.IsHttps)
            {
                headers.StrictTransportSecurity = "max-age=31536000";
            }

            headers.ContentSecurityPolicy = http.Request.Path.StartsWithSegments("/swagger", StringComparison.Ordinal) || http.Request.Path.StartsWithSegments("/jobs", StringComparison.Ordinal)
                ? "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'"
                : "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; script-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
            return next(http);
        });
        app.Use(static (http, next) =>
        {
            // A question has no body: clients that send a content type with it must not make it one.
            if (HttpMethods.IsGet(http.Request.Method) && (http.Request.ContentLength ?? 0) == 0)
            {
                http.Request.ContentType = null;
            }

            return next(http);
        });
        app.UseProblems();
        app.UseResponseCompression();
        app.UseWebAdminFiles();
        app.UseRouting();
        app.UseRateLimiter();
    }

    internal static System.Net.IPNetwork[] Proxies(IConfiguration settings) =>
        [.. (settings["Proxy:Known"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network)];

    private static System.Net.IPNetwork Network(string text) =>
        System.Net.IPNetwork.TryParse(text, out var network) ? network
        : System.Net.IPAddress.TryParse(text, out var one) ? new System.Net.IPNetwork(one, one.GetAddressBytes().Length * 8)
        : throw new WrongSetting("Proxy__Known", "addresses or networks, separated by commas");

    /// <summary>The web admin's own files, before routing: the fallback below would take their place.</summary>
    private static void UseWebAdminFiles(this WebApplication app)
    {
        if (app.WebAdminFiles() is not { } files)
        {
            return;
        }

        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            OnPrepareResponse = c => c.Context.Response.Headers.CacheControl = c.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache",
        });
    }

    /// <summary>Every address that is neither the API's nor a file's opens the web admin, which has its own routes.</summary>
    public static void MapWebAdmin(this WebApplication app)
    {
        if (app.WebAdminFiles() is not { } files)
        {
            return;
        }

        app.MapFallback(async http =>
        {
            if (NotPages.Any(p => http.Request.Path.StartsWithSegments(p, StringComparison.Ordinal)))
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            http.Response.Headers.CacheControl = "no-cache";
            http.Response.ContentType = "text/html; charset=utf-8";
            await http.Response.SendFileAsync(files.GetFileInfo("index.html"));
        });
    }

    /// <summary>What opens by a signed link, without a sign-in.</summary>
    internal static readonly PathString[] PersonalLinks = ["/a", "/c", "/p", "/calendar"];

    private static readonly PathString[] NotPages = ["/api", .. PersonalLinks, "/swagger", "/health", "/jobs", "/metrics"];

    private static PhysicalFileProvider? WebAdminFiles(this WebApplication app) =>
        app.Configuration["WebAdmin:Root"] is { Length: > 0 } root && Directory.Exists(root) ? new PhysicalFileProvider(Path.GetFullPath(root)) : null;
}
