using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Marten;
using Microsoft.AspNetCore.Http;
using Npgsql;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Shared.Http;

/// <summary>
/// <c>Idempotency-Key</c> of a POST (F86): the answer is kept in the very transaction that carries the command out, so the same key
/// and body give the first answer for 24 hours at least, whatever crashed in between; another body is refused. Answers may name people
/// or hold a one-time link: they are kept sealed.
/// </summary>
public sealed class Idempotency(NpgsqlDataSource database, Signer signer, TimeProvider clock, Caller caller)
{
    private const string Purpose = "idempotent-answers";
    private string? _hash;

    /// <summary>The key of this request, or null.</summary>
    public string? Key { get; private set; }

    /// <summary>An id that is the same on a retry with the same key: for orders given before the own save.</summary>
    public Guid DerivedId(string what) => Key is null ? Guid.CreateVersion7(clock.GetUtcNow()) : Derive($"{caller.Id}/{Key}/{what}");

    /// <summary>A stable id made of a text.</summary>
    public static Guid Derive(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));

    internal async Task<bool> Replayed(HttpContext http)
    {
        var key = http.Request.Headers["Idempotency-Key"].FirstOrDefault();
        if (!HttpMethods.IsPost(http.Request.Method) || string.IsNullOrWhiteSpace(key) || !caller.SignedIn)
        {
            return false;
        }

        if (key.Length > 200)
        {
            throw new RefusedException(new Refusal("idempotency_key_too_long", "Idempotency-Key длиннее 200 знаков.", "The Idempotency-Key is longer than 200 characters.", 400));
        }

        _hash = await HashOf(http.Request);
        Key = key;
        return await Replay(http);
    }

    internal async Task<bool> Replay(HttpContext http)
    {
        await using var command = database.CreateCommand("select request_hash, status, body, etag, location from shared.idempotency where account = $1 and key = $2");
        command.Parameters.AddWithValue(caller.Id);
        command.Parameters.AddWithValue(Key!);
        await using var row = await command.ExecuteReaderAsync(http.RequestAborted);
        if (!await row.ReadAsync(http.RequestAborted))
        {
            return false;
        }

        if (!string.Equals(row.GetString(0), _hash, StringComparison.Ordinal))
        {
            throw new RefusedException(Refusal.KeyReused);
        }

        http.Response.StatusCode = row.GetInt32(1);
        http.Response.Headers["Idempotency-Replayed"] = "true";
        if (row.GetString(3).Length > 0)
        {
            http.Response.Headers.ETag = row.GetString(3);
        }

        if (row.GetString(4).Length > 0)
        {
            http.Response.Headers.Location = row.GetString(4);
        }

        if (row.GetString(2).Length > 0)
        {
            http.Response.ContentType = "application/json; charset=utf-8";
            await http.Response.Body.WriteAsync(Sealer.Unlock(await signer.Key(Purpose, http.RequestAborted), caller.Id, Convert.FromBase64String(row.GetString(2))), http.RequestAborted);
        }

        await http.Response.CompleteAsync();
        return true;
    }

    internal async ValueTask Remember(IDocumentSession session, int status, object? answer, string? etag, string? location, CancellationToken ct)
    {
        if (Key is null)
        {
            return;
        }

        session.QueueSqlCommand(
            """
            insert into shared.idempotency (account, key, request_hash, status, body, etag, location, at) values (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            caller.Id,
            Key,
            _hash!,
            status,
            answer is null ? "" : Convert.ToBase64String(Sealer.Lock(await signer.Key(Purpose, ct), caller.Id, JsonSerializer.SerializeToUtf8Bytes(answer, answer.GetType(), Json.Options))),
            etag ?? "",
            location ?? "",
            clock.GetUtcNow());
    }

    private static async Task<string> HashOf(HttpRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Path}{request.QueryString}\n{request.Headers["X-Region"]}\n"));
        if (request.HasFormContentType)
        {
            // A retry of a multipart body has another boundary: what counts is what it holds.
            foreach (var (name, value) in request.Form)
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{name}={value}\n"));
            }

            foreach (var file in request.Form.Files)
            {
                await using var content = file.OpenReadStream();
                hash.AppendData(await SHA256.HashDataAsync(content, request.HttpContext.RequestAborted));
            }

            return Convert.ToHexString(hash.GetHashAndReset());
        }

        request.EnableBuffering();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
        }

        request.Body.Position = 0;
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}

internal sealed class IdempotencyMiddleware(RequestDelegate next)
{
    public async Task Invoke(HttpContext http, Idempotency idempotency)
    {
        if (await idempotency.Replayed(http))
        {
            return;
        }

        try
        {
            await next(http);
        }
        catch (Exception) when (idempotency.Key is not null && !http.Response.HasStarted)
        {
            // Its twin may have won meanwhile: then a stale version, a broken rule or the taken key itself come from our own command.
            if (!await idempotency.Replay(http))
            {
                throw;
            }
        }
    }
}
