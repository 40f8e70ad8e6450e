using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Documents;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Letters;

/// <summary>Word to an invitee that the public event was moved, restored, postponed or called off (F15), and why if the manager wants it told. Always in Russian.</summary>
internal sealed class NoticeWriter(AnswerLinks links, InviteeCalendar calendar, CurrentRegion current)
{
    private static readonly Template Words = Template.Parse(
        """
        {{greeting}}

        {{news}}
        {{#if why}}

        Причина: {{why}}
        {{/if}}
        {{#if when}}

        **Когда:** {{when}}

        {{#each programme}}
        - {{this}}
        {{/each}}

        **Где:** {{where}}

        Пожалуйста, ответьте, сможете ли вы прийти. Это займёт минуту, вход не нужен:

        **[Ответить на приглашение]({{link}})**
        {{/if}}
        """);

    /// <summary>The letter for the outbox; its key holds the version of the day, so nobody gets it twice.</summary>
    public async Task<Letter> Write(PublicEventCard about, Invitation invitation, ContactCard card, bool restored, CancellationToken ct)
    {
        var link = await links.For(current.Code, invitation.Id, ct);
        var (subject, markdown) = InRussian.Say(() => Compose(about, invitation, card.Greeting, restored, link));
        DateTimeOffset? notAfter = EventTimes.TakesPlace(about) ? LocalTime.At(about.LastDay.AddDays(1), TimeOnly.MinValue, EventTimes.ZoneOf(about)) : null;
        return new Letter(
            $"event-notice/{invitation.Id}/{about.DateVersion}", DeliveryKind.EventNotice, invitation.Id, about.Id, card.Id, card.FullName, card.Emails[0],
            subject, Paper.ToHtml(markdown), Paper.ToText(markdown), [calendar.Attached(about, invitation, card)], notAfter);
    }

    internal static (string Subject, string Markdown) Compose(PublicEventCard about, Invitation invitation, string greeting, bool restored, string link)
    {
        var (name, day) = (RussianQuotes.Quoted(about.Topic), EventTimes.Days(about));
        var (subject, news) = about.State switch
        {
            PublicEventState.Cancelled => ("Отменено", $"К сожалению, мероприятие {name}, назначенное на {day}, отменено. Отвечать на приглашение больше не нужно."),
            PublicEventState.Postponed => ("Отложено", $"Мероприятие {name}, назначенное на {day}, отложено. Новый день пока не назначен: когда он будет известен, мы вам напишем."),
            _ when restored => ("Мероприятие состоится", $"Мероприятие {name} всё-таки состоится."),
            _ => ("Изменения", $"Изменились день, время или место мероприятия {name}. Приглашение остаётся в силе, теперь оно пройдёт так:"),
        };
        var markdown = Words.Render(new
        {
            greeting = $"Здравствуйте, {greeting}.",
            news,
            why = about.ToldReason ?? "",
            when = EventTimes.TakesPlace(about) ? EventTimes.Of(about, invitation.Sessions, EventTimes.ZoneOf(about)) : "",
            programme = EventTimes.Programme(about, invitation.Sessions).ToArray(),
            where = EventTimes.Place(about.Venue),
            link,
        });
        return ($"{subject}: {about.Topic}", markdown);
    }
}
