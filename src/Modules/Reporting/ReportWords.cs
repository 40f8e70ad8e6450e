using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Documents;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting;

/// <summary>How a report puts facts into Russian words.</summary>
internal static class ReportWords
{
    /// <summary>What the manager may start from: nothing in it that isn't a fact.</summary>
    public static string Suggest(ReportView v)
    {
        var r = v.Results;
        var lines = new List<string>
        {
            $"{string.Join(" и ", v.Event.Days.Select(RussianDate.Long))} {v.Region.NameLocative} прошло мероприятие проекта «Зарождение» на тему {RussianQuotes.Quoted(v.Event.Topic)}. Пришли {People(r.CameToEvent)}: на первую сессию {r.RoundTable.Came}, на вторую {r.Discussion.Came}.",
        };
        if (r.ResolutionSha256 is not null)
        {
            lines.Add($"Принята резолюция из {RussianPlural.Say(r.ResolutionPoints.Count, "пункта", "пунктов", "пунктов")}.");
        }

        if (r.Proposals.Count > 0)
        {
            lines.Add($"Собрано {RussianPlural.Say(r.Proposals.Count, "предложение", "предложения", "предложений")}{(r.AppealAddressee is null ? "" : $", коллективное обращение направляется адресату: {r.AppealAddressee}")}.");
        }

        return string.Join("\n\n", lines);
    }

    /// <summary>«3 декабря 2026, четверг».</summary>
    public static string Day(PublicEventCard card) => string.Join(", и ", card.Days.Select(RussianDate.LongWithDay));

    /// <summary>«10:00–11:15 (МСК+4)», with the day where the sessions have two.</summary>
    public static string Hours(PublicEventCard card, SessionSlot slot, Region region)
    {
        var end = region.At(slot.On(card.Date), slot.End);
        return $"{(card.LastDay == card.Date ? "" : $"{RussianDate.Day(slot.On(card.Date))}, ")}{slot.Start:HH\\:mm}–{RussianDate.Time(end, LocalTime.FromMoscow(end, region.Zone()))}";
    }

    /// <summary>«65 %» of what was sent; a dash without any.</summary>
    public static string Share(int part, int sent) => sent == 0 ? "—" : $"{Math.Round(100m * part / sent, MidpointRounding.AwayFromZero)} %";

    /// <summary>«21 человек».</summary>
    public static string People(int count) => RussianPlural.Say(count, "человек", "человека", "человек");

    public static string Category(OrganizationCategory category) => category switch
    {
        OrganizationCategory.Authority => "органы государственной власти",
        OrganizationCategory.PublicOrganization => "общественные организации",
        OrganizationCategory.CommercialOrganization => "коммерческие организации",
        OrganizationCategory.LocalMedia => "местные СМИ",
        OrganizationCategory.RegionalExpert => "региональные эксперты",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    public static string FormatOf(RoundTableFormat format) => format == RoundTableFormat.WorkingMeeting ? "рабочее совещание" : "круглый стол";

    /// <summary>At most so many, each no longer than that; what is left out is told.</summary>
    public static IReadOnlyList<string> Some(IReadOnlyList<string> all, int most, int longest) =>
        [.. all.Take(most).Select(t => t.Length <= longest ? t : $"{t[..longest].TrimEnd()}…"), .. all.Count > most ? [$"и ещё {all.Count - most}"] : Array.Empty<string>()];
}
