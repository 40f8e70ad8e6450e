using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Documents;
using Zarozhdenie.Invitations.Letters;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Invitations.Calls;

/// <summary>What to say in twenty seconds, and the facts people ask about (F40).</summary>
/// <param name="Text">Words to say.</param>
/// <param name="Topic">Topic of the public event.</param>
/// <param name="When">Day and hours of the sessions the person is invited to.</param>
/// <param name="Where">Venue and address.</param>
internal sealed record CallScript(string Text, string Topic, string When, string Where)
{
    public static CallScript For(PublicEventCard about, Invitation invitation, string greeting)
    {
        var when = EventTimes.Of(about, invitation.Sessions, EventTimes.ZoneOf(about));
        var question = invitation.Stage == Stage.Agreed
            ? Say("Вы предварительно согласились. Подтвердите, пожалуйста: сможете прийти?", "You agreed before. Could you confirm that you will come?")
            : Say("Сможете прийти? Если нет, кто мог бы прийти вместо вас?", "Will you be able to come? If not, who could come instead?");
        var text = Say(
            $"Здравствуйте, {greeting}. Звоню по приглашению на мероприятие {RussianQuotes.Quoted(about.Topic)}. Оно пройдёт {when}, {about.Venue.Name}. {question}",
            $"Good day, {greeting}. I am calling about the invitation to {RussianQuotes.Quoted(about.Topic)}, {when}, {about.Venue.Name}. {question}");
        if (invitation.ToTell)
        {
            text = Say(
                $"Здравствуйте, {greeting}. Мероприятие {RussianQuotes.Quoted(about.Topic)}, о котором мы говорили, теперь пройдёт {when}, {about.Venue.Name}. Сможете прийти? Если нет, кто мог бы прийти вместо вас?",
                $"Good day, {greeting}. The public event {RussianQuotes.Quoted(about.Topic)} that we spoke about now takes place {when}, {about.Venue.Name}. Will you be able to come? If not, who could come instead?");
        }

        return new CallScript(text, about.Topic, when, EventTimes.Place(about.Venue));
    }
}
