using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Shared.Setup;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Host;

/// <summary>A host with demo data in three regions.</summary>
public sealed class DemoHouse : House
{
    public DemoHouse() => Setting("Demo", "true");
}

/// <summary>
/// Walks every operation of the OpenAPI document that works in a region, as the manager of Kaliningrad, with the ids of Khabarovsk: 404,
/// as for ids that don't exist. An operation that this test can't fill with ids fails it.
/// </summary>
public class RegionWallTests(DemoHouse house) : IClassFixture<DemoHouse>
{
    private static readonly string[] Verbs = ["get", "post", "put", "patch", "delete"];

    [Fact]
    public async Task No_operation_shows_or_changes_another_regions_things()
    {
        var document = JsonNode.Parse(await house.Anonymous().GetStringAsync("/swagger/v1/swagger.json"))!;
        var foreign = await ForeignIds.Collect(house);
        var other = await house.As(Users.Manager39);
        var walked = 0;
        var leaks = new List<string>();
        foreach (var (path, item) in document["paths"]!.AsObject())
        {
            foreach (var (verb, operation) in item!.AsObject().Where(o => Verbs.Contains(o.Key)))
            {
                var id = operation!["operationId"]!.GetValue<string>();
                var parameters = operation["parameters"]?.AsArray().Select(p => p!.AsObject()).ToArray() ?? [];
                var regional = parameters.Any(p => p["name"]!.GetValue<string>() == "X-Region");
                var needsId = path.Contains("Id}", StringComparison.Ordinal) || parameters.Any(p => p["in"]!.GetValue<string>() == "query" && p["name"]!.GetValue<string>().EndsWith("Id", StringComparison.Ordinal) && p["required"]?.GetValue<bool>() == true);
                if (!regional || (!needsId && !BodyNamesIds(document, operation)))
                {
                    continue;
                }

                if (!operation["description"]!.GetValue<string>().Contains("manager", StringComparison.Ordinal))
                {
                    continue;
                }

                walked++;
                var request = Request(document, path, verb, operation, parameters, foreign);
                var answer = await other.SendAsync(request);
                if (answer.StatusCode != HttpStatusCode.NotFound)
                {
                    leaks.Add($"{id}: {verb} {path} answered {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
                }
            }
        }

        leaks.ShouldBeEmpty(string.Join(Environment.NewLine, leaks));
        walked.ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task Naming_another_region_is_not_found_and_the_lead_must_name_one()
    {
        var other = await house.As(Users.Manager39, region: "69");
        await (await other.GetAsync("/api/v1/events/public-events")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        var lead = await house.As(Users.Lead);
        await (await lead.GetAsync("/api/v1/events/public-events")).ShouldRefuse(HttpStatusCode.BadRequest, "region_required");
        (await lead.GetAsync("/api/v1/events/public-events?region=69")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static bool BodyNamesIds(JsonNode document, JsonNode operation) =>
        Schema(document, operation)?["properties"]?.AsObject().Any(p => p.Key is "eventId" or "personIds" or "invitationIds") == true;

    private static JsonNode? Schema(JsonNode document, JsonNode operation)
    {
        var reference = operation["requestBody"]?["content"]?["application/json"]?["schema"]?["$ref"]?.GetValue<string>();
        return reference is null ? null : document["components"]!["schemas"]![reference.Split('/')[^1]];
    }

    private static HttpRequestMessage Request(JsonNode document, string path, string verb, JsonNode operation, JsonObject[] parameters, ForeignIds ids)
    {
        foreach (var name in path.Split('{').Skip(1).Select(s => s.Split('}')[0]))
        {
            path = path.Replace($"{{{name}}}", ids.For(name, path), StringComparison.Ordinal);
        }

        var query = parameters.Where(p => p["in"]!.GetValue<string>() == "query" && p["required"]?.GetValue<bool>() == true)
            .Select(p => $"{p["name"]}={ids.For(p["name"]!.GetValue<string>(), path)}");
        var request = new HttpRequestMessage(new HttpMethod(verb.ToUpperInvariant()), $"{path}?{string.Join('&', query)}");
        if (parameters.Any(p => p["name"]!.GetValue<string>() == "If-Match"))
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue("\"1\""));
        }

        if (Schema(document, operation) is { } schema)
        {
            request.Content = new StringContent(Example(document, schema, ids, path)!.ToJsonString(), Encoding.UTF8, "application/json");
        }
        else if (operation["requestBody"]?["content"]?["multipart/form-data"] is not null)
        {
            var file = new ByteArrayContent([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]);
            file.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            request.Content = new MultipartFormDataContent { { file, "file", "photo.jpg" } };
        }

        return request;
    }

    private static bool IsChoice(JsonNode document, JsonNode schema) =>
        schema["type"]?.GetValue<string>() == "boolean"
        || ((schema["allOf"]?.AsArray()[0] ?? schema)["$ref"]?.GetValue<string>() is { } reference && document["components"]!["schemas"]![reference.Split('/')[^1]]!["enum"] is not null);

    // A body that passes the shape: what matters is whose ids it names.
    private static JsonNode? Example(JsonNode document, JsonNode schema, ForeignIds ids, string path, string name = "")
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            return Example(document, document["components"]!["schemas"]![reference.Split('/')[^1]]!, ids, path, name);
        }

        if ((schema["allOf"] ?? schema["oneOf"])?.AsArray()[0] is { } only)
        {
            return Example(document, only, ids, path, name);
        }

        if (schema["enum"]?.AsArray()[^1] is { } last)
        {
            return last.DeepClone();
        }

        switch (schema["type"]?.GetValue<string>())
        {
            case "object":
                var required = schema["required"]?.AsArray().Select(r => r!.GetValue<string>()).ToArray() ?? [];
                var body = new JsonObject();
                foreach (var key in schema["properties"]?.AsObject().Select(p => p.Key).Where(k => required.Contains(k) || ids.Knows(k) || k == "note" || IsChoice(document, schema["properties"]![k]!)) ?? [])
                {
                    body[key] = Example(document, schema["properties"]![key]!, ids, path, key);
                }

                return body;
            case "array":
                return new JsonArray(Example(document, schema["items"]!, ids, path, name.TrimEnd('s')));
            case "integer" or "number":
                return 1;
            case "boolean":
                return true;
            default:
                return schema["format"]?.GetValue<string>() switch
                {
                    "uuid" => ids.For(name, path),
                    "date" => "2026-12-10",
                    "time" => name == "end" ? "11:00:00" : "10:00:00",
                    "date-time" => "2026-12-01T10:00:00+02:00",
                    _ => name is "toRegion" ? "69" : name is "phone" ? "+7 900 000-00-01" : name == "fullName" ? "Лесная Мария Ивановна" : name.Contains("mail", StringComparison.OrdinalIgnoreCase) ? "x@example.org" : "Текст",
                };
        }
    }
}

/// <summary>Ids of real things of Khabarovsk: the demo data's, and an import made for the walk.</summary>
internal sealed class ForeignIds
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    // Where a body takes a person or an organisation, it takes one of them.
    public bool Knows(string name) => name is not "organizationId" && Has(name);

