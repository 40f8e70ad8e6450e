using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Documents;
using Zarozhdenie.Sessions.Features;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions;

/// <summary>Words of a resolution's draft. Nothing here is an official text: what doesn't come from records is marked as a sample (requirements: traps 10, 17).</summary>
internal static class ResolutionWording
{
    private const int MostQuotes = 10;

    /// <summary>What a point is about.</summary>
    public static Text Name(PointKind kind) => kind switch
    {
        PointKind.Relevance => new("актуальность", "relevance"),
        PointKind.Readiness => new("готовность сторон", "readiness of the sides"),
        PointKind.Cluster => new("создание кластера", "the cluster"),
        PointKind.SupportGroup => new("актив поддержки", "the support group"),
        PointKind.Seat => new("участие в рабочих группах", "seats in working groups"),
        PointKind.Noted => new("слова участников", "what participants said"),
        PointKind.Proposed => new("предложения участников", "what participants proposed"),
        _ => new("другое решение", "another decision"),
    };

    /// <summary>A draft from what was said; samples where nothing was.</summary>
    public static IReadOnlyList<ResolutionPoint> Draft(Region region, IReadOnlyList<Position> positions, IReadOnlyList<ListPositions.Item> said)
    {
        var last = Position.LastWords(positions).Values.OrderBy(p => p.Number).ToArray();
        Guid[] willing = [.. last.Where(p => p.Readiness is Readiness.Joins or Readiness.Helps).Select(p => p.Id)];
        return
        [
            new($"Поддержка семьи и демографическое развитие {region.NameGenitive} требуют совместной работы власти, общественных и коммерческих организаций, средств массовой информации и экспертов.", PointKind.Relevance, [], true, false),
            .. Priorities(said),
            ReadinessOf(region, last, said),
            .. said.Where(s => s.MayQuote).Take(MostQuotes).OrderBy(s => s.Stance == Stance.Reservations).Select(Quote),
            new($"Создать {region.NameLocative} просемейный кластер, объединяющий организации, которые работают в интересах семьи.", PointKind.Cluster, willing, true, false),
            new("Сформировать актив поддержки регионального менеджера проекта «Зарождение» из представителей организаций, готовых участвовать в создании кластера или помогать ему.", PointKind.SupportGroup, willing, willing.Length == 0, false),
            new($"Рекомендовать включить регионального менеджера проекта «Зарождение» во все необходимые профильные рабочие группы, комитеты и комиссии {region.NameGenitive}.", PointKind.Seat, [], true, false),
            new("Поддержать консолидацию проектов и подъём гражданских социальных инициатив, чтобы вести работу с населением активнее.", PointKind.Other, [], true, false),
        ];
    }

    // Words with reservations ask for something to be taken into account; the others are noted.
    private static ResolutionPoint Quote(ListPositions.Item said) => new(
        $"{Speaker(said)}: {RussianQuotes.Quoted(said.Text.Trim().TrimEnd('.'))}.",
        said.Stance == Stance.Reservations ? PointKind.Proposed : PointKind.Noted,
        [said.Id],
        false,
        false);

    private static IEnumerable<ResolutionPoint> Priorities(IReadOnlyList<ListPositions.Item> said)
    {
        if (said.Count == 0)
        {
            yield break;
        }

        var topics = Known(
            ("о приоритетах семейной политики", said.Count(s => s.Topic == PositionTopic.FamilyPolicy)),
            ("о демографическом развитии", said.Count(s => s.Topic == PositionTopic.Demography)));
        var stances = Known(
            ("поддерживают", said.Count(s => s.Stance == Stance.Supports)),
            ("поддерживают с замечаниями", said.Count(s => s.Stance == Stance.Reservations)),
            ("против", said.Count(s => s.Stance == Stance.Against)));
        yield return new ResolutionPoint(
            $"На сессии {RussianPlural.Of(said.Count, "записана", "записаны", "записано")} {RussianPlural.Say(said.Count, "позиция", "позиции", "позиций")} участников: {topics}. {char.ToUpperInvariant(stances[0])}{stances[1..]}.",
            PointKind.Relevance,
            [.. said.Select(s => s.Id)],
            false,
            false);
    }

    // Zeros say nothing in a resolution.
    private static string Known(params (string Name, int Count)[] counts) => string.Join(", ", counts.Where(c => c.Count > 0).Select(c => $"{c.Name} — {c.Count}"));

    private static ResolutionPoint ReadinessOf(Region region, IReadOnlyList<Position> last, IReadOnlyList<ListPositions.Item> said)
    {
        if (last.Count == 0)
        {
            return new ResolutionPoint($"Заинтересованные стороны выражают готовность к созданию просемейного кластера {region.NameLocative}.", PointKind.Readiness, [], true, false);
        }

        var byId = said.ToDictionary(s => s.Id);
        var groups = last.GroupBy(p => p.Readiness!.Value).OrderBy(g => g.Key).Select(g =>
        {
            string[] names = [.. g.Select(p => byId.GetValueOrDefault(p.Id)?.Organization).OfType<string>()];
            return $"{Say(g.Key)} — {g.Count()}{(names.Length > 0 ? $" ({string.Join(", ", names)})" : "")}";
        });
        return new ResolutionPoint(
            $"О своей готовности к созданию просемейного кластера {region.NameLocative} {RussianPlural.Of(last.Count, "сказала", "сказали", "сказали")} {RussianPlural.Say(last.Count, "сторона", "стороны", "сторон")}: {string.Join("; ", groups)}.",
            PointKind.Readiness,
            [.. last.Select(p => p.Id)],
            false,
            false);
    }

    private static string Say(Readiness readiness) => readiness switch
    {
        Readiness.Joins => "войдут в кластер",
        Readiness.Helps => "помогут, не входя в него",
        Readiness.Needs => "назвали, что им нужно для участия",
        _ => "пока не готовы",
    };

    private static string Speaker(ListPositions.Item said) =>
        said.Organization is { Length: > 0 } organization ? $"{RussianName.Initials(said.FullName)} ({organization})" : RussianName.Initials(said.FullName);
}
