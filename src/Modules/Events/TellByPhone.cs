using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Documents;

namespace Zarozhdenie.Events;

/// <summary>After a change of the day: who can't be told by mail is told by telephone, before anything else is done (F15).</summary>
internal static class TellByPhone
{
    public static IReadOnlyList<HomeAction> Of(PublicEvent e, InvitationCounts invitations, DateOnly today)
    {
        if (invitations.ToTell is not (> 0 and var count) || e.LastDay < today)
        {
            return [];
        }

        var (what, whatEn) = e.Cancelled ? ("мероприятие отменено", "it is cancelled") : e.Postponed ? ("мероприятие отложено", "it is postponed") : ("день или время изменились", "its day or hours changed");
        var text = new Text($"Предупредите по телефону {RussianPlural.Say(count, "человека", "человек", "человек")}: {what}", $"Tell {count} {(count == 1 ? "person" : "people")} by phone: {whatEn}");
        return [new HomeAction("tell_by_phone", text, HomeTarget.Calls, e.Id, e.Topic, today, count)];
    }
}
