using Microsoft.AspNetCore.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Shared.Http;

/// <summary>The slice works with national data: its session is the national tenant's, a region named is not looked at.</summary>
public sealed class NationalScope;

/// <summary>The slice shows or exports people's data: each reading is logged (F90).</summary>
public sealed class ReadsPeople;

/// <summary>Sets the region of a request from the account, the header <c>X-Region</c> or, where headers can't be sent, the query <c>region=</c>.</summary>
internal sealed class RegionMiddleware(RequestDelegate next)
{
    public async Task Invoke(HttpContext http, Caller caller, CurrentRegion current, Regions regions, ReadingLog readings)
    {
        var metadata = http.GetEndpoint()?.Metadata;
        // What needs no sign-in works without a region of the caller's, even where a cookie came along: signing in again, an invitee's link.
        if (metadata?.GetMetadata<FastEndpoints.EndpointDefinition>() is null || !caller.SignedIn || metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is not null)
        {
            await next(http);
            return;
        }

        if (metadata.GetMetadata<NationalScope>() is not null)
        {
            current.Use(Region.National);
            await (metadata.GetMetadata<ReadsPeople>() is null ? next(http) : Logged(http, caller, Region.National, readings));
            return;
        }

        var named = http.Request.Headers["X-Region"].FirstOrDefault() ?? http.Request.Query["region"].FirstOrDefault();
        var code = named ?? (caller.Regions.Count == 1 && !caller.Is(Role.Lead) ? caller.Regions[0] : throw new RefusedException(Refusal.RegionRequired));
        var own = caller.Regions.Contains(code, StringComparer.Ordinal);
        if ((!own && !caller.Is(Role.Lead)) || !(await regions.All(http.RequestAborted)).ContainsKey(code))
        {
            throw new RefusedException(Refusal.NotFound);
        }

        current.Use(code);
        if (own && metadata.GetMetadata<ReadsPeople>() is null)
        {
            await next(http);
            return;
        }

        await Logged(http, caller, code, readings);
    }

    // Nothing goes out that isn't in the log: the entry is written before the first byte, and a download's end after its last.
    private async Task Logged(HttpContext http, Caller caller, string code, ReadingLog readings)
    {
        Guid? entry = null;
        http.Response.OnStarting(async () => entry = http.Response.StatusCode < 300 ? await readings.Write(caller.Id, code, http) : null);
        await next(http);
        if (entry is { } id && http.GetEndpoint()?.Metadata.GetMetadata<AnswersWith>() is { ContentTypes.Length: > 0 })
        {
            await readings.Complete(id);
        }
    }
}
