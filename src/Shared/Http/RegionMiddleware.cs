using Microsoft.AspNetCore.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Shared.Http;

/// <summary>The slice works with national data: no region is needed.</summary>
public sealed class NationalScope;

/// <summary>The slice shows or exports people's data: each reading is logged (F90).</summary>
public sealed class ReadsPeople;

/// <summary>Sets the region of a request from the account, the header <c>X-Region</c> or, where headers can't be sent, the query <c>region=</c>.</summary>
internal sealed class RegionMiddleware(RequestDelegate next)
{
    public async Task Invoke(HttpContext http, Caller caller, CurrentRegion current, Regions regions, ReadingLog readings)
    {
        var metadata = http.GetEndpoint()?.Metadata;
        if (metadata?.GetMetadata<FastEndpoints.EndpointDefinition>() is null || !caller.SignedIn)
        {
            await next(http);
            return;
        }

        var named = http.Request.Headers["X-Region"].FirstOrDefault() ?? http.Request.Query["region"].FirstOrDefault();
        var national = metadata.GetMetadata<NationalScope>() is not null;
        var code = named ?? (caller.Regions.Count == 1 && !caller.Is(Role.Lead) ? caller.Regions[0] : null);
        var own = code is not null && caller.Regions.Contains(code, StringComparer.Ordinal);
        if (code is null && !national)
        {
            throw new RefusedException(Refusal.RegionRequired);
        }

        if (code is not null)
        {
            var known = (await regions.All(http.RequestAborted)).ContainsKey(code);
            if (!known || (!own && !caller.Is(Role.Lead) && !(national && caller.Is(Role.Administrator))))
            {
                throw new RefusedException(Refusal.NotFound);
            }

            current.Use(code);
        }

        await next(http);
        if (code is not null && http.Response.StatusCode < 300 && (metadata.GetMetadata<ReadsPeople>() is not null || (!own && !national)))
        {
            await readings.Write(caller.Id, code, http);
        }
    }
}
