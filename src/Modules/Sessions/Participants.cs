using System.Globalization;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Invitations;

namespace Zarozhdenie.Sessions;

/// <summary>As what somebody takes part.</summary>
internal enum ParticipantRole
{
    /// <summary>Invited themselves.</summary>
    Invitee,

    /// <summary>Comes in an invitee's place (F45).</summary>
    Deputy,

    /// <summary>Came without an invitation (F54).</summary>
    WalkIn,
}

/// <summary>One line of the list of participants (R049, R050). The place offered at session 2 isn't on it: it stays with the invitation.</summary>
/// <param name="Id">Participant id: the invitation's, or the walk-in's own.</param>
/// <param name="PersonId">Who takes part.</param>
/// <param name="FullName">Their name.</param>
/// <param name="InPlaceOf">In whose place a deputy comes.</param>
/// <param name="OrganizationId">Their organisation.</param>
/// <param name="Organization">Its name.</param>
/// <param name="Position">Their post.</param>
/// <param name="Phone">E.164.</param>
/// <param name="Email">Address.</param>
/// <param name="Category">Session 1 category.</param>
/// <param name="Role">As what they take part.</param>
/// <param name="Stage">Where their answer stands; none for walk-ins.</param>
/// <param name="AnswersOnStateSupport">Can answer about state support (R034).</param>
/// <param name="Attended">Came to this session: true, false, or null while nobody marked it.</param>
internal sealed record Participant(
    Guid Id,
    Guid PersonId,
    string FullName,
    string? InPlaceOf,
    Guid? OrganizationId,
    string? Organization,
    string? Position,
    string? Phone,
    string? Email,
    OrganizationCategory? Category,
    ParticipantRole Role,
    Stage? Stage,
    bool AnswersOnStateSupport,
    bool? Attended)
{
    private static readonly StringComparer BySurname = StringComparer.Create(CultureInfo.GetCultureInfo("ru-RU"), CompareOptions.IgnoreCase);

    /// <summary>The list of one session: who is invited to it and hasn't declined, and whoever came. With <paramref name="both"/> the public event's other session too.</summary>
    public static async Task<IReadOnlyList<Participant>> Of(IMediator mediator, IQuerySession session, SessionAt at, CancellationToken ct, bool both = false)
    {
        var attendance = await session.AttendanceOf(at.EventId, ct);
        var invited = (await mediator.Send(new GetInvitations(at.EventId), ct))
            .Where(i => attendance?.Mark(i.Id, at.Slot.Id) is not null
                || (both && attendance?.Of(i.Id) is not null)
                || (i.Stage != Contracts.Invitations.Stage.Declined && (both || i.Sessions.Contains(at.Slot.Kind))))
            .ToArray();
        var walkIns = attendance?.People.Where(p => !p.Value.Invited && (both || p.Value.WrittenInAt == at.Slot.Id || attendance.Mark(p.Key, at.Slot.Id) is not null)).ToArray() ?? [];
        Guid[] ids = [.. invited.Select(i => i.PersonId), .. invited.Select(i => i.DeputyId).OfType<Guid>(), .. walkIns.Select(w => w.Value.PersonId).OfType<Guid>()];
        var cards = ids.Length == 0 ? [] : (await mediator.Send(new GetContactCards([.. ids.Distinct()]), ct)).ToDictionary(c => c.Id);

        var people = invited.Select(i => Line(
                i.Id,
                i.DeputyId ?? i.PersonId,
                i.DeputyId is null ? null : cards.GetValueOrDefault(i.PersonId)?.FullName ?? SessionRefusals.Erased,
                i.DeputyId is null ? ParticipantRole.Invitee : ParticipantRole.Deputy,
                i.Stage))
            .Concat(walkIns.Select(w => Line(w.Key, w.Value.PersonId!.Value, null, ParticipantRole.WalkIn, null)));
        return [.. people.OrderBy(p => p.FullName, BySurname).ThenBy(p => p.Id)];

        Participant Line(Guid id, Guid personId, string? inPlaceOf, ParticipantRole role, Stage? stage)
        {
            var card = cards.GetValueOrDefault(personId);
            return new Participant(
                id,
                personId,
                card?.FullName ?? SessionRefusals.Erased,
                inPlaceOf,
                card?.OrganizationId,
                card?.Organization,
                card?.Position,
                card?.Phones.Count > 0 ? card.Phones[0] : null,
                card?.Emails.Count > 0 ? card.Emails[0] : null,
                card?.Category ?? attendance?.Of(id)?.Category,
                role,
                stage,
                card?.AnswersOnStateSupport == true,
                attendance?.Mark(id, at.Slot.Id));
        }
    }

    /// <summary>Found by name, organisation or the end of the phone; «е» finds «ё».</summary>
    public bool Matches(string search)
    {
        var digits = new string([.. search.Where(char.IsAsciiDigit)]);
        return Plain($"{FullName} {InPlaceOf} {Organization}").Contains(Plain(search), StringComparison.Ordinal)
            || (digits.Length >= 4 && digits.Length >= search.Trim().Length - 4 && Phone?.Contains(digits, StringComparison.Ordinal) == true);
    }

    private static string Plain(string text) => text.Trim().ToLower(CultureInfo.GetCultureInfo("ru-RU")).Replace('ё', 'е');
}
