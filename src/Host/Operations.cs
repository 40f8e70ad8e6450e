using Hangfire;
using Hangfire.Dashboard;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Prometheus;
using Serilog;
using Serilog.Formatting.Compact;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Host;

/// <summary>What those who run it look at: logs, traces, metrics, health, jobs.</summary>
internal static class Operations
{
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Host.UseSerilog((context, log) => log
            .ReadFrom.Configuration(context.Configuration)
            .MinimumLevel.Override("Microsoft.AspNetCore", Serilog.Events.LogEventLevel.Warning)
            .MinimumLevel.Override("Hangfire", Serilog.Events.LogEventLevel.Warning)
            .MinimumLevel.Override("Npgsql", Serilog.Events.LogEventLevel.Warning)
            .MinimumLevel.Override("Marten", Serilog.Events.LogEventLevel.Warning)
            // Marten writes the parameters of a failed command, which may name somebody; the edge of the request logs the failure itself.
            .MinimumLevel.Override("Marten.IDocumentStore", Serilog.Events.LogEventLevel.Fatal)
            .Enrich.FromLogContext()
            // To stderr: stdout carries what a command was asked for, such as the OpenAPI document.
            .WriteTo.Console(new RenderedCompactJsonFormatter(), standardErrorFromLevel: Serilog.Events.LogEventLevel.Verbose));
        var tracing = builder.Services.AddOpenTelemetry().WithTracing(t => t.AddSource(Telemetry.Name).AddSource("Npgsql").AddAspNetCoreInstrumentation(o => o.EnrichWithHttpRequest = HideLink));
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 })
        {
            tracing.WithTracing(t => t.AddOtlpExporter());
        }

        // One instance: it remembers since when nothing moves.
        builder.Services.AddSingleton<Ready>();
        builder.Services.AddHealthChecks().AddCheck<Ready>("ready");
    }

    // Personal links open without a sign-in: whoever reads traces must not be able to follow them.
    private static void HideLink(System.Diagnostics.Activity activity, HttpRequest request)
    {
        if (Web.PersonalLinks.Any(p => request.Path.StartsWithSegments(p, StringComparison.Ordinal)))
        {
            activity.SetTag("url.path", $"/{request.Path.Value!.Split('/')[1]}/…");
        }
    }

    public static void MapOperations(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live")).ExcludeFromDescription();
        app.MapHealthChecks("/health/ready");
        app.MapMetrics();
        app.UseSwagger();
        app.UseSwaggerUI(o => o.SwaggerEndpoint("/swagger/v1/swagger.json", "Zarozhdenie v1"));
        app.MapHangfireDashboard("/jobs", new DashboardOptions { Authorization = [new AdministratorsOnly()], DashboardTitle = "Zarozhdenie", DisplayStorageConnectionString = false });
    }

    private sealed class AdministratorsOnly : IDashboardAuthorizationFilter
    {
        public bool Authorize(DashboardContext context) => context.GetHttpContext().User.IsInRole(Role.Administrator);
    }
}
