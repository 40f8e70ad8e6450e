using System.Globalization;
using Zarozhdenie.Contracts;

namespace Zarozhdenie.Shared.Refusals;

/// <summary>A rule's «no»: a stable code, a status and the words for it in both languages. Never an exception inside a decision.</summary>
/// <param name="Code">Stable machine code, snake_case, unique in the house.</param>
/// <param name="Ru">Russian text; may hold {0}, {1} for <paramref name="Args"/>.</param>
/// <param name="En">English text.</param>
/// <param name="Status">HTTP status; 409 for a rule.</param>
/// <param name="Field">The field of the request it is about, if one.</param>
/// <param name="Args">What the texts name.</param>
public sealed record Refusal(string Code, string Ru, string En, int Status = 409, string? Field = null, params object[] Args)
{
    /// <summary>Nothing here under this id, or it is another region's: both answer alike.</summary>
    public static readonly Refusal NotFound = new("not_found", "Не найдено. Возможно, запись удалена или относится к другому региону.", "Not found. It may have been removed or belong to another region.", 404);

    /// <summary>The caller works in several regions and named none.</summary>
    public static readonly Refusal RegionRequired = new("region_required", "Укажите регион в заголовке X-Region.", "Name a region in the header X-Region.", 400);

    /// <summary>The region takes no part in the project: nothing new begins there (F101).</summary>
    public static readonly Refusal RegionClosed = new("region_closed", "Регион не участвует в проекте: новое здесь не начинают. Сделанное раньше можно читать.", "The region takes no part in the project: nothing new begins here. What was done before can be read.");

    /// <summary>The role isn't allowed to do this.</summary>
    public static readonly Refusal Forbidden = new("forbidden", "Для этого действия у вашей роли нет прав.", "Your role isn't allowed to do this.", 403);

    /// <summary>Not signed in.</summary>
    public static readonly Refusal SignInRequired = new("sign_in_required", "Войдите в систему.", "Sign in first.", 401);

    /// <summary>A change without the version it is based on.</summary>
    public static readonly Refusal IfMatchRequired = new("if_match_required", "Укажите версию записи в заголовке If-Match: она приходит в заголовке ETag.", "Give the version in the header If-Match; it comes in the header ETag.", 428);

    /// <summary>Somebody changed it meanwhile.</summary>
    public static readonly Refusal Stale = new("stale_version", "Запись уже изменили. Обновите её и повторите правку.", "It has been changed meanwhile. Reload it and repeat the change.", 412);

    /// <summary>The same Idempotency-Key came with another body.</summary>
    public static readonly Refusal KeyReused = new("idempotency_key_reused", "Этот Idempotency-Key уже использован с другим запросом.", "This Idempotency-Key was used with another request.", 422);

    /// <summary>The same refusal naming these things.</summary>
    public Refusal With(params object[] args) => this with { Args = args };

    /// <summary>The words in the caller's language.</summary>
    public string Say() => Args.Length == 0 ? Saying.Say(Ru, En) : string.Format(CultureInfo.CurrentCulture, Saying.Say(Ru, En), Args);
}

/// <summary>Carries a refusal out of a request; becomes problem details.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Code)
{
    /// <summary>The refusal.</summary>
    public Refusal Refusal { get; } = refusal;
}

/// <summary>What a decision gives: what to append, or a refusal.</summary>
public readonly struct Decision<T>
{
    private readonly T? _value;

    private Decision(T? value, Refusal? refusal) => (_value, Refusal) = (value, refusal);

    /// <summary>Why not, or null.</summary>
    public Refusal? Refusal { get; }

    /// <summary>What was decided; only where nothing refuses.</summary>
    public T Value => Refusal is null ? _value! : throw new RefusedException(Refusal);

    /// <summary>The value, or the refusal thrown to the edge of the request.</summary>
    public T OrRefuse() => Value;

    /// <summary>Decided.</summary>
    public static implicit operator Decision<T>(T value) => new(value, null);

    /// <summary>Refused.</summary>
    public static implicit operator Decision<T>(Refusal refusal) => new(default, refusal);
}

/// <summary>The caller's language: Russian unless the request asks for English.</summary>
public static class Saying
{
    /// <summary>Picks by the current UI culture.</summary>
    public static string Say(string ru, string en) => string.Equals(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, "en", StringComparison.Ordinal) ? en : ru;

    /// <summary>Picks from a pair of words.</summary>
    public static string Say(this Text text) => Say(text.Ru, text.En);
}
