using System.Globalization;
using System.Text.Json;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Events;

/// <summary>One item of a session's agenda (F09); its title is kept sealed beside, in the same order.</summary>
/// <param name="Id">Stays the same while the item is moved and edited.</param>
/// <param name="Minutes">How long, 1 to 240.</param>
/// <param name="SpeakerId">Contact who speaks, or null.</param>
internal sealed record AgendaItem(Guid Id, int Minutes, Guid? SpeakerId);

/// <summary>The agenda of one session, in order. Titles may name speakers, so they are sealed with the public event's key.</summary>
internal sealed record Agenda(IReadOnlyList<AgendaItem> Items, SealedText Titles);

/// <summary>The agendas of both sessions; null while the instruction's default stands.</summary>
internal sealed record Agendas(Agenda? RoundTable = null, Agenda? Discussion = null)
{
    public Agenda? Of(SessionKind session) => session == SessionKind.RoundTable ? RoundTable : Discussion;

    public Agendas With(SessionKind session, Agenda agenda) => session == SessionKind.RoundTable ? this with { RoundTable = agenda } : this with { Discussion = agenda };
}

/// <summary>A session's agenda was written.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="Session">Of which session.</param>
/// <param name="Items">The whole agenda, in order.</param>
/// <param name="Titles">Titles as a JSON list in the same order, sealed with the public event's key.</param>
internal sealed record AgendaSet(Guid PublicEventId, SessionKind Session, IReadOnlyList<AgendaItem> Items, SealedText Titles);

/// <summary>An item as it is read: with its title and its local time.</summary>
internal sealed record TimedItem(Guid Id, string Title, int Minutes, TimeOnly Start, TimeOnly End, Guid? SpeakerId);

/// <summary>What the agendas say, and how they fit their sessions.</summary>
internal static class AgendaRules
{
    public const int MostItems = 50;
    public const int LongestItem = 240;

    public static SessionSlot Slot(this PublicEvent e, SessionKind session) => session == SessionKind.RoundTable ? e.RoundTable : e.Discussion;

    public static int Minutes(this SessionSlot slot) => (int)(slot.End - slot.Start).TotalMinutes;

    public static Task<SealedText> SealTitles(this Sealer sealer, Guid eventId, IReadOnlyList<string> titles, CancellationToken ct) =>
        sealer.Seal(eventId, JsonSerializer.Serialize(titles, Json.Options), ct);

    /// <summary>The agenda with its times; the instruction's default where none was written.</summary>
    public static async Task<IReadOnlyList<TimedItem>> AgendaOf(this Sealer sealer, PublicEvent e, SessionKind session, CancellationToken ct)
    {
        if (e.Agendas.Of(session) is not { } agenda)
        {
            return Timed(e.Slot(session).Start, DefaultAgenda.Of(e, session));
        }

        var titles = await sealer.Open(agenda.Titles, ct) is { } json ? JsonSerializer.Deserialize<string[]>(json, Json.Options)! : [];
        return Timed(e.Slot(session).Start, agenda.Items.Select((item, i) => (item, i < titles.Length ? titles[i] : Saying.Say("удалено по запросу", "erased on request"))));
    }

    /// <summary>Items one after another from the session's start.</summary>
    public static IReadOnlyList<TimedItem> Timed(TimeOnly start, IEnumerable<(AgendaItem Item, string Title)> items)
    {
        var timed = new List<TimedItem>();
        foreach (var (item, title) in items)
        {
            timed.Add(new TimedItem(item.Id, title, item.Minutes, start, start.AddMinutes(item.Minutes), item.SpeakerId));
            start = start.AddMinutes(item.Minutes);
        }

        return timed;
    }

    /// <summary>Agendas that are longer than their sessions (R015, R027), also the default ones of a very short session: said, never in the way.</summary>
    public static IEnumerable<(string Code, string Requirement, Text Text)> TooLong(PublicEvent e)
    {
        foreach (var session in Enum.GetValues<SessionKind>())
        {
            var (items, lasts, number) = (e.Agendas.Of(session)?.Items.Sum(i => i.Minutes) ?? DefaultAgenda.Of(e, session).Sum(i => i.Item.Minutes), e.Slot(session).Minutes(), session.Number());
            if (items > lasts)
            {
                yield return ("agenda_too_long", number == 1 ? "R015" : "R027", new Text(
                    string.Create(CultureInfo.InvariantCulture, $"Пункты повестки сессии {number} занимают {items} мин, а сессия длится {lasts} мин: сократите пункты или продлите сессию."),
                    string.Create(CultureInfo.InvariantCulture, $"The agenda of session {number} takes {items} min, but the session lasts {lasts} min: shorten items or lengthen the session.")));
            }
        }
    }
}
