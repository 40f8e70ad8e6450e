using System.Globalization;
using Marten;
using MediatR;
using Npgsql;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Documents;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Sessions;

/// <summary>The session a request is about, within its public event.</summary>
internal sealed record SessionAt(PublicEventCard Event, SessionSlot Slot)
{
    public Guid EventId => Event.Id;

    /// <summary>Its local day.</summary>
    public DateOnly Day => Slot.On(Event.Date);

    /// <summary>Words go in while the public event isn't called off.</summary>
    public SessionAt ToWrite() => Event.State == PublicEventState.Cancelled ? throw new RefusedException(SessionRefusals.CalledOff) : this;

    /// <summary>Who came is recorded from the day itself on, by the region's clock: a tap before it would call the public event held.</summary>
    public SessionAt ToMark(DateTimeOffset now) => ToWrite().Marking(now).Open ? this
        : Event.State == PublicEventState.Postponed ? throw new RefusedException(SessionRefusals.Postponed)
        : throw new RefusedException(SessionRefusals.NotYet.With(RussianDate.Day(Day), Day.ToString("d MMMM", CultureInfo.InvariantCulture)));

    /// <summary>Since when who came may be marked, and whether it may now.</summary>
    public MarkingTime Marking(DateTimeOffset now) =>
        new(Event.State != PublicEventState.Postponed && DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(Event.ZoneId)).DateTime) >= Day, Day);

    /// <summary>Positions and the resolution belong to session 1, proposals and the appeal to session 2.</summary>
    public SessionAt Only(SessionKind kind) => Slot.Kind == kind ? this : throw new RefusedException(kind == SessionKind.RoundTable ? SessionRefusals.OnlyRoundTable : SessionRefusals.OnlyDiscussion);
}

/// <summary>When who came may be marked.</summary>
/// <param name="Open">It may now.</param>
/// <param name="From">The session's local day.</param>
internal sealed record MarkingTime(bool Open, DateOnly From);

/// <summary>What use cases of this module refuse alike.</summary>
internal static class SessionRefusals
{
    public static readonly Refusal CalledOff = new("session_called_off", "Мероприятие отменено: записывать по нему больше нечего.", "The public event is called off: there is nothing more to record.");
    public static readonly Refusal Postponed = new("session_postponed", "Мероприятие отложено, новый день ещё не назначен: отмечать пришедших можно будет в этот день.", "The public event is postponed and has no new day yet: who came can be marked on that day.");
    public static readonly Refusal OnlyRoundTable = new("wrong_session", "Позиции и резолюция относятся к первой сессии, а это вторая.", "Positions and the resolution belong to session 1, and this is session 2.");
    public static readonly Refusal OnlyDiscussion = new("wrong_session", "Предложения и обращение относятся ко второй сессии, а это первая.", "Proposals and the appeal belong to session 2, and this is session 1.");
    public static readonly Refusal NotYet = new("not_yet", "Отмечать пришедших можно в день мероприятия, {0}.", "Who came can be marked on the day of the public event, {1}.");
    public static readonly Refusal UnknownParticipant = new("unknown_participant", "Такого участника нет в списке мероприятия.", "There is no such participant on the public event's list.", 409, "participantId");

    public static string Erased => Saying.Say("удалено по запросу", "removed on request");
}

/// <summary>Ids of the things a public event has one of: derived, so that nobody has to look them up.</summary>
internal static class StreamIds
{
    public static Guid Attendance(Guid publicEventId) => Idempotency.Derive($"attendance/{publicEventId}");

    public static Guid Resolution(Guid publicEventId) => Idempotency.Derive($"resolution/{publicEventId}");

    public static Guid SignOff(Guid publicEventId) => Idempotency.Derive($"sign-off/{publicEventId}");

    public static Guid Appeal(Guid publicEventId) => Idempotency.Derive($"appeal/{publicEventId}");

    /// <summary>The key of a session's official papers: it outlives the public event's own.</summary>
    public static Guid OfficialKey(Guid sessionId) => Idempotency.Derive($"official-papers/{sessionId}");
}

internal static class SessionAtExtensions
{
    /// <summary>The session, or 404: also for another region's.</summary>
    public static async Task<SessionAt> FindSession(this IMediator mediator, Guid sessionId, CancellationToken ct)
    {
        var card = await mediator.Send(new FindPublicEvent(sessionId), ct);
        return card?.RoundTable.Id == sessionId ? new SessionAt(card, card.RoundTable)
            : card?.Discussion.Id == sessionId ? new SessionAt(card, card.Discussion)
            : throw new RefusedException(Refusal.NotFound);
    }

    /// <summary>Requests about one public event wait for each other until they are saved, so that two doors and two typists both succeed and «before» is true.</summary>
    public static async Task QueueFor(this IDocumentSession session, Guid publicEventId, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        await using var command = new NpgsqlCommand("select pg_advisory_xact_lock($1)");
        command.Parameters.Add(new NpgsqlParameter { Value = BitConverter.ToInt64(publicEventId.ToByteArray()) });
        await session.ExecuteAsync(command, ct);
    }
}
