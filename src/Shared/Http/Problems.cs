using System.Diagnostics;
using System.Text.Json.Serialization;
using FluentValidation.Results;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Shared.Http;

/// <summary>Problem details (RFC 9457) as every refusal is answered.</summary>
/// <param name="Type">Stable URN of the problem.</param>
/// <param name="Title">Short words for the status, in the caller's language.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Detail">What happened and what to do, in the caller's language.</param>
/// <param name="Instance">Path of the request.</param>
/// <param name="Code">Stable machine code.</param>
/// <param name="TraceId">For finding it in the logs.</param>
/// <param name="Errors">Messages per field, where fields are wrong.</param>
/// <param name="ChangedBy">With 412: who changed it meanwhile.</param>
/// <param name="ChangedAt">With 412: when.</param>
public sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Instance,
    string Code,
    string TraceId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, string[]>? Errors = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ChangedBy = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? ChangedAt = null);

/// <summary>Writes problems.</summary>
public static class Problems
{
    /// <summary>A refusal as a problem.</summary>
    public static Problem From(HttpContext http, Refusal refusal, string? changedBy = null, DateTimeOffset? changedAt = null) =>
        new(
            $"urn:zarozhdenie:problem:{refusal.Code}",
            Title(refusal.Status),
            refusal.Status,
            refusal.Say(),
            http.Request.Path,
            refusal.Code,
            Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier,
            refusal.Field is null ? null : new Dictionary<string, string[]>(StringComparer.Ordinal) { [refusal.Field] = [refusal.Say()] },
            changedBy,
            changedAt);

    /// <summary>Wrong fields as a problem with <c>validation_failed</c>.</summary>
    public static Problem From(HttpContext http, IEnumerable<ValidationFailure> failures)
    {
        var errors = failures
            .GroupBy(f => Path(f.PropertyName), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(f => f.ErrorMessage).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        var refusal = new Refusal("validation_failed", "Проверьте выделенные поля.", "Check the marked fields.", 400);
        return From(http, refusal) with { Errors = errors };
    }

    /// <summary>Writes a problem, unless the answer has begun.</summary>
    public static Task Write(HttpContext http, Problem problem)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
            return Task.CompletedTask;
        }

        http.Response.Clear();
        http.Response.StatusCode = problem.Status;
        http.Response.Headers.CacheControl = "no-store";
        if (problem.Status is 503 or 429)
        {
            http.Response.Headers.RetryAfter = problem.Code == "too_many_attempts" ? "900" : "5";
        }

        return http.Response.WriteAsJsonAsync(problem, Json.Options, "application/problem+json", http.RequestAborted);
    }

    private static string Path(string property) =>
        string.Join('.', property.Split('.').Select(p => p.Length == 0 ? p : char.ToLowerInvariant(p[0]) + p[1..]));

    private static string Title(int status) => status switch
    {
        400 => Saying.Say("Запрос составлен неверно", "The request is malformed"),
        401 => Saying.Say("Нужен вход", "Sign-in required"),
        403 => Saying.Say("Нет прав", "Not allowed"),
        404 => Saying.Say("Не найдено", "Not found"),
        409 => Saying.Say("Сейчас это невозможно", "Not possible now"),
        412 => Saying.Say("Запись изменилась", "Changed meanwhile"),
        413 => Saying.Say("Слишком большой запрос", "Too large"),
        415 => Saying.Say("Такой тип данных не принимается", "Unsupported type"),
        422 => Saying.Say("Не удалось прочитать", "Could not be read"),
        428 => Saying.Say("Нужна версия записи", "Version required"),
        429 => Saying.Say("Слишком много запросов", "Too many requests"),
        503 => Saying.Say("Сервис временно недоступен", "Temporarily unavailable"),
        _ => Saying.Say("Ошибка сервера", "Server error"),
    };
}
