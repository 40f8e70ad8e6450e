using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zarozhdenie.Shared.Http;

/// <summary>What a caller may also write as a plain text: <c>"+7 900 …"</c> instead of <c>{"number": "+7 900 …"}</c>. OpenAPI tells so.</summary>
public interface IWrittenAsText
{
}

/// <inheritdoc cref="IWrittenAsText"/>
public interface IWrittenAsText<TSelf> : IWrittenAsText
    where TSelf : class, IWrittenAsText<TSelf>
{
    /// <summary>What the text alone means.</summary>
    static abstract TSelf OfText(string text);
}

/// <summary>Reads such things.</summary>
internal sealed class TextOrObjectConverters : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeof(IWrittenAsText).IsAssignableFrom(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        // The object form is read by the same options without this factory, or it would ask itself for ever.
        var plain = new JsonSerializerOptions(options);
        foreach (var factory in plain.Converters.OfType<TextOrObjectConverters>().ToArray())
        {
            plain.Converters.Remove(factory);
        }

        return (JsonConverter)Activator.CreateInstance(typeof(TextOrObject<>).MakeGenericType(typeToConvert), plain)!;
    }
}

internal sealed class TextOrObject<T>(JsonSerializerOptions plain) : JsonConverter<T>
    where T : class, IWrittenAsText<T>
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => T.OfText(reader.GetString()!),
        JsonTokenType.StartObject => JsonSerializer.Deserialize<T>(ref reader, plain)!,
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, plain);
}
