using System.Globalization;
using MediatR;
using Zarozhdenie.Contracts.Access;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Documents;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Guests;

/// <summary>The letter with a guest link (F12). It tells neither day nor hours, so a public event that moves leaves it true. Always in Russian.</summary>
internal sealed class GuestLetters(IMediator mediator, GuestLinks links, Caller caller, CurrentRegion current)
{
    private static readonly Template Words = Template.Parse(
        """
        {{greeting}}

        Вы соорганизатор мероприятия {{topic}}. На вашей странице можно прочитать проект резолюции, написать замечание и согласовать проект. Вход не нужен:

        **[Открыть страницу соорганизатора]({{link}})**

        Ссылка личная: не пересылайте её, пожалуйста.
        {{#if sender}}

        С уважением, {{sender}}
        {{/if}}
        """);

    /// <summary>The letter for the outbox: one per link.</summary>
    public async Task<Letter> Write(PublicEventCard about, CoOrganizerCard who, ContactCard card, CancellationToken ct)
    {
        var sender = (await mediator.Send(new GetUsers([caller.Id]), ct)).FirstOrDefault()?.Name ?? "";
        var markdown = Compose(about.Topic, card.Greeting, await links.For(current.Code, about.Id, who, ct), sender);
        return new Letter(
            string.Create(CultureInfo.InvariantCulture, $"guest-link/{about.Id}/{who.PersonId}/{who.Link}"),
            DeliveryKind.GuestLink,
            GuestLinks.SubjectOf(about.Id, who.PersonId, who.Link),
            about.Id,
            card.Person,
            card.FullName,
            card.Emails[0],
            $"Соорганизатору: {about.Topic}",
            Paper.ToHtml(markdown),
            Paper.ToText(markdown),
            []);
    }

    internal static string Compose(string topic, string greeting, string link, string sender) =>
        Words.Render(new { greeting = $"Здравствуйте, {greeting}.", topic = RussianQuotes.Quoted(topic), link, sender });
}
