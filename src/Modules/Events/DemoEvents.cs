using Marten;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Events.PublicPage;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Events;

/// <summary>The demo regions' public events, by the same decisions that people's requests take.</summary>
internal static class DemoEvents
{
    public static async Task Make(DemoRegion demo, IDocumentSession session, Sealer sealer, CancellationToken ct)
    {
        var (topic, purpose) = Words(demo.Region.Id, demo.Region.NameLocative);
        // The one of today is on whenever somebody looks, within a day's decent hours.
        var first = demo.IsToday ? new TimeOnly(Math.Clamp(TimeZoneInfo.ConvertTime(demo.Now, demo.Region.Zone()).Hour, 9, 17), 0) : new TimeOnly(10, 0);
        var plan = new PlanPublicEvent(
            topic,
            purpose,
            demo.EventDate,
            new PlanPublicEvent.Place("Общественная палата региона", $"{demo.Region.Capital}, Советская площадь, 1", VenueKind.PublicChamber, "Зал заседаний, 2 этаж", 60),
            new PlanPublicEvent.FirstSession(first, first.AddMinutes(75), RoundTableFormat.RoundTable, demo.PersonId(1), demo.PersonId(2)),
            new PlanPublicEvent.SecondSession(first.AddMinutes(105), first.AddMinutes(180)));
        var planned = PlanPublicEvent.Decide(plan, demo.Region.TimeZone, demo.Region.Today(demo.PlannedAt), demo.EventId, demo.RoundTableId, demo.DiscussionId).OrRefuse();
        var state = PublicEvent.Of(planned, demo.PlannedAt);
        var text = Announcing.Suggest(state);
        var written = WriteAnnouncement.Decide(state, text, await sealer.Seal(state.Id, text, ct)).OrRefuse();
        var day = demo.Region.Today(demo.PlannedAt);
        var agreed = RecordVenueAgreement.Decide(state, new RecordVenueAgreement(state.Id, VenueStatus.Agreed, day, LetterNumber: "14-к"), day).OrRefuse();
        await session.Keep(demo.Id("venue"), state.Venue, Guid.Empty, demo.PlannedAt, ct);
        var named = AddCoOrganizer.Decide(state, demo.PersonId(2), null).OrRefuse();
        session.Events.StartStream<PublicEvent>(state.Id, [planned, written, .. agreed, .. named]);

        // Somebody came by the public page and waits for an answer.
        var asks = new TakePartDetails("Полевая Софья Андреевна", null, "sofya.polevaya@example.org");
        var request = await TakePartRequest.Of(sealer, demo.Id("request"), state.Id, demo.Region.Id, asks, demo.Id("request-words"), demo.PlannedAt, ct);
        session.Store(request);
        session.Events.StartStream(request.Id, new TakePartAsked(state.Id, request.Id));
    }

    private static (string Topic, string Purpose) Words(string region, string locative) => region switch
    {
        "39" => ($"Семья и соседи: вместе поддержать родителей {locative}", "Обсудить создание просемейного кластера и собрать предложения родителей"),
        "69" => ($"Просемейный кластер {locative}: с чего начать", "Договориться о создании просемейного кластера и услышать семьи региона"),
        _ => ($"Дети, семья, работа: меры поддержки {locative}", "Определить самые действенные меры поддержки семей и объединить проекты"),
    };
}
