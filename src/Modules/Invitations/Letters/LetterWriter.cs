using System.Globalization;
using System.Net;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Access;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Documents;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Letters;

/// <summary>The words of one letter.</summary>
internal sealed record LetterWords(string Subject, string Html, string Text);

/// <summary>Writes the invitation letter: the announcing text (R041), day, place, and the personal answer link. Always in Russian, whatever language the manager reads.</summary>
internal sealed class LetterWriter(IMediator mediator, AnswerLinks links, InviteeCalendar calendar, Caller caller, CurrentRegion current)
{
    /// <summary>Stands for the link where a letter is only looked at.</summary>
    public const string NoLink = "#";

    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    private static readonly Template Opening = Template.Parse(
        """
        {{greeting}}
        {{#if topic}}

        Приглашаем вас принять участие в мероприятии «{{topic}}».
        {{/if}}
        """);

    private static readonly Template Closing = Template.Parse(
        """
        {{#if where}}
        **Когда:** {{when}}

        {{#each programme}}
        - {{this}}
        {{/each}}

        **Где:** {{where}}

        {{/if}}
        {{#if howToGetIn}}
        **Как пройти:** {{howToGetIn}}

        {{/if}}
        Пожалуйста, ответьте, сможете ли вы прийти. Это займёт минуту, вход не нужен:

        **[Ответить на приглашение]({{link}})**

        Ссылка личная: не пересылайте её, пожалуйста. Если вместо вас придёт другой человек, укажите его на той же странице.
        {{#if sender}}

        С уважением, {{sender}}
        {{/if}}
        """);

    // Letters of one sending differ by greeting and link only: the rest is rendered once per set of sessions.
    private const string GreetingMark = "ЗдесьОбращение";
    private const string LinkMark = "https://answer-link.invalid/";

    private readonly Dictionary<string, LetterWords> _drafts = new(StringComparer.Ordinal);
    private string? _sender;

    /// <summary>The letter for the outbox, with the real link.</summary>
    public async Task<Letter> Write(PublicEventCard about, Invitation invitation, ContactCard card, CancellationToken ct)
    {
        var words = await Compose(about, invitation, card, await links.For(current.Code, invitation.Id, ct), ct);
        return new Letter(KeyOf(invitation.Id, about.DateVersion), DeliveryKind.Invitation, invitation.Id, about.Id, card.Id, card.FullName, card.Emails[0], words.Subject, words.Html, words.Text, [calendar.Attached(about, invitation, card)]);
    }

    // A letter that didn't leave before the day changed is written anew.
    private static string KeyOf(Guid invitation, int version) => version == 1 ? $"invitation/{invitation}" : $"invitation/{invitation}/{version}";

    /// <summary>Signs otherwise than with the name of whoever sends.</summary>
    public LetterWriter SignedBy(string sender)
    {
        _sender = sender;
        return this;
    }

    /// <summary>The words with this link.</summary>
    public async Task<LetterWords> Compose(PublicEventCard about, Invitation invitation, ContactCard card, string link, CancellationToken ct)
    {
        var zone = EventTimes.ZoneOf(about);
        _sender ??= (caller.InRequest ? await mediator.Send(new GetUsers([caller.Id]), ct) : await mediator.Send(new GetManagers(current.Code), ct)).FirstOrDefault()?.Name ?? "";
        var kind = $"{about.Id}/{string.Join('/', invitation.Sessions)}";
        var draft = _drafts.TryGetValue(kind, out var known) ? known : _drafts[kind] = Draft(about, invitation, _sender, zone);
        return new LetterWords(draft.Subject, Fill(draft.Html, WebUtility.HtmlEncode), Fill(draft.Text, text => text == NoLink ? "личная ссылка" : text));

        string Fill(string words, Func<string, string> encode) =>
            words.Replace(GreetingMark, encode($"Здравствуйте, {card.Greeting}."), StringComparison.Ordinal).Replace(LinkMark, encode(link), StringComparison.Ordinal);
    }

    // The announcement states topic, place and time by the instruction (R041); what it says isn't said twice.
    private static bool Says(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static bool Tells(string text, PublicEventCard about, IReadOnlyList<SessionKind> sessions) =>
        Says(text, about.Venue.Name)
        && about.Days.All(day => Says(text, day.ToString("d MMMM", Russian)))
        && sessions.All(s => Says(text, (s == SessionKind.RoundTable ? about.RoundTable : about.Discussion).Start.ToString("H:mm", CultureInfo.InvariantCulture)))
        && sessions.Count > 1;

    private static LetterWords Draft(PublicEventCard about, Invitation invitation, string sender, TimeZoneInfo zone) => InRussian.Say(() =>
    {
        // An announcement that still tells the old day would contradict the letter.
        var text = about.AnnouncementOutdated ? "" : about.Announcement ?? "";
        var opening = Opening.Render(new { greeting = GreetingMark, topic = Says(text, about.Topic) ? "" : about.Topic });
        var closing = Closing.Render(new
        {
            when = EventTimes.Of(about, invitation.Sessions, zone),
            programme = EventTimes.Programme(about, invitation.Sessions).ToArray(),
            where = Tells(text, about, invitation.Sessions) ? "" : EventTimes.Place(about.Venue),
            howToGetIn = about.Venue.HowToGetIn is { } way && !Says(text, way) ? way : "",
            link = LinkMark,
            sender,
        });
        var markdown = $"{opening}\n\n{text}\n\n{closing}";
        return new LetterWords($"Приглашение: {about.Topic}", Paper.ToHtml(markdown), Paper.ToText(markdown));
    });
}
