using System.Globalization;
using FastEndpoints;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Shared.Http;

/// <summary>An answer without a body: 204.</summary>
public sealed record Nothing
{
    /// <summary>The one instance.</summary>
    public static readonly Nothing Here = new();
}

/// <summary>Changing the thing needs its version in <c>If-Match</c>; told in OpenAPI.</summary>
public sealed class NeedsIfMatch;

/// <summary>What is answered where it isn't 200 with JSON or 204; told in OpenAPI.</summary>
/// <param name="Status">Status of success.</param>
/// <param name="ContentTypes">Content types of a file; none for JSON.</param>
public sealed record AnswersWith(int Status, params string[] ContentTypes);

/// <summary>May also answer 204, where there is nothing to give; told in OpenAPI.</summary>
public sealed class MayBeNothing;

/// <summary>
/// One use case over HTTP. Holds what every slice shares (design: HTTP): roles, region, versions, idempotent saving, answers.
/// The slice itself says what is decided.
/// </summary>
public abstract class Slice<TRequest, TAnswer> : Endpoint<TRequest, TAnswer>
    where TRequest : notnull
{
    private IDocumentSession Session => Resolve<IDocumentSession>();

    /// <summary>Who may call it; nobody else can (F80).</summary>
    protected void Allow(params string[] roles) => Roles(roles);

    /// <summary>Works with national data, without a region.</summary>
    protected void National() => Metadata(new NationalScope());

    /// <summary>Shows people's data: each reading is logged (F90).</summary>
    protected void LogsReading() => Metadata(new ReadsPeople());

    /// <summary>What the reading is for, where it comes in the body; kept in the log.</summary>
    protected void ReadsFor(string purpose) => HttpContext.Items[ReadingLog.Purpose] = purpose;

    /// <summary>Changes a thing that people edit: without <c>If-Match</c> 428, with a stale one 412.</summary>
    protected void ChangesVersion() => Metadata(new NeedsIfMatch());

    /// <summary>Answers 201 or 202 instead of 200.</summary>
    protected void Answers(int status) => Metadata(new AnswersWith(status));

    /// <summary>Answers a file of one of these types.</summary>
    protected void AnswersFile(params string[] contentTypes) => Metadata(new AnswersWith(StatusCodes.Status200OK, contentTypes));

    /// <summary>A new id for something this request makes.</summary>
    protected Guid NewId() => Guid.CreateVersion7(Resolve<TimeProvider>().GetUtcNow());

    /// <summary>An id that a retry with the same Idempotency-Key makes again: for an order given before the own save.</summary>
    protected Guid DerivedId(string what) => Resolve<Http.Idempotency>().DerivedId(what);

    /// <summary>The version in <c>If-Match</c>; refused with 428 when it's missing.</summary>
    protected long ExpectedVersion() =>
        VersionIn(HttpContext.Request.Headers.IfMatch.ToString())
        ?? throw new RefusedException(HttpContext.Request.Headers.IfMatch.Count == 0 ? Refusal.IfMatchRequired : Refusal.Stale);

    // A proxy that compresses makes "7" into W/"7" or "7-gzip": it is the same version.
    internal static long? VersionIn(string header) =>
        EntityTagHeaderValue.TryParse(header, out var tag) && long.TryParse(tag.Tag.Value!.Trim('"').Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    /// <summary>Loads a stream to change it, at the version the caller read: 404 without one, 428, 412.</summary>
    protected async Task<IEventStream<T>> StreamAtVersion<T>(Guid id, CancellationToken ct)
        where T : class
    {
        var stream = await StreamOf<T>(id, ct);
        if (ExpectedVersion() != stream.StartingVersion)
        {
            var last = (await Session.Events.FetchStreamAsync(id, fromVersion: stream.StartingVersion ?? 0, token: ct)).LastOrDefault();
            throw new StaleException(Guid.TryParse(last?.UserName, out var who) ? who : Guid.Empty, last?.Timestamp);
        }

        return stream;
    }

    /// <summary>Loads a stream to add to it, whatever its version: 404 without one.</summary>
    protected async Task<IEventStream<T>> StreamOf<T>(Guid id, CancellationToken ct)
        where T : class
    {
        var stream = await Session.Events.FetchForWriting<T>(id, ct);
        return stream.Aggregate is null ? throw new RefusedException(Refusal.NotFound) : stream;
    }

    /// <summary>Saves what the session holds together with this answer, and answers.</summary>
    protected async Task Save(TAnswer answer, CancellationToken ct, int status = StatusCodes.Status200OK, long? version = null, string? location = null)
    {
        var idempotency = Resolve<Http.Idempotency>();
        var etag = version is null ? null : $"\"{version}\"";
        var empty = answer is Nothing;
        await idempotency.Remember(Session, empty ? StatusCodes.Status204NoContent : status, empty ? null : answer, etag, location, ct);
        await Session.SaveChangesAsync(ct);
        await Answer(answer, status, etag, location, ct);
    }

    /// <summary>Saves what was appended to a stream; the answer carries the stream's new version.</summary>
    protected Task Save<T>(TAnswer answer, IEventStream<T> stream, CancellationToken ct)
        where T : class => Save(answer, ct, version: stream.CurrentVersion);

    /// <summary>Saves and answers 201 with the place of the new thing.</summary>
    protected Task Created(TAnswer answer, string location, CancellationToken ct, long version = 1) =>
        Save(answer, ct, StatusCodes.Status201Created, version, location);

    /// <summary>Answers a question; 304 when the caller has this version.</summary>
    protected Task Show(TAnswer answer, CancellationToken ct, long? version = null)
    {
        var etag = version is null ? null : $"\"{version}\"";
        if (etag is not null && HttpContext.Request.Headers.IfNoneMatch.Contains(etag))
        {
            HttpContext.Response.Headers.ETag = etag;
            return Send.NotModifiedAsync(ct);
        }

        return Answer(answer, StatusCodes.Status200OK, etag, null, ct);
    }

    /// <summary>Answers a question about more than the versioned thing: the version is there for <c>If-Match</c>, and never makes a 304.</summary>
    protected Task ShowVersioned(TAnswer answer, long version, CancellationToken ct) =>
        Answer(answer, StatusCodes.Status200OK, $"\"{version}\"", null, ct);

    /// <summary>Refuses.</summary>
    protected static void Refuse(Refusal refusal) => throw new RefusedException(refusal);

    private Task Answer(TAnswer answer, int status, string? etag, string? location, CancellationToken ct)
    {
        if (etag is not null)
        {
            HttpContext.Response.Headers.ETag = etag;
        }

        if (location is not null)
        {
            HttpContext.Response.Headers.Location = location;
        }

        HttpContext.Response.Headers.CacheControl = "no-store";
        return answer is Nothing ? Send.NoContentAsync(ct) : Send.ResponseAsync(answer, status, ct);
    }
}

/// <summary>Looks for a thing, or refuses with 404.</summary>
public static class FoundExtensions
{
    /// <summary>The thing, or 404.</summary>
    public static async Task<T> OrNotFound<T>(this Task<T?> found)
        where T : class => await found ?? throw new RefusedException(Refusal.NotFound);

    /// <inheritdoc cref="OrNotFound{T}(Task{T})"/>
    public static T OrNotFound<T>(this T? found)
        where T : class => found ?? throw new RefusedException(Refusal.NotFound);
}
