using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Zarozhdenie.Host;

/// <summary>
/// Says what a field means and shows a body of each request, from one glossary (<c>openapi-words.json</c>): a word means the same in every
/// operation, so it is explained once. A doc comment at the record goes before it; «Schema.field» before «field».
/// </summary>
internal sealed class OpenApiWords : IDocumentFilter
{
    // Bare: no value is shown, not even the one that the word has elsewhere.
    private sealed record Word(string Says, JsonNode? Example = null, bool Bare = false);

    private static readonly Dictionary<string, Word> Words = Read();

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var schemas = context.SchemaRepository.Schemas;
        foreach (var (id, schema) in schemas.Where(s => s.Value.Properties is { Count: > 0 }))
        {
            foreach (var (name, property) in schema.Properties!)
            {
                Explain(id, name, property);
            }
        }

        foreach (var operation in swaggerDoc.Paths.Values.SelectMany(p => p.Operations!.Values))
        {
            foreach (var parameter in operation.Parameters!.OfType<OpenApiParameter>())
            {
                parameter.Description ??= Find(operation.OperationId!, parameter.Name!)?.Says;
            }

            foreach (var body in operation.RequestBody?.Content?.Values ?? [])
            {
                if (body is OpenApiMediaType { Schema: { } schema } media)
                {
                    foreach (var (name, property) in (schema as OpenApiSchema)?.Properties ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))
                    {
                        Explain(operation.OperationId!, name, property);
                    }

                    media.Example = Example(schema, schemas);
                }
            }
        }
    }

    private static void Explain(string schema, string name, IOpenApiSchema property)
    {
        if (property is OpenApiSchema concrete)
        {
            concrete.Description ??= Find(schema, name)?.Says;
        }
    }

    private static JsonObject Example(IOpenApiSchema schema, Dictionary<string, IOpenApiSchema> schemas)
    {
        var id = (schema as OpenApiSchemaReference)?.Reference.Id;
        var whole = id is null ? schema : schemas[id];
        var example = new JsonObject();
        foreach (var (name, property) in whole.Properties ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))
        {
            if (Value(id ?? "", name, property, whole.Required?.Contains(name) == true, schemas) is { } value)
            {
                example[name] = value;
            }
        }

        return example;
    }

    // A field that may be left out is shown where the glossary has a value for it.
    private static JsonNode? Value(string schema, string name, IOpenApiSchema property, bool required, Dictionary<string, IOpenApiSchema> schemas)
    {
        var of = property.AllOf is [var only] ? only : property;
        var whole = of is OpenApiSchemaReference { Reference.Id: { } id } ? schemas[id] : of;
        var items = whole.Items is OpenApiSchemaReference { Reference.Id: { } element } ? schemas[element] : whole.Items;
        if (Fitting(Find(schema, name)?.Example, whole, items) is { } said)
        {
            return said;
        }

        return !required ? null
            : whole.Enum is [var first, ..] ? first.DeepClone()
            : whole.Type is JsonSchemaType.Array ? new JsonArray(whole.Items is { } item ? Value(schema, $"{name}[]", item, required: true, schemas) : null)
            : whole.Properties is { Count: > 0 } ? Example(of, schemas)
            : null;
    }

    // The same word names a figure in an answer and a list in a request: a value is shown only where it fits.
    private static JsonNode? Fitting(JsonNode? example, IOpenApiSchema schema, IOpenApiSchema? items)
    {
        var type = (schema.Type ?? default) & ~JsonSchemaType.Null;
        var fits = example?.GetValueKind() switch
        {
            JsonValueKind.String => type == JsonSchemaType.String && (schema.Enum is not { Count: > 0 } || schema.Enum.Any(e => JsonNode.DeepEquals(e, example))),
            JsonValueKind.Number => type is JsonSchemaType.Number or JsonSchemaType.Integer,
            JsonValueKind.True or JsonValueKind.False => type == JsonSchemaType.Boolean,
            JsonValueKind.Array => type == JsonSchemaType.Array && (example is JsonArray { Count: 0 } || Plain(items) == (example![0]!.GetValueKind() == JsonValueKind.String)),
            JsonValueKind.Object => type == JsonSchemaType.Object,
            _ => false,
        };
        return fits ? example!.DeepClone() : null;
    }

    // What may be written as a text is shown as one.
    private static bool Plain(IOpenApiSchema? items) => ((items?.Type ?? default) & ~JsonSchemaType.Null) == JsonSchemaType.String || items?.OneOf?.Any(o => o.Type == JsonSchemaType.String) == true;

    private static Word? Find(string schema, string name) =>
        Words.GetValueOrDefault($"{schema}.{name}") is not { } own ? Words.GetValueOrDefault(name)
        : own.Bare ? own
        : own with { Example = own.Example ?? Words.GetValueOrDefault(name)?.Example };

    private static Dictionary<string, Word> Read()
    {
        using var file = typeof(OpenApiWords).Assembly.GetManifestResourceStream("openapi-words.json")!;
        return new(JsonSerializer.Deserialize<Dictionary<string, Word>>(file, JsonSerializerOptions.Web)!, StringComparer.Ordinal);
    }
}
