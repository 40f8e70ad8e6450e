using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;
using Zarozhdenie.Shared.Http;

namespace Zarozhdenie.Host;

/// <summary>The OpenAPI document (F83): what the web admin's client is generated from and third parties build on.</summary>
internal static class OpenApi
{
    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(o => Json.Set(o.SerializerOptions));
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(o =>
        {
            o.SwaggerDoc("v1", new OpenApiInfo
            {
                Title = "Zarozhdenie",
                Version = "v1",
                Description = "Preliminary public events of the project «Зарождение»: from the plan to the report. Errors are problem details (RFC 9457) with a stable `code`, in the language of `Accept-Language` (Russian unless English is asked for).",
                License = new OpenApiLicense { Name = "Proprietary", Url = new Uri("https://zarozhdenie.example/licence") },
            });
            o.AddServer(new OpenApiServer { Url = "/", Description = "This host" });
            o.AddSecurityDefinition("cookie", new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = "__Host-zarozhdenie", Description = "Set by SignIn; unsafe requests also need the header `X-CSRF: 1`. Over plain http on localhost the cookie is named `zarozhdenie`." });
            o.CustomSchemaIds(SchemaId);
            o.SupportNonNullableReferenceTypes();
            o.UseAllOfToExtendReferenceSchemas();
            o.SchemaFilter<OpenApiSchemas>();
            o.OperationFilter<OpenApiOperations>();
            o.DocumentFilter<OpenApiTags>();
            o.DocumentFilter<OpenApiWords>();
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.xml").Where(f => File.Exists(Path.ChangeExtension(f, ".dll"))))
            {
                o.IncludeXmlComments(file);
            }
        });
        return services;
    }

    public static async Task WriteOpenApi(this WebApplication app, TextWriter to)
    {
        // The endpoints become known to the explorer when the pipeline is closed; the host itself isn't started for this.
        app.UseEndpoints(_ => { });
        var document = app.Services.GetRequiredService<ISwaggerProvider>().GetSwagger("v1");
        await to.WriteLineAsync(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0));
    }

    /// <summary>Nested types are named with their slice, pages with what they hold.</summary>
    private static string SchemaId(Type type)
    {
        if (type.IsGenericType)
        {
            return string.Concat(type.GetGenericArguments().Select(SchemaId)) + type.Name.Split('`')[0];
        }

        return type.DeclaringType is { } outer && !type.IsGenericParameter ? SchemaId(outer) + type.Name : type.Name;
    }
}
