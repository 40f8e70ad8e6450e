using System.Net;
using System.Text.Json;
using Marten;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Invitations;
using Zarozhdenie.Invitations.Reactions;
using Zarozhdenie.Sessions;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Invitations;

/// <summary>Contacts that turn out to be one person have one invitation to a coming event, and two again once they are split (F27).</summary>
public class MergedInviteesTests(House house) : IClassFixture<House>
{
    private static readonly Guid EventId = Guid.CreateVersion7();
    private static readonly Guid Anna = Guid.CreateVersion7();
    private static int _last;

    private static Invitation Of(Stage stage, Guid? person = null, Guid? closedFor = null, bool callMe = false, bool byMail = false, int calls = 0) =>
        new(Guid.CreateVersion7(), EventId, person ?? Guid.CreateVersion7(), [SessionKind.RoundTable], null, null, stage, byMail, null, null, callMe, false, false, calls, null, null, null) { ClosedFor = closedFor };

    private static string[] Turns(bool coming, params Held[] held) =>
        [.. OneInvitation.Decide(held, Anna, coming).Select(t => $"{t.Fact.GetType().Name} {Array.FindIndex(held, h => h.Invitation.Id == t.InvitationId)}")];

    [Fact]
    public void The_less_advanced_of_two_is_closed()
    {
        Turns(true, new Held(Of(Stage.Planned)), new Held(Of(Stage.Sent))).ShouldBe(["InvitationClosed 0"]);
        Turns(true, new Held(Of(Stage.Agreed)), new Held(Of(Stage.Confirmed))).ShouldBe(["InvitationClosed 0"]);
        Turns(true, new Held(Of(Stage.Sent, Anna)), new Held(Of(Stage.Sent))).ShouldBe(["InvitationClosed 1"]);
        Turns(true, new Held(Of(Stage.Sent, Anna)), new Held(Of(Stage.Sent, byMail: true))).ShouldBe(["InvitationClosed 0"]);
        Turns(true, new Held(Of(Stage.Declined), AnsweredAt: House.Start), new Held(Of(Stage.Confirmed), AnsweredAt: House.Start.AddDays(-1))).ShouldBe(["InvitationClosed 1"]);
        Turns(true, new Held(Of(Stage.Agreed)), new Held(Of(Stage.Sent, callMe: true))).ShouldBe(["InvitationClosed 1", "CallAsked 0"]);
    }

    [Fact]
    public void History_isnt_closed()
    {
        Turns(false, new Held(Of(Stage.Sent)), new Held(Of(Stage.Sent))).ShouldBeEmpty();
        Turns(true, new Held(Of(Stage.Sent), Marked: true), new Held(Of(Stage.Confirmed), Marked: true)).ShouldBeEmpty();
        Turns(true, new Held(Of(Stage.Sent), Marked: true), new Held(Of(Stage.Confirmed))).ShouldBe(["InvitationClosed 1"]);
    }

    [Fact]
    public void What_was_closed_for_another_person_is_taken_up_again()
    {
        var best = Of(Stage.Sent);
        Turns(true, new Held(best), new Held(Of(Stage.Planned, closedFor: best.Id))).ShouldBeEmpty();
        Turns(true, new Held(Of(Stage.Sent, closedFor: best.Id))).ShouldBe(["InvitationReopened 0"]);
        Turns(false, new Held(Of(Stage.Sent, closedFor: best.Id))).ShouldBe(["InvitationReopened 0"]);
        Turns(true, new Held(Of(Stage.Sent, closedFor: Guid.CreateVersion7())), new Held(Of(Stage.Confirmed))).ShouldBe(["InvitationReopened 0", "InvitationClosed 0"]);
    }

