using MediatR;
using Zarozhdenie.Contracts.Contacts;

namespace Zarozhdenie.Invitations;

/// <summary>Who comes instead of the invitee (F45).</summary>
/// <param name="FullName">Фамилия имя отчество.</param>
/// <param name="Phone">As typed, or null.</param>
internal sealed record Deputy(string FullName, string? Phone = null);

internal static class Deputies
{
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
