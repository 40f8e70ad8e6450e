using System.Globalization;
using System.Text;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Documents;
using Zarozhdenie.Sessions.Features;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions;

/// <summary>The words of a collective appeal made from proposals (R030). Plain text: blank lines between paragraphs, «1. » before a proposal.</summary>
internal static class AppealLetter
{
    /// <summary>The addressee with the dative made by rules where it wasn't given.</summary>
    public static AppealDetails Details(WriteAppeal.To to, string? replyTo) => new(
        to.Name.Trim(),
        to.Title.Trim(),
        string.IsNullOrWhiteSpace(to.NameDative) ? RussianName.Initials(RussianName.Dative(to.Name.Trim())) : to.NameDative.Trim(),
        string.IsNullOrWhiteSpace(to.TitleDative) ? Capital(RussianTitle.Dative(to.Title.Trim())) : to.TitleDative.Trim(),
        string.IsNullOrWhiteSpace(replyTo) ? null : replyTo.Trim());

    public static string Text(PublicEventCard card, Region region, AppealDetails? to, IReadOnlyList<ListProposals.Item> proposals)
    {
        var text = new StringBuilder();
        if (to is not null)
        {
            text.Append(Salutation(to.Name)).Append("\n\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{RussianDate.Long(card.Discussion.On(card.Date))} года {region.NameLocative} прошло обсуждение с представителями целевых аудиторий проекта «Зарождение» на тему {RussianQuotes.Quoted(card.Topic)}. ")
            .Append("Участники обсудили самые острые вопросы социальной, демографической и семейной политики, назвали ключевые потребности и меры поддержки, которые считают наиболее действенными.\n\n")
            .Append("Просим рассмотреть предложения участников:\n\n");
        for (var i = 0; i < proposals.Count; i++)
        {
            var p = proposals[i];
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {Sentence("Проблема", p.Problem)}");
            if (p.Need is not null)
            {
                text.Append(' ').Append(Sentence("Потребность", p.Need));
            }

            text.Append(' ').Append(Sentence("Предлагаемая мера", p.Measure)).Append('\n');
        }

        text.Append("\nПросим сообщить о решении в срок, который установлен Федеральным законом от 2 мая 2006 года № 59-ФЗ: 30 дней со дня регистрации обращения.");
        if (to?.ReplyTo is not null)
        {
            text.Append("\n\nОтвет просим направить по адресу: ").Append(to.ReplyTo).Append(to.ReplyTo.EndsWith('.') ? "" : ".");
        }

        return text.ToString();
    }

    private static string Salutation(string name)
    {
        var parts = RussianName.Parse(name);
        var word = RussianName.GenderOf(parts.Surname, parts.Name, parts.Patronymic) switch
        {
            GrammaticalGender.Male => "Уважаемый",
            GrammaticalGender.Female => "Уважаемая",
            _ => "Уважаемый (ая)",
        };
        return $"{word} {RussianName.Greeting(name)}!";
    }

    // A proposal stays on one line: the number before it makes the item of the list.
    private static string Sentence(string name, string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"{name}: {line.TrimEnd('.')}.";
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.GetCultureInfo("ru-RU")) + text[1..];
}
