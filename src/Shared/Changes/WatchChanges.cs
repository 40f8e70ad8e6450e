using System.Text.Json;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Shared.Changes;

/// <summary>Server-sent changes: topic and id only; the page asks for the rest.</summary>
internal sealed class WatchChanges(ChangeFeed feed, Caller caller, TimeProvider clock) : EndpointWithoutRequest
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public override void Configure()
    {
        Get("/changes");
        Roles(Role.All);
        Metadata(new NationalScope(), new AnswersWith(200, "text/event-stream"));
        Summary(s => s.Summary = "What changed, as server-sent events");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var named = Query<string?>("region", isRequired: false);
        if (named is not null && !caller.Is(Role.Lead) && !caller.Regions.Contains(named, StringComparer.Ordinal))
        {
            throw new RefusedException(Refusal.NotFound);
        }

        var of = named ?? (caller.Is(Role.Lead) ? null : caller.Regions.Count > 0 ? caller.Regions[0] : Region.National);
        var (id, changes) = feed.Open(of);
        try
        {
            HttpContext.Response.ContentType = "text/event-stream";
            HttpContext.Response.Headers.CacheControl = "no-cache";
            await HttpContext.Response.WriteAsync(": open\n\n", ct);
            await HttpContext.Response.Body.FlushAsync(ct);
            // Who signed out or lost a role meanwhile is found out when the page connects again.
            for (var until = clock.GetUtcNow() + Longest; clock.GetUtcNow() < until;)
            {
                using var beat = CancellationTokenSource.CreateLinkedTokenSource(ct);
                beat.CancelAfter(TimeSpan.FromSeconds(20));
                try
                {
                    var change = await changes.ReadAsync(beat.Token);
                    await HttpContext.Response.WriteAsync($"event: change\ndata: {JsonSerializer.Serialize(new { change.Topic, change.Id }, Json.Options)}\n\n", ct);
                }
                catch (OperationCanceledException) when (!ct.IsCancellationRequested)
                {
                    await HttpContext.Response.WriteAsync(": beat\n\n", ct);
                }

                await HttpContext.Response.Body.FlushAsync(ct);
            }
        }
        finally
        {
            feed.Close(id);
        }
    }
}
