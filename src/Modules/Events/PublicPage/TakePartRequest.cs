using System.Text.Json;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Events.PublicPage;

/// <summary>Somebody asks to take part (F100). Kept until the manager settles it, sealed with its own key, which goes with it.</summary>
/// <param name="Id">Request id, also that of its key.</param>
/// <param name="PublicEventId">For which public event.</param>
/// <param name="Region">Two-digit code.</param>
/// <param name="Details">Name and ways to reach them, sealed.</param>
/// <param name="ConsentVersion">Version of the consent that was ticked.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Words">Keyed mark of who asks: the same words wait once. Goes with the request; the facts don't hold it.</param>
internal sealed record TakePartRequest(Guid Id, Guid PublicEventId, string Region, SealedText Details, string ConsentVersion, DateTimeOffset At, Guid Words)
{
    /// <summary>Kept so long after the day of the public event when nobody settles it.</summary>
    public const int DaysKept = 30;

    public static async Task<TakePartRequest> Of(Sealer sealer, Guid id, Guid eventId, string region, TakePartDetails details, Guid words, DateTimeOffset at, CancellationToken ct) =>
        new(id, eventId, region, await sealer.Seal(id, JsonSerializer.Serialize(details, Json.Options), ct), TakePartConsent.Version, at, words);

    public async Task<TakePartDetails?> Open(Sealer sealer, CancellationToken ct) =>
        await sealer.Open(Details, ct) is { } json ? Read(json) : null;

    public static TakePartDetails Read(string json) => JsonSerializer.Deserialize<TakePartDetails>(json, Json.Options)!;
}

internal static class SettlingExtensions
{
    /// <summary>The request, with nobody else settling it until the session is saved; null where there is none, or not of this public event.</summary>
    public static async Task<TakePartRequest?> RequestInTurn(this IDocumentSession session, Guid eventId, Guid requestId, CancellationToken ct)
    {
        await session.TakeTurn($"take-part/{requestId}", ct);
        return await session.LoadAsync<TakePartRequest>(requestId, ct) is { } request && request.PublicEventId == eventId ? request : null;
    }

    /// <summary>The request goes, with its key, when the session is saved. It is settled once: after the one fact of its asking.</summary>
    public static void Settle(this IDocumentSession session, Sealer sealer, TakePartRequest request, bool accepted, Guid? personId)
    {
        session.Events.Append(request.Id, 2, new TakePartSettled(request.PublicEventId, request.Id, accepted, personId));
        session.Delete(request);
        sealer.Destroy(session, request.Id);
    }
}

/// <summary>Who asks, and how to reach them.</summary>
internal sealed record TakePartDetails(string FullName, string? Phone, string? Email);

/// <summary>Somebody asked to take part by the public page; who it is stands in the sealed request only.</summary>
/// <param name="PublicEventId">For which public event.</param>
/// <param name="RequestId">The request, also the stream.</param>
internal sealed record TakePartAsked(Guid PublicEventId, Guid RequestId);

/// <summary>A request was settled and is gone.</summary>
/// <param name="PublicEventId">For which public event.</param>
/// <param name="RequestId">The request, also the stream.</param>
/// <param name="Accepted">Became a contact; otherwise declined or out of date.</param>
/// <param name="PersonId">The contact, or null.</param>
internal sealed record TakePartSettled(Guid PublicEventId, Guid RequestId, bool Accepted, Guid? PersonId);

/// <summary>The consent that is ticked with the request (152-FZ, art. 9): the text that was ticked is kept with the contact's consent record. A new text gets a new version, and the old one stays for requests that wait.</summary>
internal static class TakePartConsent
{
    /// <summary>The version that the form shows.</summary>
    public const string Version = "заявка-2026-11";

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["заявка-2026-11"] = "Я даю согласие на обработку моих персональных данных (фамилия, имя, отчество, телефон, электронная почта) региональному менеджеру проекта «Зарождение» для того, чтобы он рассмотрел мою заявку и связался со мной по поводу участия в мероприятиях проекта. Данные хранятся до отзыва согласия. Согласие можно отозвать, сообщив об этом менеджеру.",
    };

    public static string Text => TextOf(Version);

    public static string TextOf(string version) => Texts[version];
}
