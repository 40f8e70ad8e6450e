using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zarozhdenie.Shared.Http;

/// <summary>One way to write JSON: camelCase, enums as camelCase strings, unknown properties refused.</summary>
public static class Json
{
    /// <summary>The options of every body.</summary>
    public static readonly JsonSerializerOptions Options = Set(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Sets these options on another instance, such as FastEndpoints'.</summary>
    public static JsonSerializerOptions Set(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.MaxDepth = 32;
        options.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new TextOrObjectConverters());
        return options;
    }
}
