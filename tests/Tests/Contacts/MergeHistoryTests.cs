using System.Net;
using System.Text.Json;
using Marten;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contacts.Jobs;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>Merging keeps both histories, splitting gives each its own again (F27, F29).</summary>
public class MergeHistoryTests(House house) : IClassFixture<House>
{
    private const string People = "/api/v1/contacts/people";
    private readonly Random _random = new(69);

    private Person Anybody(int number) =>
        new(Guid.CreateVersion7(), $"Ёлкина Зоя {number}", new Basis(BasisKind.Official, null, null, House.Start), Guid.Empty, House.Start)
        {
            Phones = [.. Enumerable.Range(0, _random.Next(3)).Select(i => new Phone($"+7900{_random.Next(4)}00000{i}", null, "как в файле")).DistinctBy(p => p.Dialled())],
            Emails = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => new Email($"p{_random.Next(5)}@example.org")).DistinctBy(e => e.Address)],
            Tags = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => $"метка {_random.Next(5)}").Distinct()],
            Notes = _random.Next(2) == 0 ? null : $"Заметка {number}",
            DoNotMail = _random.Next(4) == 0,
        };

    [Fact]
    public void Merged_in_any_order_and_split_the_latest_first_everybody_is_as_before()
    {
        for (var round = 0; round < 300; round++)
        {
            var (first, others) = (Anybody(0), Enumerable.Range(1, 1 + _random.Next(4)).Select(Anybody).ToArray());
            var (now, kept) = (first, new Stack<(Person Before, Person After, Person Theirs)>());
            foreach (var other in others)
            {
                var choices = new MergeChoices((Pick)_random.Next(2), (Pick)_random.Next(3), (Pick)_random.Next(3), (Pick)_random.Next(3), (Pick)_random.Next(3), (Pick)_random.Next(3), (Pick)_random.Next(2));
                var merged = Merge.Of(now, other, choices, [], Guid.Empty, House.Start);
                kept.Push((now, merged, other));
                now = merged;
            }

            while (kept.TryPop(out var step))
            {
                Text(Merge.Back(step.Theirs, step.After, now)).ShouldBe(Text(step.Theirs));
                now = Merge.Split(step.Before, step.After, now);
                Text(now).ShouldBe(Text(step.Before));
            }
        }

        static string Text(Person person) => JsonSerializer.Serialize(person with { Search = "", SortName = "" });
    }

    [Fact]
    public void What_came_by_the_merge_goes_back_though_the_list_was_changed_since()
    {
        var (mine, theirs) = (Anybody(1) with { Phones = [new Phone("+79000000001", null, "1")] }, Anybody(2) with { Phones = [new Phone("+79000000002", null, "2")] });
        var merged = Merge.Of(mine, theirs, new MergeChoices(), [], Guid.Empty, House.Start);
        var since = merged with { Phones = [.. merged.Phones, new Phone("+79000000003", null, "3")], DoNotCall = true };
        Merge.Split(mine, merged, since).Phones.Select(p => p.E164).ShouldBe(["+79000000001", "+79000000003"]);
        var back = Merge.Back(theirs, merged, since);
        (back.Phones.Single().E164, back.DoNotCall).ShouldBe(("+79000000002", true));
    }

    [Fact]
    public async Task Both_histories_are_told_together_and_apart_again_and_consents_go_along()
    {
        var manager = await house.Manager();
        var (mine, theirs, third) = (await Add(manager, "Двоякова Анна Львовна"), await Add(manager, "Двоякова Анна"), await Add(manager, "Двоякова А. Л."));
        var consent = (await (await manager.Call(HttpMethod.Post, $"{People}/{theirs}/consents", new { purpose = "mailing", textVersion = "1", text = "Я согласна", givenOn = "2026-11-20", source = "Папка" })).Json(HttpStatusCode.Created)).Id();
        (await manager.Call(HttpMethod.Patch, $"{People}/{mine}", new { notes = "Звонить вечером" }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await Call(mine, CallOutcome.CallBack);
        await Call(theirs, CallOutcome.NoAnswer);
        await house.CaughtUp();
        string[] own = [.. await History(manager, mine)], other = [.. await History(manager, theirs)];
        own.ShouldBe(["called", "changed", "added"]);
        other.ShouldBe(["called", "consented", "added"]);

        (await manager.Call(HttpMethod.Post, $"{People}/{mine}/merge", new { otherId = theirs, otherVersion = 1 }, ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await house.CaughtUp();
        string[] both = [.. await History(manager, mine)];
        both.ShouldBe([.. own, .. other, "merged"], ignoreOrder: true);

        // The consent of the one who went is theirs both: taken back, nobody is invited by way of the merge.
        (await manager.Call(HttpMethod.Post, $"{People}/{mine}/consents/{consent}/withdraw", new { }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await (await manager.GetAsync($"{People}/{mine}")).Json()).GetProperty("mayBeInvited").GetBoolean().ShouldBeFalse();
        await Call(theirs, CallOutcome.DoNotCall);
        await house.CaughtUp();

        (await manager.Call(HttpMethod.Post, $"{People}/{mine}/merge", new { otherId = third, otherVersion = 1 }, ifMatch: "\"3\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await manager.Call(HttpMethod.Post, $"{People}/{mine}/split", new { mergedId = theirs }, ifMatch: "\"4\"")).ShouldRefuse(HttpStatusCode.Conflict, "split_latest_first");
        (await manager.Call(HttpMethod.Post, $"{People}/{mine}/split", new { mergedId = third }, ifMatch: "\"4\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await manager.Call(HttpMethod.Post, $"{People}/{mine}/split", new { mergedId = theirs }, ifMatch: "\"5\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await house.CaughtUp();
        var (here, there) = (await History(manager, mine), await History(manager, theirs));
        here.Intersect(["called", "changed", "added"]).Count().ShouldBe(3);
        here.ShouldNotContain("consented");
        there.ShouldContain("consented");
        there.ShouldContain("withdrew");
        there.Count(k => k == "called").ShouldBe(2);

        // «Не звонить» was said to one of two who were one then: neither is called.
        var (one, two) = (await (await manager.GetAsync($"{People}/{mine}")).Json(), await (await manager.GetAsync($"{People}/{theirs}")).Json());
        (one.GetProperty("doNotCall").GetBoolean(), two.GetProperty("doNotCall").GetBoolean()).ShouldBe((true, true));
        (one.GetProperty("mayBeInvited").GetBoolean(), two.GetProperty("mayBeInvited").GetBoolean()).ShouldBe((true, false));
    }

    [Fact]
    public async Task Undoing_leaves_whom_others_name()
    {
        var manager = await house.Manager();
        var import = (await (await ImportTests.Upload(manager, "ФИО\tТелефон\tE-mail\nНужная Анна Львовна\t+79003330001\tn1@example.org\nНужная Вера Львовна\t+79003330002\tn2@example.org\nНужная Зоя Львовна\t+79003330003\tn3@example.org\nЛишняя Зоя Львовна\t+79003330004\tn4@example.org"u8.ToArray(), "список.txt")).Json(HttpStatusCode.Created)).Id();
        (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/imports/{import}/commit")).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await house.Run<SweepImports>();
        Dictionary<string, Guid> people;
        await using (var session = house.Store.LightweightSession("69"))
        {
            people = (await session.Query<Person>().Where(p => p.Basis.ImportId == import).ToListAsync()).ToDictionary(p => p.FullName.Split(' ')[0] + p.FullName.Split(' ')[1], p => p.Id);
            // Just chosen: the contacts have not been told yet.
            session.Events.StartStream(Guid.CreateVersion7(), new InviteeChosen(Guid.CreateVersion7(), Guid.CreateVersion7(), people["НужнаяЗоя"], [SessionKind.RoundTable], null, null));
            await session.SaveChangesAsync();
        }

        (await manager.Call(HttpMethod.Post, $"{People}/{people["НужнаяАнна"]}/consents", new { purpose = "processing", textVersion = "1", text = "Я согласна", givenOn = "2026-11-20", source = "Папка" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Events.MovePublicEventTests.Plan(leader: people["НужнаяВера"]))).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/imports/{import}/undo")).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await house.Run<SweepImports>();
        var result = (await (await manager.GetAsync($"/api/v1/contacts/imports/{import}")).Json()).GetProperty("result");
        result.GetProperty("removed").GetInt32().ShouldBe(1);
        result.GetProperty("kept").EnumerateArray().ToDictionary(k => k.GetProperty("personId").GetGuid(), k => k.GetProperty("why").GetString())
            .ShouldBe(new Dictionary<Guid, string?> { [people["НужнаяАнна"]] = "named", [people["НужнаяВера"]] = "named", [people["НужнаяЗоя"]] = "invited" }, ignoreOrder: true);
    }

    private async Task Call(Guid person, CallOutcome outcome)
    {
        await using var session = house.Store.LightweightSession("69");
        session.Events.StartStream(Guid.CreateVersion7(), new CallReported(Guid.CreateVersion7(), Guid.CreateVersion7(), person, outcome, null, First: true, null));
        await session.SaveChangesAsync();
    }

    private static async Task<Guid> Add(HttpClient manager, string name) =>
        (await (await manager.Call(HttpMethod.Post, People, new { fullName = name, emails = new[] { $"{Guid.NewGuid():n}@example.org" }, basis = "official" })).Json(HttpStatusCode.Created)).Id();

    private static async Task<List<string>> History(HttpClient manager, Guid person)
    {
        var kinds = new List<string>();
        for (string? after = ""; after is not null;)
        {
            var page = await (await manager.GetAsync($"/api/v1/reporting/contacts/{person}/timeline?limit=3{(after.Length > 0 ? $"&after={after}" : "")}")).Json();
            kinds.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("kind").GetString()!));
            after = page.TryGetProperty("next", out var next) ? next.GetString() : null;
        }

        return kinds;
    }
}
