using System.Text.Json;
using System.Text.Json.Nodes;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Host;

/// <summary>The document in the repository is what the host serves: the web admin's client is made from it.</summary>
public class OpenApiTests(House house) : IClassFixture<House>
{
    private static readonly string[] Verbs = ["get", "post", "put", "patch", "delete"];

    [Fact]
    public async Task The_snapshot_is_fresh()
    {
        var served = await house.Anonymous().GetStringAsync("/swagger/v1/swagger.json");
        var snapshot = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src", "Host", "openapi.json"));
        var (now, kept) = (Normal(served), Normal(snapshot));
        var at = now.Zip(kept).TakeWhile(c => c.First == c.Second).Count();
        (now == kept).ShouldBeTrue($"served …{Near(now, at)}… kept …{Near(kept, at)}…; run: dotnet run --project src/Host -- openapi > src/Host/openapi.json, then npm run client in web-admin");
    }

    [Fact]
    public async Task Every_operation_is_whole()
    {
        var document = JsonDocument.Parse(await house.Anonymous().GetStringAsync("/swagger/v1/swagger.json")).RootElement;
        var ids = new List<string>();
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject().Where(o => Verbs.Contains(o.Name)))
            {
                var id = operation.Value.GetProperty("operationId").GetString()!;
                ids.Add(id);
                var parameters = Parameters(operation.Value);
                var inPath = parameters.Where(p => p.GetProperty("in").GetString() == "path").Select(p => p.GetProperty("name").GetString()).Order();
                var named = path.Name.Split('{').Skip(1).Select(s => s.Split('}')[0]).Order();
                inPath.ShouldBe(named, id);
                operation.Value.GetProperty("summary").GetString().ShouldNotBeNullOrWhiteSpace(id);
                var answers = operation.Value.GetProperty("responses").EnumerateObject().Select(r => r.Name).ToArray();
                answers.ShouldContain(a => a.StartsWith('2') || a == "303", id);
                answers.ShouldContain("500", id);
                answers.ShouldContain("503", id);
                (operation.Name == "get" && operation.Value.TryGetProperty("requestBody", out _)).ShouldBeFalse(id);
            }
        }

        ids.Count.ShouldBeGreaterThan(40);
        ids.ShouldBeUnique();
    }

    [Fact]
    public async Task Every_word_is_explained()
    {
        var document = JsonDocument.Parse(await house.Anonymous().GetStringAsync("/swagger/v1/swagger.json")).RootElement;
        var fields = document.GetProperty("components").GetProperty("schemas").EnumerateObject()
            .Where(s => s.Value.TryGetProperty("properties", out _))
            .SelectMany(s => s.Value.GetProperty("properties").EnumerateObject().Select(p => (Name: $"{s.Name}.{p.Name}", p.Value)))
            .Where(f => !f.Value.TryGetProperty("$ref", out _));
        var parameters = Operations(document)
            .SelectMany(o => Parameters(o).Select(p => (Name: $"{o.GetProperty("operationId")}.{p.GetProperty("name")}", Value: p)));
        var all = fields.Concat(parameters).ToArray();

        all.Length.ShouldBeGreaterThan(500);
        all.Where(f => !f.Value.TryGetProperty("description", out _)).Select(f => f.Name).ShouldBeEmpty("explain it at the record, or in src/Host/openapi-words.json");
    }

    [Fact]
    public async Task Every_body_has_an_example_that_its_validator_takes()
    {
        var document = JsonDocument.Parse(await house.Anonymous().GetStringAsync("/swagger/v1/swagger.json")).RootElement;
        var slices = house.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(e => e.Metadata.GetMetadata<EndpointDefinition>()).OfType<EndpointDefinition>()
            .DistinctBy(e => e.EndpointType).ToDictionary(e => e.EndpointType.DeclaringType?.Name ?? e.EndpointType.Name, StringComparer.Ordinal);
        var bodies = Operations(document).Where(o => o.TryGetProperty("requestBody", out var b) && b.GetProperty("content").TryGetProperty("application/json", out _)).ToArray();

        bodies.Length.ShouldBeGreaterThan(25);
        foreach (var operation in bodies)
        {
            var slice = slices[operation.GetProperty("operationId").GetString()!];
            operation.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").TryGetProperty("example", out var example).ShouldBeTrue(slice.ReqDtoType.Name);
            var whole = JsonObject.Create(example)!;
            foreach (var inPath in Parameters(operation).Where(p => p.GetProperty("in").GetString() == "path"))
            {
                whole[inPath.GetProperty("name").GetString()!] = InPath(document, inPath.GetProperty("schema"));
            }

            var request = whole.Deserialize(slice.ReqDtoType, Json.Options)!;
            if (slice.ValidatorType is not null)
            {
                var validator = (IValidator)Activator.CreateInstance(slice.ValidatorType, nonPublic: true)!;
                (await NamesNoField(validator, slice.ReqDtoType)).ShouldBeEmpty(slice.ReqDtoType.Name);
                (await validator.ValidateAsync(new FluentValidation.ValidationContext<object>(request))).Errors.ShouldBeEmpty($"{slice.ReqDtoType.Name} {whole}");
            }
        }
    }

    // Of an empty request, as an impatient person sends it: what is said is said to people.
    private static async Task<string[]> NamesNoField(IValidator validator, Type type)
    {
        var empty = JsonSerializer.Deserialize("{}", type, Json.Options)!;
        var said = (await validator.ValidateAsync(new FluentValidation.ValidationContext<object>(empty))).Errors.Select(e => e.ErrorMessage);
        return [.. said.Where(s => s.Contains('\'', StringComparison.Ordinal))];
    }

    private static IEnumerable<JsonElement> Operations(JsonElement document) =>
        document.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject()).Where(o => Verbs.Contains(o.Name)).Select(o => o.Value);

    private static JsonNode InPath(JsonElement document, JsonElement schema)
    {
        var whole = schema.TryGetProperty("$ref", out var named) ? document.GetProperty("components").GetProperty("schemas").GetProperty(named.GetString()!.Split('/')[^1]) : schema;
        return whole.TryGetProperty("enum", out var values) ? values[0].GetString()!
            : whole.TryGetProperty("type", out var type) && type.GetString() == "integer" ? 1
            : Guid.CreateVersion7().ToString();
    }

    private static JsonElement[] Parameters(JsonElement operation) => operation.TryGetProperty("parameters", out var given) ? [.. given.EnumerateArray()] : [];

    private static string Near(string text, int at) => text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 80)];

    private static string Normal(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);
}
