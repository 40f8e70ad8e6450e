using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Invitations.Calls;

/// <summary>Who is called for an invitation, and the numbers to dial in their order.</summary>
/// <param name="Person">The deputy while they can be reached, else the invitee.</param>
/// <param name="Phones">Numbers not known to be wrong.</param>
/// <param name="Numbers">Numbers in all, of the person and of whoever is called after them.</param>
/// <param name="InsteadOf">Name of the invitee whose deputy is called, or null.</param>
internal sealed record Callee(ContactCard Person, IReadOnlyList<string> Phones, int Numbers, string? InsteadOf)
{
    /// <summary>The same for showing the call and for booking its outcome; null where nobody can be called.</summary>
    public static async Task<Callee?> Find(IMediator mediator, Sealer sealer, Invitation i, CancellationToken ct)
    {
        var cards = await mediator.Send(new GetContactCards([i.PersonId, i.DeputyId ?? i.PersonId]), ct);
        return Of(i, cards, await sealer.OpenAll([.. i.WrongPhones ?? []], ct));
    }

    internal static Callee? Of(Invitation i, IReadOnlyList<ContactCard> cards, IReadOnlyDictionary<SealedText, string> wrong) =>
        Of(i, cards.ToDictionary(c => c.Id), wrong);

    internal static Callee? Of(Invitation i, IReadOnlyDictionary<Guid, ContactCard> all, IReadOnlyDictionary<SealedText, string> wrong)
    {
        var reachable = new[] { i.DeputyId, i.PersonId }.OfType<Guid>().Distinct()
            .Select(id => all.GetValueOrDefault(id))
            .OfType<ContactCard>()
            .Where(c => c.MayBeInvited)
            .Select(c => (Card: c, Phones: c.Phones.Except(wrong.Where(w => w.Key.KeyId == c.Id).Select(w => w.Value), StringComparer.Ordinal).ToArray()))
            .Where(c => c.Phones.Length > 0)
            .ToArray();
        return reachable.Length == 0 ? null : new Callee(
            reachable[0].Card,
            reachable[0].Phones,
            reachable.Sum(c => c.Phones.Length),
            reachable[0].Card.Id == i.PersonId ? null : all.GetValueOrDefault(i.PersonId)?.FullName);
    }
}

/// <summary>What a call was, as far as it isn't the caller's words: whom it reached for, and the number that was wrong.</summary>
internal sealed record Dialled(Guid PersonId, SealedText? Note = null, SealedText? WrongPhone = null, bool AnotherPhone = false);
