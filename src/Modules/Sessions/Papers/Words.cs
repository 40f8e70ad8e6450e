using Zarozhdenie.Contracts;
using Zarozhdenie.Documents;

namespace Zarozhdenie.Sessions.Papers;

/// <summary>Words that papers and answers use for the codes of contracts.</summary>
internal static class Words
{
    public static Text Of(OrganizationCategory category) => category switch
    {
        OrganizationCategory.Authority => new("органы государственной власти", "government bodies"),
        OrganizationCategory.PublicOrganization => new("общественные организации", "public organisations"),
        OrganizationCategory.CommercialOrganization => new("коммерческие организации", "commercial organisations"),
        OrganizationCategory.LocalMedia => new("местные СМИ", "local media"),
        _ => new("региональные эксперты", "regional experts"),
    };

    public static string Of(ParticipantRole role) => role switch
    {
        ParticipantRole.Deputy => "замена",
        ParticipantRole.WalkIn => "без приглашения",
        _ => "по приглашению",
    };

    public static string OfMark(bool? attended) => attended switch
    {
        true => "да",
        false => "нет",
        null => "",
    };

    /// <summary>Where somebody's answer stands; a walk-in was asked nothing.</summary>
    public static string OfAnswer(Participant p) => p.Stage switch
    {
        Contracts.Invitations.Stage.Confirmed => "подтвердил(а)",
        Contracts.Invitations.Stage.Agreed => "предварительно",
        Contracts.Invitations.Stage.Declined => "отказ",
        null => "",
        _ => "ответа нет",
    };

    /// <summary>«+7 920 123-45-67»; other countries' numbers stay as they are.</summary>
    public static string OfPhone(string? phone, string country = "+7") => RussianPhone.Say(phone, country);

    public static string Of(SessionAt at) => at.Slot.Kind == SessionKind.RoundTable
        ? at.Event.Format == Contracts.Events.RoundTableFormat.WorkingMeeting ? "Рабочее совещание" : "Круглый стол"
        : "Обсуждение";

    /// <summary>«24 ноября 2026, вторник, 10:00–11:15».</summary>
    public static string When(SessionAt at) => $"{RussianDate.LongWithDay(at.Day)}, {at.Slot.Start:HH\\:mm}–{at.Slot.End:HH\\:mm}";
}

/// <summary>Values as Markdown reads them back, letter for letter.</summary>
internal static class Md
{
    private static readonly Template Literal = Template.Parse("{{text}}");

    public static string Of(string? text) => string.IsNullOrEmpty(text) ? "" : Literal.Render(new { text });
}
