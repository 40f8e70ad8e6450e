using Zarozhdenie.Contracts;

namespace Zarozhdenie.Events;

/// <summary>The instruction's own words by the number of the sentence, short: whoever reads a warning, a check or a risk sees where it comes from.</summary>
internal static class Instruction
{
    private static readonly Dictionary<string, Text> Sentences = new(StringComparer.Ordinal)
    {
        ["R013"] = new("круглый стол под руководством ответственного лица со стороны органов государственной власти", "a round table led by a responsible person from government bodies"),
        ["R014"] = new("рабочее совещание при региональном центре", "a working meeting at the regional centre"),
        ["R015"] = new("длительность первой сессии — 1–1,5 часа", "session 1 lasts 1–1.5 hours"),
        ["R027"] = new("длительность второй сессии — 1–1,5 часа", "session 2 lasts 1–1.5 hours"),
        ["R032"] = new("мероприятия целесообразно проводить в один день, совместив две сессии", "it is advisable to hold both sessions on one day"),
        ["R033"] = new("в обеих сессиях должны присутствовать представители профильных организаций", "representatives of profile organisations must be present at both sessions"),
        ["R034"] = new("они могут ответить на вопросы о мерах поддержки со стороны государства", "they can answer questions about state support"),
        ["R035"] = new("количество приглашённых — не менее 10–12 человек, желательно больше", "not less than 10–12 people are invited, preferably more"),
        ["R036"] = new("модератор первой сессии — представитель органа государственной власти или руководитель профильной СО НКО", "session 1 is moderated by a government representative or the head of a profile NGO"),
        ["R037"] = new("модератор второй сессии — сам региональный менеджер", "session 2 is moderated by the regional manager"),
        ["R038"] = new("достижение договорённости о месте, времени и предоставлении помещения", "agreement on place, time and provision of the room"),
        ["R040"] = new("в тексте анонса указать тему, назначение, место и время", "the announcing text states topic, purpose, place and time"),
        ["R042"] = new("установление контактов с профильными региональными организациями", "contacts with profile regional organisations"),
        ["R044"] = new("рассылка приглашений и контроль подтверждения присутствия по телефону", "invitations are sent and attendance is confirmed by phone"),
        ["R047"] = new("реально подтверждают и приходят не более 25–40 % приглашённых", "no more than 25–40 % of those invited confirm and come"),
        ["R050"] = new("обязательно сделать таблицу с контактами участников", "a table with the participants' contacts is a must"),
        ["R052"] = new("подготовка проекта резолюции", "the draft resolution is prepared"),
        ["R055"] = new("при необходимости подобрать волонтёров", "volunteers are found if necessary"),
        ["R058"] = new("краткий отчёт и фотоотчёт направить руководителю проекта", "the short report and the photos go to the project lead"),
    };

    /// <summary>The sentence; every requirement that a warning, a check or a risk names has one.</summary>
    public static Text Of(string requirement) => Sentences[requirement];

    public static bool Knows(string requirement) => Sentences.ContainsKey(requirement);
}
