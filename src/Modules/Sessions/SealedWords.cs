using System.Text.Json;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Sessions;

/// <summary>Sealing of structured words.</summary>
internal static class SealedWords
{
    public static Task<SealedText> SealAll<T>(this Sealer sealer, Guid key, T words, CancellationToken ct) =>
        sealer.Seal(key, JsonSerializer.Serialize(words, Json.Options), ct);

    /// <summary>The words, or null when they were never written or their key was destroyed.</summary>
    public static async Task<T?> OpenAs<T>(this Sealer sealer, SealedText? words, CancellationToken ct)
        where T : class => await sealer.Open(words, ct) is { } json ? JsonSerializer.Deserialize<T>(json, Json.Options) : null;

    /// <summary>The words, or what is said when they were removed on request.</summary>
    public static async Task<string> Read(this Sealer sealer, SealedText words, CancellationToken ct) => await sealer.Open(words, ct) ?? SessionRefusals.Erased;
}
