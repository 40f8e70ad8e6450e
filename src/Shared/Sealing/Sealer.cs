using System.Security.Cryptography;
using System.Text;
using Marten;
using Npgsql;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Shared.Sealing;

/// <summary>Seals words that history must keep, each with the key of whom they are about; destroying the key erases them everywhere (F92).</summary>
public sealed class Sealer(NpgsqlDataSource database, CurrentRegion region, TimeProvider clock)
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private readonly Dictionary<Guid, byte[]> _keys = [];

    /// <summary>Seals a text under the owner's key, which is made when it's needed first.</summary>
    public async Task<SealedText> Seal(Guid owner, string text, CancellationToken ct) =>
        new(owner, Convert.ToBase64String(Lock(await KeyOf(owner, ct), owner, Encoding.UTF8.GetBytes(text))));

    /// <summary>Seals bytes, such as a letter.</summary>
    public async Task<byte[]> Seal(Guid owner, byte[] bytes, CancellationToken ct) => Lock(await KeyOf(owner, ct), owner, bytes);

    /// <summary>Makes ready the keys of many owners at once, before sealing something for each.</summary>
    public async Task Prepare(IReadOnlyCollection<Guid> owners, CancellationToken ct)
    {
        await Read([.. owners], ct);
        foreach (var missing in owners.Where(o => !_keys.ContainsKey(o)).Distinct().Chunk(500))
        {
            await using var command = database.CreateCommand("insert into shared.keys (id, region, secret, at) select id, $2, secret, $4 from unnest($1, $3) as made (id, secret) on conflict (id) do nothing");
            command.Parameters.AddWithValue(missing);
            command.Parameters.AddWithValue(region.Code);
            command.Parameters.AddWithValue(missing.Select(_ => RandomNumberGenerator.GetBytes(32)).ToArray());
            command.Parameters.AddWithValue(clock.GetUtcNow());
            await command.ExecuteNonQueryAsync(ct);
        }

        await Read([.. owners], ct);
    }

    /// <summary>The text, or null when its key was destroyed.</summary>
    public async Task<string?> Open(SealedText? text, CancellationToken ct) =>
        text is null ? null : (await OpenAll([text], ct)).GetValueOrDefault(text);

    /// <summary>The bytes, or null when their key was destroyed.</summary>
    public async Task<byte[]?> Open(Guid owner, byte[] bytes, CancellationToken ct)
    {
        await Read([owner], ct);
        return _keys.TryGetValue(owner, out var key) ? Unlock(key, owner, bytes) : null;
    }

    /// <summary>Opens many at once; texts whose key was destroyed are left out.</summary>
    public async Task<IReadOnlyDictionary<SealedText, string>> OpenAll(IReadOnlyCollection<SealedText> texts, CancellationToken ct)
    {
        await Read([.. texts.Select(t => t.KeyId).Distinct()], ct);
        return texts.Distinct().Where(t => _keys.ContainsKey(t.KeyId)).ToDictionary(
            t => t,
            t => Encoding.UTF8.GetString(Unlock(_keys[t.KeyId], t.KeyId, Convert.FromBase64String(t.Cipher))));
    }

    /// <summary>Destroys the owner's key: everything sealed with it reads «удалено по запросу» from now on.</summary>
    public async Task Destroy(Guid owner, CancellationToken ct)
    {
        await using var command = database.CreateCommand("delete from shared.keys where id = $1 and region = $2");
        command.Parameters.AddWithValue(owner);
        command.Parameters.AddWithValue(region.Code);
        await command.ExecuteNonQueryAsync(ct);
        _keys.Remove(owner);
    }

    /// <summary>Destroys the owner's key together with what the session saves, or not at all.</summary>
    public void Destroy(IDocumentSession session, Guid owner)
    {
        session.QueueSqlCommand("delete from shared.keys where id = ? and region = ?", owner, region.Code);
        _keys.Remove(owner);
    }

    private async Task<byte[]> KeyOf(Guid owner, CancellationToken ct)
    {
        await Read([owner], ct);
        if (_keys.TryGetValue(owner, out var known))
        {
            return known;
        }

        await using var command = database.CreateCommand("insert into shared.keys (id, region, secret, at) values ($1, $2, $3, $4) on conflict (id) do nothing");
        command.Parameters.AddWithValue(owner);
        command.Parameters.AddWithValue(region.Code);
        command.Parameters.AddWithValue(RandomNumberGenerator.GetBytes(32));
        command.Parameters.AddWithValue(clock.GetUtcNow());
        await command.ExecuteNonQueryAsync(ct);
        await Read([owner], ct);
        return _keys.TryGetValue(owner, out var made) ? made : throw new InvalidOperationException("The key belongs to another region.");
    }

    private async Task Read(Guid[] owners, CancellationToken ct)
    {
        var missing = owners.Where(o => !_keys.ContainsKey(o)).ToArray();
        if (missing.Length == 0)
        {
            return;
        }

        await using var command = database.CreateCommand("select id, secret from shared.keys where id = any($1) and region = $2");
        command.Parameters.AddWithValue(missing);
        command.Parameters.AddWithValue(region.Code);
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            _keys[rows.GetGuid(0)] = rows.GetFieldValue<byte[]>(1);
        }
    }

    internal static byte[] Lock(byte[] key, Guid owner, ReadOnlySpan<byte> plain)
    {
        var sealedBytes = new byte[NonceSize + TagSize + plain.Length];
        RandomNumberGenerator.Fill(sealedBytes.AsSpan(0, NonceSize));
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(sealedBytes.AsSpan(0, NonceSize), plain, sealedBytes.AsSpan(NonceSize + TagSize), sealedBytes.AsSpan(NonceSize, TagSize), owner.ToByteArray());
        return sealedBytes;
    }

    internal static byte[] Unlock(byte[] key, Guid owner, ReadOnlySpan<byte> bytes)
    {
        var plain = new byte[bytes.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(bytes[..NonceSize], bytes[(NonceSize + TagSize)..], bytes.Slice(NonceSize, TagSize), plain, owner.ToByteArray());
        return plain;
    }
}
