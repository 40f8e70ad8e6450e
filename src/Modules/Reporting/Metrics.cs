using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Reporting;

/// <summary>What a metric counts.</summary>
internal enum MetricUnit
{
    /// <summary>People, papers or public events.</summary>
    Count,

    /// <summary>Part of what was sent, 0 to 1.</summary>
    Share,
}

/// <summary>The instruction's experience: from and to, as parts of what was sent.</summary>
internal sealed record Band(double Low, double High);

/// <summary>A metric as shown; its <c>code</c> is the name of the field that holds it.</summary>
internal sealed record MetricRow(string Code, string Name, string Definition, MetricUnit Unit, Band? Band);

/// <summary>A metric and its one definition (F76): the words shown stand beside what computes it.</summary>
internal sealed record Metric(string Code, MetricUnit Unit, Text Name, Text Definition, Func<Figures, double?> Of, Band? Band = null)
{
    /// <summary>Below this number of sent invitations a share says little.</summary>
    public const int FewSent = 20;

    public static readonly IReadOnlyList<Metric> All =
    [
        Count("events", "Мероприятия", "Public events", "Сколько мероприятий запланировано в регионе, без отменённых.", "Public events planned in the region, without cancelled ones.", f => f.Events),
        Count("invited", "Выбраны", "Chosen", "Сколько человек выбрано для приглашения, включая тех, кому письмо ещё не ушло.", "People chosen to be invited, including those whose invitation hasn't left yet.", f => f.Invited),
        Count("sent", "Разослано", "Sent", "Сколько приглашений разослано: это 100 % для всех долей.", "Invitations sent: the 100 % of every share.", f => f.Sent),
        Count("agreed", "Предварительно согласились", "Preliminarily agreed", "Сколько приглашённых предварительно согласились, включая тех, кто потом подтвердил.", "Invitees who preliminarily agreed, including those who confirmed later.", f => f.Agreed),
        Share("agreedShare", "Согласились, доля", "Agreed, share", "Доля предварительно согласившихся от всех разосланных приглашений. По опыту проекта 50–70 %.", "Those who preliminarily agreed as a share of all sent invitations. By the project's experience 50–70 %.", f => f.Agreed, new Band(0.5, 0.7)),
        Count("confirmed", "Подтвердили", "Confirmed", "Сколько приглашённых подтвердили по телефону, что придут.", "Invitees who confirmed by phone that they come.", f => f.Confirmed),
        Share("confirmedShare", "Подтвердили, доля", "Confirmed, share", "Доля подтвердивших от всех разосланных приглашений.", "Those who confirmed as a share of all sent invitations.", f => f.Confirmed),
        Count("attended", "Пришли из приглашённых", "Attended", "Сколько приглашённых пришли хотя бы на одну сессию.", "Invitees who came to at least one session.", f => f.Attended),
        Share("attendedShare", "Пришли, доля", "Attended, share", "Доля пришедших приглашённых от разосланных приглашений на мероприятия, которые уже прошли или идут. По опыту проекта не более 25–40 %.", "Invitees who came as a share of the invitations sent for public events that are over or on. By the project's experience no more than 25–40 %.", f => f.Attended, new Band(0.25, 0.4), f => f.SentForHeld),
        Count("came", "Пришли всего", "Came", "Сколько человек пришли хотя бы на одну сессию, с приглашением и без.", "People who came to at least one session, with or without an invitation.", f => f.Came),
        Count("resolutions", "Резолюции", "Resolutions", "Сколько резолюций принято на первых сессиях.", "Resolutions adopted at first sessions.", f => f.Resolutions),
        Count("proposals", "Предложения", "Proposals", "Сколько предложений собрано на вторых сессиях.", "Proposals collected at second sessions.", f => f.Proposals),
        Count("appeals", "Обращения", "Appeals", "Сколько составлено коллективных писем-обращений.", "Collective appeals written.", f => f.Appeals),
        Count("joins", "Вступают в кластер", "Join the cluster", "Сколько организаций сказали, что вступают в просемейный кластер.", "Organisations that said they join the pro-family cluster.", f => f.Readiness.Joins),
        Count("reports", "Отчёты", "Reports", "Сколько отчётов принял почтовый сервер руководителя проекта.", "Reports that the project lead's mail server took.", f => f.Reports),
    ];

    /// <summary>In the caller's language.</summary>
    public MetricRow Say() => new(Code, Name.Say(), Definition.Say(), Unit, Band);

    /// <summary>A part of what was sent; nothing while nothing was sent.</summary>
    public static double? ShareOf(int part, int sent) => sent == 0 ? null : Math.Round((double)part / sent, 4);

    private static Metric Count(string code, string ru, string en, string says, string saysEn, Func<Figures, double> of) =>
        new(code, MetricUnit.Count, new Text(ru, en), new Text(says, saysEn), f => of(f));

    private static Metric Share(string code, string ru, string en, string says, string saysEn, Func<Figures, int> part, Band? band = null, Func<Figures, int>? of = null) =>
        new(code, MetricUnit.Share, new Text(ru, en), new Text(says, saysEn), f => ShareOf(part(f), (of ?? (x => x.Sent))(f)), band);
}
