using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;

namespace Zarozhdenie.Events;

/// <summary>The agenda that the instruction's content makes (R016–R023 for session 1, R024–R030 for session 2), to begin from. Russian: it goes to participants.</summary>
internal static class DefaultAgenda
{
    private const int Shortest = 3;

    public static IReadOnlyList<(AgendaItem Item, string Title)> Of(PublicEvent e, SessionKind session)
    {
        var items = session == SessionKind.Discussion ? Second : First(e.Format);
        var minutes = Fit([.. items.Select(i => i.Minutes)], e.Slot(session).Minutes());
        return [.. items.Select((item, i) => (new AgendaItem(Idempotency.Derive($"agenda/{e.Id}/{session}/{i}"), minutes[i], i == 0 && session == SessionKind.RoundTable ? e.LeaderId : null), item.Title))];
    }

    private static (string Title, int Minutes)[] First(RoundTableFormat format) =>
    [
        (format == RoundTableFormat.RoundTable ? "Открытие круглого стола: слово ответственного лица от органа власти" : "Открытие рабочего совещания: слово руководителя регионального центра", 5),
        ("Региональный менеджер представляет проект «Зарождение»", 10),
        ("Выступления участников: приоритеты семейной политики и демографического развития", 25),
        ("Постановка задачи: консолидация проектов и подъём гражданских социальных инициатив", 10),
        ("Обсуждение проекта резолюции: актуальность и готовность сторон создать просемейный кластер", 10),
        ("Решения: актив поддержки регионального менеджера, включение его в рабочие группы, комитеты и комиссии", 10),
        ("Принятие резолюции", 5),
    ];

    private static readonly (string Title, int Minutes)[] Second =
    [
        ("Открытие и порядок обсуждения", 5),
        ("Региональный менеджер представляет проект: новые возможности для решения нынешних проблем", 10),
        ("«Горячие» проблемы: ключевые потребности семей", 15),
        ("Пути и способы решения, инициативы самих жителей", 15),
        ("Меры поддержки: ответы представителей организаций, самые действенные меры", 15),
        ("Перечень предложений", 10),
        ("Коллективное письмо-обращение: кому адресуем, подписи", 5),
    ];

    // What a shorter or longer session leaves over is taken from and given to the longest items.
    internal static int[] Fit(int[] minutes, int lasts)
    {
        for (var left = lasts - minutes.Sum(); left != 0; left -= Math.Sign(left))
        {
            var at = Array.IndexOf(minutes, minutes.Max());
            if (left < 0 && minutes[at] <= Shortest)
            {
                break;
            }

            // Growing is shared in turn, so that no item swallows the whole rest.
            at = left > 0 ? Math.Abs(left) % minutes.Length : at;
            minutes[at] += Math.Sign(left);
        }

        return minutes;
    }
}
