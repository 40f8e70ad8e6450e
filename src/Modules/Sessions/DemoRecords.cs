using Marten;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Sessions.Features;
using Zarozhdenie.Sessions.Guests;
using Zarozhdenie.Sessions.Papers;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Sessions;

/// <summary>Records of the demo's sessions: today's has begun, the past one is complete. Made by the same decisions as a manager's.</summary>
internal static class DemoRecords
{
    private static readonly (string Text, PositionTopic Topic, Stance Stance, Readiness? Readiness, bool MayQuote)[] Positions =
    [
        ("Семьям с детьми нужна одна понятная точка, где подскажут все меры поддержки.", PositionTopic.FamilyPolicy, Stance.Supports, Readiness.Joins, true),
        ("Готовы дать помещение и волонтёров для занятий с молодыми родителями.", PositionTopic.FamilyPolicy, Stance.Supports, Readiness.Helps, false),
        ("Молодые специалисты уезжают: без жилья и яслей разговор о рождаемости пустой.", PositionTopic.Demography, Stance.Reservations, Readiness.Needs, true),
        ("Будем рассказывать о проекте каждую неделю, если дадите живые истории семей.", PositionTopic.Demography, Stance.Supports, Readiness.Joins, false),
    ];

    private static readonly (string Problem, string Need, string Measure)[] Ideas =
    [
        ("В новых районах очередь в ясли больше года", "Место рядом с домом, чтобы выйти на работу", "Открыть группы кратковременного пребывания в помещениях управляющих компаний"),
        ("О мерах поддержки узнают случайно", "Один понятный список мер на одной странице", "Памятка при выписке из родильного дома и в поликлинике"),
        ("Молодым родителям не с кем посоветоваться", "Круг общения и помощь опытных семей", "Школа молодых родителей при районной библиотеке"),
        ("Многодетным трудно добраться до кружков", "Транспорт или занятия во дворе", "Выездные кружки по субботам в отдалённых посёлках"),
        ("Отцы не участвуют в занятиях для семей", "Время и место, удобные для работающих", "Вечерние занятия «Отцы и дети» в спортивных залах"),
    ];

    public static async Task Make(DemoRegion region, IServiceProvider services, CancellationToken ct)
    {
        var mediator = services.GetRequiredService<IMediator>();
        if ((!region.IsToday && !region.IsOver) || await mediator.Send(new FindPublicEvent(region.EventId), ct) is not { } card)
        {
            return;
        }

        var session = services.GetRequiredService<IDocumentSession>();
        var sealer = services.GetRequiredService<Sealer>();
        var at = new SessionAt(card, card.RoundTable);
        var people = await Participant.Of(mediator, session, at, ct, both: true);
        InvitationCard[] invited = [.. (await mediator.Send(new GetInvitations(at.EventId), ct)).OrderByDescending(i => i.Stage == Stage.Confirmed).ThenBy(i => i.Id)];
        var here = invited.Where(i => i.Stage is Stage.Confirmed or Stage.Agreed && i.Sessions.Contains(SessionKind.RoundTable)).Take(region.IsOver ? 9 : 3).Select(i => people.First(p => p.Id == i.Id)).ToArray();
        var later = invited.Where(i => i.Stage is Stage.Confirmed or Stage.Agreed && i.Sessions.Contains(SessionKind.Discussion)).Take(9).Select(i => people.First(p => p.Id == i.Id)).ToArray();

        session.Events.StartStream<Attendance>(StreamIds.Attendance(at.EventId), Came(at, (await Participant.Of(mediator, session, at, ct)).Count, here, region.IsOver ? later : []));
        var positions = await Speak(region, at, here, session, sealer, ct);
        if (region.IsOver)
        {
            await Adopt(region, at, people, positions, session, sealer, ct);
            await Propose(region, new SessionAt(card, card.Discussion), later, session, sealer, ct);
        }
    }

    private static object[] Came(SessionAt at, int people, Participant[] here, Participant[] later)
    {
        var opened = new AttendanceOpened(at.EventId, at.Event.RoundTable.Id, at.Event.Discussion.Id);
        var state = Attendance.Create(opened);
        var facts = new List<object> { opened };
        facts.AddRange(MakeParticipantList.Decide(state, at.Event.RoundTable.Id, people).Value);
        foreach (var (who, sessionId) in here.Select(p => (p, at.Event.RoundTable.Id)).Concat(later.Select(p => (p, at.Event.Discussion.Id))))
        {
            foreach (var fact in MarkAttendance.Decide(state, sessionId, who.Id, attended: true, invited: true, who.Category).Value)
            {
                facts.Add(fact);
                state = state.Apply(fact);
            }
        }

        return [.. facts];
    }

