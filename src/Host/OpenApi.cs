using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;

namespace Zarozhdenie.Host;

/// <summary>The OpenAPI document (F83).</summary>
internal static class OpenApi
{
    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(o => o.SwaggerDoc("v1", new OpenApiInfo { Title = "Zarozhdenie", Version = "v1" }));
        return services;
    }

    public static async Task WriteOpenApi(this WebApplication app, TextWriter to)
    {
        var document = app.Services.GetRequiredService<ISwaggerProvider>().GetSwagger("v1");
        await to.WriteAsync(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0));
    }
}
