using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Documents;

namespace Zarozhdenie.Events.Papers;

/// <summary>The day of a public event on one page: what happens when, who does it, where, whom to ring (F07).</summary>
internal static class RunSheet
{
    /// <summary>People come before the first session begins.</summary>
    public static readonly TimeSpan Registration = TimeSpan.FromMinutes(20);

    private static readonly Template Sheet = Template.Parse(
        """
        # План дня

        ::: center
        **{{topic}}**
        {{date}} (время местное, {{zone}})
        :::

        {{#if state}}
        **{{state}}**

        {{/if}}

        **Место:** {{place}}{{#if capacity}}, мест: {{capacity}}{{/if}}

        {{#if howToGetIn}}
        **Как пройти:** {{howToGetIn}}

        {{/if}}
        {{#if leader}}
        **Ведёт сессию 1:** {{leader}}

        {{/if}}
        {{#if moderator}}
        **Модератор сессии 1:** {{moderator}}

        {{/if}}
        {{#if manager}}
        **Региональный менеджер, модератор сессии 2:** {{manager}}

        {{/if}}
        {{#if coOrganizers}}
        **Соорганизаторы:** {{coOrganizers}}

        {{/if}}
        {widths=16,54,30}

        | Время | Что происходит | Кто |
        |---|---|---|
        {{#each rows}}
        | {{time}} | {{#if heading}}**{{what}}**{{else}}{{what}}{{/if}} | {{who}} |
        {{/each}}

        {{#if helpers}}
        {widths=24,46,30}

        | Помощь | Кто | Телефон |
        |---|---|---|
        {{#each helpers}}
        | {{role}} | {{name}} | {{phone}} |
        {{/each}}

        Листок содержит телефоны людей: после мероприятия его лучше уничтожить.
        {{/if}}
        """);

    // Read at arm's length, standing.
    private const double SmallestFont = 7;

    /// <summary>One page as long as people can read it: a full agenda makes the letters smaller before it makes a second page.</summary>
    public static PaperOptions Layout(PublicEvent e, string sheet) => Paper.OnOnePage(sheet, new PaperOptions { Title = $"План дня: {e.Topic}", FontSize = 10 }, SmallestFont);

    /// <summary>One line of the day.</summary>
    internal sealed record Row(string Time, string What, string Who, bool Heading);

    public static string Write(PublicEvent e, IReadOnlyList<string> managers, IReadOnlyDictionary<Guid, ContactCard> people, IReadOnlyList<TimedItem> first, IReadOnlyList<TimedItem> second) => Sheet.Render(new
    {
        topic = e.Topic,
        date = Texts.TextData.Of(e).Date,
        zone = Announcing.Zone(e),
        state = e.Cancelled ? "Мероприятие отменено." : e.Postponed ? "Мероприятие отложено, нового дня ещё нет: ниже прежний." : "",
        place = Texts.TextData.Of(e).Place,
        capacity = e.Venue.Capacity ?? 0,
        howToGetIn = e.Venue.HowToGetIn ?? "",
        leader = Name(people, e.LeaderId),
        moderator = Name(people, e.ModeratorId),
        manager = string.Join(", ", managers),
        coOrganizers = string.Join("; ", e.CoOrganizers.Select(c => Name(people, c.PersonId)).Where(n => n.Length > 0)),
        rows = Rows(e, id => Short(people, id), [.. managers.Select(RussianName.Initials)], first, second),
        helpers = (e.Volunteers?.Needs ?? []).SelectMany(n => Helpers(n, people)).ToArray(),
    });

    /// <summary>Registration, both sessions with who leads them (R036, R037) and their items, and the break between them, in order of time.</summary>
    internal static IReadOnlyList<Row> Rows(PublicEvent e, Func<Guid?, string> name, IReadOnlyList<string> managers, IReadOnlyList<TimedItem> first, IReadOnlyList<TimedItem> second)
    {
        var rows = new List<Row>();
        SessionSlot? before = null;
        foreach (var slot in e.InOrder)
        {
            var opens = before?.On(e.Date) != slot.On(e.Date);
            if (opens && e.LastDay != e.Date)
            {
                rows.Add(new Row("", RussianDate.LongWithDay(slot.On(e.Date)), "", true));
            }

            if (opens)
            {
                rows.Add(new Row(Hours(RegistrationFor(slot), slot.Start), "Регистрация участников", "", false));
            }
            else if (before!.End < slot.Start)
            {
                rows.Add(new Row(Hours(before.End, slot.Start), "Перерыв", "", false));
            }

            rows.Add(new Row(Hours(slot.Start, slot.End), SessionNames.Heading(slot.Kind, e.Format), slot.Kind == SessionKind.RoundTable ? name(e.ModeratorId ?? e.LeaderId) : string.Join(", ", managers), true));
            rows.AddRange((slot.Kind == SessionKind.RoundTable ? first : second).Select(i => new Row(Hours(i.Start, i.End), i.Title, name(i.SpeakerId), false)));
            before = slot;
        }

        return rows;
    }

    // Never on the eve.
    private static TimeOnly RegistrationFor(SessionSlot slot) => slot.Start.ToTimeSpan() > Registration ? slot.Start.Add(-Registration) : TimeOnly.MinValue;

    private static IEnumerable<object> Helpers(VolunteerNeed need, IReadOnlyDictionary<Guid, ContactCard> people)
    {
        var role = Volunteers.Of(need.Role).Ru;
        var agreed = need.People.Where(p => p.Status == VolunteerStatus.Agreed && people.ContainsKey(p.PersonId)).Select(p => people[p.PersonId]).ToArray();
        return agreed.Select(c => (object)new { role, name = c.FullName, phone = c.Phones.Count > 0 ? RussianPhone.Say(c.Phones[0]) : "" })
            .Concat(need.Filled ? [] : [new { role, name = $"не хватает: {need.Count - need.Agreed}", phone = "" }]);
    }

    private static string Name(IReadOnlyDictionary<Guid, ContactCard> people, Guid? id) =>
        id is { } known && people.TryGetValue(known, out var card) ? string.Join(", ", new[] { card.FullName, card.Position, card.Organization }.Where(x => !string.IsNullOrWhiteSpace(x))) : "";

    // Who speaks is known by name at the door; posts would make a second page.
    private static string Short(IReadOnlyDictionary<Guid, ContactCard> people, Guid? id) =>
        id is { } known && people.TryGetValue(known, out var card) ? RussianName.Initials(card.FullName) : "";

    private static string Hours(TimeOnly start, TimeOnly end) => FormattableString.Invariant($"{start:HH\\:mm}–{end:HH\\:mm}");
}
