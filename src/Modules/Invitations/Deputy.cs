using MediatR;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Invitations;

/// <summary>Who comes instead of the invitee (F45).</summary>
/// <param name="FullName">Фамилия имя отчество.</param>
/// <param name="Phone">As typed, or null.</param>
internal sealed record Deputy(string FullName, string? Phone = null);

internal static class Deputies
{
    /// <summary>So many different people may be named by one answer link.</summary>
    public const int MostByLink = 5;

    /// <summary>Keeps whom the invitee named on the answer page; the same name again is the same contact, however often it is sent.</summary>
    public static async Task<Guid> KeepByLink(this Deputy deputy, IMediator mediator, Invitation invitation, CancellationToken ct)
    {
        Guid[] places = [.. Enumerable.Range(1, MostByLink).Select(n => Idempotency.Derive($"deputy/{invitation.Id}/{n}"))];
        var kept = await mediator.Send(new GetContactCards(places), ct);
        if (kept.FirstOrDefault(c => IsSame(c, deputy)) is { } same)
        {
            return same.Id;
        }

        var free = places.Where(p => p != invitation.DeputyId && kept.All(c => c.Id != p)).ToArray();
        return free.Length == 0
            ? throw new RefusedException(InvitationRules.TooManyDeputies)
            : (await deputy.Keep(mediator, free[0], invitation, ct))!.Value;
    }

    private static bool IsSame(ContactCard card, Deputy deputy) =>
        string.Equals(Words(card.FullName), Words(deputy.FullName), StringComparison.OrdinalIgnoreCase)
        && (Empty(deputy.Phone) is not { } phone || card.Phones.Any(known => string.Equals(Number(known), Number(phone), StringComparison.Ordinal)));

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // +7 and 8 begin the same Russian number.
    private static string Number(string phone) => string.Concat(string.Concat(phone.Where(char.IsAsciiDigit)).TakeLast(10));

    /// <summary>Orders that the deputy be kept as a contact; answers the contact's id, or null without a deputy.</summary>
    public static async Task<Guid?> Keep(this Deputy? deputy, IMediator mediator, Guid id, Invitation invitation, CancellationToken ct)
    {
        if (deputy is null)
        {
            return null;
        }

        var cards = await mediator.Send(new GetContactCards([invitation.PersonId]), ct);
        var kept = await mediator.Send(
            new KeepContact(id, deputy.FullName.Trim(), Empty(deputy.Phone), null, cards.FirstOrDefault()?.Organization, null, invitation.Category, "Назван приглашённым как заместитель на мероприятие"),
            ct);
        return kept.Id;
    }

    private static string? Empty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
