using System.Reflection;
using System.Text.Json;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;
using Zarozhdenie.Shared.Http;

namespace Zarozhdenie.Host;

/// <summary>Says which properties are always there: those that aren't nullable and have no default.</summary>
internal sealed class OpenApiSchemas : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties.Count: > 0 } concrete || context.Type.Assembly == typeof(object).Assembly)
        {
            return;
        }

        foreach (var (name, property) in concrete.Properties)
        {
            // A nullable reference is an allOf without a type; OpenAPI 3.0 wants one beside «nullable».
            if (property is OpenApiSchema { AllOf.Count: > 0, Type: JsonSchemaType.Null } reference)
            {
                reference.Type = JsonSchemaType.Null | (IsEnum(context.Type, name) ? JsonSchemaType.String : JsonSchemaType.Object);
            }
        }

        var optional = OptionalParameters(context.Type);
        concrete.AdditionalPropertiesAllowed = true;
        concrete.Required = concrete.Properties
            .Where(p => !optional.Contains(p.Key) && !IsNullable(context.Type, p.Key))
            .Select(p => p.Key)
            .ToHashSet(StringComparer.Ordinal);
        if (typeof(IWrittenAsText).IsAssignableFrom(context.Type))
        {
            OrText(concrete);
        }
    }

    // «"+7 900 …"» or «{"number": "+7 900 …"}»: the object moves into the second choice.
    private static void OrText(OpenApiSchema schema)
    {
        var whole = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = schema.Properties, Required = schema.Required, AdditionalPropertiesAllowed = schema.AdditionalPropertiesAllowed };
        schema.OneOf = [new OpenApiSchema { Type = JsonSchemaType.String }, whole];
        (schema.Type, schema.Properties, schema.Required) = (null, null, null);
        schema.AdditionalPropertiesAllowed = true;
    }

    internal static HashSet<string> OptionalParameters(Type type) =>
        type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).FirstOrDefault()?.GetParameters()
            .Where(p => p.HasDefaultValue)
            .Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name!))
            .ToHashSet(StringComparer.Ordinal) ?? [];

    private static PropertyInfo? Property(Type type, string name) =>
        type.GetProperties().FirstOrDefault(p => string.Equals(JsonNamingPolicy.CamelCase.ConvertName(p.Name), name, StringComparison.Ordinal));

    private static bool IsEnum(Type type, string name) =>
        Property(type, name)?.PropertyType is { } of && (Nullable.GetUnderlyingType(of) ?? of).IsEnum;

    internal static bool IsNullable(Type type, string name)
    {
        var property = Property(type, name);
        return property is null
            || Nullable.GetUnderlyingType(property.PropertyType) is not null
            || new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
    }
}

/// <summary>Names the tags, one per module, and drops schemas that nothing refers to (questions have no body).</summary>
internal sealed class OpenApiTags : IDocumentFilter
{
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var names = swaggerDoc.Paths.SelectMany(p => p.Value.Operations!.Values).SelectMany(o => o.Tags!).Select(t => t.Name!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        swaggerDoc.Tags = names.Select(n => new OpenApiTag { Name = n, Description = $"Module {n}" }).ToHashSet();

        var schemas = context.SchemaRepository.Schemas;
        for (var unused = Unused(swaggerDoc, schemas); unused.Length > 0; unused = Unused(swaggerDoc, schemas))
        {
            foreach (var name in unused)
            {
                schemas.Remove(name);
                swaggerDoc.Components?.Schemas?.Remove(name);
            }
        }
    }

    private static string[] Unused(OpenApiDocument document, Dictionary<string, IOpenApiSchema> schemas)
    {
        var text = document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0).GetAwaiter().GetResult();
        return [.. schemas.Keys.Where(k => !text.Contains($"#/components/schemas/{k}\"", StringComparison.Ordinal))];
    }
}
