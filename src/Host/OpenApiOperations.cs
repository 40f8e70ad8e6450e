using System.Text.Json;
using FastEndpoints;
using FluentValidation;
using FluentValidation.Validators;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;
using Zarozhdenie.Shared.Http;

namespace Zarozhdenie.Host;

/// <summary>
/// Mends what Swashbuckle can't know of FastEndpoints: which properties are path, query, body or form, what is answered, who may
/// call. Everything is read from the endpoint's own definition; a slice says nothing twice.
/// </summary>
internal sealed class OpenApiOperations : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var endpoint = metadata.OfType<EndpointDefinition>().SingleOrDefault();
        if (endpoint is null)
        {
            return;
        }

        var path = context.ApiDescription.RelativePath!;
        var verb = context.ApiDescription.HttpMethod!;
        var anonymous = endpoint.AnonymousVerbs?.Length > 0;
        operation.OperationId = endpoint.EndpointType.DeclaringType?.Name ?? endpoint.EndpointType.Name;
        operation.Tags = new HashSet<OpenApiTagReference> { new(endpoint.EndpointType.Assembly.GetName().Name!, context.Document) };
        operation.Summary = endpoint.EndpointSummary?.Summary ?? operation.OperationId;
        operation.Description = anonymous ? "Open to everyone." : $"Roles: {string.Join(", ", endpoint.AllowedRoles ?? [])}.";
        operation.Security = anonymous ? [] : [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("cookie", context.Document)] = [] }];
        operation.Parameters = [];
        operation.RequestBody = null;

        Inputs(operation, endpoint, context, path, verb);
        var matches = metadata.OfType<NeedsIfMatch>().Any();
        var regional = !anonymous && !metadata.OfType<NationalScope>().Any();
        Headers(operation, context, verb, anonymous, matches, regional);
        Answers(operation, endpoint, metadata, context, verb, matches, regional, anonymous);
    }

    private static void Inputs(OpenApiOperation operation, EndpointDefinition endpoint, OperationFilterContext context, string path, string verb)
    {
        var type = endpoint.ReqDtoType;
        var properties = type == typeof(EmptyRequest) ? [] : type.GetProperties().ToDictionary(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name), StringComparer.Ordinal);
        foreach (var name in Route(path))
        {
            var property = properties.GetValueOrDefault(name);
            operation.Parameters!.Add(Parameter(name, ParameterLocation.Path, true, Schema(context, property?.PropertyType ?? typeof(string))));
            properties.Remove(name);
        }

        var optional = OpenApiSchemas.OptionalParameters(type);
        if (verb is "GET" or "DELETE" or "HEAD")
        {
            foreach (var (name, property) in properties)
            {
                operation.Parameters!.Add(Parameter(name, ParameterLocation.Query, !optional.Contains(name) && !OpenApiSchemas.IsNullable(type, name), Schema(context, property.PropertyType)));
            }

            return;
        }

        if (properties.Count == 0)
        {
            return;
        }

        if (properties.Values.Any(p => typeof(IFormFile).IsAssignableFrom(p.PropertyType) || typeof(IFormFileCollection).IsAssignableFrom(p.PropertyType)))
        {
            var form = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal), Required = new HashSet<string>(StringComparer.Ordinal) };
            foreach (var (name, property) in properties)
            {
                var file = typeof(IFormFile).IsAssignableFrom(property.PropertyType);
                form.Properties[name] = file ? new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } : Schema(context, property.PropertyType);
                if (!optional.Contains(name) && !OpenApiSchemas.IsNullable(type, name))
                {
                    form.Required.Add(name);
                }
            }

            operation.RequestBody = Body("multipart/form-data", form);
            return;
        }

        var schema = context.SchemaGenerator.GenerateSchema(type, context.SchemaRepository);
        if (schema is OpenApiSchemaReference { Reference.Id: { } id } && context.SchemaRepository.Schemas[id] is OpenApiSchema component)
        {
            component.Required ??= new HashSet<string>(StringComparer.Ordinal);
            component.Required.UnionWith(AskedFor(endpoint, properties.Keys));
            foreach (var name in Route(path))
            {
                component.Properties?.Remove(name);
                component.Required.Remove(name);
            }
        }

        operation.RequestBody = Body(endpoint.FormDataContentType ?? "application/json", schema);
    }

    // A field may be nullable in the record so that leaving it out is answered with words; the validator says whether it must be there.
    private static IEnumerable<string> AskedFor(EndpointDefinition endpoint, IEnumerable<string> names)
    {
        if (endpoint.ValidatorType is null || Activator.CreateInstance(endpoint.ValidatorType, nonPublic: true) is not IValidator validator)
        {
            return [];
        }

        var rules = validator.CreateDescriptor().Rules
            .Where(r => !r.HasCondition && !r.HasAsyncCondition && r.PropertyName is not null)
            .Where(r => r.Components.Any(c => !c.HasCondition && c.Validator is INotNullValidator or INotEmptyValidator))
            .Select(r => JsonNamingPolicy.CamelCase.ConvertName(r.PropertyName))
            .ToHashSet(StringComparer.Ordinal);
        return names.Where(rules.Contains);
    }

    private static void Headers(OpenApiOperation operation, OperationFilterContext context, string verb, bool anonymous, bool matches, bool regional)
    {
        if (regional)
        {
            operation.Parameters!.Add(Parameter("X-Region", ParameterLocation.Header, false, Schema(context, typeof(string)), "Two-digit region code; needed by the lead and by accounts of several regions"));
        }

        if (verb == "POST" && !anonymous)
        {
            operation.Parameters!.Add(Parameter("Idempotency-Key", ParameterLocation.Header, false, Schema(context, typeof(string)), "The same key and body give the same answer for 24 hours"));
        }

        if (matches)
        {
            operation.Parameters!.Add(Parameter("If-Match", ParameterLocation.Header, true, Schema(context, typeof(string)), "The `ETag` of what was read"));
        }
    }

    private static void Answers(OpenApiOperation operation, EndpointDefinition endpoint, IList<object> metadata, OperationFilterContext context, string verb, bool matches, bool regional, bool anonymous)
    {
        operation.Responses = [];
        var said = metadata.OfType<AnswersWith>().FirstOrDefault();
        var answer = endpoint.ResDtoType;
        if (said is { ContentTypes.Length: > 0 })
        {
            operation.Responses[$"{said.Status}"] = new OpenApiResponse { Description = "The content", Content = said.ContentTypes.ToDictionary(t => t, IOpenApiMediaType (_) => new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } }, StringComparer.Ordinal) };
        }
        else if (answer == typeof(Nothing) || answer == typeof(object) || answer is null)
        {
            operation.Responses[$"{said?.Status ?? 204}"] = new OpenApiResponse { Description = "Done" };
        }
        else
        {
            operation.Responses[$"{said?.Status ?? 200}"] = new OpenApiResponse
            {
                Description = said?.Status switch { 201 => "Made", 202 => "Taken, carried out soon", _ => "The answer" },
                Content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal) { ["application/json"] = new OpenApiMediaType { Schema = Schema(context, answer) } },
            };
        }

        if (metadata.OfType<MayBeNothing>().Any())
        {
            operation.Responses["204"] = new OpenApiResponse { Description = "Nothing to give" };
        }

        List<(int Status, string Words)> problems = [(429, "Too many requests; see `Retry-After`"), (500, "Server error"), (503, "Temporarily unavailable; see `Retry-After`")];
        void Add(bool when, int status, string words)
        {
            if (when)
            {
                problems.Add((status, words));
            }
        }

        Add(operation.Parameters!.Count > 0 || operation.RequestBody is not null, 400, "The request is malformed; `errors` names the fields");
        Add(!anonymous || operation.OperationId == "SignIn", 401, "Not signed in");
        Add(!anonymous, 403, "The role isn't allowed to do this");
        Add(regional || anonymous || operation.Parameters.Any(p => p.In == ParameterLocation.Path), 404, "Not found, or another region's");
        Add(verb != "GET", 409, "Refused by a rule; `code` names it");
        Add(matches, 412, "Changed meanwhile; `changedBy` and `changedAt` tell by whom and when");
        Add(matches, 428, "`If-Match` is missing");
        Add(operation.RequestBody is not null, 413, "Too large");
        Add(operation.RequestBody is not null, 415, "Unsupported content type");
        Add(verb == "POST", 422, "Unreadable file, or an Idempotency-Key used with another request");
        var problem = context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository);
        foreach (var (status, words) in problems.OrderBy(p => p.Status))
        {
            operation.Responses[$"{status}"] = new OpenApiResponse
            {
                Description = words,
                Content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal) { ["application/problem+json"] = new OpenApiMediaType { Schema = problem } },
            };
        }
    }

    private static IEnumerable<string> Route(string path) =>
        path.Split('/').Where(s => s.Contains('{', StringComparison.Ordinal)).SelectMany(s => s.Split('{').Skip(1).Select(p => p[..p.IndexOfAny(['}', ':', '?'])]));

    private static IOpenApiSchema Schema(OperationFilterContext context, Type type) => context.SchemaGenerator.GenerateSchema(type, context.SchemaRepository);

    private static OpenApiRequestBody Body(string type, IOpenApiSchema schema) =>
        new() { Required = true, Content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal) { [type] = new OpenApiMediaType { Schema = schema } } };

    private static OpenApiParameter Parameter(string name, ParameterLocation place, bool required, IOpenApiSchema schema, string? words = null) =>
        new() { Name = name, In = place, Required = required, Schema = schema, Description = words };
}
