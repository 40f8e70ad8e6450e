using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Shared.Sealing;

/// <summary>Signs short texts that travel in links, with a secret kept in the database: any host can check them.</summary>
public sealed class Signer(NpgsqlDataSource database, TimeProvider clock)
{
    private static readonly Guid KeyId = Idempotency.Derive("signing-key");
    private byte[]? _secret;

    /// <summary>The text and its signature, fit for a link.</summary>
    public async ValueTask<string> Sign(string purpose, string text, CancellationToken ct) =>
        $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text))}.{Base64Url.EncodeToString(await Mac(purpose, text, ct))}";

    /// <summary>The text, or null when the signature isn't ours or was made for another purpose.</summary>
    public async ValueTask<string?> Check(string purpose, string token, CancellationToken ct)
    {
        if (token.Length > 500 || token.Split('.') is not [var body, var mac] || !Base64Url.IsValid(body) || !Base64Url.IsValid(mac))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(body));
        var expected = await Mac(purpose, text, ct);
        return CryptographicOperations.FixedTimeEquals(Base64Url.DecodeFromChars(mac), expected) ? text : null;
    }

    /// <summary>A key of 32 bytes for one purpose, the same on every host.</summary>
    internal async ValueTask<byte[]> Key(string purpose, CancellationToken ct) =>
        HMACSHA256.HashData(_secret ??= await Secret(ct), Encoding.UTF8.GetBytes($"key\n{purpose}"));

    /// <summary>A keyed hash: two texts can be compared by it, and nobody without the secret learns either.</summary>
    public ValueTask<byte[]> Mark(string purpose, string text, CancellationToken ct) => Mac(purpose, text, ct);

    private async ValueTask<byte[]> Mac(string purpose, string text, CancellationToken ct) =>
        HMACSHA256.HashData(_secret ??= await Secret(ct), Encoding.UTF8.GetBytes($"{purpose}\n{text}")).AsSpan(0, 16).ToArray();

    private async Task<byte[]> Secret(CancellationToken ct)
    {
        await using (var make = database.CreateCommand("insert into shared.keys (id, region, secret, at) values ($1, $2, $3, $4) on conflict (id) do nothing"))
        {
            make.Parameters.AddWithValue(KeyId);
            make.Parameters.AddWithValue(Region.National);
            make.Parameters.AddWithValue(RandomNumberGenerator.GetBytes(32));
            make.Parameters.AddWithValue(clock.GetUtcNow());
            await make.ExecuteNonQueryAsync(ct);
        }

        await using var read = database.CreateCommand("select secret from shared.keys where id = $1");
        read.Parameters.AddWithValue(KeyId);
        return (byte[])(await read.ExecuteScalarAsync(ct))!;
    }
}
