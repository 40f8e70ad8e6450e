using System.Net;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Events;
using Zarozhdenie.Sessions;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

/// <summary>Each step closes by facts alone, and none by a fact of another event or region (issue 4, «Done when» 4).</summary>
public class StepsProofTests(House house) : IClassFixture<House>
{
    private const string Path = "/api/v1/events/public-events";

    // Steps 1, 2 and 7 rest on what the manager said of the event itself; the others on facts of other modules.
    private static readonly int[] ByCommand = [1, 2, 7];
    private static readonly int[] ByOthers = [3, 4, 5, 6, 8];

    [Fact]
    public async Task Each_step_closes_by_its_own_events_facts_and_by_no_others()
    {
        var manager = await house.Manager();
        var stranger = await house.As(Users.Manager39);
        var all = ByCommand.Concat(ByOthers).ToArray();
        var events = new Dictionary<int, (Guid Mine, Guid Other, Guid Far)>();
        foreach (var number in all)
        {
            events[number] = (await Planned(manager), await Planned(manager), await Planned(stranger));
        }

        // The same facts about another event of the region, about one of another region, and about this very id in another region.
        foreach (var (number, (mine, other, far)) in events)
        {
            if (ByCommand.Contains(number))
            {
                await Say(manager, number, other);
                await Say(stranger, number, far);
                await Refused(stranger, number, mine);
                continue;
            }

            await Utter("69", Facts(number, other));
            await Utter("39", Facts(number, far));
            await Utter("39", Facts(number, mine));
        }

        await house.CaughtUp();
        foreach (var (number, (mine, other, _)) in events)
        {
            (await Statuses(manager, mine)).ShouldBe(Enumerable.Repeat("todo", Steps.Count), $"step {number}");
            (await Statuses(manager, other))[number - 1].ShouldBe("done", $"step {number}");
        }

        foreach (var (number, (mine, _, _)) in events)
        {
            await (ByCommand.Contains(number) ? Say(manager, number, mine) : Utter("69", Facts(number, mine)));
        }

        await house.CaughtUp();
        foreach (var (number, (mine, _, _)) in events)
        {
            (await Statuses(manager, mine)).ShouldBe(Enumerable.Range(1, Steps.Count).Select(n => Closed(number, n) ? "done" : "todo"), $"step {number}");
        }
    }

    [Fact]
    public void Every_step_is_proven() => ByCommand.Concat(ByOthers).Order().ShouldBe(Enumerable.Range(1, Steps.Count));

    private static object[] Facts(int number, Guid id)
    {
        return number switch
        {
            3 => [.. Enumerable.Range(0, InvitedFloor.Instruction.Fewest).Select(_ => new InviteeChosen(id, Guid.CreateVersion7(), Guid.CreateVersion7(), [SessionKind.RoundTable], null, null))],
            4 => Everyone(id),
            5 => [new AttendanceOpened(id, Guid.CreateVersion7(), Guid.CreateVersion7()), new ParticipantListMade(id, Guid.CreateVersion7(), 12), new ParticipantListMade(id, Guid.CreateVersion7(), 12)],
            6 => [new ResolutionDrafted(id, Guid.CreateVersion7(), 5), new ResolutionAdopted(id, Guid.CreateVersion7(), "00", Samples.Sealed, true, true)],
            _ => [new DeliveryChanged(Guid.CreateVersion7(), DeliveryKind.Report, Guid.CreateVersion7(), id, DeliveryState.Accepted, House.Start, "250")],
        };
    }

    // Twelve are chosen and sent to: one answers, one takes the answer back and is called, two are found to be one person, the rest are called.
    private static object[] Everyone(Guid id)
    {
        Guid[] people = [.. Enumerable.Range(0, 12).Select(_ => Guid.CreateVersion7())];
        return
        [
            .. people.Select(p => new InviteeChosen(id, p, Guid.CreateVersion7(), [SessionKind.RoundTable], null, null)),
            .. people.Select(p => new InvitationSent(id, p, true)),
            new InvitationAnswered(id, people[0], Stage.Sent, Stage.Agreed, AnswerChannel.Link, null),
            new InvitationAnswered(id, people[1], Stage.Sent, Stage.Agreed, AnswerChannel.Link, null),
            new InvitationAnswered(id, people[1], Stage.Agreed, Stage.Sent, AnswerChannel.Phone, null),
            new InvitationClosed(id, people[2], people[0], CloseReason.Merged, Stage.Sent),
            new InvitationReopened(id, people[2], Stage.Sent),
            .. people[1..].Select(p => new CallReported(id, p, Guid.CreateVersion7(), CallOutcome.NoAnswer, null, false, null)),
        ];
    }

    // Who was chosen for it closes step 3 as well: the others' facts tell of both.
    private static bool Closed(int number, int step) => step == number || (number == 4 && step == 3);

    private static async Task Say(HttpClient manager, int number, Guid id)
    {
        var answer = await Command(manager, number, id);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    private static async Task Refused(HttpClient stranger, int number, Guid id) =>
        (await Command(stranger, number, id, "Семья региона")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    private static async Task<HttpResponseMessage> Command(HttpClient manager, int number, Guid id, string? text = null) => number switch
    {
        1 => await manager.Call(HttpMethod.Post, $"{Path}/{id}/venue-agreement", new { status = "agreed", on = "2026-11-20" }, ifMatch: "\"1\""),
        2 => await manager.Call(HttpMethod.Put, $"{Path}/{id}/announcement", new { text = text ?? await Suggested(manager, id) }, ifMatch: "\"1\""),
        _ => await manager.Call(HttpMethod.Put, $"{Path}/{id}/volunteers", new { needs = new[] { new { role = "photo", count = 1, people = new[] { new { personId = await Helper(manager), status = "agreed" } } } } }, ifMatch: "\"1\""),
    };

    private static async Task<Guid> Helper(HttpClient manager) =>
        (await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Помощник Пётр Ильич" })).Json(HttpStatusCode.Created)).Id();

    private static async Task<string?> Suggested(HttpClient manager, Guid id) =>
        (await (await manager.GetAsync($"{Path}/{id}/announcement")).Json()).GetProperty("suggested").GetString();

    private static async Task<Guid> Planned(HttpClient manager) =>
        (await (await manager.Call(HttpMethod.Post, Path, MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();

    private static async Task<string[]> Statuses(HttpClient manager, Guid id) =>
        [.. (await (await manager.GetAsync($"{Path}/{id}/steps")).Json()).GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("status").GetString()!)];

    private async Task Utter(string region, object[] facts)
    {
        await using var session = house.Store.LightweightSession(region);
        session.Events.StartStream(facts[0] switch
        {
            AttendanceOpened f => StreamIds.Attendance(f.PublicEventId),
            ResolutionDrafted f => StreamIds.Resolution(f.PublicEventId),
            _ => Guid.CreateVersion7(),
        }, facts);
        await session.SaveChangesAsync();
    }
}
