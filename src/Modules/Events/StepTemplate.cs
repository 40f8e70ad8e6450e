using Marten;
using Zarozhdenie.Contracts;

namespace Zarozhdenie.Events;

/// <summary>What a step of the template says: help for the manager, and its due day relative to the event's day.</summary>
/// <param name="Number">1 to 8; which eight there are is the instruction's (R038–R058).</param>
/// <param name="HelpRu">Help in Russian.</param>
/// <param name="HelpEn">Help in English.</param>
/// <param name="DueDays">Days from the event's day; before it negative.</param>
internal sealed record StepText(int Number, string HelpRu, string HelpEn, int DueDays);

/// <summary>One version of the national template of the eight steps (F03). A version never changes: a running event keeps the one it has.</summary>
internal sealed record StepTemplate(Guid Id, int Version, IReadOnlyList<StepText> Steps, Guid PublishedBy, DateTimeOffset? PublishedAt)
{
    /// <summary>The stream of all versions, in the facts of tenant 00.</summary>
    public static readonly Guid Stream = Shared.Http.Idempotency.Derive("events/step-template");

    /// <summary>The id by which two who publish the same version meet.</summary>
    public static Guid IdOf(int version) => Shared.Http.Idempotency.Derive($"events/step-template/{version}");

    /// <summary>The newest version.</summary>
    public static async Task<StepTemplate> Newest(IQuerySession session, CancellationToken ct) =>
        await session.Query<StepTemplate>().OrderByDescending(t => t.Version).FirstOrDefaultAsync(ct) ?? First;

    /// <summary>A version, or null when there is none.</summary>
    public static async Task<StepTemplate?> Of(IQuerySession session, int version, CancellationToken ct) =>
        version == First.Version ? First : await session.LoadAsync<StepTemplate>(IdOf(version), ct);

    public Text Help(int number)
    {
        var step = Steps.First(s => s.Number == number);
        return new Text(step.HelpRu, step.HelpEn);
    }

    /// <summary>What the house began with.</summary>
    public static readonly StepTemplate First = new(
        IdOf(1),
        1,
        [
            new(1, "Согласуйте с органом власти или региональным центром место, время и помещение. Можно провести мероприятие в Общественной палате. Запишите, кого спросили и что ответили.", "Agree on place, time and room with an authority or the regional centre. The Public Chamber is fine too. Record whom you asked and what they answered.", -21),
            new(2, "В анонсе должны быть тема, назначение, место и время. Этот же текст пойдёт в приглашение.", "The announcement states topic, purpose, place and time. The same text goes into the invitation.", -18),
            new(3, "Выберите тех, кого позовёте: не менее 10–12 человек, лучше больше. Придёт обычно не более 25–40 % приглашённых.", "Choose whom to invite: at least 10–12 people, preferably more. Usually no more than 25–40 % of those invited come.", -16),
            new(4, "Разошлите приглашения и проверьте по телефону, кто придёт: шаг готов, когда каждый приглашённый ответил или ему позвонили.", "Send invitations and check by phone who comes: done when everyone invited has answered or was called.", -14),
            new(5, "Составьте таблицу участников с контактами для каждой из двух сессий.", "Make the table of participants with contacts for each of the two sessions.", -3),
            new(6, "Подготовьте проект до мероприятия и согласуйте решения с соорганизаторами.", "Prepare the draft before the event and agree the decisions with the co-organisers.", -3),
            new(7, "Если справляетесь сами, отметьте «не требуется».", "If you manage alone, mark it “not needed”.", -5),
            new(8, "Краткий отчёт о двух сессиях и фотографии уходят руководителю проекта. Шаг готов, когда почтовый сервер принял письмо.", "The short report on both sessions and the photos go to the project lead. Done when the mail server accepted the letter.", 3),
        ],
        Guid.Empty,
        null);
}

/// <summary>The lead published a version of the template; the fact keeps its words. In the facts of tenant 00.</summary>
internal sealed record StepTemplatePublished(int Version, IReadOnlyList<StepTemplatePublished.Item> Steps)
{
    /// <summary>One step.</summary>
    internal sealed record Item(int Number, [property: NotPersonal] string HelpRu, [property: NotPersonal] string HelpEn, int DueDays);
}
