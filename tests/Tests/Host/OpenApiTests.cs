using System.Text.Json;
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
        Normal(served).ShouldBe(Normal(snapshot), "run: dotnet run --project src/Host -- openapi > src/Host/openapi.json, then npm run client in web-admin");
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
                var parameters = operation.Value.TryGetProperty("parameters", out var given) ? given.EnumerateArray().ToArray() : [];
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

    private static string Normal(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);
}