    private static async Task<Guid> Person(HttpClient manager, string name)
    {
        var n = Interlocked.Increment(ref _last);
        return (await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = name, phones = new[] { $"+7900140{n:D4}" }, emails = new[] { $"once{n}@example.org" }, basis = "official" })).Json(HttpStatusCode.Created)).Id();
    }

    private static async Task<Guid> Event(HttpClient manager)
    {
        var created = await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Events.MovePublicEventTests.Plan());
        var id = (await created.Json(HttpStatusCode.Created)).Id();
        (await manager.Call(HttpMethod.Put, $"/api/v1/events/public-events/{id}/announcement", new { text = "Семья региона, 10 декабря в 10:00, Общественная палата" }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.OK);
        return id;
    }

    private static async Task<JsonElement> Choose(HttpClient manager, Guid eventId, params Guid[] people) =>
        await (await manager.Call(HttpMethod.Post, "/api/v1/invitations", new { eventId, personIds = people, sessions = new[] { "roundTable" } })).Json(HttpStatusCode.Created);

    private static Guid[] Invited(JsonElement chosen, string list = "invitations") => [.. chosen.GetProperty(list).EnumerateArray().Select(i => i.Id("invitationId"))];

    private static async Task<JsonElement> Send(HttpClient manager, Guid eventId, params Guid[] ids) =>
        await (await manager.Call(HttpMethod.Post, "/api/v1/invitations/send", new { eventId, invitationIds = ids, expectedCount = ids.Length })).Json(HttpStatusCode.Accepted);

    private async Task Merge(HttpClient manager, Guid mine, Guid theirs, int version = 1)
    {
        (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/people/{mine}/merge", new { otherId = theirs, otherVersion = 1 }, ifMatch: $"\"{version}\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await house.CaughtUp();
    }

    private async Task Split(HttpClient manager, Guid mine, Guid theirs, int version = 2)
    {
        (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/people/{mine}/split", new { mergedId = theirs }, ifMatch: $"\"{version}\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await house.CaughtUp();
    }

    private static async Task<Guid[]> Listed(HttpClient manager, Guid eventId) =>
        [.. (await (await manager.GetAsync($"/api/v1/invitations?eventId={eventId}")).Json()).GetProperty("items").EnumerateArray().Select(i => i.Id())];

    private async Task<(int Sent, int Agreed, int Counted, int Invited, int Steps)> Counts(HttpClient manager, Guid eventId)
    {
        var funnel = (await (await manager.GetAsync($"/api/v1/invitations/funnel?eventId={eventId}")).Json()).GetProperty("counts");
        var (counted, cards) = await house.Services.GetRequiredService<IServiceScopeFactory>().InRegion("69", async s =>
        {
            var mediator = s.GetRequiredService<IMediator>();
            return ((await mediator.Send(new CountInvitations([eventId]))).Sum(c => c.All), (await mediator.Send(new GetInvitations(eventId))).Count);
        });
        await using var session = house.Store.QuerySession("69");
        var row = await session.LoadAsync<Zarozhdenie.Events.StepsRow>(eventId);
        var figures = await session.LoadAsync<Zarozhdenie.Reporting.RegionFigures>("69");
        var one = figures!.Events[eventId].Figures;
        (one.Sent, one.Agreed).ShouldBe((funnel.GetProperty("sent").GetInt32(), funnel.GetProperty("agreed").GetInt32()));
        row!.SentCount.ShouldBe(one.Sent);
        return (one.Sent, one.Agreed, counted, cards, row.ChosenCount);
    }

    [Fact]
    public async Task Both_invited_then_merged_is_one_and_split_is_two_again()
    {
        var manager = await house.Manager();
        var (mine, theirs) = (await Person(manager, "Единова Анна Львовна"), await Person(manager, "Единова А. Л."));
        var eventId = await Event(manager);
        var ids = Invited(await Choose(manager, eventId, mine, theirs));
        await Send(manager, eventId, ids);
        (await manager.Call(HttpMethod.Post, $"/api/v1/invitations/{ids[1]}/answers", new { stage = "agreed", channel = "inPerson" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await house.CaughtUp();
        (await Counts(manager, eventId)).ShouldBe((2, 1, 2, 2, 2));

        await Merge(manager, mine, theirs);
        (await Listed(manager, eventId)).ShouldBe([ids[1]]);
        (await Counts(manager, eventId)).ShouldBe((1, 1, 1, 1, 1));
        Invited(await Choose(manager, eventId, mine), "alreadyChosen").ShouldBe([ids[1]]);
        Invited(await Choose(manager, eventId, theirs), "alreadyChosen").ShouldBe([ids[1]]);

        // What is said about the closed one is said about the one that stands.
        (await manager.Call(HttpMethod.Post, $"/api/v1/invitations/{ids[0]}/answers", new { stage = "confirmed", channel = "phone" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await manager.Call(HttpMethod.Post, "/api/v1/invitations/calls/next", new { eventId, invitationId = ids[0] })).Json()).Id("invitationId").ShouldBe(ids[1]);
        await using (var session = house.Store.QuerySession("69"))
        {
            (await session.LoadAsync<Invitation>(ids[1]))!.Stage.ShouldBe(Stage.Confirmed);
            (await session.Events.FetchStreamAsync(ids[0])).Select(e => e.Data).OfType<InvitationClosed>().ShouldHaveSingleItem().ShouldBe(new InvitationClosed(eventId, ids[0], ids[1], CloseReason.Merged, Stage.Sent));
        }

        await house.CaughtUp();
        var history = (await (await manager.GetAsync($"/api/v1/reporting/contacts/{mine}/timeline?limit=200")).Json()).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("kind").GetString()).ToArray();
        history.ShouldContain("merged");
        history.ShouldContain("invitationClosed");

        await Split(manager, mine, theirs);
        (await Listed(manager, eventId)).Order().ShouldBe(ids.Order());
        (await Counts(manager, eventId)).ShouldBe((2, 1, 2, 2, 2));
    }

    [Fact]
    public async Task A_merged_person_is_chosen_and_written_to_once()
    {
        var manager = await house.Manager();
        var (mine, theirs, third) = (await Person(manager, "Разова Вера Львовна"), await Person(manager, "Разова В. Л."), await Person(manager, "Разова Вера"));
        var eventId = await Event(manager);
        var ids = Invited(await Choose(manager, eventId, theirs, third));
        await using (var database = NpgsqlDataSource.Create(house.Database))
        await using (var busy = await database.OpenConnectionAsync())
        {
            // The reaction is late: both invitations are still open, and one letter goes out.
            await using var hold = new NpgsqlCommand("select pg_advisory_lock($1)", busy);
            hold.Parameters.AddWithValue(OneInvitation.Turnstile("69"));
            await hold.ExecuteNonQueryAsync();
            (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/people/{theirs}/merge", new { otherId = third, otherVersion = 1 }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
            var sent = await Send(manager, eventId, ids);
            (sent.GetProperty("queued").GetInt32(), sent.GetProperty("alreadySent").GetInt32()).ShouldBe((1, 1));
            (await Send(manager, eventId, ids)).GetProperty("alreadySent").GetInt32().ShouldBe(2);
        }

        await house.CaughtUp();
        (await Listed(manager, eventId)).Length.ShouldBe(1);
        (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/people/{mine}/merge", new { otherId = theirs, otherVersion = 2 }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        Invited(await Choose(manager, eventId, mine, theirs, third), "alreadyChosen").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Facts_that_come_again_or_out_of_order_change_nothing()
    {
        var manager = await house.Manager();
        var (mine, theirs) = (await Person(manager, "Повторова Анна Львовна"), await Person(manager, "Повторова А. Л."));
        var eventId = await Event(manager);
        var ids = Invited(await Choose(manager, eventId, mine, theirs));
        await Merge(manager, mine, theirs);
        var (merged, split) = (new PeopleMerged(mine, theirs, []), new PeopleSplit(mine, theirs));
        await Again(merged);
        await Again(split);
        (await Listed(manager, eventId)).ShouldBe([ids[0]]);

        await Split(manager, mine, theirs);
        await Again(split);
        await Again(merged);
        (await Listed(manager, eventId)).Order().ShouldBe(ids.Order());
        (await Send(manager, eventId, ids)).GetProperty("queued").GetInt32().ShouldBe(2);
        await house.CaughtUp();
        (await Counts(manager, eventId)).ShouldBe((2, 0, 2, 2, 2));

        Task Again(object fact) => house.Services.GetRequiredService<IServiceScopeFactory>().InRegion("69", async s =>
        {
            var one = s.GetRequiredService<OneInvitation>();
            await (fact is PeopleMerged m ? new WhenPeopleMerged(one).Handle(m, default) : new WhenPeopleSplit(one).Handle((PeopleSplit)fact, default));
            await s.GetRequiredService<IDocumentSession>().SaveChangesAsync();
        });
    }

    [Fact]
    public async Task The_caller_sees_what_was_said_last_whichever_event_it_was_about()
    {
        var manager = await house.Manager();
        var person = await Person(manager, "Словесова Анна Львовна");
        foreach (var first in new[] { true, false })
        {
            var eventId = await Event(manager);
            var invitation = Invited(await Choose(manager, eventId, person))[0];
            await Send(manager, eventId, invitation);
            await house.CaughtUp();
            var call = await (await manager.Call(HttpMethod.Post, "/api/v1/invitations/calls/next", new { eventId })).Json();
            call.GetProperty("lastOutcome").ValueKind.ShouldBe(JsonValueKind.Null);
            if (first)
            {
                call.GetProperty("lastWord").ValueKind.ShouldBe(JsonValueKind.Null);
                (await manager.Call(HttpMethod.Post, $"/api/v1/invitations/{invitation}/calls", new { outcome = "declined" })).StatusCode.ShouldBe(HttpStatusCode.OK);
                continue;
            }

            var said = call.GetProperty("lastWord");
            (said.GetProperty("outcome").GetString(), said.GetProperty("stage").ValueKind).ShouldBe(("declined", JsonValueKind.Null));
            said.GetProperty("at").GetDateTimeOffset().ShouldBe(house.Clock.GetUtcNow(), TimeSpan.FromMinutes(1));
        }
    }

    [Fact]
    public async Task Whoever_was_marked_at_the_door_stays_on_the_list()
    {
        var manager = await house.Manager();
        var (mine, theirs) = (await Person(manager, "Дверева Анна Львовна"), await Person(manager, "Дверева А. Л."));
        var eventId = await Event(manager);
        var ids = Invited(await Choose(manager, eventId, mine, theirs));
        await Send(manager, eventId, ids);
        await using (var session = house.Store.LightweightSession("69"))
        {
            session.Events.StartStream(Guid.CreateVersion7(), new AttendanceOpened(eventId, Guid.CreateVersion7(), Guid.CreateVersion7()), new AttendanceMarked(eventId, Guid.CreateVersion7(), ids[1], true, true, false, true));
            await session.SaveChangesAsync();
        }

        await house.CaughtUp();
        await Merge(manager, mine, theirs);
        (await Listed(manager, eventId)).ShouldBe([ids[1]]);
    }
}