    private static async Task<List<Position>> Speak(DemoRegion region, SessionAt at, Participant[] here, IDocumentSession session, Sealer sealer, CancellationToken ct)
    {
        var positions = new List<Position>();
        foreach (var (who, said) in here.Zip(Positions.Take(region.IsOver ? 4 : 2)))
        {
            var text = await sealer.Seal(at.EventId, said.Text, ct);
            var fact = RecordPosition.Decide(at, positions, who, new RecordPosition(at.Slot.Id, who.Id, said.Topic, said.Stance, said.Text, said.MayQuote, said.Readiness), text, region.Id($"position/{positions.Count}")).Value;
            session.Events.StartStream<Position>(fact.PositionId, fact);
            positions.Add(new Position(fact.PositionId, at.EventId, fact.Number, who.Id, fact.OrganizationId, fact.Told, fact.Topic, fact.Stance, fact.MayQuote, text, region.Now));
        }

        return positions;
    }

    private static async Task Adopt(DemoRegion region, SessionAt at, IReadOnlyList<Participant> people, List<Position> positions, IDocumentSession session, Sealer sealer, CancellationToken ct)
    {
        var said = positions.Zip(Positions).Select(p =>
        {
            var who = people.First(w => w.Id == p.First.ParticipantId);
            return new ListPositions.Item(p.First.Id, p.First.Number, who.Id, who.FullName, who.Organization, who.Category, p.First.Topic, p.First.Stance, p.Second.Text, p.First.MayQuote, p.First.Readiness, region.Now, 1);
        }).ToArray();
        var points = ResolutionWording.Draft(region.Region, positions, said).Select(p => p with { Sample = false, Edited = true }).ToArray();
        var drafted = DraftResolution.Decide(null, at, points, await sealer.SealAll(at.EventId, points, ct)).Value;
        var state = Resolution.Create((ResolutionDrafted)drafted[0]).Apply((ResolutionPointsWritten)drafted[1]).Apply((ResolutionReworded)drafted[2]);
        session.Events.StartStream<SignOff>(StreamIds.SignOff(at.EventId), await Agree(region, at, state, points, sealer, ct));
        var text = ResolutionPaper.Markdown(at.Event, region.Region, points);
        var adopted = AdoptResolution.Decide(state, new AdoptResolution(at.Slot.Id, AdoptedHow.Consensus), ResolutionPaper.Hash(text), await sealer.Seal(StreamIds.OfficialKey(at.Slot.Id), text, ct), positions.Count, samples: 0).Value;
        session.Events.StartStream<Resolution>(state.Id, (object[])[.. drafted, .. adopted]);
    }

    // The co-organiser wrote a remark, which was considered, and agreed.
    private static async Task<object[]> Agree(DemoRegion region, SessionAt at, Resolution draft, IReadOnlyList<ResolutionPoint> points, Sealer sealer, CancellationToken ct)
    {
        var opened = new SignOffOpened(at.EventId);
        var view = new GuestView(at.Event, region.PersonId(2), "", draft, points, SignOff.Create(opened), []);
        var words = await sealer.Seal(at.EventId, "Добавьте, пожалуйста, срок первой встречи актива поддержки.", ct);
        var said = SignOffByLink.Decide(view, new SignOffByLink("", "approve", draft.Wording), region.Id("remark"), words);
        return [opened, .. said, new RemarkConsidered(at.EventId, region.Id("remark"), true)];
    }

    private static async Task Propose(DemoRegion region, SessionAt at, Participant[] here, IDocumentSession session, Sealer sealer, CancellationToken ct)
    {
        var items = new List<ListProposals.Item>();
        foreach (var (problem, need, measure) in Ideas)
        {
            Guid[] authors = items.Count < here.Length && items.Count % 2 == 0 ? [here[items.Count].Id] : [];
            var fact = AddProposal.Decide(at, items.Count, await ProposalRules.Seal(sealer, at, problem, need, measure, authors, ct), region.Id($"proposal/{items.Count}"));
            session.Events.StartStream<Proposal>(fact.ProposalId, fact);
            items.Add(new ListProposals.Item(fact.ProposalId, fact.Number, problem, need, measure, [], 1));
        }

        var details = AppealLetter.Details(
            new WriteAppeal.To(AddresseeKind.DeputyHeadOfRegion, "Вершинина Алла Романовна", $"заместитель председателя Правительства {region.Region.NameGenitive}"),
            "answer@example.org");
        var key = StreamIds.OfficialKey(at.Slot.Id);
        var letter = await sealer.Seal(key, AppealLetter.Text(at.Event, region.Region, details, items), ct);
        session.Events.StartStream<Appeal>(StreamIds.Appeal(at.EventId), WriteAppeal.Decide(at, AddresseeKind.DeputyHeadOfRegion, items.Count, letter, await sealer.SealAll(key, details, ct)).Value);
    }
}
