using System.Net.Sockets;
using JasperFx;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Zarozhdenie.Contracts.Access;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Shared.Http;

/// <summary>The edge of every request: whatever is thrown becomes problem details, never a stack trace.</summary>
internal sealed class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> log)
{
    private static readonly Refusal Unavailable = new("database_unavailable", "База данных сейчас недоступна. Ничего не потеряно, повторите через несколько секунд.", "The database is unavailable at the moment. Nothing is lost; repeat in a few seconds.", 503);
    private static readonly Refusal Broken = new("internal_error", "Внутренняя ошибка. Повторите запрос; если не поможет, сообщите администратору код запроса.", "Internal error. Repeat the request; if that doesn't help, tell the administrator the trace id.", 500);
    private static readonly Refusal TooLarge = new("too_large", "Запрос слишком большой.", "The request is too large.", 413);
    private static readonly Refusal Malformed = new("malformed_request", "Запрос не удалось прочитать.", "The request could not be read.", 400);
    private static readonly Refusal ChangedMeanwhile = new("changed_meanwhile", "Запись только что изменили. Повторите действие.", "It was changed at the same moment. Repeat the action.", 409);

    public async Task Invoke(HttpContext http)
    {
        try
        {
            await next(http);
            if (http.Response is { HasStarted: false, ContentLength: null, ContentType: null } && Bare(http.Response.StatusCode) is { } bare)
            {
                await Problems.Write(http, Problems.From(http, bare));
            }
        }
        catch (Exception e) when (http.RequestAborted.IsCancellationRequested)
        {
            log.LogDebug("The caller left: {Error}", e.GetType().Name);
        }
        catch (StaleException e)
        {
            await Problems.Write(http, Problems.From(http, Refusal.Stale, await NameOf(http, e.ChangedBy), e.ChangedAt));
        }
        catch (Exception e)
        {
            await Problems.Write(http, Problems.From(http, Translate(http, e)));
        }
    }

    private Refusal Translate(HttpContext http, Exception e)
    {
        switch (e)
        {
            case RefusedException refused:
                return refused.Refusal;
            case { } twin when Twice(twin):
            case ConcurrencyException or Marten.Exceptions.ExistingStreamIdCollisionException:
                return http.Request.Headers.IfMatch.Count > 0 ? Refusal.Stale : ChangedMeanwhile;
            case BadHttpRequestException bad:
                return bad.StatusCode == 413 ? TooLarge : Malformed;
            case InvalidDataException:
                return Malformed;
        }

        if (DatabaseDown(e) is { } down)
        {
            log.LogWarning("The database did not answer: {Error} {State} {Message}", down.GetType().Name, (down as PostgresException)?.SqlState, down.Message);
            return Unavailable;
        }

        log.LogError(e, "A request failed");
        return Broken;
    }

    // Two requests made the same thing at the same moment; the other one has it.
    private static bool Twice(Exception? e)
    {
        for (; e is not null; e = e.InnerException)
        {
            if (e is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
            {
                return true;
            }
        }

        return false;
    }

    private static Exception? DatabaseDown(Exception? e)
    {
        for (; e is not null; e = e.InnerException)
        {
            if (e is PostgresException { SqlState: "57P01" or "57P02" or "57P03" or "53300" or "53100" or "53200" or "58030" }
                or NpgsqlException { IsTransient: true } or SocketException
                || (e is NpgsqlException and not PostgresException and not NpgsqlOperationInProgressException))
            {
                return e;
            }
        }

        return null;
    }

    private static Refusal? Bare(int status) => status switch
    {
        401 => Refusal.SignInRequired,
        403 => Refusal.Forbidden,
        404 => Refusal.NotFound,
        405 => new Refusal("method_not_allowed", "Так к этому адресу обращаться нельзя.", "This method isn't allowed here.", 405),
        415 => new Refusal("unsupported_media_type", "Такой тип данных здесь не принимается.", "This content type isn't accepted here.", 415),
        _ => null,
    };

    private static async Task<string?> NameOf(HttpContext http, Guid user)
    {
        if (user == Guid.Empty)
        {
            return null;
        }

        var people = await http.RequestServices.GetRequiredService<IMediator>().Send(new GetUsers([user]), http.RequestAborted);
        return people.Count > 0 ? people[0].Name : null;
    }
}

/// <summary>Somebody changed the thing after the caller read it; knows who and when.</summary>
public sealed class StaleException(Guid changedBy, DateTimeOffset? changedAt) : Exception(Refusal.Stale.Code)
{
    /// <summary>Account, or empty.</summary>
    public Guid ChangedBy { get; } = changedBy;

    /// <summary>When.</summary>
    public DateTimeOffset? ChangedAt { get; } = changedAt;
}