    private bool Has(string name) => _ids.ContainsKey(name) || (name.EndsWith('s') && _ids.ContainsKey(name[..^1]));

    public string For(string name, string path) => name switch
    {
        "number" => "1",
        "kind" => "participants",
        "format" => "pdf",
        "pairId" when path.EndsWith("/restore", StringComparison.Ordinal) => _ids["dismissedId"],
        "sessionId" when path.Contains("/proposals", StringComparison.Ordinal) || path.Contains("/appeal", StringComparison.Ordinal) => _ids["discussionId"],
        _ => _ids.TryGetValue(name, out var id) ? id : throw new InvalidOperationException($"The walk has no foreign id for «{name}» in {path}: add it to ForeignIds."),
    };

    public static async Task<ForeignIds> Collect(House house)
    {
        var region = await house.Services.GetRequiredService<Regions>().Get("27", CancellationToken.None);
        var demo = new DemoRegion(region, default, default, default);
        var manager = house.Anonymous();
        (await manager.Call(HttpMethod.Post, "/api/v1/access/sign-in", new { email = "manager27@demo.example", password = "demo-zarozhdenie" })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var ids = new ForeignIds();
        ids._ids["eventId"] = demo.EventId.ToString();
        ids._ids["venueId"] = await IdOf(manager.GetAsync("/api/v1/events/venues"), First);
        ids._ids["fileId"] = await FileOf(manager, demo.EventId);
        ids._ids["requestId"] = demo.Id("request").ToString();
        ids._ids["remarkId"] = demo.Id("remark").ToString();
        ids._ids["sessionId"] = demo.RoundTableId.ToString();
        ids._ids["discussionId"] = demo.DiscussionId.ToString();
        ids._ids["personId"] = demo.PersonId(1).ToString();
        ids._ids["invitationId"] = demo.InvitationId(1).ToString();
        ids._ids["participantId"] = demo.InvitationId(1).ToString();
        ids._ids["author"] = demo.InvitationId(1).ToString();
        ids._ids["reportId"] = await IdOf(manager.Call(HttpMethod.Post, "/api/v1/reporting/reports", new { eventId = demo.EventId }), j => j);
        ids._ids["photoId"] = await IdOf(manager.GetAsync($"/api/v1/reporting/reports/{ids._ids["reportId"]}"), j => j.GetProperty("photos")[0]);
        ids._ids["positionId"] = await IdOf(manager.GetAsync($"/api/v1/sessions/{demo.RoundTableId}/positions"), First);
        ids._ids["source"] = ids._ids["positionId"];
        ids._ids["proposalId"] = await IdOf(manager.GetAsync($"/api/v1/sessions/{demo.DiscussionId}/proposals"), First);
        ids._ids["organizationId"] = Zarozhdenie.Contacts.Organization.IdOf("27", "Совет отцов").ToString();
        ids._ids["itemId"] = await IdOf(manager.GetAsync("/api/v1/contacts/coverage"), First);
        ids._ids["linkId"] = await IdOf(manager.Call(HttpMethod.Post, $"/api/v1/contacts/coverage/{ids._ids["itemId"]}/links", new { organizationId = ids._ids["organizationId"] }), j => j);
        ids._ids["segmentId"] = await IdOf(manager.Call(HttpMethod.Post, "/api/v1/contacts/segments", new { name = "Власть", filter = new { category = "authority" } }), j => j);
        ids._ids["consentId"] = await IdOf(manager.Call(HttpMethod.Post, $"/api/v1/contacts/people/{ids._ids["personId"]}/consents", new { purpose = "photo", textVersion = "1", text = "Согласен", givenOn = "2026-01-10", source = "Бумага" }), j => j);
        ids._ids["offerId"] = await IdOf(manager.Call(HttpMethod.Post, $"/api/v1/contacts/people/{ids._ids["personId"]}/offers", new { toRegion = "69" }), j => j);
        ids._ids["otherId"] = await IdOf(manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Двойник Пётр Ильич", phones = new[] { "+79002700001" } }), j => j);
        ids._ids["mergedId"] = ids._ids["otherId"];
        await IdOf(manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Двойник Пётр Ильич", phones = new[] { "+79002700001" } }), j => j);
        await house.CaughtUp();
        ids._ids["pairId"] = await IdOf(manager.GetAsync("/api/v1/contacts/duplicates"), First);
        await IdOf(manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Двойник П. И.", phones = new[] { "+79002700001" } }), j => j);
        await house.CaughtUp();
        ids._ids["dismissedId"] = await IdOf(manager.GetAsync("/api/v1/contacts/duplicates"), j => j.GetProperty("items").EnumerateArray().First(p => p.GetProperty("id").GetString() != ids._ids["pairId"]));
        (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/duplicates/{ids._ids["dismissedId"]}/dismiss")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var list = new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "data", "samples", "contacts", "tver.xlsx")));
        ids._ids["importId"] = await IdOf(manager.PostAsync("/api/v1/contacts/imports", new MultipartFormDataContent { { list, "file", "list.xlsx" }, { new StringContent("consent"), "basis" } }), j => j);

        // The things are there, for their own manager: a 404 for another one then means the wall and nothing else.
        foreach (var path in new[] { $"contacts/people/{ids._ids["personId"]}", $"contacts/imports/{ids._ids["importId"]}", $"events/public-events/{demo.EventId}", $"sessions/{demo.RoundTableId}/participants" })
        {
            (await manager.GetAsync($"/api/v1/{path}")).StatusCode.ShouldBe(HttpStatusCode.OK, path);
        }

        return ids;
    }

    private static async Task<string> FileOf(HttpClient manager, Guid eventId)
    {
        var path = $"/api/v1/events/public-events/{eventId}";
        using var letter = new ByteArrayContent("%PDF-1.7"u8.ToArray());
        var request = new HttpRequestMessage(HttpMethod.Post, $"{path}/venue-agreement/files") { Content = new MultipartFormDataContent { { letter, "file", "letter.pdf" } } };
        request.Headers.IfMatch.Add((await manager.GetAsync(path)).Headers.ETag!);
        return await IdOf(manager.SendAsync(request), j => j);
    }

    private static JsonElement First(JsonElement json) => json.ValueKind == JsonValueKind.Array ? json[0] : json.GetProperty("items")[0];

    private static async Task<string> IdOf(Task<HttpResponseMessage> answering, Func<JsonElement, JsonElement> pick)
    {
        var answer = await answering;
        var text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue(text);
        return pick(JsonDocument.Parse(text).RootElement).GetProperty("id").GetString()!;
    }
}
