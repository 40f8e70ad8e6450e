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
/// <param name="Announcement">The announcing text, for whoever wants to hear more (R041); null while there is none, or while it states another day.</param>
internal sealed record CallScript(string Text, string Topic, string When, string Where, string? Announcement)
{
    public static CallScript For(PublicEventCard about, Invitation invitation, string greeting)
    {
        var (name, when) = (RussianQuotes.Quoted(about.Topic), EventTimes.Of(about, invitation.Sessions, EventTimes.ZoneOf(about)));
        var hello = Say($"Здравствуйте, {greeting}.", $"Good day, {greeting}.");
        var coming = Say("Сможете прийти? Если нет, кто мог бы прийти вместо вас?", "Will you be able to come? If not, who could come instead?");
        var question = invitation.Stage == Stage.Agreed ? Say("Вы предварительно согласились. Подтвердите, пожалуйста: сможете прийти?", "You agreed before. Could you confirm that you will come?") : coming;
        var words = (invitation.ToTell, about.State) switch
        {
            (true, PublicEventState.Cancelled) => Say($"Мероприятие {name}, на которое мы вас приглашали, отменено.{Why(about)} Приносим извинения.", $"The public event {name} that we invited you to is cancelled.{Why(about)} We apologise."),
            (true, PublicEventState.Postponed) => Say($"Мероприятие {name}, на которое мы вас приглашали, отложено.{Why(about)} Когда будет известен новый день, мы вам сообщим.", $"The public event {name} that we invited you to is postponed.{Why(about)} We will tell you the new day once it is known."),
            (true, _) => Say($"Мероприятие {name}, на которое мы вас приглашали, теперь пройдёт {when}, {about.Venue.Name}.{Why(about)} {coming}", $"The public event {name} that we invited you to now takes place {when}, {about.Venue.Name}.{Why(about)} {coming}"),
            _ => Say($"Звоню по приглашению на мероприятие {name}. Оно пройдёт {when}, {about.Venue.Name}. {question}", $"I am calling about the invitation to {name}, {when}, {about.Venue.Name}. {question}"),
        };
        return new CallScript(
            $"{hello} {words}",
            about.Topic,
            EventTimes.TakesPlace(about) ? when : Say($"было назначено на {when}", $"was to be {when}"),
            EventTimes.Place(about.Venue),
            about is { Announcement: { } announcement, AnnouncementOutdated: false } && EventTimes.TakesPlace(about) ? Paper.ToText(announcement).Trim() : null);
    }

    private static string Why(PublicEventCard about) => about.ToldReason is { } why ? Say($" Причина: {why.TrimEnd('.', ' ')}.", $" The reason: {why.TrimEnd('.', ' ')}.") : "";
}
